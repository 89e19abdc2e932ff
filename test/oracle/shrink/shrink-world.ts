import { Kind, parse, print, visit } from "graphql";
import type { Raw, Row, Rows, SubgraphText, WorldText } from "../world/world-text.ts";
import { isRawObject } from "../world/node.ts";
import { edited, without } from "./smaller-documents.ts";

/** Every world that is one step smaller. Most of them do not compose. */
export function* smallerWorlds(world: WorldText): Generator<WorldText> {
  yield* withoutSubgraph(world);
  yield* withoutEverywhere(world);
  yield* withoutSomewhere(world);
}

function* withoutSubgraph({ subgraphs, rows }: WorldText): Generator<WorldText> {
  if (subgraphs.length < 2) return;
  for (const gone of subgraphs) yield { subgraphs: subgraphs.filter((one) => one !== gone), rows };
}

/** A type, or a field of a type, gone from all subgraphs. */
function* withoutEverywhere({ subgraphs, rows }: WorldText): Generator<WorldText> {
  const names = new Set<string>();
  for (const { sdl } of subgraphs)
    visit(parse(sdl), {
      enter(node, _key, _parent, _path, ancestors) {
        if (node.kind === Kind.FIELD_DEFINITION)
          names.add(`${ownerOf(ancestors)}.${node.name.value}`);
        else if (/Type(Definition|Extension)$/.test(node.kind) && "name" in node)
          names.add((node.name as { value: string }).value);
      },
    });
  for (const name of names) {
    const smaller = subgraphs.map(({ name: of, sdl }) => ({
      name: of,
      sdl: withoutNamed(sdl, name),
    }));
    if (smaller.some(({ sdl }, at) => sdl !== subgraphs[at]?.sdl))
      yield { subgraphs: smaller, rows };
  }
}

const ownerOf = (ancestors: readonly unknown[]): string => {
  const owner = ancestors.findLast(
    (one) => typeof one === "object" && one !== null && "kind" in one && "name" in one,
  ) as { readonly name: { readonly value: string } } | undefined;
  return owner?.name.value ?? "";
};

function withoutNamed(sdl: string, gone: string): string {
  return print(
    visit(parse(sdl), {
      enter(node, _key, _parent, _path, ancestors) {
        const name = "name" in node && node.name ? (node.name as { value: string }).value : "";
        if (node.kind === Kind.FIELD_DEFINITION)
          return `${ownerOf(ancestors)}.${name}` === gone ? null : undefined;
        return /Type(Definition|Extension)$/.test(node.kind) && name === gone ? null : undefined;
      },
    }),
  );
}

function* withoutSomewhere({ subgraphs, rows }: WorldText): Generator<WorldText> {
  const edits = [
    without(
      Kind.OBJECT_TYPE_DEFINITION,
      Kind.OBJECT_TYPE_EXTENSION,
      Kind.INTERFACE_TYPE_DEFINITION,
      Kind.UNION_TYPE_DEFINITION,
    ),
    without(Kind.FIELD_DEFINITION, Kind.INPUT_VALUE_DEFINITION, Kind.ENUM_VALUE_DEFINITION),
    without(Kind.DIRECTIVE),
    nullable,
  ];
  for (const [at, { name, sdl }] of subgraphs.entries())
    for (const edit of edits)
      for (const smaller of edited(parse(sdl), edit))
        yield { subgraphs: replaced(subgraphs, at, { name, sdl: print(smaller) }), rows };
}

const nullable: Parameters<typeof edited>[1] = (node) =>
  node.kind === Kind.NON_NULL_TYPE ? node.type : undefined;

const replaced = (
  list: readonly SubgraphText[],
  at: number,
  by: SubgraphText,
): readonly SubgraphText[] => list.map((one, index) => (index === at ? by : one));

/** The same schema with less data. */
export function* smallerRows(rows: Rows): Generator<Rows> {
  for (const [type, list] of Object.entries(rows)) {
    const { [type]: _, ...others } = rows;
    yield others;
    for (const [at, row] of list.entries()) {
      if (list.length > 1) yield { ...rows, [type]: list.filter((one) => one !== row) };
      for (const smaller of smallerObject(row))
        yield { ...rows, [type]: list.map((one, index) => (index === at ? smaller : one)) };
    }
  }
}

function* smallerObject(row: Row): Generator<Row> {
  for (const [key, value] of Object.entries(row)) {
    if (key === "id" || key === "__typename" || key === "$ref") continue;
    const { [key]: _, ...others } = row;
    yield others;
    if (value !== undefined)
      for (const smaller of smallerValue(value)) yield { ...row, [key]: smaller };
  }
}

function* smallerValue(value: Raw): Generator<Raw> {
  if (Array.isArray(value)) {
    for (const one of value) if (value.length > 1) yield [one];
    for (const [at, one] of value.entries()) {
      yield value.filter((_, index) => index !== at);
      for (const smaller of smallerValue(one as Raw))
        yield value.map((other, index) => (index === at ? smaller : other));
    }
  } else if (isRawObject(value)) {
    if (Array.isArray(value["$oneOf"])) yield* value["$oneOf"] as readonly Raw[];
    if (typeof value["__typename"] === "string")
      for (const smaller of smallerObject(value)) yield smaller as Raw;
  } else if (typeof value === "string" && value.length > 1) yield "x";
}
