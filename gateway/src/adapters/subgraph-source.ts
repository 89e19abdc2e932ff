import type { GraphQLDataSource } from "@apollo/gateway";
import { parse, type GraphQLSchema } from "graphql";
import { Problem, type ProblemCode } from "@samenloop/schema";
import { missingAnswer, readAnswer, type LocatedError } from "../core/fetch/read-answer.ts";
import { askSubgraph, type AskOptions } from "./ask-subgraph.ts";

export interface SubgraphSourceOptions extends AskOptions {
  readonly url: string;
  /** Every field of every owner, also those that no client may ask. */
  readonly supergraph: GraphQLSchema;
}

/** What the executor hands on to its sources. */
export interface SourceContext {
  /** Aborts when the client is gone. */
  readonly signal: AbortSignal;
}

/** What the stock executor takes for a subgraph: one that never fails, and says of all that is missing where and why. */
export function createSubgraphSource(
  options: SubgraphSourceOptions,
): GraphQLDataSource<SourceContext & Record<string, unknown>> {
  const { url, supergraph } = options;
  return {
    process: async (asking) => {
      const { query = "", variables = {}, operationName } = asking.request;
      const document = ("document" in asking && asking.document) || parse(query);
      const asked = { document, variables };
      const { signal } = asking.context as SourceContext;
      const body = { query, variables, operationName };
      const answer = await askSubgraph({ url, body, signal }, options).catch(problemCode);
      const { data, errors } =
        typeof answer === "string"
          ? missingAnswer(supergraph, asked, answer)
          : readAnswer(supergraph, asked, answer);
      return errors.length > 0 ? { data, errors: errors.map(asReported) } : { data };
    },
  };
}

function problemCode(error: unknown): ProblemCode {
  if (error instanceof Problem) return error.code;
  throw error;
}

const asReported = ({ code, path }: LocatedError) => ({
  message: code,
  extensions: { code },
  ...(path && { path }),
});
