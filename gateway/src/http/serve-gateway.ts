import cors from "@fastify/cors";
import { echteKlok, Problem, type ReportBug } from "@samenloop/schema";
import fastify, { type FastifyInstance } from "fastify";
import { createApolloExecutor, type Executor } from "../adapters/apollo-executor.ts";
import { createPipeline } from "../pipeline.ts";
import { demo } from "../policy/rules/demo.ts";
import { authenticateDemo } from "../stages/authenticate.ts";
import { createAuthorize } from "../stages/authorize.ts";
import { createFetch } from "../stages/fetch.ts";
import { createLimit, DEFAULT_LIMITS, type Limits } from "../stages/limit.ts";
import { createPlan } from "../stages/plan.ts";
import { receive } from "../stages/receive.ts";
import { shape } from "../stages/shape.ts";
import { closeGently } from "./close-gently.ts";
import { answerFailure, nothingHere, serveGraphql } from "./graphql-route.ts";
import { servePages } from "./pages.ts";

export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** Where each subgraph answers, by name. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly host: string;
  readonly port: number;
  /** Origins whose pages may ask from a browser; exact, no wildcard. */
  readonly allowedOrigins: readonly string[];
  readonly limits?: Limits;
  readonly subgraphTimeoutMs?: number;
  /** How long a client may take to send its question; its headers may take a third of that. */
  readonly clientTimeoutMs?: number;
  readonly reportBug: ReportBug;
  /** Folder of the built pages; without it the simple page is all there is to look at. */
  readonly pages?: URL;
  /** The day on which the demo happens, as a page must show it; the real one when nothing is said. */
  readonly today?: () => string;
}

export interface RunningGateway {
  /** `http://127.0.0.1:4000` */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the graph at `/graphql`, a page for people at `/`, and `/health` and `/ready`. */
export async function serveGateway(options: GatewayOptions): Promise<RunningGateway> {
  const executor = await createApolloExecutor({ subgraphTimeoutMs: 10_000, ...options });
  const http = httpServer(options);
  const closeHttp = closeGently(http);
  const close = async (): Promise<void> => {
    await closeHttp();
    await executor.stop();
  };
  try {
    await serveRoutes(http, executor, options);
    const url = await http.listen({ host: options.host, port: options.port });
    return { url, close };
  } catch (cause) {
    await close();
    throw listenProblem(cause, options.port);
  }
}

/** A question is text: one larger than this is not a question. */
const BODY_LIMIT = 256 * 1024;

/** Whoever sends a byte now and then holds no connection for long. */
function httpServer({ clientTimeoutMs = 15_000, reportBug }: GatewayOptions): FastifyInstance {
  return fastify({
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: "idle",
    requestTimeout: clientTimeoutMs,
    http: {
      headersTimeout: clientTimeoutMs / 3,
      connectionsCheckingInterval: clientTimeoutMs / 15,
    },
    // An address that is none is not worth repeating.
    frameworkErrors: (_error, request, reply) =>
      void answerFailure(nothingHere(), { request, reply, reportBug }),
  });
}

async function serveRoutes(
  http: FastifyInstance,
  executor: Executor,
  options: GatewayOptions,
): Promise<void> {
  await http.register(cors, {
    origin: [...options.allowedOrigins],
    methods: ["POST"],
    allowedHeaders: ["content-type", "accept"],
  });
  http.addHook("onSend", async (_request, reply) => {
    // Only a file whose name holds its hash says that it may be kept.
    if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-store");
    reply.header("x-content-type-options", "nosniff");
  });
  const pipeline = createPipeline({
    receive,
    authenticate: authenticateDemo,
    limit: createLimit(options.limits ?? DEFAULT_LIMITS),
    plan: createPlan(executor.schema),
    authorize: createAuthorize([demo]),
    fetch: createFetch(executor.execute),
    shape,
  });
  serveGraphql(http, pipeline, options.reportBug);
  servePages(http, options.pages, options.today ?? echteKlok.vandaag);
  http.get("/health", () => ({ status: "ok" }));
  http.get("/ready", async (_request, reply) => {
    const waiting = await notReady(options.subgraphUrls);
    return waiting.length === 0 ? { status: "ready" } : reply.code(503).send({ waiting });
  });
}

/** Names of the subgraphs that are not ready: which one, and never why. */
async function notReady(urls: Readonly<Record<string, string>>): Promise<string[]> {
  const answers = Object.entries(urls).map(async ([name, url]) => {
    const ready = new URL("/ready", url);
    const signal = AbortSignal.timeout(2000);
    const isReady = await fetch(ready, { signal, redirect: "error" }).then(
      (response) => response.ok,
      () => false,
    );
    return isReady ? [] : [name];
  });
  return (await Promise.all(answers)).flat();
}

function listenProblem(cause: unknown, port: number): unknown {
  if ((cause as NodeJS.ErrnoException | undefined)?.code !== "EADDRINUSE") return cause;
  const message = `Port ${port}, meant for the gateway, is in use; stop what listens there or choose another with --port.`;
  return new Problem("PORT_IN_USE", message, { cause });
}
