import { writeFileSync, renameSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { GatewayProcess, Holding } from "./gateway-process.ts";
import { loadGateway } from "./load.ts";
import { inMegabytes } from "./rounds.ts";
import type { TwoSubgraphs } from "./two-subgraphs.ts";

export interface Reloading {
  readonly gateway: GatewayProcess;
  readonly subgraphs: TwoSubgraphs;
  readonly file: string;
}

const MOST_GROWTH = 0.1;
/** The first ones fill caches of the runtime itself. */
const BEFORE_COUNTING = 10;
/** After the load, connections that nobody uses are on their way out. */
const SETTLING_MS = 2000;

/** So many reloads while questions come in: none may fail, and nothing of an old graph may stay. */
export async function reloadUnderLoad(
  { gateway, subgraphs, file }: Reloading,
  reloads: number,
  say: (sentence: string) => void,
): Promise<readonly string[]> {
  const upTo = async (version: number): Promise<void> => {
    writeFileSync(`${file}.new`, subgraphs.supergraph(version));
    renameSync(`${file}.new`, file);
    await untilItAnswersBy(gateway.url, version);
  };
  const loaded = async (first: number, last: number) => {
    const loading = new AbortController();
    const load = loadGateway(gateway.url, () => !loading.signal.aborted);
    for (let version = first; version <= last; version += 1) {
      await upTo(version);
      if (version % 10 === 0) say(`${version} of ${reloads} reloads`);
    }
    loading.abort();
    const { answered, wrong } = await load;
    await wait(SETTLING_MS);
    return { answered, wrong, holding: await gateway.measure() };
  };
  const counted = Math.min(BEFORE_COUNTING, reloads);
  const before = await loaded(1, counted);
  const after = await loaded(counted + 1, reloads);
  const wrong = [...before.wrong, ...after.wrong];
  const growth = after.holding.heapUsed / before.holding.heapUsed - 1;
  say(
    `${before.answered + after.answered} answered meanwhile; heap ${inMegabytes(before.holding.heapUsed)} MB ` +
      `after ${counted} reloads, ${inMegabytes(after.holding.heapUsed)} MB after ${reloads}`,
  );
  return [
    ...(wrong.length > 0 ? [`${wrong.length} requests failed, such as ${wrong[0]}`] : []),
    ...(growth > MOST_GROWTH ? [`the heap grew by ${(100 * growth).toFixed(1)} %`] : []),
    ...leftOver(before.holding, after.holding),
  ];
}

/** What keeps the event loop alive, and was not there before. */
function leftOver(before: Holding, after: Holding): string[] {
  return Object.entries(after.resources)
    .filter(([name, count]) => count > (before.resources[name] ?? 0) + SLACK)
    .map(([name, count]) => `${count} of ${name} are left, ${before.resources[name] ?? 0} before`);
}

/** A connection or two may be about to close. */
const SLACK = 2;

async function untilItAnswersBy(url: string, version: number): Promise<void> {
  const body = JSON.stringify({ query: `{ versie${version} }` });
  const headers = { "content-type": "application/json" };
  for (let tries = 0; tries < 3000; tries += 1) {
    const response = await fetch(url, { method: "POST", headers, body });
    const { data } = (await response.json()) as { data?: object | null };
    if (data) return;
    await wait(20);
  }
  throw new Error(`Version ${version} of the supergraph is not in use after a minute.`);
}
