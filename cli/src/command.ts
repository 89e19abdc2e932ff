import { describeBug, Problem, PROBLEMS } from "@samenloop/schema";

/**
 * Runs a command to its exit code: an expected failure is one sentence, a bug is its kind and place.
 *
 * Neither prints a message that was not written for people: those of a database may quote a child's values.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", tolerateClosedPipe);
  try {
    await command();
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** A reader that has read enough, as `head` has, is no failure; a full disk is. */
function tolerateClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
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

/** Resolves at Ctrl-C or SIGTERM; a second Ctrl-C ends at once. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      process.once("SIGINT", () => process.exit(130));
      resolve();
    };
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  });
}
