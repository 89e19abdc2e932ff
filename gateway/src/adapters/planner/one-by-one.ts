import {
  Kind,
  OperationTypeNode,
  separateOperations,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/**
 * Mutations run one after the other: what is read of the first, also from other owners, is read before the second
 * changes it. Both planners let the reading wait or run beside the next change, so each change is planned by itself.
 *
 * Null where there is one, or none.
 */
export function oneByOne(document: DocumentNode): readonly DocumentNode[] | null {
  const operation = document.definitions.find((it) => it.kind === Kind.OPERATION_DEFINITION);
  if (operation?.operation !== OperationTypeNode.MUTATION) return null;
  const fragments = document.definitions.filter((it) => it.kind === Kind.FRAGMENT_DEFINITION);
  const byKey = new Map<string, SelectionNode[]>();
  const named = new Map(fragments.map((it) => [it.name.value, it]));
  for (const [key, selection] of rootFields(operation.selectionSet, named)) {
    byKey.set(key, [...(byKey.get(key) ?? []), selection]);
  }
  if (byKey.size < 2) return null;
  const operations = [...byKey.values()].map((selections, index) => ({
    ...operation,
    name: { kind: Kind.NAME as const, value: `deel${index}` },
    selectionSet: { kind: Kind.SELECTION_SET as const, selections },
  }));
  const separated = separateOperations({ ...document, definitions: [...operations, ...fragments] });
  return Object.values(separated).map(withVariablesUsed);
}

/** Each field at the root by its response key; what a fragment around it says of when it counts, stays around it. */
function* rootFields(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Generator<[key: string, selection: SelectionNode]> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      yield [(selection.alias ?? selection.name).value, selection];
      continue;
    }
    const around =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (!around) continue;
    const { directives = [] } = selection;
    for (const [key, inner] of rootFields(around.selectionSet, fragments)) {
      const selectionSet = { kind: Kind.SELECTION_SET as const, selections: [inner] };
      yield [key, { kind: Kind.INLINE_FRAGMENT, directives, selectionSet }];
    }
  }
}

function withVariablesUsed(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  return visit(document, {
    OperationDefinition: (node): OperationDefinitionNode => {
      const { name: _, ...nameless } = node;
      const variableDefinitions = (node.variableDefinitions ?? []).filter(({ variable }) =>
        used.has(variable.name.value),
      );
      return { ...nameless, variableDefinitions };
    },
  });
}
