import { fastifyApolloHandler } from "@as-integrations/fastify";
import { connect, type Connection, type ConnectOptions, type Database } from "@samenloop/db";
import { Problem, type Klok, type ReportBug, type SubgraphName } from "@samenloop/schema";
import fastify, { type FastifyInstance } from "fastify";
import { errorFormatter } from "./answer-errors.ts";
import { createApollo } from "./apollo.ts";
import type { TrustedKeys } from "./koppelcode/read-koppelcode.ts";
import type { SigningKey } from "./koppelcode/sign-koppelcode.ts";
import { createList, type List } from "./list.ts";
import { createChanges, type Changes } from "./live/changes.ts";
import { createEventStreams, wantsEvents } from "./live/event-streams.ts";
import { followState, type Followed, type StateEvent } from "./live/follow-state.ts";
import { createResponder } from "./live/respond.ts";
import { subgraphSchema } from "./subgraph-schema.ts";

/** Keys of the koppelcodes: an owner of plans has its own to sign with, who redeems has the public ones of all. */
export interface KoppelcodeKeys {
  readonly signing?: SigningKey;
  readonly trusted?: TrustedKeys;
}

/** What every resolver is given; made anew for each request, because a cache must not outlive the caller's rights. */
export interface SubgraphContext<Loaders> {
  readonly db: Database;
  readonly klok: Klok;
  readonly list: List;
  readonly load: Loaders;
  readonly koppelcode: KoppelcodeKeys;
  /** What a subscription answers with: the state now and after each change, each with a context of its own. */
  readonly follow: (
    followed: Followed<SubgraphContext<Loaders>>,
  ) => Promise<AsyncIterable<StateEvent<SubgraphContext<Loaders>>>>;
}

/** One owner's part of the graph: how to answer, and how to batch. */
export interface Subgraph<Loaders> {
  readonly name: SubgraphName;
  readonly resolvers: object;
  readonly loaders: (db: Database, klok: Klok) => Loaders;
}

export interface ServeOptions extends ConnectOptions {
  /** Connection URL of the app role, never of the owner. */
  readonly appUrl: string;
  readonly host: string;
  readonly port: number;
  readonly klok: Klok;
  readonly reportBug: ReportBug;
  readonly koppelcode?: KoppelcodeKeys;
  readonly live?: LiveOptions;
}

export interface LiveOptions {
  /** Streams that may be open at once. */
  readonly maxStreams?: number;
  /** How long what changes by the day alone, or was told to nobody, may stay unseen. */
  readonly recheckMs?: number;
  /** How long a client may leave untaken what it was sent. */
  readonly slowMs?: number;
}

export interface RunningSubgraph {
  readonly name: SubgraphName;
  /** Where the gateway asks: `http://127.0.0.1:4001/graphql`. */
  readonly url: string;
  /** How many subscriptions watch the database now. */
  watching(): number;
  close(): Promise<void>;
}

/** Serves `/graphql`, `/health` (the process lives) and `/ready` (its database answers too). */
export async function serveSubgraph<Loaders>(
  subgraph: Subgraph<Loaders>,
  options: ServeOptions,
): Promise<RunningSubgraph> {
  const { host, port, reportBug, live = {} } = options;
  const connection = connect(options.appUrl, options);
  const changes = createChanges(connection.sql, live.recheckMs);
  const newContext = contextMaker(subgraph, options, { db: connection.db, changes });
  const schema = subgraphSchema(subgraph);
  const formatError = errorFormatter(reportBug);
  const apollo = createApollo(schema, formatError);
  const respond = createResponder({ schema, newContext, formatError });
  const { maxStreams: max = MAX_STREAMS, slowMs = SLOW_MS } = live;
  const streams = createEventStreams(respond, { max, slowMs, reportBug });
  const http = fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: "idle" });
  // A stream never ends by itself, and the server waits for all that is under way.
  http.addHook("preClose", () => streams.close());
  const close = async (): Promise<void> => {
    await http.close();
    changes.close();
    await apollo.stop();
    await connection.close();
  };
  try {
    await apollo.start();
    const answer = fastifyApolloHandler(apollo, { context: () => Promise.resolve(newContext()) });
    http.post("/graphql", function (request, reply) {
      return wantsEvents(request)
        ? streams.answer(request, reply)
        : answer.call(this, request, reply);
    });
    serveHealth(http, connection);
    const origin = await http.listen({ host, port });
    return { name: subgraph.name, url: `${origin}/graphql`, watching: changes.count, close };
  } catch (cause) {
    await close();
    throw portProblem(cause, { name: subgraph.name, port });
  }
}

/** Room for the representations of a whole page of a page; far below what would hurt. */
const BODY_LIMIT = 5 * 1024 * 1024;

const MAX_STREAMS = 1000;
const SLOW_MS = 30_000;

interface Sources {
  readonly db: Database;
  readonly changes: Changes;
}

function contextMaker<Loaders>(
  subgraph: Subgraph<Loaders>,
  { klok, koppelcode = {}, reportBug }: ServeOptions,
  { db, changes }: Sources,
): () => SubgraphContext<Loaders> {
  const newContext = (): SubgraphContext<Loaders> => ({
    db,
    klok,
    list: createList(db),
    load: subgraph.loaders(db, klok),
    koppelcode,
    follow: (followed) => followState({ changes, newContext, reportBug }, followed),
  });
  return newContext;
}

function serveHealth(http: FastifyInstance, connection: Connection): void {
  http.get("/health", () => ({ status: "ok" }));
  http.get("/ready", async (_request, reply) => {
    try {
      await connection.sql`select 1`;
      return { status: "ready" };
    } catch {
      // Why it does not answer may name hosts and roles: the status says enough.
      return reply.code(503).send({ status: "database unreachable" });
    }
  });
}

function portProblem(cause: unknown, { name, port }: { name: string; port: number }): unknown {
  if ((cause as NodeJS.ErrnoException | undefined)?.code !== "EADDRINUSE") return cause;
  const message = `Port ${port}, meant for ${name}, is in use; stop what listens there or choose another port.`;
  return new Problem("PORT_IN_USE", message, { cause });
}
