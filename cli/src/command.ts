import { constants } from "node:os";
import { describeBug, Problem, PROBLEMS } from "@samenloop/schema";

/**
 * Runs a command to its exit code: an expected failure is one sentence, a bug is its kind and place.
 *
 * Neither prints a message that was not written for people: those of a database may quote a child's values.
 * A signal ends the command at once, until it says `untilStopped`; what must not outlive it, such as the embedded
 * server, ends with the process.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", tolerateClosedPipe);
  process.on("uncaughtException", (error) => process.exit(report(error)));
  for (const signal of STOPS) process.on(signal, () => stop(signal));
  try {
    await command();
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** A reader that has read enough, as `head` has, or a terminal that is gone is no failure; a full disk is. */
function tolerateClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE" && error.code !== "EIO") throw error;
}

function report(error: unknown): number {
  if (error instanceof Problem) {
    console.error(error.message);
    return PROBLEMS[error.code].exit;
  }
  const { kind, at } = describeBug(error);
  console.error(`This is a bug in Samenloop (${kind}):\n  ${at.join("\n  ")}`);
  return PROBLEMS.INTERNAL.exit;
}

/** Ctrl-C, a request to end, and a terminal that is closed. */
const STOPS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What a signal leads to: at first the end, with the exit code that shells give it. */
let stop = (signal: (typeof STOPS)[number]): void => process.exit(128 + constants.signals[signal]);

/**
 * Resolves at the first signal, so that the command can end well.
 *
 * At a second Ctrl-C, or when that takes too long, it ends at once.
 */
export function untilStopped(patience = PATIENCE): Promise<void> {
  const end = stop;
  return new Promise((resolve) => {
    stop = (first) => {
      const began = performance.now();
      setTimeout(() => end(first), patience).unref();
      stop = (next) => {
        if (next === "SIGINT" && performance.now() - began > ECHO) end(next);
      };
      resolve();
    };
  });
}

/** Milliseconds to end well in; somebody is waiting for the prompt. */
const PATIENCE = 4000;

/** Milliseconds in which a Ctrl-C is the one before: npm repeats to us what the terminal has told us. */
const ECHO = 500;
