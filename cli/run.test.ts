import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { run, type Ended, type HouseProcess } from "./src/testing/house-process.ts";

const TSX = dirname(createRequire(import.meta.url).resolve("tsx/package.json"));
const PACKAGE = { version: "1.2.3", integrity: "sha512-a" };
const LOCK = { "": {}, schema: { version: "0.1.0" }, "node_modules/a": PACKAGE };

interface Clone {
  readonly folder: string;
  /** What npm was asked to do, in order. */
  readonly asked: () => string[];
  begin(words: readonly string[], options?: { npm?: string; execArgv?: string[] }): HouseProcess;
  run(words: readonly string[], options?: { npm?: string; execArgv?: string[] }): Promise<Ended>;
  lock(packages: object): void;
  /** As npm notes down what it has installed. */
  record(packages: object): void;
}

/** A fresh clone with one command, on a machine whose npm is a script of three lines. */
function clone(): Clone {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "samenloop-clone-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const at = (path: string): string => join(folder, path);
  for (const path of ["cli/src", "bin"]) mkdirSync(at(path), { recursive: true });
  cpSync(fileURLToPath(new URL("run.mjs", import.meta.url)), at("cli/run.mjs"));
  const command =
    "console.log(JSON.stringify([process.cwd(), ...process.argv.slice(2)]) as string);";
  writeFileSync(at("package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(at("cli/src/echo.ts"), `${command}\nprocess.exitCode = 5;\n`);
  const writePackages = (path: string, packages: object): void => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), JSON.stringify({ packages }));
  };
  const begin: Clone["begin"] = (words, { npm = "true", execArgv = [] } = {}) => {
    const install = `mkdir -p node_modules; ln -sfn ${TSX} node_modules/tsx`;
    const script = `#!/bin/sh\necho "$@" >> ${at("asked")}\n${install}\n${npm}\n`;
    writeFileSync(at("bin/npm"), script, { mode: 0o755 });
    const PATH = `${at("bin")}${delimiter}${process.env["PATH"]}`;
    const line = [process.execPath, ...execArgv, at("cli/run.mjs"), ...words];
    return run(line, { cwd: tmpdir(), env: { PATH } });
  };
  const lock = (packages: object): void => writePackages("package-lock.json", packages);
  lock(LOCK);
  return {
    folder,
    asked: () => (existsSync(at("asked")) ? readFileSync(at("asked"), "utf8").split("\n") : []),
    begin,
    run: (words, options) => begin(words, options).ended(),
    lock,
    record: (packages) => {
      writePackages("node_modules/.package-lock.json", packages);
      symlinkSync(TSX, at("node_modules/tsx"));
    },
  };
}

const CI = "ci --no-audit --no-fund --loglevel=error";

test("the first command installs and runs, in the project's folder; the next one only runs", async () => {
  const { folder, asked, run } = clone();

  const first = await run(["echo", "--a", "b c"]);
  const second = await run(["echo"]);

  expect(first).toMatchObject({ exit: 5, stdout: `${JSON.stringify([folder, "--a", "b c"])}\n` });
  expect(first.stderr).toMatch(/^Installing .*\n$/);
  expect(second).toMatchObject({ exit: 5, stdout: `${JSON.stringify([folder])}\n`, stderr: "" });
  expect(asked()).toEqual([CI, ""]);
});

test("another lock file is installed, and the same one never twice", async () => {
  const { asked, run, lock } = clone();
  await run(["echo"]);
  lock({ ...LOCK, "node_modules/b": PACKAGE });

  await run(["echo"]);
  await run(["echo"]);

  expect(asked()).toEqual([CI, CI, ""]);
});

test("an install that fails ends it with npm's exit code, and is tried again", async () => {
  const { asked, run } = clone();

  const failed = await run(["echo"], { npm: "exit 7" });
  await run(["echo"]);

  expect(failed).toMatchObject({ exit: 7, stdout: "" });
  expect(failed.stderr).toMatch(/\nnpm could not install; its own message stands above\.\n$/);
  expect(asked()).toEqual([CI, CI, ""]);
});

test("a stop while it installs stops npm, and the next command installs", async () => {
  const { asked, run, begin } = clone();
  const installing = begin(["echo"], { npm: "echo busy; exec sleep 600" });
  await installing.until(/busy/);

  installing.signal("SIGTERM");

  expect(await installing.ended()).toMatchObject({ exit: 143 });
  await run(["echo"]);
  expect(asked()).toEqual([CI, CI, ""]);
});

test.each([
  ["all of it", LOCK, []],
  ["all that this platform needs", { "node_modules/a": PACKAGE }, []],
  ["another version", { "node_modules/a": { ...PACKAGE, version: "1.2.4" } }, [CI, ""]],
  ["another content", { "node_modules/a": { ...PACKAGE, integrity: "sha512-b" } }, [CI, ""]],
  ["not all", { "": {} }, [CI, ""]],
])(
  "where npm was run by hand and installed %s, that is enough or not",
  async (_what, found, asks) => {
    const { asked, run, lock, record } = clone();
    lock({ ...LOCK, "node_modules/for-aix": { ...PACKAGE, os: ["aix"], optional: true } });
    record(found);

    expect(await run(["echo"])).toMatchObject({ exit: 5 });

    expect(asked()).toEqual(asks);
  },
);

test.each([["no-such-command"], ["../run"], ["Echo"], [""]])(
  "the command %j is refused with one sentence, and nothing is installed for it",
  async (word) => {
    const { asked, run } = clone();

    expect(await run([word])).toMatchObject({
      exit: 64,
      stdout: "",
      stderr: `There is no command "${word}".\n`,
    });
    expect(asked()).toEqual([]);
  },
);

test.each(["18.20.8", "20.18.3", "19.9.0"])(
  "Node %s is refused with one sentence",
  async (node) => {
    const { asked, run } = clone();
    const pretend = `Object.defineProperty(process, "versions", { value: { node: "${node}" } });`;
    const execArgv = ["--import", `data:text/javascript,${encodeURIComponent(pretend)}`];

    expect(await run(["echo"], { execArgv })).toMatchObject({
      exit: 69,
      stdout: "",
      stderr: `Samenloop needs Node 20.19 or newer; this is ${node}.\n`,
    });
    expect(asked()).toEqual([]);
  },
);
