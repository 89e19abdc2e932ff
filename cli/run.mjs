/**
 * Runs one of the commands in `cli/src`, after making sure that what it needs is installed.
 *
 * Plain JavaScript with nothing but Node, because it is the first thing that runs on a fresh clone:
 * `npm start` alone installs. What is installed is compared with the lock file, so that a pull that
 * changes the lock file is installed too, and nothing else costs time.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const marker = new URL("node_modules/.samenloop-lock", root);
const [command = "", ...args] = process.argv.slice(2);
const TASKS = ["check", "lint", "test"];
/** Programs that live in the room whose files they make. */
const ELSEWHERE = {
  codegen: "../subgraphs/kit/codegen.ts",
  "codegen-web": "../gateway/web/codegen.ts",
  migrations: "../db/make-migrations.ts",
};

process.env.TURBO_TELEMETRY_DISABLED = "1";

requireNode(20, 19);
if (!isInstalled()) await install();
process.exitCode = await run(process.execPath, programOf(command));

/** Checks and tests are turbo's, which knows what has not changed since; all else is a program of ours. */
function programOf(name) {
  if (TASKS.includes(name)) {
    const turbo = fileURLToPath(new URL("node_modules/turbo/bin/turbo", root));
    return [turbo, "run", name, "--output-logs=new-only", "--", ...args];
  }
  const program = new URL(ELSEWHERE[name] ?? `src/${name}.ts`, import.meta.url);
  if (!/^[a-z-]+$/.test(name) || !existsSync(program)) stop(`There is no command "${name}".`, 64);
  return [...withTypeScript(), fileURLToPath(program), ...args];
}

function requireNode(major, minor) {
  const [haveMajor = 0, haveMinor = 0] = process.versions.node.split(".").map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  stop(`Samenloop needs Node ${major}.${minor} or newer; this is ${process.versions.node}.`, 69);
}

function lockHash() {
  const lock = readFileSync(new URL("package-lock.json", root));
  return createHash("sha256").update(lock).digest("hex");
}

function isInstalled() {
  return existsSync(marker) && readFileSync(marker, "utf8") === lockHash();
}

async function install() {
  process.stderr.write("Installing what package-lock.json names (once, about a minute) …\n");
  // On Windows npm is a script, which only a shell can start; no text of a user reaches it.
  const shell = process.platform === "win32";
  const exit = await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { shell });
  if (exit !== 0) stop("npm could not install; its own message stands above.", exit);
  writeFileSync(marker, lockHash());
}

/** Node strips types itself from 22.18 on; before that tsx does. */
function withTypeScript() {
  return process.features.typescript ? [] : ["--import", "tsx"];
}

/** Waits for the child also after Ctrl-C: the terminal tells it too, and it has things to finish. */
function run(file, argv, options = {}) {
  const wait = () => undefined;
  const child = spawn(file, argv, { cwd: fileURLToPath(root), stdio: "inherit", ...options });
  process.on("SIGINT", wait);
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  return new Promise((resolve) => {
    child.on("error", () => resolve(127));
    child.on("exit", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 143)));
  });
}

function stop(sentence, exit) {
  process.stderr.write(`${sentence}\n`);
  process.exit(exit);
}
