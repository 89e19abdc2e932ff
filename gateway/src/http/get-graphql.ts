import { Problem } from "@samenloop/schema";
import { askedHash } from "../core/documents/asked-hash.ts";
import { answerQuestion } from "./answer-question.ts";
import { PREFLIGHT_HEADER, type Exchange } from "./graphql-door.ts";
import { parseJson } from "./parse-json.ts";
import { requireQuestionType } from "./post-graphql.ts";

/**
 * `GET /graphql?documentId=…&variables=…`: a known document that only reads, for a client that may not be led here.
 *
 * An address ends up in logs and histories, so a text is never taken from one. Any other content type than JSON
 * is refused, because some browsers send it without asking first (GHSA-9q82-xgwf-vj6h).
 */
export async function getGraphql(exchange: Exchange): Promise<void> {
  const { headers, url = "" } = exchange.request;
  if (headers["content-type"] !== undefined) requireQuestionType(exchange);
  else if (!headers[PREFLIGHT_HEADER]) throw preflightRequired();
  const start = url.indexOf("?");
  const body = bodyOf(new URLSearchParams(start < 0 ? "" : url.slice(start)));
  const hash = askedHash(body);
  if (hash === null) {
    throw new Problem("METHOD_NOT_ALLOWED", "GET asks for a known document; ask a text with POST.");
  }
  if (exchange.door.documents.lookup(hash)?.isReadOnly === false) {
    throw new Problem("METHOD_NOT_ALLOWED", "GET only reads; ask this document with POST.");
  }
  await answerQuestion(exchange, body);
}

function bodyOf(parameters: URLSearchParams): Record<string, unknown> {
  const json = (name: string): unknown => {
    const text = parameters.get(name);
    return text ? parseJson(text) : null;
  };
  return {
    query: parameters.get("query"),
    documentId: parameters.get("documentId"),
    operationName: parameters.get("operationName"),
    variables: json("variables"),
    extensions: asObject(json("extensions")),
  };
}

function asObject(value: unknown): object | null {
  if (typeof value === "object" && !Array.isArray(value)) return value;
  throw new Problem("REQUEST_INVALID", "`extensions` is a JSON object.");
}

const preflightRequired = (): Problem =>
  new Problem(
    "PREFLIGHT_REQUIRED",
    `Send \`${PREFLIGHT_HEADER}: 1\` or \`content-type: application/json\` with a GET.`,
  );
