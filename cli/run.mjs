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
const lockFile = new URL("package-lock.json", root);
const marker = new URL("node_modules/.samenloop-lock", root);
const [command = "", ...args] = process.argv.slice(2);
const TASKS = ["check", "lint", "test"];
/** Programs that live in the room whose files they make. */
const ELSEWHERE = {
  codegen: "../subgraphs/kit/codegen.ts",
  "codegen-web": "../gateway/web/codegen.ts",
  bench: "../test/bench/gateways/main.ts",
  duur: "../test/duur/main.ts",
  kosten: "../test/bench/kosten/main.ts",
  migrations: "../db/make-migrations.ts",
};

process.env.TURBO_TELEMETRY_DISABLED = "1";

requireNode(20, 19);
const program = requireProgram();
process.chdir(fileURLToPath(root));
endWithNpm();
if (!isInstalled()) await install();
if (TASKS.includes(command)) process.exitCode = await run(process.execPath, withTurbo());
else await runHere(program);

function requireNode(major, minor) {
  const [haveMajor = 0, haveMinor = 0] = process.versions.node.split(".").map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  stop(`Samenloop needs Node ${major}.${minor} or newer; this is ${process.versions.node}.`, 69);
}

function requireProgram() {
  const url = new URL(ELSEWHERE[command] ?? `src/${command}.ts`, import.meta.url);
  if (TASKS.includes(command) || (/^[a-z-]+$/.test(command) && existsSync(url))) return url;
  return stop(`There is no command "${command}".`, 64);
}

/** npm tells us of SIGINT and SIGTERM, and of nothing else that ends it. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
  const npm = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 100);
  watch.unref();
}

function isInstalled() {
  if (existsSync(marker) && readFileSync(marker, "utf8") === lockHash()) return true;
  if (!isInstalledByHand()) return false;
  writeFileSync(marker, lockHash());
  return true;
}

function lockHash() {
  return createHash("sha256").update(readFileSync(lockFile)).digest("hex");
}

/** After an `npm ci` or `npm install` of somebody else: npm notes down what it installed, when all of it is there. */
function isInstalledByHand() {
  const record = new URL("node_modules/.package-lock.json", root);
  if (!existsSync(record)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, "utf8")).packages;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(lockFile)).every(([path, wanted]) => {
    const found = installed[path];
    // Optional ones are there on the platforms that they are for.
    if (!found) return path === "" || !path.includes("node_modules/") || wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

async function install() {
  process.stderr.write("Installing what package-lock.json names (once, about a minute) …\n");
  // On Windows npm is a script, which only a shell can start; no text of a user reaches it.
  const shell = process.platform === "win32";
  const exit = await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { shell });
  if (exit !== 0) stop("npm could not install; its own message stands above.", exit);
  writeFileSync(marker, lockHash());
}

/** Checks and tests are turbo's, which knows what has not changed since. */
function withTurbo() {
  const turbo = fileURLToPath(new URL("node_modules/turbo/bin/turbo", root));
  return [turbo, "run", command, "--output-logs=new-only", "--", ...args];
}

/** In this very process, so that a signal has one address. Node strips types itself from 22.18 on; before that tsx does. */
async function runHere(url) {
  if (!process.features.typescript) (await import("tsx/esm/api")).register();
  process.argv = [process.execPath, fileURLToPath(url), ...args];
  await import(url.href);
}

/** Waits for the child also after Ctrl-C: the terminal tells it too, and it has things to finish. */
async function run(file, argv, options = {}) {
  const child = spawn(file, argv, { stdio: "inherit", ...options });
  const onSignal = {
    SIGINT: () => undefined,
    SIGTERM: () => child.kill("SIGTERM"),
    SIGHUP: () => child.kill("SIGHUP"),
  };
  for (const [signal, act] of Object.entries(onSignal)) process.on(signal, act);
  const exit = await new Promise((resolve) => {
    child.on("error", () => resolve(127));
    child.on("exit", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 143)));
  });
  for (const [signal, act] of Object.entries(onSignal)) process.off(signal, act);
  return exit;
}

function stop(sentence, exit) {
  process.stderr.write(`${sentence}\n`);
  process.exit(exit);
}
