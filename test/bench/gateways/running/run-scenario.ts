import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { applyFixedRate } from "../load/apply-fixed-rate.ts";
import { NO_LATENCY, type ApplyLoad, type Latency, type Load } from "../load/load.ts";
import type { Options } from "../options.ts";
import { median, type Row } from "../report/row.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { startSubgraphs, type RunningSubgraphs } from "../subgraphs/start-subgraphs.ts";
import { ask, dataOf } from "./ask.ts";
import { startContestant, type Contestant, type Setting } from "./contestant.ts";
import { reloadMeanwhile } from "./reload-meanwhile.ts";
import { takeTurn, type Turn } from "./take-turn.ts";

export interface Bench {
  readonly options: Options;
  readonly applyLoad: ApplyLoad;
  readonly folder: string;
  readonly progress: (sentence: string) => void;
  /** Moment, as of `performance.now()`, after which no further round begins. */
  readonly until: number;
  /** Told of what makes the whole run one that failed. */
  readonly complain: (sentence: string) => void;
}

/** Everything that the turns of one scenario have in common. */
interface Course {
  readonly bench: Bench;
  readonly scenario: Scenario;
  readonly body: string;
  readonly leastBytes: number;
  readonly subgraphs: RunningSubgraphs;
}

/** Starts all gateways beside each other, compares their answers, and lets them take turns. */
export async function runScenario(scenario: Scenario, bench: Bench): Promise<readonly Row[]> {
  const subgraphs = await startSubgraphs(scenario.name);
  const body = JSON.stringify(scenario.operation);
  const truth = await ask(subgraphs.urlOf("all"), warm(body));
  const leastBytes = Buffer.byteLength(truth);
  const course: Course = { bench, scenario, body, leastBytes, subgraphs };
  const contestants = await startAll(course, truth);
  try {
    const turns = await takeTurns(course, contestants);
    const latencies = await measureLatencies(course, { contestants, turns });
    return contestants.map((contestant, i) =>
      rowOf(scenario, contestant, { turns: turns[i] ?? [], latency: latencies[i] ?? NO_LATENCY }),
    );
  } finally {
    await Promise.all([...contestants, subgraphs].map((running) => running.close()));
  }
}

/** A document that may be asked again and again. */
const warm = (body: string): string => body.replace("__N__", "0");

async function startAll(course: Course, truth: string): Promise<readonly Contestant[]> {
  const { bench, scenario, subgraphs, body } = course;
  const folder = join(bench.folder, scenario.name);
  mkdirSync(folder, { recursive: true });
  const answerFile = join(folder, "answer.json");
  writeFileSync(answerFile, truth);
  const { semiRuimte } = bench.options;
  const hasFlag = semiRuimte > 0 && !scenario.withoutFlag;
  const nodeFlags = hasFlag ? [`--max-semi-space-size=${semiRuimte}`] : [];
  const graph = scenario.open();
  const setting: Setting = { folder, graph, urlOf: subgraphs.urlOf, nodeFlags, answerFile };
  const expected = dataOf(truth);
  const contestants: Contestant[] = [];
  for (const gateway of bench.options.gateways) {
    bench.progress(`${scenario.name}: starting ${gateway.name} …`);
    try {
      const contestant = await startContestant(gateway, setting);
      contestants.push(contestant);
      if ((await firstAnswer(contestant.url, warm(body))) === expected) continue;
      throw new Error("its answer is not the one that it should be");
    } catch (error) {
      bench.complain(`${scenario.name}: ${gateway.name} is left out: ${(error as Error).message}`);
      const failed = contestants.findIndex((one) => one.gateway === gateway);
      if (failed >= 0) await contestants.splice(failed, 1)[0]?.close();
    }
  }
  return contestants;
}

/** The first time a plan is made, for which some allow so much time and no more: on a busy machine it may take two. */
async function firstAnswer(url: string, body: string): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return dataOf(await ask(url, body));
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

const ATTEMPTS = 5;

/** Round by round, so that whatever else the machine does is spread over all; one list of turns for each. */
async function takeTurns(course: Course, contestants: readonly Contestant[]): Promise<Turn[][]> {
  const { bench, scenario } = course;
  const turns = contestants.map((): Turn[] => []);
  for (let round = 1; round <= bench.options.rounds; round += 1) {
    if (round > 1 && performance.now() > bench.until) {
      bench.progress(`${scenario.name}: no time for more than ${round - 1} of the rounds`);
      break;
    }
    for (const [i, contestant] of contestants.entries()) {
      const turn = await takeOneTurn(course, { contestant, round });
      turns[i]?.push(turn);
      const { name } = contestant.gateway;
      bench.progress(`${scenario.name}, round ${round}: ${name} ${turn.rps.toFixed(1)}/s`);
      if (turn.rps === 0) bench.complain(`${scenario.name}: ${name} answered nothing in its turn`);
      if (turn.failed > 0)
        bench.complain(`${scenario.name}: ${turn.failed} requests to ${name} failed`);
    }
  }
  return turns;
}

