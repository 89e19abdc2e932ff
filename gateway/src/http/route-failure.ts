import { Problem, type ReportBug } from "@samenloop/schema";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { acceptedType, statusFor } from "./media-type.ts";
import { requestFailure } from "./request-failure.ts";

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly reportBug: ReportBug;
}

/** Answers what fails outside `/graphql` in the same form as there. */
export function answerFailure(
  error: unknown,
  { request, reply, reportBug }: Exchange,
): FastifyReply {
  const failure = requestFailure(error, reportBug);
  const type = acceptedType(request.headers.accept);
  const body = JSON.stringify({ errors: failure.errors });
  return reply.code(statusFor(failure.code, type)).type(`${type}; charset=utf-8`).send(body);
}

export function serveFailures(http: FastifyInstance, reportBug: ReportBug): void {
  http.setErrorHandler((error, request, reply) =>
    answerFailure(error, { request, reply, reportBug }),
  );
  http.setNotFoundHandler(() => {
    throw nothingHere();
  });
}

export const nothingHere = (): Problem =>
  new Problem("NOT_FOUND", "Nothing lives here; questions go to POST /graphql.");
