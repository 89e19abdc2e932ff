import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runCommand } from "../setup/run-command.ts";

/** A machine without internet: every request fails as it does there. */
const OFFLINE = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
    'globalThis.fetch = () => Promise.reject(new TypeError("fetch failed"))',
  )}`,
};

test("without internet one sentence says so, and the exit code too", async () => {
  const folder = mkdtempSync(join(tmpdir(), "samenloop-fetch-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));

  const { exit, stdout, stderr } = await runCommand(["data-fetch", folder], { env: OFFLINE });

  expect(stderr).toBe(
    "duo.nl cannot be reached from here: is there internet? What could not be fetched stays as it was.\n",
  );
  expect([exit, stdout]).toEqual([69, ""]);
});

test.each([[[]], [["een", "twee"]], [["--map"]]])(
  "asks for one folder when it is given %j",
  async (words) => {
    const { exit, stdout, stderr } = await runCommand(["data-fetch", ...words], { env: OFFLINE });

    expect([exit, stdout]).toEqual([64, ""]);
    expect(stderr).toBe("Name one folder to put the files in. See --help.\n");
    expect(existsSync("--map")).toBe(false);
  },
);

test("--help says what is downloaded, and goes nowhere", async () => {
  const { exit, stdout } = await runCommand(["data-fetch", "--help"], { env: OFFLINE });

  expect(exit).toBe(0);
  expect(stdout).toMatch(/DUO publishes/);
});
