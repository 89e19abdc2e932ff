import { afterAll, beforeAll, expect, test } from "vitest";
import { openRegels, type RegelsUnderTest } from "../testing/oordeel.ts";

let regels: RegelsUnderTest;
beforeAll(async () => void (regels = await openRegels()));
afterAll(() => regels.close());

const DAG = "2026-10-01";
const vastgesteldOp = "2026-09-10";
const BLOKKEERT = { ernst: "BLOKKEERT", sinds: vastgesteldOp };

test.each([
  ["on the day itself", "2026-09-10", null],
  ["a day later", "2026-09-11", BLOKKEERT],
  ["never", null, BLOKKEERT],
])("OPP-3: the parents were consulted %s", async (_, overlegOp, expected) => {
  const versies = [{ vastgesteldOp, overlegOp }];
  expect(await regels.oordeel("OPP_3", { dag: DAG, versies })).toEqual(expected);
});

test("OPP-3: a version that is being made may wait for the consultation", async () => {
  const versies = [{ status: "IN_OVERLEG", overlegOp: null }] as const;
  expect(await regels.oordeel("OPP_3", { dag: DAG, versies })).toBeNull();
});
