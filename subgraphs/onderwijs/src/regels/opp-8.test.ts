import { afterAll, beforeAll, expect, test } from "vitest";
import { openRegels, type RegelsUnderTest } from "../testing/oordeel.ts";

let regels: RegelsUnderTest;
beforeAll(async () => void (regels = await openRegels()));
afterAll(() => regels.close());

const inschrijving = { datumInschrijving: "2026-08-01", onderwijssoort: "SBAO" } as const;
const W = (sinds: string) => ({ ernst: "WAARSCHUWT", sinds });

test.each([
  ["2026-09-12", null],
  ["2026-09-13", W("2026-09-13")],
  ["2027-01-01", W("2026-09-13")],
])("OPP-8: without a plan on %s, six weeks after the first of August", async (dag, expected) => {
  expect(await regels.oordeel("OPP_8", { dag, inschrijving })).toEqual(expected);
});

test.each([
  ["SBAO", true],
  ["SO", true],
  ["VSO", true],
  ["PRO", true],
  ["BAO", false],
  ["VO", false],
] as const)("OPP-8: every pupil in %s needs a plan: %s", async (onderwijssoort, isNeeded) => {
  const situatie = { dag: "2026-10-01", inschrijving: { ...inschrijving, onderwijssoort } };
  expect(await regels.oordeel("OPP_8", situatie)).toEqual(isNeeded ? W("2026-09-13") : null);
});

test.each([
  ["is being made", {}, [{ status: "CONCEPT" }], null],
  ["runs", {}, [{}], null],
  ["ends today", { einddatum: "2026-10-01" }, [{}], null],
  ["ended yesterday", { einddatum: "2026-09-30" }, [{}], W("2026-10-01")],
  ["ended before the six weeks were over", { einddatum: "2026-08-20" }, [{}], W("2026-09-13")],
] as const)("OPP-8: a plan that %s", async (...example) => {
  const [, plan, versies, expected] = example;
  const situatie = { dag: "2026-10-01", inschrijving, plan, versies };
  expect(await regels.oordeel("OPP_8", situatie)).toEqual(expected);
});

test.each([
  ["left", { datumUitschrijving: "2026-10-01" }],
  ["is placed for the time being", { tijdelijkePlaatsing: true }],
])("OPP-8: a pupil who %s needs none", async (_, row) => {
  const situatie = { dag: "2026-10-01", inschrijving: { ...inschrijving, ...row } };
  expect(await regels.oordeel("OPP_8", situatie)).toBeNull();
});
