import {
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type ConstDirectiveNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";
import { argumentsOf, directivesNamed } from "../plan/read-directives.ts";
import { graphNames } from "../schema/graph-names.ts";

/** What a subgraph must be sent to answer a field, by the supergraph (`@join__field(requires:)`). */
export type RequirementsOf = (subgraph: string, coordinate: string) => ReadonlySet<string>;

const NOTHING: ReadonlySet<string> = new Set();

/** Paths of names, as `afmeting.hoogte`, by subgraph and field. */
export function requirementsIn(supergraph: GraphQLSchema): RequirementsOf {
  const names = graphNames(supergraph);
  const found = new Map<string, ReadonlySet<string>>();
  for (const type of Object.values(supergraph.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const [field, { astNode }] of Object.entries(type.getFields())) {
      const coordinate = `${type.name}.${field}`;
      for (const join of directivesNamed(astNode ?? {}, "join__field")) note(join, coordinate);
    }
  }
  return (subgraph, coordinate) => found.get(`${subgraph} ${coordinate}`) ?? NOTHING;

  function note(join: ConstDirectiveNode, coordinate: string): void {
    const { graph, requires } = argumentsOf(join);
    if (typeof requires !== "string" || typeof graph !== "string") return;
    found.set(`${names.get(graph) ?? graph} ${coordinate}`, pathsOf(requires));
  }
}

function pathsOf(fieldSet: string): ReadonlySet<string> {
  const found = new Set<string>();
  const [definition] = parse(`{${fieldSet}}`, { noLocation: true }).definitions;
  if (definition?.kind === Kind.OPERATION_DEFINITION) walk(definition.selectionSet, "");
  return found;

  function walk({ selections }: SelectionSetNode, above: string): void {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, above);
      if (selection.kind !== Kind.FIELD) continue;
      const path = above + selection.name.value;
      if (selection.selectionSet) walk(selection.selectionSet, `${path}.`);
      else found.add(path);
    }
  }
}
