import { printSchema, type GraphQLSchema } from "graphql";
import { Problem } from "@samenloop/schema";
import { apiSchema } from "./adapters/api-schema.ts";
import { defaultPlanner, type PlannerName } from "./adapters/planner/open-planner.ts";
import { withDefer } from "./core/defer/defer-directive.ts";
import { fallBack } from "./core/plan/fall-back.ts";
import { openPlannerProcess } from "./adapters/planner/planner-process.ts";
import { createSubgraphClient } from "./adapters/transport/create-subgraph-client.ts";
import { shareInFlight } from "./adapters/transport/share-in-flight.ts";
import type { SubgraphAddress, TransportLimits } from "./adapters/transport/transport-options.ts";
import { createExplain } from "./core/explain/explain-plan.ts";
import type { SubgraphClient } from "./core/fetch/subgraph-client.ts";
import type { Planner } from "./core/plan/planner.ts";
import { publicCoordinates } from "./core/schema/public-coordinates.ts";
import { subgraphUrls } from "./core/schema/subgraph-urls.ts";
import { readScalarsStrictly, supergraphSchema } from "./core/schema/supergraph-schema.ts";
import { refuseSupergraph } from "./registry/refuse-supergraph.ts";
import { openGraph, type GraphOptions, type OpenGraph } from "./open-graph.ts";

