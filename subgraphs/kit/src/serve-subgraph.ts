import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import { connect, type Connection, type ConnectOptions, type Database } from "@samenloop/db";
import {
  Problem,
  SCALARS,
  subgraphSdl,
  type Klok,
  type ReportBug,
  type SubgraphName,
} from "@samenloop/schema";
import fastify, { type FastifyInstance } from "fastify";
import { Kind, parse } from "graphql";
import { errorFormatter } from "./answer-errors.ts";
import type { TrustedKeys } from "./koppelcode/read-koppelcode.ts";
import type { SigningKey } from "./koppelcode/sign-koppelcode.ts";
import { createList, type List } from "./list.ts";

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
}

export interface RunningSubgraph {
  readonly name: SubgraphName;
  /** Where the gateway asks: `http://127.0.0.1:4001/graphql`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves `/graphql`, `/health` (the process lives) and `/ready` (its database answers too). */
export async function serveSubgraph<Loaders>(
  subgraph: Subgraph<Loaders>,
  options: ServeOptions,
): Promise<RunningSubgraph> {
  const { host, port } = options;
  const connection = connect(options.appUrl, options);
  const apollo = apolloServer(subgraph, options.reportBug);
  const http = fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: "idle" });
  const close = async (): Promise<void> => {
    await http.close();
    await apollo.stop();
    await connection.close();
  };
  try {
    await apollo.start();
    const context = () => Promise.resolve(contextOf(subgraph, connection.db, options));
    http.route({
      url: "/graphql",
      method: "POST",
      handler: fastifyApolloHandler(apollo, { context }),
    });
    serveHealth(http, connection);
    const origin = await http.listen({ host, port });
    return { name: subgraph.name, url: `${origin}/graphql`, close };
  } catch (cause) {
    await close();
    throw portProblem(cause, { name: subgraph.name, port });
  }
}

/** Room for the representations of a whole page of a page; far below what would hurt. */
const BODY_LIMIT = 5 * 1024 * 1024;

function apolloServer<Loaders>(subgraph: Subgraph<Loaders>, reportBug: ReportBug) {
  const typeDefs = parse(subgraphSdl(subgraph.name));
  const declared = new Set(
    typeDefs.definitions.flatMap((node) =>
      node.kind === Kind.SCALAR_TYPE_DEFINITION ? [node.name.value] : [],
    ),
  );
  const scalars = Object.fromEntries(
    Object.entries(SCALARS).filter(([name]) => declared.has(name)),
  );
  const resolvers = { ...scalars, ...subgraph.resolvers } as never;
  return new ApolloServer<SubgraphContext<Loaders>>({
    schema: buildSubgraphSchema({ typeDefs, resolvers }),
    formatError: errorFormatter(reportBug),
    includeStacktraceInErrorResponses: false,
    introspection: true,
    logger: SILENT,
    plugins: QUIET,
    stopOnTerminationSignals: false,
  });
}

/** Nothing reports outside, also where an APOLLO_KEY happens to stand in the environment. */
const QUIET = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

/** Apollo's own log lines may quote a query; bugs reach us through `reportBug`. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

function contextOf<Loaders>(
  subgraph: Subgraph<Loaders>,
  db: Database,
  { klok, koppelcode = {} }: ServeOptions,
): SubgraphContext<Loaders> {
  return { db, klok, list: createList(db), load: subgraph.loaders(db, klok), koppelcode };
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
