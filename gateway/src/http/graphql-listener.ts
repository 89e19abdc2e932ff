import type { RequestListener } from "node:http";
import { Problem } from "@samenloop/schema";
import { answerPreflight } from "./allowed-origin.ts";
import { getGraphql } from "./get-graphql.ts";
import type { Exchange, GraphqlDoor } from "./graphql-door.ts";
import { postGraphql } from "./post-graphql.ts";
import { refuse } from "./write-answer.ts";

/**
 * Answers `/graphql` (GraphQL over HTTP) on Node's own server: a small question takes less time than a router
 * and its hooks would.
 */
export function createGraphqlListener(door: GraphqlDoor): RequestListener {
  return (request, response) => void answer({ request, response, door });
}

async function answer(exchange: Exchange): Promise<void> {
  try {
    await answerMethod(exchange);
  } catch (error) {
    refuse(exchange, error);
  }
}

function answerMethod(exchange: Exchange): Promise<void> | void {
  const { request, door } = exchange;
  if (request.method === "POST") return postGraphql(exchange);
  if (request.method === "OPTIONS") return answerPreflight(exchange);
  if (request.method === "GET" && door.documents.all.length > 0) return getGraphql(exchange);
  throw new Problem("METHOD_NOT_ALLOWED", "Ask with POST and a JSON body.");
}
