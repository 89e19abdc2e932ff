import { Kind, parse, visit } from "graphql";
import type { Found } from "./found.ts";
import type { OperationText } from "./operation/operation-text.ts";

/** One way to differ, and whose fault it is. */
export interface DifferenceRow {
  readonly code: string;
  readonly why: string;
  readonly fits: (found: Found) => boolean;
}

/** Where Apollo's own gateway does not answer as one schema over the same data would. The first row that fits counts. */
export const WHERE_STOCK_DIFFERS: readonly DifferenceRow[] = [
  {
    code: "GOES_ON_AFTER_A_FAILED_MUTATION",
    why: "the next owner is asked as if nothing had happened",
    fits: ({ operation, expected, got }) =>
      operation.query.startsWith("mutation") && (expected.includes("null") || got.includes(",")),
  },
  {
    code: "VALUE_ERROR_IS_LOST",
    why: "a value that clients may not know is null, and its error is dropped when there is any other error",
    fits: ({ kind, world, expected, got }) =>
      kind === "errors" &&
      JSON.stringify(world.text.rows).includes("GEHEIM") &&
      got.split(" ").every((one) => expected.split(" ").includes(one)),
  },
  {
    code: "REQUIRES_WITH_ARGUMENTS",
    why: "a required field stands under its own name, whatever its arguments: the client's, or another's, is taken for it",
    fits: ({ world }) => /@requires\(fields: "\w[^)]*\(/.test(sdlOf(world.text)),
  },
  {
    code: "KEY_UNDER_AN_ALIAS",
    why: "the client's alias is the name of a key or of a required field: one of the two is lost",
    fits: ({ operation }) =>
      aliases(operation).some((one) => /^(id|code|land|org|naam|e\df\d)$/.test(one)),
  },
  {
    code: "ORDER_OF_KEYS",
    why: "a field that is asked twice, under other conditions, is moved to where it was asked last",
    fits: ({ kind, expected, got }) => kind === "data" && sorted(expected) === sorted(got),
  },
  {
    code: "OBJECT_WITH_CONDITIONS_ONLY",
    why: "an object of which all fields are switched off is not asked at all, and null",
    fits: ({ operation, expected }) =>
      /@(skip|include)/.test(operation.query) && expected.includes("{}"),
  },
  {
    code: "PROVIDED_ALONG_ANOTHER_PATH",
    why: "what is promised along one path is taken for granted along another",
    fits: ({ world }) => /@provides/.test(sdlOf(world.text)),
  },
  {
    code: "REQUIREMENT_OF_A_REQUIREMENT",
    why: "a field is asked without what it requires, when another that requires it is asked first",
    fits: ({ observed }) => observed.run.faults.some((one) => one.includes("requires")),
  },
];

export const sdlOf = ({ subgraphs }: Found["world"]["text"]): string =>
  subgraphs.map(({ sdl }) => sdl).join("\n");

function aliases({ query }: OperationText): readonly string[] {
  const found: string[] = [];
  visit(parse(query), {
    enter: (node) => void (node.kind === Kind.FIELD && node.alias && found.push(node.alias.value)),
  });
  return found;
}

/** Equal for texts that differ in the order of keys alone. */
const sorted = (json: string): string => JSON.stringify(inOrder(JSON.parse(json)));

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, inOrder(one)]),
  );
}
