import "../../oracle/apollo-environment.ts";
import { ApolloGateway, RemoteGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import type { GatewaySettings } from "./start-gateway.ts";
import { watchLoop } from "./watch-loop.ts";

/** The stock gateway behind the stock server, as they come, as a process of its own. */
const { supergraphSdl, subgraphUrls } = JSON.parse(process.argv[2] ?? "") as GatewaySettings;
const gateway = new ApolloGateway({
  supergraphSdl,
  buildService: ({ name, url }) =>
    new RemoteGraphQLDataSource({ url: subgraphUrls[name] ?? url ?? "" }),
});
const { url } = await startStandaloneServer(new ApolloServer({ gateway }), {
  listen: { host: "127.0.0.1", port: 0 },
});
watchLoop();
process.send?.({ url });
