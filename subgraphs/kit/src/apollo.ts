import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { GraphQLError, OperationTypeNode, type GraphQLSchema } from "graphql";
import type { errorFormatter } from "./answer-errors.ts";

/** Answers whatever is asked once; a subscription is not. */
export function createApollo<Context extends object>(
  schema: GraphQLSchema,
  formatError: ReturnType<typeof errorFormatter>,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    formatError,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    logger: SILENT,
    plugins: [...QUIET, NO_SUBSCRIPTIONS],
    stopOnTerminationSignals: false,
  });
}

/** Nothing reports outside, also where an APOLLO_KEY happens to stand in the environment. */
const QUIET = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

/** Apollo would answer it as if it were a query: once, with null. */
const NO_SUBSCRIPTIONS: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return;
      const message = "A subscription is answered to who sends `accept: text/event-stream`.";
      throw new GraphQLError(message, { extensions: { code: "BAD_REQUEST" } });
    },
  }),
};

/** Apollo's own log lines may quote a query; bugs reach us through `reportBug`. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };
