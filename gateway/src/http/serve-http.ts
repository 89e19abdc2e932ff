import { echteKlok, Problem, type ReportBug } from "@samenloop/schema";
import fastify, { type FastifyInstance } from "fastify";
import { NO_DOCUMENTS, type TrustedDocuments } from "../core/documents/trusted-documents.ts";
import type { Pipeline } from "../pipeline.ts";
import { closeGently } from "./close-gently.ts";
import { openFrontDoor } from "./front-door.ts";
import {
  DEFAULT_TRANSPORT_LIMITS,
  type GraphqlDoor,
  type TransportLimits,
} from "./graphql-door.ts";
import { openStreams } from "./open-streams.ts";
import { servePages } from "./pages.ts";
import { answerFailure, nothingHere, serveFailures } from "./route-failure.ts";

export interface HttpOptions {
  readonly host: string;
  readonly port: number;
  /** Origins whose pages may ask from a browser; exact, no wildcard. */
  readonly allowedOrigins: readonly string[];
  /** Known beforehand, and asked for by their hash; with any, GET asks too. */
  readonly documents?: TrustedDocuments;
  readonly transport?: Partial<TransportLimits>;
  /** How long a client may take to send its question; its headers may take a third of that. */
  readonly clientTimeoutMs?: number;
  /** Whoever sends this as `x-samenloop-uitleg` sees how an answer was made; nobody does without it. */
  readonly explainKey?: string;
  readonly reportBug: ReportBug;
  /** Folder of the built pages; without it the simple page is all there is to look at. */
  readonly pages?: URL;
  /** The day on which the demo happens, as a page must show it; the real one when nothing is said. */
  readonly today?: () => string;
}

/** What is served, apart from how. */
export interface Served {
  readonly pipeline: Pipeline;
  /** The graph as its clients may know it, in SDL. */
  readonly apiSdl: () => string;
  /** Whether questions are answered: not before there is a graph, and not when the server is about to close. */
  readonly isReady: () => boolean;
  /** Names of the subgraphs that are not ready: which one, and never why. */
  readonly waiting: () => Promise<readonly string[]>;
}

export interface RunningGateway {
  /** `http://127.0.0.1:4000` */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the graph at `/graphql` and `/schema.graphql`, a page for people at `/`, and `/health` and `/ready`. */
export async function serveHttp(served: Served, options: HttpOptions): Promise<RunningGateway> {
  const door = doorOf(served, options);
  const http = httpServer(door, options);
  const close = closeGently(http, door);
  try {
    serveRoutes(http, served, options);
    const url = await http.listen({ host: options.host, port: options.port });
    return { url, close };
  } catch (cause) {
    await close();
    throw listenProblem(cause, options.port);
  }
}

function doorOf({ pipeline }: Served, options: HttpOptions): GraphqlDoor {
  return {
    pipeline,
    documents: options.documents ?? NO_DOCUMENTS,
    allowedOrigins: new Set(options.allowedOrigins),
    limits: { ...DEFAULT_TRANSPORT_LIMITS, ...options.transport },
    streams: openStreams(),
    explainKey: options.explainKey ?? null,
    reportBug: options.reportBug,
  };
}

/** Everything but `/graphql`, which never gets here. */
function httpServer(
  door: GraphqlDoor,
  { clientTimeoutMs, reportBug }: HttpOptions,
): FastifyInstance {
  return fastify({
    bodyLimit: door.limits.bodyBytes,
    forceCloseConnections: "idle",
    serverFactory: (rest) => openFrontDoor(door, rest, clientTimeoutMs),
    // An address that is none is not worth repeating.
    frameworkErrors: (_error, request, reply) =>
      void answerFailure(nothingHere(), { request, reply, reportBug }),
  });
}

function serveRoutes(http: FastifyInstance, served: Served, options: HttpOptions): void {
  http.addHook("onSend", async (_request, reply) => {
    // Only a file whose name holds its hash says that it may be kept.
    if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-store");
    reply.header("x-content-type-options", "nosniff");
  });
  serveFailures(http, options.reportBug);
  servePages(http, options.pages, options.today ?? echteKlok.vandaag);
  http.get("/schema.graphql", (_request, reply) =>
    reply.type("text/plain; charset=utf-8").send(served.apiSdl()),
  );
  http.get("/health", (_request, reply) =>
    served.isReady() ? { status: "ok" } : reply.code(503).send({ status: "not ready" }),
  );
  http.get("/ready", async (_request, reply) => {
    if (!served.isReady()) return reply.code(503).send({ waiting: [] });
    const waiting = await served.waiting();
    return waiting.length === 0 ? { status: "ready" } : reply.code(503).send({ waiting });
  });
}

function listenProblem(cause: unknown, port: number): unknown {
  if ((cause as NodeJS.ErrnoException | undefined)?.code !== "EADDRINUSE") return cause;
  const message = `Port ${port}, meant for the gateway, is in use; stop what listens there or choose another with --port.`;
  return new Problem("PORT_IN_USE", message, { cause });
}
