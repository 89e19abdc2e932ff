import type { GatewayProcess, Holding } from "./gateway-process.ts";
import { loadGateway } from "./load.ts";

/** Bytes that the heap may grow by, for each thousand requests. */
const MOST_PER_THOUSAND = 1024;
/** Part by which it may be larger after the last round than after the second. */
const MOST_GROWTH = 0.05;
const ROUNDS = 5;

/** So many requests in five rounds, after one that only warms up: what is left after each must be flat. */
export async function fiveRounds(
  gateway: GatewayProcess,
  requests: number,
  say: (sentence: string) => void,
): Promise<readonly string[]> {
  const each = Math.ceil(requests / ROUNDS);
  const wrong: string[] = [];
  const held: Holding[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const load = await loadGateway(gateway.url, (asked) => asked < each);
    wrong.push(...load.wrong);
    const holding = await gateway.measure();
    if (round > 0) held.push(holding);
    const name = round === 0 ? "warming up" : `round ${round} of ${ROUNDS}`;
    say(`${name}: ${load.answered} answered, ${inMegabytes(holding.heapUsed)} MB left`);
  }
  const heaps = held.map(({ heapUsed }) => heapUsed);
  const slope = (slopeOf(heaps) / each) * 1000;
  const [, second = 0, last = 0] = [heaps[0], heaps[1], heaps.at(-1)];
  const growth = last / second - 1;
  say(
    `heap: ${slope.toFixed(0)} bytes for each 1,000 requests, ${(100 * growth).toFixed(1)} % since round 2`,
  );
  return [
    ...(wrong.length > 0 ? [`${wrong.length} answers were wrong, such as ${wrong[0]}`] : []),
    ...(slope > MOST_PER_THOUSAND ? [`the heap grows by ${slope.toFixed(0)} bytes per 1,000`] : []),
    ...(growth > MOST_GROWTH ? [`the heap grew by ${(100 * growth).toFixed(1)} %`] : []),
  ];
}

export const inMegabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

/** By least squares, over rounds. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let [above, below] = [0, 0];
  for (const [at, value] of values.entries()) {
    above += (at - middle) * (value - mean);
    below += (at - middle) ** 2;
  }
  return above / below;
}
