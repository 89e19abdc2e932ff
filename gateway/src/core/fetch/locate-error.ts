import { Kind, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode } from "graphql";
import { isObject, type Path } from "./read-value.ts";
import { definitionsOf, type SubQuery } from "./sub-query.ts";

/** Where a list itself is lost its length is unknown; a number below this is an index and not somebody's. */
const LONGEST_LOST_LIST = 10_000;

/**
 * The part of a reported path that leads through the question: only words that the question holds, and numbers that
 * can be an index. What else a subgraph writes into a path is its own text, and text does not pass.
 */
export function locateError(asked: SubQuery, data: unknown, path: Path): Path {
  const { operation, fragments } = definitionsOf(asked.document);
  let sets: readonly SelectionSetNode[] = [operation.selectionSet];
  let value = data;
  for (const [depth, part] of path.entries()) {
    const fields = typeof part === "string" ? fieldsNamed(part, sets, fragments) : null;
    if (fields?.length === 0) return path.slice(0, depth);
    if (fields) sets = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
    else if (!isIndex(Number(part), value)) return path.slice(0, depth);
    value = below(value, part);
  }
  return path;
}

function isIndex(index: number, list: unknown): boolean {
  const length = Array.isArray(list) ? list.length : list == null ? LONGEST_LOST_LIST : 0;
  return index >= 0 && index < length;
}

function below(value: unknown, part: string | number): unknown {
  if (Array.isArray(value)) return value[Number(part)];
  return isObject(value) ? value[part] : null;
}

function fieldsNamed(
  key: string,
  sets: readonly SelectionSetNode[],
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): FieldNode[] {
  return sets.flatMap(({ selections }) =>
    selections.flatMap((selection): FieldNode[] => {
      if (selection.kind === Kind.FIELD) {
        return (selection.alias ?? selection.name).value === key ? [selection] : [];
      }
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      return inner ? fieldsNamed(key, [inner.selectionSet], fragments) : [];
    }),
  );
}
