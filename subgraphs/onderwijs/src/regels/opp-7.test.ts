import { afterAll, beforeAll, expect, test } from "vitest";
import { openRegels, type RegelsUnderTest } from "../testing/oordeel.ts";

let regels: RegelsUnderTest;
beforeAll(async () => void (regels = await openRegels()));
afterAll(() => regels.close());

const DAG = "2026-10-01";
const vastgesteldOp = "2026-09-10";
const BLOKKEERT = { ernst: "BLOKKEERT", sinds: vastgesteldOp };

test.each([
  ["SO", "2026-09-10", null],
  ["SO", "2026-09-11", BLOKKEERT],
  ["SO", null, BLOKKEERT],
  ["VSO", null, BLOKKEERT],
  ["SBAO", null, null],
  ["PRAKTIJKONDERWIJS", null, null],
  ["EXTRA_ONDERSTEUNING_BAO", null, null],
  ["EXTRA_ONDERSTEUNING_VO", null, null],
] as const)("OPP-7: in %s, with advice of %s", async (verplichtOpGrondVan, advies, expected) => {
  const plan = { verplichtOpGrondVan };
  const versies = [{ vastgesteldOp, adviesCommissieOp: advies }];
  expect(await regels.oordeel("OPP_7", { dag: DAG, plan, versies })).toEqual(expected);
});
