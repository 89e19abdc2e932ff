import { loadGraph, type LoadOptions } from "../load-graph.ts";
import { createPopularQuestions } from "../popular-questions.ts";
import { createRunningGraph } from "../running-graph.ts";
import { serveHttp, type HttpOptions, type RunningGateway, type Served } from "./serve-http.ts";
import { subgraphsNotReady } from "./subgraphs-not-ready.ts";
import { warmUp } from "../warm-up.ts";

export interface GatewayOptions extends HttpOptions, LoadOptions {
  readonly supergraphSdl: string;
  /** Where each subgraph answers, by name, and is asked at `/ready` whether it can. */
  readonly subgraphUrls?: Readonly<Record<string, string>>;
  /** How long one subgraph may take, in milliseconds. */
  readonly subgraphTimeoutMs?: number;
}

export interface ReplaceableGateway extends RunningGateway {
  /** Names of the subgraphs that are asked now. */
  readonly subgraphs: () => readonly string[];
  /** Loads another supergraph beside this one, and answers by it from then on; when that fails nothing has changed. */
  replaceSupergraph(supergraphSdl: string): Promise<void>;
  /** Answers what has begun, for at most this long, in milliseconds; without it, however long that takes. */
  close(withinMs?: number): Promise<void>;
}

/** Of the questions that were asked most, so many are planned anew before another graph takes over. */
const MOST_WARMED = 100;

/** Listens, and answers by the graph as soon as it is loaded. */
export async function serveGateway(options: GatewayOptions): Promise<ReplaceableGateway> {
  const { subgraphUrls = {} } = options;
  const graph = createRunningGraph();
  const popular = createPopularQuestions();
  let isLeaving = false;
  const served: Served = {
    pipeline: (incoming) => {
      popular.note(incoming.body);
      return graph.pipeline(incoming);
    },
    apiSdl: () => graph.require().apiSdl(),
    isReady: () => graph.current !== null && !isLeaving,
    waiting: () => subgraphsNotReady(subgraphUrls),
  };
  const http = await serveHttp(served, options);
  const loading = loadOptions(options);
  const replaceSupergraph = async (sdl: string): Promise<void> => {
    const loaded = await loadGraph(sdl, loading);
    const trusted = options.documents?.all.map(({ text }) => ({ query: text })) ?? [];
    await warmUp(loaded, [...trusted, ...popular.most(MOST_WARMED)]);
    if (isLeaving) await loaded.close();
    else graph.replace(loaded);
  };
  const close = async (withinMs?: number): Promise<void> => {
    isLeaving = true;
    await closeWithin(http.close(), withinMs, graph.close);
  };
  try {
    await replaceSupergraph(options.supergraphSdl);
  } catch (cause) {
    await close();
    throw cause;
  }
  const subgraphs = (): readonly string[] => graph.current?.subgraphs ?? [];
  return { url: http.url, subgraphs, replaceSupergraph, close };
}

/** `end` makes whatever is still under way fail at once, so that the door closes after all. */
async function closeWithin(
  closed: Promise<void>,
  withinMs: number | undefined,
  end: () => Promise<void>,
): Promise<void> {
  if (withinMs === undefined) {
    await closed;
    return end();
  }
  const tooLate = setTimeout(() => void end(), withinMs);
  await closed;
  clearTimeout(tooLate);
  await end();
}

function loadOptions({
  subgraphUrls,
  subgraphTimeoutMs: totalMs = 10_000,
  ...options
}: GatewayOptions): LoadOptions {
  const urls = Object.entries(subgraphUrls ?? {}).map(([name, url]) => [name, { url }] as const);
  return {
    ...options,
    subgraphs: { ...Object.fromEntries(urls), ...options.subgraphs },
    subgraphLimits: { totalMs, headersMs: totalMs, ...options.subgraphLimits },
  };
}
