import { buildSubgraphSchema } from "@apollo/subgraph";
import { SCALARS, subgraphSdl, type SubgraphName } from "@samenloop/schema";
import { Kind, parse, type GraphQLSchema } from "graphql";

/** The contract of one subgraph, answered by its resolvers; of the scalars it has those that the contract declares. */
export function subgraphSchema(subgraph: {
  readonly name: SubgraphName;
  readonly resolvers: object;
}): GraphQLSchema {
  const typeDefs = parse(subgraphSdl(subgraph.name));
  const declared = new Set(
    typeDefs.definitions.flatMap((node) =>
      node.kind === Kind.SCALAR_TYPE_DEFINITION ? [node.name.value] : [],
    ),
  );
  const scalars = Object.fromEntries(
    Object.entries(SCALARS).filter(([name]) => declared.has(name)),
  );
  const resolvers = { ...scalars, ...subgraph.resolvers } as never;
  return buildSubgraphSchema({ typeDefs, resolvers });
}
