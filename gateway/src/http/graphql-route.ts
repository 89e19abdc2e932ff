import { Problem, type ReportBug } from "@samenloop/schema";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Answer, Pipeline } from "../pipeline.ts";
import { acceptedType, isQuestionType, statusFor } from "./media-type.ts";
import { requestFailure } from "./request-failure.ts";

/** `POST /graphql` with a JSON body (GraphQL over HTTP); any other way in is refused with a reason. */
export function serveGraphql(
  http: FastifyInstance,
  pipeline: Pipeline,
  reportBug: ReportBug,
): void {
  http.setErrorHandler((error, request, reply) =>
    answerFailure(error, { request, reply, reportBug }),
  );
  http.setNotFoundHandler(() => {
    throw nothingHere();
  });
  // Refused by its headers, before a byte of the body is read.
  http.post("/graphql", { onRequest: requireQuestion }, async (request, reply) => {
    const answer = await pipeline({ body: request.body, signal: clientSignal(reply) });
    const type = acceptedType(request.headers.accept);
    return reply.code(200).type(`${type}; charset=utf-8`).send(textOf(answer));
  });
  http.route({
    url: "/graphql",
    method: ["GET", "PUT", "PATCH", "DELETE"],
    onRequest: refuseMethod,
    handler: refuseMethod,
  });
}

function textOf(answer: Answer): string {
  if (answer.kind === "response") return answer.text;
  throw new Problem("METHOD_NOT_ALLOWED", "A subscription needs a transport that can stream.");
}

export const nothingHere = (): Problem =>
  new Problem("NOT_FOUND", "Nothing lives here; questions go to POST /graphql.");

async function requireQuestion({ headers }: FastifyRequest): Promise<void> {
  if (isQuestionType(headers["content-type"], headers["content-encoding"])) return;
  const message = "Send the question as `content-type: application/json`, in UTF-8, uncompressed.";
  throw new Problem("MEDIA_TYPE_UNSUPPORTED", message);
}

async function refuseMethod(_request: FastifyRequest, reply: FastifyReply): Promise<never> {
  reply.header("allow", "POST");
  throw new Problem("METHOD_NOT_ALLOWED", "Ask with POST and a JSON body.");
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly reportBug: ReportBug;
}

/** Answers a request that failed as a whole, in the form of GraphQL over HTTP. */
export function answerFailure(
  error: unknown,
  { request, reply, reportBug }: Exchange,
): FastifyReply {
  const failure = requestFailure(error, reportBug);
  const type = acceptedType(request.headers.accept);
  const body = JSON.stringify({ errors: failure.errors });
  return reply.code(statusFor(failure.code, type)).type(`${type}; charset=utf-8`).send(body);
}

/** Aborts when the client hangs up before its answer is there. */
function clientSignal(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
