import {
  getDirectiveValues,
  isEnumType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type GraphQLSchema,
} from "graphql";

/** Which fields of a type one subgraph cannot answer without which others (`@requires`). */
export interface Requirements {
  /** By the name of a top field that is required and is no part of a key: the fields that require it. */
  readonly dependents: ReadonlyMap<string, ReadonlySet<string>>;
}

/** As the supergraph has them, in the words of the join specification. */
export function requirementsOf(
  supergraph: GraphQLSchema,
  subgraph: string,
  typename: string,
): Requirements {
  const type = supergraph.getType(typename);
  const [ofType, ofField] = [
    supergraph.getDirective("join__type"),
    supergraph.getDirective("join__field"),
  ];
  const graph = graphNamed(supergraph, subgraph);
  const dependents = new Map<string, Set<string>>();
  if (!(isObjectType(type) || isInterfaceType(type)) || !ofType || !ofField) return { dependents };
  const keys = joins(type.astNode, ofType.name, graph).flatMap(({ key }) => topFields(key));
  for (const field of Object.values(type.getFields())) {
    const required = joins(field.astNode, ofField.name, graph)
      .flatMap(({ requires }) => topFields(requires))
      .filter((name) => !keys.includes(name));
    for (const name of required)
      dependents.set(name, (dependents.get(name) ?? new Set()).add(field.name));
  }
  return { dependents };
}

type Annotated = Parameters<typeof getDirectiveValues>[1] | null | undefined;

/** What the directives of this name say about one graph. */
function joins(node: Annotated, name: string, graph: string | null): JoinArguments[] {
  return (node?.directives ?? []).flatMap((directive) => {
    if (directive.name.value !== name) return [];
    const given: Record<string, string> = {};
    for (const { name: argument, value } of directive.arguments ?? []) {
      if (value.kind === Kind.STRING || value.kind === Kind.ENUM)
        given[argument.value] = value.value;
    }
    return given["graph"] === graph ? [given] : [];
  });
}

interface JoinArguments {
  readonly key?: string;
  readonly requires?: string;
}

/** The join specification knows a subgraph by a value of an enum. */
function graphNamed(supergraph: GraphQLSchema, subgraph: string): string | null {
  const graphs = supergraph.getType("join__Graph");
  const directive = supergraph.getDirective("join__graph");
  if (!isEnumType(graphs) || !directive) return null;
  const found = graphs
    .getValues()
    .find(
      ({ astNode }) => astNode && getDirectiveValues(directive, astNode)?.["name"] === subgraph,
    );
  return found?.name ?? null;
}

function topFields(fieldSet: string | undefined): string[] {
  if (fieldSet === undefined) return [];
  const [definition] = parse(`{${fieldSet}}`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
  return definition.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  );
}
