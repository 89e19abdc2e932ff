import { PROBLEMS, type ProblemCode } from "@samenloop/schema";

export const GRAPHQL_RESPONSE = "application/graphql-response+json";
const JSON_TYPE = "application/json";

/** The newer media type when the client names it and prefers it, the older one otherwise (GraphQL over HTTP §6.1). */
export function acceptedType(accept: string | undefined): string {
  const weights = new Map((accept ?? "").split(",").map(typeAndWeight));
  const weight = weights.get(GRAPHQL_RESPONSE) ?? 0;
  return weight > 0 && weight >= (weights.get(JSON_TYPE) ?? 0) ? GRAPHQL_RESPONSE : JSON_TYPE;
}

/** `application/json;q=0.9` (RFC 9110 §12.5.1). */
function typeAndWeight(range: string): [type: string, weight: number] {
  const [type = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  return [type, weight ? Number(weight.slice(2)) : 1];
}

/** Whether a body can be read as a question: JSON, in UTF-8 (RFC 8259 §8.1), as it is. */
export function isQuestionType(contentType: string | undefined, encoding = "identity"): boolean {
  const [type, ...parameters] = (contentType ?? "").toLowerCase().split(/ *; */);
  const charsets = parameters.filter((parameter) => parameter.startsWith("charset="));
  return (
    type === JSON_TYPE &&
    charsets.every((charset) => /^charset="?utf-8"?$/.test(charset)) &&
    // What is compressed may be a thousand times as large as it seems (CVE-2024-28101).
    encoding.toLowerCase() === "identity"
  );
}

/**
 * With `application/json` a well-formed request whose operation is refused still gets 200
 * (GraphQL over HTTP §6.4.1), because an older client could not tell a 400 of ours from one of a proxy.
 */
export function statusFor(code: ProblemCode, type: string): number {
  const { status } = PROBLEMS[code];
  const wellFormed = status === 400 && code !== "REQUEST_INVALID";
  return type === JSON_TYPE && wellFormed ? 200 : status;
}
