import type { FastifyRequest } from "fastify";
import {
  getOperationAST,
  GraphQLError,
  parse,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from "graphql";
import { createHandler, type Handler, type OperationContext } from "graphql-sse";
import { subscribe, type Answers } from "./subscribe.ts";

export interface Responder {
  readonly schema: GraphQLSchema;
  readonly newContext: () => object;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

/**
 * Answers in the distinct connections mode of GraphQL over SSE: one request, one stream.
 *
 * The other mode keeps streams by a token; without one nothing is kept and nobody can reach the stream of another.
 */
export function createResponder({ schema, newContext, formatError }: Responder) {
  const handler: Handler<FastifyRequest, null> = createHandler<
    FastifyRequest,
    null,
    OperationContext
  >({
    authenticate: () => null,
    onSubscribe: (_request, { query, operationName, variables }) => {
      const found = documentOf(query, operationName);
      if (found instanceof GraphQLError) return refusal(found);
      const contextValue = newContext() as Record<PropertyKey, unknown>;
      return { schema, document: found, operationName, variableValues: variables, contextValue };
    },
    subscribe,
    onNext: (_context, _request, { errors, ...rest }) =>
      errors && { errors: errors.map((error) => format(error) as GraphQLError), ...rest },
  });
  const format = (error: GraphQLError): GraphQLFormattedError =>
    formatError(error.path ? error.toJSON() : asMistake(error), error);
  return handler;
}

function documentOf(query: string, operationName: string | undefined) {
  try {
    const document = parse(query);
    if (getOperationAST(document, operationName)) return document;
    return new GraphQLError("Which operation is meant is not said, or it is not there.");
  } catch (cause) {
    if (cause instanceof GraphQLError) return cause;
    throw cause;
  }
}

/** In the stream, where who asks for one looks for what was wrong. */
async function* refusal(error: GraphQLError): Answers {
  yield { errors: [error] } satisfies ExecutionResult;
}

/** What fails before any field is asked for is the mistake of who asks. */
const asMistake = (error: GraphQLError): GraphQLFormattedError => ({
  ...error.toJSON(),
  extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
});
