import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { cp, lstat, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { databaseAccount } from "./account.ts";
import { installedBinaries, prepareBinaries, type Installed } from "./binaries.ts";
import { runAs } from "./cluster.ts";

const account = databaseAccount();
const isLink = async (path: string): Promise<boolean> => (await lstat(path)).isSymbolicLink();

// The links are made where they were not: by whatever ran before, or here.
beforeAll(() => prepareBinaries(installedBinaries(), null, tmpdir()));

/** The package as it lies there when no install script was run: without its links. */
async function withoutLinks(): Promise<Installed> {
  const parent = mkdtempSync(join(tmpdir(), "samenloop-binaries-"));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const native = join(parent, "native");
  const filter = async (path: string): Promise<boolean> => !(await isLink(path));
  await cp(installedBinaries().native, native, { recursive: true, filter });
  return { native, version: installedBinaries().version };
}

async function linksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isSymbolicLink()).map(({ name }) => name);
}

test("links that the install script would have made are made, and the programs run by them", async () => {
  const installed = await withoutLinks();
  expect(await linksIn(installed.native)).toEqual([]);
  const bare = await runAs(null, join(installed.native, "bin/postgres"), ["--version"]);
  expect(bare.exit).not.toBe(0);

  const { postgres, initdb, pgCtl, major } = await prepareBinaries(installed, null, tmpdir());

  expect(await linksIn(installed.native)).toHaveLength(14);
  for (const program of [postgres, initdb, pgCtl]) {
    const { exit, output } = await runAs(null, program, ["--version"]);
    expect({ program, exit, output }).toMatchObject({ exit: 0 });
    expect(output).toContain(` ${major}.`);
  }
});

test("a program that lost its right to execute gets it back", async () => {
  const installed = await withoutLinks();
  chmodSync(join(installed.native, "bin/postgres"), 0o644);

  const { postgres } = await prepareBinaries(installed, null, tmpdir());

  expect(await runAs(null, postgres, ["--version"])).toMatchObject({ exit: 0 });
});

test.skipIf(!account)(
  "as root, programs that the account cannot reach are copied once to where it can, whatever the umask was",
  async () => {
    const installed = await withoutLinks();
    for (const entry of await readdir(installed.native, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      chmodSync(path, (await lstat(path)).mode & 0o700);
    }
    const shelter = mkdtempSync(join(tmpdir(), "samenloop-shelter-"));
    onTestFinished(() => rmSync(shelter, { recursive: true, force: true }));
    chmodSync(shelter, 0o755);

    const copies = [1, 2].map(() => prepareBinaries(installed, account, shelter));
    const [first, second] = await Promise.all(copies);

    expect(first).toEqual(second);
    expect(await readdir(shelter)).toEqual([`bin-${installed.version}`]);
    for (const program of [first?.postgres, first?.initdb, first?.pgCtl]) {
      expect(program).toContain(shelter);
      expect(await runAs(account, program ?? "", ["--version"])).toMatchObject({ exit: 0 });
    }
  },
);
