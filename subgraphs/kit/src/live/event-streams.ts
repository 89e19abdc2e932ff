import type { ServerResponse } from "node:http";
import { describeBug, Problem, PROBLEMS, type ReportBug } from "@samenloop/schema";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Handler, Response } from "graphql-sse";
import { openStream, type OpenStream, type StreamLimits } from "./open-stream.ts";

export interface EventStreams {
  answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown>;
  /** Ends every stream, and takes no more. */
  close(): Promise<void>;
}

interface Limits extends StreamLimits {
  /** So many may be open at once: each holds a connection, and looks when something changes. */
  readonly max: number;
}

/** Whether the answer is to be a stream: the first type that is named counts. */
export const wantsEvents = ({ headers }: FastifyRequest): boolean =>
  /^\s*text\/event-stream\s*(;|,|$)/i.test(headers.accept ?? "");

export function createEventStreams(
  respond: Handler<FastifyRequest, null>,
  limits: Limits,
): EventStreams {
  const { max, reportBug } = limits;
  const open = new Set<OpenStream>();
  let isClosing = false;
  const requireRoom = (): void => {
    if (isClosing) throw new Problem("NOT_READY", "This server stops; subscribe again elsewhere.");
    if (open.size < max) return;
    throw new Problem("NOT_READY", `${max} streams are open here and no more fit; try later.`);
  };
  /** Takes its place before anything is awaited, so that many at once do not pass the limit together. */
  const take = (raw: ServerResponse): OpenStream => {
    requireRoom();
    const stream = openStream(raw, limits);
    open.add(stream);
    void stream.closed.then(() => open.delete(stream));
    return stream;
  };
  return {
    answer: async (request, reply) => {
      try {
        const stream = take(reply.raw);
        const response = await respond(asked(request));
        const [body] = response;
        if (body === null || typeof body === "string") return sendPlain(reply, response);
        reply.hijack();
        return await stream.send(body, response[1]);
      } catch (cause) {
        return refuse(reply, cause, reportBug);
      }
    },
    close: async () => {
      isClosing = true;
      await Promise.all([...open].map((stream) => stream.end()));
    },
  };
}

/** Only what is needed to answer once: no token, and the one method that is served. */
const asked = (request: FastifyRequest): Parameters<Handler<FastifyRequest, null>>[0] => ({
  method: "POST",
  url: request.url,
  headers: { get: (name) => (name === "accept" ? "text/event-stream" : headerOf(request, name)) },
  body: (request.body ?? null) as Record<string, unknown> | null,
  raw: request,
  context: null,
});

function headerOf({ headers }: FastifyRequest, name: string): string | null {
  const value = headers[name];
  return Array.isArray(value) ? value.join(", ") : (value ?? null);
}

/** A request that is no question: the sentence is that of the protocol's own reader. */
function sendPlain(reply: FastifyReply, [body, { status }]: Response): FastifyReply {
  const { errors = [] } = JSON.parse((body as string | null) ?? "{}") as {
    errors?: readonly { readonly message: string }[];
  };
  const code = "GRAPHQL_INVALID";
  return reply
    .code(status)
    .send({ errors: errors.map(({ message }) => ({ message, extensions: { code } })) });
}

function refuse(reply: FastifyReply, cause: unknown, reportBug: ReportBug): FastifyReply {
  const isKnown = cause instanceof Problem;
  if (!isKnown) reportBug(describeBug(cause));
  const { code, message } = isKnown ? cause : new Problem("INTERNAL", "Internal error.");
  const { status, retry } = PROBLEMS[code];
  if (retry) void reply.header("retry-after", "5");
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