/** What is left out is as the supergraph says. */
export interface SubgraphSettings {
  readonly url?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export interface LoadOptions extends Omit<
  GraphOptions,
  "apiSchema" | "planner" | "client" | "supergraphSdl" | "isPublic" | "explain"
> {
  /** Where each subgraph answers, by name; goes before what the supergraph says. */
  readonly subgraphs?: Readonly<Record<string, SubgraphSettings>>;
  readonly subgraphLimits?: Partial<TransportLimits>;
  /**
   * Whether identical queries to a subgraph that are under way are asked once; only what is of class `openbaar`, which
   * everything is where the supergraph classifies nothing.
   */
  readonly shareInFlight?: boolean;
  /** Protections that the supergraph asks for and somebody else sees to, such as `authenticated`. */
  readonly enforcedElsewhere?: readonly string[];
  /** The native one where it runs, when nothing is said. */
  readonly planner?: PlannerName;
  /** Whether `@defer` may be said, which only the planner `apollo` knows. */
  readonly defer?: boolean;
  /** How long one plan may take, in milliseconds. */
  readonly planMs?: number;
  /** Instead of a planner process: for tests, which open many graphs. */
  readonly openPlanner?: (supergraphSdl: string) => Promise<Planner>;
}

/** One supergraph, ready to answer, with everything that is its own: a planner and its connections. */
export interface LoadedGraph extends OpenGraph {
  /** The graph as its clients may know it. */
  readonly apiSchema: GraphQLSchema;
  /** The same in SDL. */
  readonly apiSdl: () => string;
  /** Names of the subgraphs. */
  readonly subgraphs: readonly string[];
  close(): Promise<void>;
}

/**
 * Resolves when the graph can answer. Rejects with a Problem when this is no supergraph that can be served, and then
 * leaves nothing open.
 */
export async function loadGraph(supergraphSdl: string, options: LoadOptions): Promise<LoadedGraph> {
  if (options.defer && options.planner === "hive") throw deferWithHive();
  const supergraph = parsed(supergraphSdl);
  refuseSupergraph(supergraphSdl, { enforcedElsewhere: options.enforcedElsewhere ?? [] });
  const addresses = addressesOf(supergraph, options.subgraphs ?? {});
  const subgraphs = Object.keys(addresses);
  const client = openClient(addresses, options);
  const isPublic = options.shareInFlight ? publicCoordinates(supergraph) : () => false;
  const planner = await openPlanner(supergraphSdl, options).catch(async (cause: unknown) => {
    await client.close();
    throw cause;
  });
  const explain = createExplain(supergraph);
  return graphOf({ supergraphSdl, planner, client, subgraphs, isPublic, explain }, options);
}

function openClient(
  subgraphs: Readonly<Record<string, SubgraphAddress>>,
  { subgraphLimits: limits = {}, shareInFlight: isOn = false }: LoadOptions,
): SubgraphClient {
  // A header of the configuration is the same for everybody who asks that subgraph: it keeps no two callers apart.
  return shareInFlight(createSubgraphClient({ subgraphs, limits }), { isOn });
}

function addressesOf(
  supergraph: GraphQLSchema,
  given: NonNullable<LoadOptions["subgraphs"]>,
): Record<string, SubgraphAddress> {
  const said = subgraphUrls(supergraph);
  if (Object.keys(said).length === 0) {
    throw unusable("it names no subgraphs (`join__Graph`): a supergraph is what a composer makes");
  }
  const addresses = Object.entries(said).map(([name, url]) => {
    const { url: instead, headers = {} } = given[name] ?? {};
    return [name, { url: instead ?? url, headers }] as const;
  });
  // Composed without an address, and none is given: it is not reached.
  return Object.fromEntries(addresses.filter(([, { url }]) => url !== ""));
}

function parsed(supergraphSdl: string): GraphQLSchema {
  try {
    return supergraphSchema(supergraphSdl);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : "it is no GraphQL";
    throw unusable(why, cause);
  }
}

async function openPlanner(supergraphSdl: string, options: LoadOptions): Promise<Planner> {
  const open = options.openPlanner ?? ((sdl: string) => openProcess(sdl, options));
  try {
    return await open(supergraphSdl);
  } catch (cause) {
    throw unusable(cause instanceof Error ? cause.message : "the planner does not open it", cause);
  }
}

/** Who chooses no planner gets both: for what the native one cannot plan, the other one is started. */
async function openProcess(supergraphSdl: string, options: LoadOptions): Promise<Planner> {
  const { planMs: deadlineMs = 500 } = options;
  const open = (planner: PlannerName): Promise<Planner> =>
    openPlannerProcess({ planner, supergraphSdl, deadlineMs });
  if (options.planner) return open(options.planner);
  const planner = await defaultPlanner();
  const first = await open(planner);
  return planner === "hive" ? fallBack(first, () => open("apollo")) : first;
}

interface Parts {
  readonly supergraphSdl: string;
  readonly planner: Planner;
  readonly client: SubgraphClient;
  readonly subgraphs: readonly string[];
  readonly isPublic: (coordinate: string) => boolean;
  readonly explain: ReturnType<typeof createExplain>;
}

async function graphOf(parts: Parts, options: LoadOptions): Promise<LoadedGraph> {
  const { planner, client, subgraphs } = parts;
  const close = async (): Promise<void> => {
    await Promise.all([planner.close(), client.close()]);
  };
  try {
    const plain = apiSchema(parts.supergraphSdl);
    const schema = options.defer ? withDefer(plain) : plain;
    readScalarsStrictly(schema);
    const graph = openGraph({ ...options, ...parts, apiSchema: schema });
    let sdl: string | undefined;
    const apiSdl = () => (sdl ??= printSchema(schema));
    return { ...graph, apiSchema: schema, apiSdl, subgraphs, close };
  } catch (cause) {
    await close();
    throw unusable(cause instanceof Error ? cause.message : "it has no schema", cause);
  }
}

const deferWithHive = (): Problem =>
  new Problem(
    "SETTING_INVALID",
    "The planner `hive` knows no @defer; choose `apollo`, or leave the choice of the planner out.",
  );

/** Whoever made it is meant: the words of the parser and the planner speak of its types and of nobody's data. */
function unusable(why: string, cause?: unknown): Problem {
  const message = `This supergraph cannot be served: ${why}`;
  return new Problem("SCHEMA_DOES_NOT_COMPOSE", message, { cause });
}
