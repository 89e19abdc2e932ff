import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const cwd = fileURLToPath(new URL("../../", import.meta.url));

export interface Finished {
  readonly exit: number | null;
  readonly output: string;
}

export interface Serving extends Finished {
  /** Ends it as Ctrl-C in a terminal does. */
  stop(): Promise<void>;
}

/** Runs a line as a terminal does: with a process group of its own, to which a Ctrl-C goes. */
function start(line: string, env: NodeJS.ProcessEnv): [ChildProcess, string[]] {
  const child = spawn("sh", ["-c", line], { cwd, env, detached: true });
  const output: string[] = [];
  child.stdout.on("data", (text: Buffer) => output.push(text.toString()));
  child.stderr.on("data", (text: Buffer) => output.push(text.toString()));
  return [child, output];
}

export async function run(line: string, env: NodeJS.ProcessEnv): Promise<Finished> {
  const [child, output] = start(line, env);
  await once(child, "close");
  return { exit: child.exitCode, output: output.join("") };
}

/** Waits until it says that it answers, or ends. */
export async function serve(line: string, env: NodeJS.ProcessEnv): Promise<Serving> {
  const [child, output] = start(line, env);
  const closed = once(child, "close");
  const answers = new Promise<void>((resolve) => {
    child.stdout?.on("data", () => {
      if (/ answers at /.test(output.join(""))) resolve();
    });
  });
  await Promise.race([answers, closed]);
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.pid) process.kill(-child.pid, "SIGINT");
    await closed;
  };
  return { exit: child.exitCode, output: output.join(""), stop };
}