async function takeOneTurn(
  { bench, scenario, body, subgraphs, leastBytes }: Course,
  { contestant, round }: { readonly contestant: Contestant; readonly round: number },
): Promise<Turn> {
  const { url, pid } = contestant;
  const { connections } = scenario;
  const { warmUp } = bench.options;
  const apply = (seconds: number): Promise<Load> =>
    bench.applyLoad({ url, body, connections, seconds });
  // The first time the code is still being compiled.
  const warmed = await apply(round === 1 ? FIRST_WARM_UP : warmUp);
  const answerTime = (connections * warmed.seconds) / Math.max(warmed.requests, 1);
  const least = Math.min(MOST_SECONDS, Math.ceil(ANSWERS * answerTime));
  const seconds = Math.max(bench.options.seconds, least);
  return takeTurn({ pid, subgraphs, leastBytes, connections }, () =>
    isReloading(scenario, contestant)
      ? reloadMeanwhile(contestant, { seconds, load: () => apply(seconds) })
      : apply(seconds),
  );
}

/** How many answers, one after the other, each connection gets in a turn; a slow gateway's turns are longer. */
const ANSWERS = 15;
const MOST_SECONDS = 12;
const FIRST_WARM_UP = 4;

const isReloading = ({ load }: Scenario, { gateway }: Contestant): boolean =>
  load === "herladen" && !gateway.isCeiling;

interface Measured {
  readonly contestants: readonly Contestant[];
  readonly turns: readonly (readonly Turn[])[];
}

/** At half the rate of the slowest, so that all are asked the same and none is overrun. */
async function measureLatencies(course: Course, { contestants, turns }: Measured) {
  const { bench, scenario } = course;
  if (!bench.options.hasFixedRate || scenario.isScaling) return [];
  // A load of one connection waits for nobody: its own latencies are those of a request alone.
  if (scenario.load === "koud") return turns.map(medianLatency);
  const medians = turns.map((some) => median(some.map(({ rps }) => rps)));
  const comparable = medians.filter((rps, i) => rps > 0 && !contestants[i]?.gateway.isCeiling);
  if (comparable.length === 0) return [];
  const rate = Math.min(...comparable) / 2;
  const seconds = Math.min(20, Math.max(8, Math.ceil(400 / rate)));
  const latencies: Latency[] = [];
  for (const contestant of contestants) {
    const { name } = contestant.gateway;
    bench.progress(`${scenario.name}: ${name} at ${rate.toFixed(1)}/s for ${seconds} s …`);
    const load = () => applyFixedRate({ url: contestant.url, body: course.body, rate, seconds });
    const { failed, latency } = await (isReloading(scenario, contestant)
      ? reloadMeanwhile(contestant, { seconds, load })
      : load());
    if (failed > 0) bench.complain(`${scenario.name}: ${failed} requests to ${name} failed`);
    latencies.push(latency);
  }
  return latencies;
}

function medianLatency(turns: readonly Turn[]): Latency {
  const of = (key: keyof Latency): number | null => {
    const values = turns.flatMap(({ latency }) => latency[key] ?? []);
    return values.length > 0 ? median(values) : null;
  };
  return { p50: of("p50"), p95: of("p95"), p99: of("p99") };
}

function rowOf(
  { name: scenario }: Scenario,
  { gateway: { name: gateway } }: Contestant,
  { turns, latency }: { readonly turns: readonly Turn[]; readonly latency: Latency },
): Row {
  const known = (key: "cpuMsPerRequest" | "peakMb" | "loadUse" | "othersUse"): number[] =>
    turns.flatMap((turn) => turn[key] ?? []);
  const orNull = (numbers: number[], of: (numbers: number[]) => number): number | null =>
    numbers.length > 0 ? of(numbers) : null;
  const most = (numbers: number[]): number => Math.max(...numbers);
  return {
    scenario,
    gateway,
    rounds: turns.map(({ rps }) => rps),
    latency,
    cpuMsPerRequest: orNull(known("cpuMsPerRequest"), median),
    peakMb: orNull(known("peakMb"), most),
    calls: median(turns.map(({ calls }) => calls)),
    loadUse: orNull(known("loadUse"), most),
    othersUse: orNull(known("othersUse"), most),
    failed: turns.reduce((sum, { failed }) => sum + failed, 0),
    misses: turns.reduce((sum, { misses }) => sum + misses, 0),
  };
}
