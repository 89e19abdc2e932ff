import { Problem } from "@samenloop/schema";
import { EndableEvents } from "./endable-events.ts";
import type { LoadedGraph } from "./load-graph.ts";
import type { Answer, AnswerPart, Incoming, Pipeline } from "./pipeline.ts";

/** The graph that answers now; another may take its place at any time, between two requests. */
export interface RunningGraph {
  /** `NOT_READY` until the first graph is there, and again after `close`. */
  readonly pipeline: Pipeline;
  readonly current: LoadedGraph | null;
  /** @throws Problem `NOT_READY` */
  require(): LoadedGraph;
  /**
   * New requests go to `next` from now on. The old graph answers what it has begun, ends its subscriptions with
   * `SCHEMA_GEWIJZIGD`, and is closed after the last of them.
   */
  replace(next: LoadedGraph): void;
  /** Begins nothing any more; resolves when all that was begun is over, and closed. */
  drain(): Promise<void>;
  /** Closes what still runs; what it had not answered yet fails. */
  close(): Promise<void>;
}

export function createRunningGraph(): RunningGraph {
  const open = new Set<Generation>();
  let current: Generation | null = null;
  const leaveBehind = (old: Generation): Promise<void> =>
    retire(old).finally(() => open.delete(old));
  return {
    get current() {
      return current?.graph ?? null;
    },
    require: () => {
      if (current) return current.graph;
      throw notReady();
    },
    pipeline: (incoming) => (current ? answerBy(current, incoming) : Promise.reject(notReady())),
    replace: (next) => {
      const old = current;
      current = beginGeneration(next);
      open.add(current);
      if (old) void leaveBehind(old);
    },
    drain: async () => {
      const old = current;
      current = null;
      if (old) await leaveBehind(old);
    },
    close: async () => {
      current = null;
      await Promise.all([...open].map(({ graph }) => graph.close()));
      open.clear();
    },
  };
}

/** One graph, for as long as anything that it began is under way. */
interface Generation {
  readonly graph: LoadedGraph;
  underWay: number;
  isRetired: boolean;
  /** Its subscriptions. */
  readonly streams: Set<EndableEvents>;
  /** Called when the last of a retired generation is over. */
  onIdle: () => void;
}

const beginGeneration = (graph: LoadedGraph): Generation => ({
  graph,
  underWay: 0,
  isRetired: false,
  streams: new Set(),
  onIdle: () => undefined,
});

async function answerBy(generation: Generation, incoming: Incoming): Promise<Answer> {
  generation.underWay += 1;
  try {
    const answer = await generation.graph.pipeline(incoming);
    if (answer.kind === "response") return answer;
    return answer.kind === "stream"
      ? streamBy(generation, answer.events)
      : partsBy(generation, answer.parts);
  } finally {
    leave(generation);
  }
}

function streamBy(generation: Generation, events: AsyncIterableIterator<string>): Answer {
  generation.underWay += 1;
  const { streams } = generation;
  const stream = new EndableEvents(events, () => {
    streams.delete(stream);
    leave(generation);
  });
  streams.add(stream);
  if (generation.isRetired) stream.end();
  return { kind: "stream", events: stream };
}

/** An answer in parts has an end of its own, which it may reach. */
function partsBy(generation: Generation, parts: AsyncIterableIterator<AnswerPart>): Answer {
  generation.underWay += 1;
  return { kind: "parts", parts: new EndableEvents(parts, () => leave(generation)) };
}

function leave(generation: Generation): void {
  generation.underWay -= 1;
  if (generation.isRetired && generation.underWay === 0) generation.onIdle();
}

async function retire(generation: Generation): Promise<void> {
  const isIdle = new Promise<void>((resolve) => {
    generation.onIdle = resolve;
  });
  generation.isRetired = true;
  for (const stream of generation.streams) stream.end();
  if (generation.underWay > 0) await isIdle;
  await generation.graph.close();
}

const notReady = (): Problem =>
  new Problem("NOT_READY", "The gateway has no graph yet; ask again in a moment.");
