import { getDirectiveValues, isEnumType, type GraphQLSchema } from "graphql";

/** Where a supergraph says that its subgraphs are, by name (join specification, `@join__graph`); empty when it does not. */
export function subgraphUrls(supergraph: GraphQLSchema): Readonly<Record<string, string>> {
  const graphs = supergraph.getType("join__Graph");
  const directive = supergraph.getDirective("join__graph");
  if (!isEnumType(graphs) || !directive) return {};
  const urls = graphs.getValues().flatMap(({ astNode }): [string, string][] => {
    const { name, url } = (astNode && getDirectiveValues(directive, astNode)) ?? {};
    return typeof name === "string" && typeof url === "string" ? [[name, url]] : [];
  });
  return Object.fromEntries(urls);
}
