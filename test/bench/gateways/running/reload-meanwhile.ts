import { setTimeout as wait } from "node:timers/promises";
import { ask } from "./ask.ts";
import type { Contestant } from "./contestant.ts";

/** Replaces the supergraph twice while a load lasts, each time until the gateway answers by it. */
export async function reloadMeanwhile<T>(
  contestant: Contestant,
  { seconds, load }: { readonly seconds: number; readonly load: () => Promise<T> },
): Promise<T> {
  const loaded = load();
  const replaced = (async () => {
    for (let time = 0; time < 2; time += 1) {
      await wait((seconds * 1000) / 4);
      await untilItAnswersBy(contestant, contestant.replaceSupergraph());
    }
  })();
  const [result] = await Promise.all([loaded, replaced]);
  return result;
}

async function untilItAnswersBy({ url, gateway }: Contestant, version: number): Promise<void> {
  const field = `versie${version}`;
  const patience = AbortSignal.timeout(PATIENCE);
  while (!patience.aborted) {
    const answer = JSON.parse(await ask(url, JSON.stringify({ query: `{ ${field} }` })));
    if (answer.data?.[field] === "ja") return;
    await wait(50);
  }
  throw new Error(`${gateway.name} did not take the new supergraph within ${PATIENCE / 1000} s`);
}

/** Milliseconds. */
const PATIENCE = 20_000;
