import { spawn, type ChildProcess, type SpawnOptions } from "node:child_process";
import { fileURLToPath } from "node:url";

const running = new Set<ChildProcess>();

/** Starts a process that ends, at the latest, when this one does. */
export function startChild(
  file: string,
  args: readonly string[],
  options: SpawnOptions = {},
): ChildProcess {
  const child = spawn(file, args, options);
  running.add(child);
  const forget = (): boolean => running.delete(child);
  child.once("exit", forget).once("error", forget);
  return child;
}

/** The standard output of a process that ends by itself; what it complains of goes to ours. */
export async function outputOf(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const child = startChild(file, args, { env, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout?.on("data", (part: Buffer) => {
    output += part.toString();
  });
  const exit = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  if (exit !== 0) throw new Error(`${file} ended with ${exit}`);
  return output;
}

/** Asks a process to end, and ends it when it has not within three seconds. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => {
    child.once("exit", resolve);
  });
  child.kill("SIGTERM");
  const fuse = setTimeout(() => child.kill("SIGKILL"), 3000);
  await ended;
  clearTimeout(fuse);
}

/** Runs a TypeScript program of the benchmark; Node strips types itself from 22.18 on, before that tsx does. */
export function nodeArgs(program: URL, ...args: readonly string[]): readonly string[] {
  const stripsTypes = "typescript" in process.features && Boolean(process.features.typescript);
  return [...(stripsTypes ? [] : ["--import", "tsx"]), fileURLToPath(program), ...args];
}

process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});
