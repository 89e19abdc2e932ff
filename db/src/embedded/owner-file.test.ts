import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { announcePort, claimOwnership, livingOwner, releaseOwnership } from "./owner-file.ts";
import { forkProgram } from "./testing/processes.ts";

function ownerFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "samenloop-owner-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "owner.json");
}

const GONE = { pid: 2 ** 22 + 1, start: "1" };

test("of processes that claim at the same moment exactly one becomes the owner, also after a dead one", async () => {
  const claimers = [1, 2, 3, 4].map(() => forkProgram("claimer"));
  await Promise.all(claimers.map((claimer) => once(claimer, "spawn")));
  for (let round = 0; round < 100; round += 1) {
    const file = ownerFile();
    if (round % 2 === 0) writeFileSync(file, JSON.stringify(GONE));

    const answers = claimers.map((claimer) => once(claimer, "message"));
    for (const claimer of claimers) claimer.send(file);
    const claimed = (await Promise.all(answers)).flat().filter(Boolean);

    expect({ round, owners: claimed.length }).toEqual({ round, owners: 1 });
  }
});

test.each([
  ["of a process that is gone", JSON.stringify(GONE)],
  ["with a number that another process has now", JSON.stringify({ pid: 1, start: "of another" })],
  ["that a full disk cut off", '{"pid":'],
  ["that is empty", ""],
])("an owner file %s is nobody's", (_what, text) => {
  const file = ownerFile();
  writeFileSync(file, text);

  expect(livingOwner(file)).toBeNull();
  expect(claimOwnership(file)).toBe(true);
});

test("a living owner is respected, and known by its port once it serves", () => {
  const file = ownerFile();
  expect(claimOwnership(file)).toBe(true);
  expect(claimOwnership(file)).toBe(false);
  expect(livingOwner(file)?.port).toBeUndefined();

  announcePort(file, 4010);

  expect(livingOwner(file)).toMatchObject({ pid: process.pid, port: 4010 });
  expect(claimOwnership(file)).toBe(false);
});

test("only the owner gives ownership up, and nothing is left of it", () => {
  const file = ownerFile();
  writeFileSync(file, JSON.stringify(GONE));
  releaseOwnership(file);
  expect(statSync(file).isFile()).toBe(true);

  claimOwnership(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  releaseOwnership(file);

  expect(readdirSync(join(file, ".."))).toEqual([]);
});
