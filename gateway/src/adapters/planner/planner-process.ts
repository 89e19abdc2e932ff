import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { Problem } from "@samenloop/schema";
import type { Plan } from "../../core/plan/plan-step.ts";
import type { Planner, Planning } from "../../core/plan/planner.ts";
import type { PlannerName } from "./open-planner.ts";
import type { Opening } from "./planner-messages.ts";
import { startWorker, type PlannerWorker } from "./planner-worker.ts";

export interface PlannerProcessOptions {
  readonly planner: PlannerName;
  readonly supergraphSdl: string;
  /** How long one plan may take, in milliseconds; waiting for those before it does not count. */
  readonly deadlineMs?: number;
  /** How many may wait; one more is refused at once. */
  readonly mostWaiting?: number;
}

/**
 * Plans in a process of its own, one operation after the other, with a second one warm beside it: what overruns the
 * deadline is killed, whatever it does, and the next is planned by the other while a new one warms up.
 *
 * Resolves when both can plan; rejects when the planner does not open this supergraph.
 */
export async function openPlannerProcess(options: PlannerProcessOptions): Promise<Planner> {
  const { planner, supergraphSdl, deadlineMs = 500, mostWaiting = 1000 } = options;
  const pair = await openWarmPair({ planner, supergraphSdl, deadlineMs });
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    close: pair.close,
    plan: ({ query }: Planning): Promise<Plan> => {
      if (waiting >= mostWaiting) return Promise.reject(tooSlow());
      waiting += 1;
      const turn = last.then(() => planNext(query));
      last = turn.catch(() => undefined).finally(() => (waiting -= 1));
      return turn;
    },
  };

  async function planNext(query: string): Promise<Plan> {
    const worker = await pair.ready();
    const overrun = new AbortController();
    const planned = worker.plan(query).finally(() => overrun.abort());
    const deadline = deadlineAfter(deadlineMs, overrun.signal);
    try {
      return (await Promise.race([planned, deadline])) ?? (await planned);
    } catch (error) {
      if (error instanceof Problem && error.code === "PLAN_IMPOSSIBLE") throw error;
      pair.replace(worker);
      throw error;
    }
  }
}

/** Rejects when the time is over; never where it was called off. */
async function deadlineAfter(ms: number, signal: AbortSignal): Promise<never> {
  await sleep(ms, undefined, { signal, ref: false }).catch(() => new Promise(() => undefined));
  // This process may have been busy itself: what came in meanwhile is heard first.
  await nextTurn();
  throw tooSlow();
}

const tooSlow = (): Problem =>
  new Problem("PLAN_TOO_SLOW", "Planning this takes too long; ask for less at once.");

interface WorkerPair {
  /** The one whose turn it is, once it can plan. */
  ready(): Promise<PlannerWorker>;
  /** The spare takes over at once; a new spare warms up. */
  replace(worker: PlannerWorker): void;
  close(): Promise<void>;
}

/** A question that takes a planner's process along does so each time: one that nobody asked is then not asked again. */
async function openWarmPair(opening: Omit<Opening, "warmUp">): Promise<WorkerPair> {
  try {
    return await openPair({ ...opening, warmUp: true });
  } catch (error) {
    if (error instanceof Problem) return openPair({ ...opening, warmUp: false });
    throw error;
  }
}

async function openPair(opening: Opening): Promise<WorkerPair> {
  const running = new Set<PlannerWorker>();
  let isClosed = false;
  let current = start();
  let spare = start();
  try {
    await Promise.all([current.ready, spare.ready]);
  } catch (error) {
    await close();
    throw error;
  }
  return { ready, replace, close };

  function start(): PlannerWorker {
    const worker = startWorker(opening);
    running.add(worker);
    // Whoever waits for it hears of a failure; a spare that nobody waits for yet is replaced when its turn comes.
    worker.ready.catch(() => undefined);
    void worker.gone.then(() => running.delete(worker));
    return worker;
  }

  /** One that died while it had nothing to do is passed over; that a new one cannot start either is no accident. */
  async function ready(): Promise<PlannerWorker> {
    for (let tries = 0; tries < 3; tries += 1) {
      if (isClosed) throw new Problem("NOT_READY", "The gateway is closing.");
      const worker = current;
      const isReady = await worker.ready.then(
        () => running.has(worker),
        () => false,
      );
      if (isReady) return worker;
      replace(worker);
    }
    throw new Error("The planner processes do not start.");
  }

  function replace(worker: PlannerWorker): void {
    worker.kill();
    if (isClosed || worker !== current) return;
    current = spare;
    spare = start();
  }

  async function close(): Promise<void> {
    isClosed = true;
    for (const worker of running) worker.kill();
    await Promise.all([...running].map(({ gone }) => gone));
  }
}
