/**
 * Hive Gateway with its native planner; its own command line reads this.
 *
 * `HIVE_DELEN=1` leaves its default: identical requests to a subgraph that are under way are shared.
 */
import { Agent } from "node:http";
import { defineConfig } from "@graphql-hive/gateway";
import { unifiedGraphHandler } from "@graphql-hive/router-runtime";

const agent = new Agent({ keepAlive: true });

export const gatewayConfig = defineConfig({
  unifiedGraphHandler,
  logging: false,
  landingPage: false,
  graphiql: false,
  customAgent: () => agent,
  ...(process.env.HIVE_DELEN !== "1" && {
    transportEntries: { "*.http": { options: { deduplicateInflightRequests: false } } },
  }),
});
