import { Worker } from "node:worker_threads";

/** Runs in a thread of its own, because the thread that plans hears nothing while it plans. */
const WATCH = `
const { workerData } = require("node:worker_threads");
const turns = new Int32Array(workerData.turns);
for (;;) {
  const turn = Atomics.load(turns, 0);
  // Even: nothing runs. Odd: a plan does, and is to be done before the limit.
  const waited = Atomics.wait(turns, 0, turn, turn % 2 === 0 ? Infinity : workerData.limitMs);
  if (waited === "timed-out") process.kill(process.pid, "SIGKILL");
}`;

/**
 * Ends this process when something that it runs takes longer than that, also where nobody is left to do so: a planner
 * whose gateway was killed would go on for hours.
 */
export function limitSelf(limitMs: number): <T>(run: () => T) => T {
  const turns = new Int32Array(new SharedArrayBuffer(4));
  new Worker(WATCH, { eval: true, workerData: { turns: turns.buffer, limitMs } }).unref();
  const turn = () => {
    Atomics.add(turns, 0, 1);
    Atomics.notify(turns, 0);
  };
  return (run) => {
    turn();
    try {
      return run();
    } finally {
      turn();
    }
  };
}
