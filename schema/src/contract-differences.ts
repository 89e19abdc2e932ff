import {
  Kind,
  parse,
  print,
  type ConstDirectiveNode,
  type DefinitionNode,
  type TypeNode,
} from "graphql";
import { subgraphSdl } from "./sdl.ts";
import type { SubgraphName } from "./subgraph.ts";

/**
 * What a server that says it serves this contract does not serve, or serves otherwise: one coordinate each, such as
 * `Toewijzing.einddatum: Datum`. More than the contract asks is no difference, but for an input that it does not know
 * and that must be given. Null when the text is no SDL at all.
 */
export function contractDifferences(name: SubgraphName, sdl: string): readonly string[] | null {
  const served = partsOf(sdl);
  if (!served) return null;
  const asked = partsOf(subgraphSdl(name)) ?? new Map<string, string>();
  const missing = [...asked].filter(([coordinate, what]) => served.get(coordinate) !== what);
  const demanded = [...served].filter(
    ([coordinate, what]) => isInput(coordinate) && what.endsWith("!") && !asked.has(coordinate),
  );
  return [...missing, ...demanded].map(([coordinate, what]) =>
    what === "" ? coordinate : `${coordinate}: ${what}`,
  );
}

type Parts = ReadonlyMap<string, string>;

function partsOf(sdl: string): Parts | null {
  try {
    return new Map(
      parse(sdl)
        .definitions.flatMap(describe)
        .filter(([coordinate]) => !OF_FEDERATION.test(coordinate)),
    );
  } catch {
    // Where it does not parse is for who wrote it; here it is no contract.
    return null;
  }
}

/** A federation library adds these by itself, each in its own way. */
const OF_FEDERATION = /^(_|federation__|link__|FieldSet\b|Query\._)/;

interface Described {
  readonly name: { readonly value: string };
  readonly type?: TypeNode;
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
  readonly fields?: readonly Described[] | undefined;
  readonly values?: readonly Described[] | undefined;
  readonly arguments?: readonly Described[] | undefined;
}

type Part = readonly [coordinate: string, what: string];

function describe(node: DefinitionNode): readonly Part[] {
  const isType = node.kind.endsWith("TypeDefinition") || node.kind.endsWith("TypeExtension");
  if (!isType || !("name" in node) || !node.name) return [];
  return walk(node as Described, `${node.name.value}${INPUT.has(node.kind) ? INPUT_MARK : ""}`);
}

const walk = (node: Described, coordinate: string): readonly Part[] => [
  [coordinate, node.type ? print(node.type) : ""],
  ...keysOf(node).map((key) => [`${coordinate} @key(${key})`, ""] as const),
  ...(node.fields ?? []).flatMap((part) => walk(part, `${coordinate}.${part.name.value}`)),
  ...(node.values ?? []).flatMap((part) => walk(part, `${coordinate}.${part.name.value}`)),
  ...(node.arguments ?? []).flatMap((part) => walk(part, `${coordinate}(${part.name.value})`)),
];

const keysOf = ({ directives = [] }: Described): string[] =>
  directives
    .filter(({ name }) => name.value === "key")
    .flatMap(({ arguments: given = [] }) =>
      given.filter(({ name }) => name.value === "fields").map(({ value }) => print(value)),
    );

const INPUT: ReadonlySet<string> = new Set([
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_EXTENSION,
]);
const INPUT_MARK = " (input)";

/** An argument, or a field of an input. */
const isInput = (coordinate: string): boolean => /\(\w+\)/.test(coordinate);
