import {
  Kind,
  visit,
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from "graphql";

/** A document of this operation alone, with the fragments and the variables that it uses. */
export function definitionsUsed(
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
): DocumentNode {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  }
  const used = namesUsed(operation);
  for (const name of used.fragments) {
    const fragment = fragments.get(name);
    if (!fragment) continue;
    // A set is walked to its end, also when it grows on the way.
    const below = namesUsed(fragment);
    for (const inner of below.fragments) used.fragments.add(inner);
    for (const variable of below.variables) used.variables.add(variable);
  }
  const variableDefinitions = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.variables.has(variable.name.value),
  );
  const kept = [...used.fragments].flatMap((name) => fragments.get(name) ?? []);
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, variableDefinitions }, ...kept] };
}

interface NamesUsed {
  readonly fragments: Set<string>;
  readonly variables: Set<string>;
}

function namesUsed(node: ASTNode): NamesUsed {
  const used = { fragments: new Set<string>(), variables: new Set<string>() };
  visit(node, {
    VariableDefinition: () => false,
    FragmentSpread: ({ name }) => void used.fragments.add(name.value),
    Variable: ({ name }) => void used.variables.add(name.value),
  });
  return used;
}
