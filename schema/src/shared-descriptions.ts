import { Kind, type DefinitionNode, type StringValueNode } from "graphql";

/** A type, field, argument or value: anything that a contract may describe. */
interface Described {
  readonly name: { readonly value: string };
  readonly description?: StringValueNode | undefined;
  readonly fields?: readonly Described[] | undefined;
  readonly values?: readonly Described[] | undefined;
  readonly arguments?: readonly Described[] | undefined;
}

/**
 * The contract with the descriptions that it leaves to others: those of a type that another owner describes, and those
 * of the pattern that every list follows. What is the same everywhere is written once and cannot come to differ.
 */
export function withSharedDescriptions(
  own: readonly DefinitionNode[],
  others: readonly DefinitionNode[],
  pattern: readonly DefinitionNode[],
): readonly DefinitionNode[] {
  const known = descriptionsIn([...pattern, ...others]);
  return own.map((definition) =>
    isType(definition) ? described(definition, definition.name.value, known) : definition,
  );
}

type Descriptions = ReadonlyMap<string, StringValueNode>;

function described<Node extends Described>(
  node: Node,
  coordinate: string,
  known: Descriptions,
): Node {
  const below = (parts: readonly Described[] | undefined) =>
    parts && parts.map((part) => described(part, `${coordinate}.${part.name.value}`, known));
  const description = node.description ?? known.get(coordinate) ?? known.get(patternOf(coordinate));
  return {
    ...node,
    ...(description && { description }),
    ...(node.fields && { fields: below(node.fields) }),
    ...(node.values && { values: below(node.values) }),
    ...(node.arguments && { arguments: below(node.arguments) }),
  };
}

/** What stands in the pattern for this: `Gemeente.vestigingen.first` is the `first` of any list. */
function patternOf(coordinate: string): string {
  const [type = "", field, argument] = coordinate.split(".");
  if (argument === "input") return "Mutation.wijziging.input";
  if (argument !== undefined) return `Query.lijst.${argument}`;
  const of = type.replace(/^.*(?=(Connection|Edge|Where|OrderBy)$)/, "Lijst");
  return field === undefined ? of : `${of}.${field}`;
}

function descriptionsIn(definitions: readonly DefinitionNode[]): Descriptions {
  const found = new Map<string, StringValueNode>();
  const note = (node: Described, coordinate: string): void => {
    if (node.description) found.set(coordinate, node.description);
    for (const part of [node.fields, node.values, node.arguments].flatMap((parts) => parts ?? [])) {
      note(part, `${coordinate}.${part.name.value}`);
    }
  };
  for (const definition of definitions)
    if (isType(definition)) note(definition, definition.name.value);
  return found;
}

type TypeDefinition = Extract<
  DefinitionNode,
  Described & { readonly kind: `${string}TypeDefinition` }
>;

const isType = (node: DefinitionNode): node is TypeDefinition =>
  node.kind.endsWith("TypeDefinition") && node.kind !== Kind.SCALAR_TYPE_DEFINITION;
