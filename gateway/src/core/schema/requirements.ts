import { isInterfaceType, isObjectType, Kind, parse, type GraphQLSchema } from "graphql";
import { argumentsOf, directivesNamed } from "../plan/read-directives.ts";
import { graphNames } from "./graph-names.ts";

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
  const names = graphNames(supergraph);
  const joins = (node: Annotated, name: string) =>
    directivesNamed(node ?? {}, name)
      .map(argumentsOf)
      .filter(({ graph }) => names.get(String(graph)) === subgraph);
  const dependents = new Map<string, Set<string>>();
  if (!isObjectType(type) && !isInterfaceType(type)) return { dependents };
  const keys = joins(type.astNode, "join__type").flatMap(({ key }) => topFields(key));
  for (const field of Object.values(type.getFields())) {
    const required = joins(field.astNode, "join__field")
      .flatMap(({ requires }) => topFields(requires))
      .filter((name) => !keys.includes(name));
    for (const name of required)
      dependents.set(name, (dependents.get(name) ?? new Set()).add(field.name));
  }
  return { dependents };
}

type Annotated = Parameters<typeof directivesNamed>[0] | null | undefined;

function topFields(fieldSet: unknown): string[] {
  if (typeof fieldSet !== "string") return [];
  const [definition] = parse(`{${fieldSet}}`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
  return definition.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  );
}
