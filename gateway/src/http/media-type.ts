import { PROBLEMS, type ProblemCode } from "@samenloop/schema";

export const GRAPHQL_RESPONSE = "application/graphql-response+json";
const JSON_TYPE = "application/json";

/** The newer media type when the client names it, the older one otherwise (GraphQL over HTTP §6.1). */
export const acceptedType = (accept: string | undefined): string =>
  accept?.includes(GRAPHQL_RESPONSE) ? GRAPHQL_RESPONSE : JSON_TYPE;

/**
 * With `application/json` a well-formed request whose operation is refused still gets 200
 * (GraphQL over HTTP §6.4.1), because an older client could not tell a 400 of ours from one of a proxy.
 */
export function statusFor(code: ProblemCode, type: string): number {
  const { status } = PROBLEMS[code];
  const wellFormed = status === 400 && code !== "REQUEST_INVALID";
  return type === JSON_TYPE && wellFormed ? 200 : status;
}
