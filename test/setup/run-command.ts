import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../../", import.meta.url);
const pathOf = (file: string): string => fileURLToPath(new URL(file, ROOT));

export interface Outcome {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningCommand {
  /** Resolves when stdout says this, and rejects with all that was said when the command ends before. */
  says(text: string | RegExp): Promise<string>;
  /** The same of stderr. */
  complains(text: string | RegExp): Promise<string>;
  /** As Ctrl-C does, to the command and all it started; nothing when it has ended. */
  interrupt(): void;
  /** Closes the pipe that stdout is read from, as `head` does. */
  stopReading(): void;
  readonly ended: Promise<Outcome>;
}

export interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>;
}

/** A command as a person gives it to npm, with nothing of the environment but what is needed to run at all. */
export function startCommand(
  argv: readonly string[],
  { env = {} }: CommandOptions = {},
): RunningCommand {
  const [name = "", ...rest] = argv;
  const kept = { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "" };
  return start(process.execPath, [...programOf(name), ...rest], { ...kept, ...env });
}

/** A line as a person types it in a terminal at the root of the project, with all of this environment. */
export const startLine = (line: string, env: NodeJS.ProcessEnv): RunningCommand =>
  start("sh", ["-c", line], env);

/** In a process group of its own, to which a Ctrl-C goes. */
function start(program: string, argv: readonly string[], env: NodeJS.ProcessEnv): RunningCommand {
  const child = spawn(program, [...argv], { cwd: pathOf("."), env, detached: true });
  let [stdout, stderr] = ["", ""];
  const listeners = new Set<() => void>();
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    for (const listener of listeners) listener();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
    for (const listener of listeners) listener();
  });
  const ended = new Promise<Outcome>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (exit) => resolve({ exit, stdout, stderr }));
  });
  const until = (output: () => string, text: string | RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (output().search(text) >= 0) resolve(output());
      };
      listeners.add(look);
      look();
      void ended.then(() => reject(new Error(`ended without a word of it:\n${stdout}${stderr}`)));
    });
  const interrupt = (): void => {
    // Its group has gone with it when it has ended.
    if (child.exitCode === null && child.pid) process.kill(-child.pid, "SIGINT");
  };
  return {
    says: (text) => until(() => stdout, text),
    complains: (text) => until(() => stderr, text),
    interrupt,
    stopReading: () => void child.stdout.destroy(),
    ended,
  };
}

export const runCommand = (argv: readonly string[], options?: CommandOptions): Promise<Outcome> =>
  startCommand(argv, options).ended;

/**
 * Through `run.mjs`, which installs when the lock file is not the installed one. Where nobody ever started the house
 * by npm that would be now, under the feet of the running tests: there the program is run itself.
 */
function programOf(name: string): string[] {
  const marker = pathOf("node_modules/.samenloop-lock");
  const lock = createHash("sha256")
    .update(readFileSync(pathOf("package-lock.json")))
    .digest("hex");
  const isInstalled = existsSync(marker) && readFileSync(marker, "utf8") === lock;
  if (isInstalled) return [pathOf("cli/run.mjs"), name];
  return ["--import", "tsx", pathOf(`cli/src/${name}.ts`)];
}
