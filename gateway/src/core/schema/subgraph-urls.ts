import { getDirectiveValues, isEnumType, type GraphQLSchema } from "graphql";

/** Where a supergraph says that its subgraphs are, by name (join specification, `@join__graph`). */
export function subgraphUrls(supergraph: GraphQLSchema): Readonly<Record<string, string>> {
  const graphs = supergraph.getType("join__Graph");
  const directive = supergraph.getDirective("join__graph");
  if (!isEnumType(graphs) || !directive) return {};
  const urls = graphs.getValues().flatMap(({ astNode }): [string, string][] => {
    const { name, url } = (astNode && getDirectiveValues(directive, astNode)) ?? {};
    // Composed without an address: it is set elsewhere, or nobody is asked there.
    return typeof name === "string" && typeof url === "string" && url !== "" ? [[name, url]] : [];
  });
  return Object.fromEntries(urls);
}
