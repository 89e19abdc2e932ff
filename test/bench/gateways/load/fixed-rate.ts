/**
 * Asks at a fixed rate, whether answers come or not: `fixed-rate.ts '{"url": …, "body": …, "rate": …, "seconds": …}'`.
 *
 * A load that waits for its answers asks less while a gateway stalls, so that the stall is seen once and not by all who
 * would have come meanwhile ("coordinated omission"). Here every request has its moment, and its time is counted from
 * that moment on, also when it could be sent only later.
 */
import { Agent, request as send } from "node:http";
import type { Latency } from "./load.ts";

export interface FixedRate {
  readonly url: string;
  readonly body: string;
  readonly rate: number;
  readonly seconds: number;
}

export interface FixedRateResult {
  readonly requests: number;
  readonly failed: number;
  readonly latency: Latency;
}

/** Milliseconds that a timer may be late of itself; what is later than that was kept waiting. */
const CLOCK = 2;

const { url, body, rate, seconds } = JSON.parse(process.argv[2] ?? "{}") as FixedRate;
const agent = new Agent({ keepAlive: true });
const headers = {
  "content-type": "application/json",
  accept: "application/json",
  "content-length": Buffer.byteLength(body),
};
const total = Math.max(1, Math.round(rate * seconds));
const times: number[] = [];
let failed = 0;
/** Bytes of the first answer: one of another length is another answer, such as one with errors. */
let usual: number | null = null;

await new Promise<void>((resolve) => {
  const began = performance.now();
  let sent = 0;
  const end = (from: number, isWell: boolean): void => {
    times.push(performance.now() - from);
    if (!isWell) failed += 1;
    if (times.length === total) resolve();
  };
  const timer = setInterval(() => {
    const now = performance.now();
    for (; sent < total && began + (sent * 1000) / rate <= now; sent += 1) {
      const due = began + (sent * 1000) / rate;
      ask(now - due > CLOCK ? due : now, end);
    }
    if (sent === total) clearInterval(timer);
  }, 1);
});
agent.destroy();
times.sort((a, b) => a - b);
const at = (share: number): number | null =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? null;
const latency = { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
console.log(JSON.stringify({ requests: total, failed, latency } satisfies FixedRateResult));

function ask(from: number, end: (from: number, isWell: boolean) => void): void {
  const outgoing = send(url, { method: "POST", agent, headers, timeout: 30_000 }, (response) => {
    let length = 0;
    response.on("data", (part: Buffer) => {
      length += part.length;
    });
    response.on("end", () => {
      usual ??= length;
      end(from, response.statusCode === 200 && length === usual);
    });
    response.on("error", () => end(from, false));
  });
  outgoing.on("timeout", () => outgoing.destroy(new Error("no answer")));
  outgoing.on("error", () => end(from, false));
  outgoing.end(body);
}
