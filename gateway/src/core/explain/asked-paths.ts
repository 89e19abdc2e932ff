import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";

/** One field that an operation asks, with the response keys from where the walk began. */
export interface AskedPath {
  readonly path: readonly string[];
  /** `Type.field` */
  readonly coordinate: string;
}

export interface Asking {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** Every leaf that is asked below a selection on this type; `__typename` is asked by planners alone. */
export function askedLeaves(asking: Asking, set: SelectionSetNode, type: string): AskedPath[] {
  const found: AskedPath[] = [];
  walk(set, { type, path: [] });
  return found;

  function walk({ selections }: SelectionSetNode, at: { type: string; path: string[] }): void {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, {
          ...at,
          type: selection.typeCondition?.name.value ?? at.type,
        });
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = asking.fragments.get(selection.name.value);
        if (fragment) {
          walk(fragment.selectionSet, { ...at, type: fragment.typeCondition.name.value });
        }
      } else if (!selection.name.value.startsWith("__")) {
        const name = selection.name.value;
        const path = [...at.path, (selection.alias ?? selection.name).value];
        const below = selection.selectionSet;
        if (below) walk(below, { type: typeOf(asking.schema, at.type, name), path });
        else found.push({ path, coordinate: `${at.type}.${name}` });
      }
    }
  }
}

function typeOf(schema: GraphQLSchema, parent: string, field: string): string {
  const type = schema.getType(parent);
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  return getNamedType(fields[field]?.type)?.name ?? "";
}
