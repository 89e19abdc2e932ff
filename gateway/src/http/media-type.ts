import { PROBLEMS, type ProblemCode } from "@samenloop/schema";

export const GRAPHQL_RESPONSE = "application/graphql-response+json";
export const JSON_TYPE = "application/json";
export const EVENT_STREAM = "text/event-stream";

/** Incremental delivery as its clients name it; what is named without a version, or with another, is another format. */
export const PARTS = "multipart/mixed; incrementalSpec=v0.2";

export type JsonType = typeof GRAPHQL_RESPONSE | typeof JSON_TYPE;

/** The newer media type when the client names it and prefers it, the older one otherwise (GraphQL over HTTP §6.1). */
export function acceptedType(accept: string | undefined): JsonType {
  // What nearly every client sends needs no reading.
  if (accept === GRAPHQL_RESPONSE) return GRAPHQL_RESPONSE;
  if (accept === undefined || accept === "*/*" || accept === JSON_TYPE) return JSON_TYPE;
  const weights = weightsOf(accept);
  const weight = weights.get(GRAPHQL_RESPONSE) ?? 0;
  return weight > 0 && weight >= (weights.get(JSON_TYPE) ?? 0) ? GRAPHQL_RESPONSE : JSON_TYPE;
}

/** Whether a client can read a stream of events, and whether it would have one rather than a single answer. */
export function eventsAccepted(accept: string | undefined): "no" | "yes" | "rather" {
  if (accept === undefined || !/text\/event-stream/i.test(accept)) return "no";
  const weights = weightsOf(accept);
  const weight = weights.get(EVENT_STREAM) ?? 0;
  if (!(weight > 0)) return "no";
  const other = Math.max(weights.get(GRAPHQL_RESPONSE) ?? 0, weights.get(JSON_TYPE) ?? 0);
  return weight > other ? "rather" : "yes";
}

/** Whether a client can read an answer that comes in parts, in the one format that there is here. */
export function partsAccepted(accept: string | undefined): boolean {
  if (accept === undefined || !/multipart\/mixed/i.test(accept)) return false;
  return accept.split(",").some((range) => {
    const [name, ...parameters] = range.toLowerCase().split(/\s*;\s*/);
    const isRefused = parameters.some((one) => /^q=0(\.0*)?\s*$/.test(one));
    const isNamed = parameters.some((one) => /^incrementalspec="?v0\.2"?\s*$/.test(one));
    return name?.trim() === "multipart/mixed" && isNamed && !isRefused;
  });
}

/** Weight of each item of `accept` or `accept-encoding` (RFC 9110 §12.4.2), by its name in lower case. */
export const weightsOf = (header: string): ReadonlyMap<string, number> =>
  new Map(header.split(",").map(nameAndWeight));

/** `application/json;q=0.9` (RFC 9110 §12.5.1). */
function nameAndWeight(range: string): [name: string, weight: number] {
  const [name = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  return [name, weight ? Number(weight.slice(2)) : 1];
}

/** Whether a body can be read as a question: JSON, in UTF-8 (RFC 8259 §8.1), as it is. */
export function isQuestionType(contentType: string | undefined, encoding = "identity"): boolean {
  // What is compressed may be a thousand times as large as it seems (CVE-2024-28101).
  if (encoding.toLowerCase() !== "identity") return false;
  if (contentType === JSON_TYPE) return true;
  const [type, ...parameters] = (contentType ?? "").toLowerCase().split(/ *; */);
  const charsets = parameters.filter((parameter) => parameter.startsWith("charset="));
  return type === JSON_TYPE && charsets.every((charset) => /^charset="?utf-8"?$/.test(charset));
}

/**
 * With `application/json` a well-formed request whose operation is refused still gets 200
 * (GraphQL over HTTP §6.4.1), because an older client could not tell a 400 of ours from one of a proxy.
 */
export const statusFor = (code: ProblemCode, type: JsonType): number =>
  type === JSON_TYPE && isWellFormed(code) ? 200 : PROBLEMS[code].status;

/** Whether what was refused was a question at all: then the refusal is its answer. */
export const isWellFormed = (code: ProblemCode): boolean =>
  PROBLEMS[code].status === 400 && code !== "REQUEST_INVALID";
