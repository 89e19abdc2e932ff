import type { ReportBug } from "@samenloop/schema";
import { GraphQLError, type GraphQLSchema } from "graphql";
import { requestFailure } from "../http/request-failure.ts";
import { loadGraph, type LoadOptions } from "../load-graph.ts";
import type { Caller, Incoming, Stages } from "../pipeline.ts";
import { createRunningGraph } from "../running-graph.ts";
import { authenticateDemo } from "../stages/authenticate.ts";

/** What is needed of a request of Apollo Server; its `GatewayGraphQLRequestContext` fits. */
export interface MountedRequest<Context> {
  readonly source: string;
  readonly operationName: string | null;
  readonly request: { readonly variables?: Readonly<Record<string, unknown>> | undefined };
  /** What the `context` function of the server gave. */
  readonly context: Context;
}

export interface MountOptions<Context> extends Omit<LoadOptions, "authenticate" | "defer"> {
  readonly supergraphSdl: string;
  /**
   * Who asks, by the context of the server, which has signed him in. It needs `policies` that know this caller: the
   * one that holds without them lets nobody through but the stranger of the demo, who asks when this is left out.
   */
  readonly callerOf?: (context: Context) => Caller;
  /** Aborts when nobody waits for the answer any more, which Apollo Server itself does not tell. */
  readonly signalOf?: (context: Context) => AbortSignal;
  readonly reportBug?: ReportBug;
}

export interface MountedResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
  readonly extensions?: Record<string, unknown>;
}

type OnSchema = (schemaContext: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => void;

/** Apollo's `GatewayInterface`, written out, so that nothing of Apollo is needed to have one. */
export interface MountedGateway<Context> {
  load(options?: unknown): Promise<{ executor: MountedExecutor<Context> }>;
  onSchemaLoadOrUpdate(callback: OnSchema): () => void;
  /** Loads another supergraph beside this one, and answers by it from then on. */
  replaceSupergraph(supergraphSdl: string): Promise<void>;
  stop(): Promise<void>;
}

export type MountedExecutor<Context> = (request: MountedRequest<Context>) => Promise<MountedResult>;

/**
 * The engine inside a server of one's own: `new ApolloServer({ gateway: samenloop({ supergraphSdl }) })`.
 *
 * Parsing, plugins and HTTP are that server's. Limits, authorize and the budget of a request (`budgetMs`) hold here
 * as they do behind our own door, and every error is one of the closed list. Subscriptions it does not know.
 */
export function samenloop<Context = Record<string, unknown>>(
  options: MountOptions<Context>,
): MountedGateway<Context> {
  const graph = createRunningGraph();
  const listeners = new Set<OnSchema>();
  const callers = new WeakMap<Incoming, Caller>();
  const loading: LoadOptions = { ...options, authenticate: knownCaller(callers) };
  const replaceSupergraph = async (coreSupergraphSdl: string): Promise<void> => {
    const loaded = await loadGraph(coreSupergraphSdl, loading);
    graph.replace(loaded);
    for (const tell of listeners) tell({ apiSchema: loaded.apiSchema, coreSupergraphSdl });
  };
  const executor: MountedExecutor<Context> = async (request) => {
    const incoming = incomingOf(request, options.signalOf);
    if (options.callerOf) callers.set(incoming, options.callerOf(request.context));
    try {
      const answer = await graph.pipeline(incoming);
      if (answer.kind === "response") return readResult(answer.text);
      await (answer.kind === "stream" ? answer.events : answer.parts).return?.();
      return { errors: [new GraphQLError("Apollo Server answers no subscriptions.")] };
    } catch (error) {
      const { reportBug = logBug } = options;
      return { errors: requestFailure(error, reportBug).errors.map(asGraphqlError) };
    }
  };
  return {
    load: async () => {
      await replaceSupergraph(options.supergraphSdl);
      return { executor };
    },
    onSchemaLoadOrUpdate: (callback) => {
      listeners.add(callback);
      return () => void listeners.delete(callback);
    },
    replaceSupergraph,
    stop: graph.drain,
  };
}

const knownCaller =
  (callers: WeakMap<Incoming, Caller>): Stages["authenticate"] =>
  (received) => {
    const caller = callers.get(received.incoming);
    return caller ? { ...received, caller } : authenticateDemo(received);
  };

function incomingOf<Context>(
  { source, operationName, request, context }: MountedRequest<Context>,
  signalOf: MountOptions<Context>["signalOf"],
): Incoming {
  const body = { query: source, operationName, variables: request.variables };
  return { body, signal: signalOf?.(context) ?? NEVER };
}

const NEVER = new AbortController().signal;

interface Told {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Record<string, unknown>;
}

function readResult(text: string): MountedResult {
  const { errors, ...rest } = JSON.parse(text) as MountedResult & {
    readonly errors?: readonly Told[];
  };
  return errors ? { ...rest, errors: errors.map(asGraphqlError) } : rest;
}

/** Apollo Server shows no error that is not of this class. */
function asGraphqlError(told: object): GraphQLError {
  const { message, path, extensions } = told as Told;
  return new GraphQLError(message, { path, extensions });
}

/** One line of JSON, of what may be logged and nothing else. */
const logBug: ReportBug = ({ kind, at }) => {
  process.stderr.write(`${JSON.stringify({ level: "error", where: "gateway", kind, at })}\n`);
};
