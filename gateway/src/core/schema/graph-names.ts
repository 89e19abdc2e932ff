import { isEnumType, type GraphQLSchema } from "graphql";
import { argumentsOf, directivesNamed } from "../plan/read-directives.ts";

/** Value of `join__Graph` → name of the subgraph (join specification, `@join__graph`). */
export function graphNames(supergraph: GraphQLSchema): ReadonlyMap<string, string> {
  const graphs = supergraph.getType("join__Graph");
  const values = isEnumType(graphs) ? graphs.getValues() : [];
  return new Map(
    values.map(({ name, astNode }) => {
      const [graph] = directivesNamed(astNode ?? {}, "join__graph").map(argumentsOf);
      const named = graph?.["name"];
      return [name, typeof named === "string" ? named : name];
    }),
  );
}
