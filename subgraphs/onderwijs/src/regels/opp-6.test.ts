import { afterAll, beforeAll, expect, test } from "vitest";
import { openRegels, type RegelsUnderTest } from "../testing/oordeel.ts";

let regels: RegelsUnderTest;
beforeAll(async () => void (regels = await openRegels()));
afterAll(() => regels.close());

const DAG = "2026-10-01";
const vastgesteldOp = "2026-09-10";
const BLOKKEERT = { ernst: "BLOKKEERT", sinds: vastgesteldOp };

test.each([
  ["everything", {}, null],
  ["no destination", { uitstroombestemming: null }, BLOKKEERT],
  ["an empty destination", { uitstroombestemming: " " }, BLOKKEERT],
  ["nothing that hinders", { belemmerendeFactoren: [] }, BLOKKEERT],
  ["nothing that helps", { bevorderendeFactoren: [] }, BLOKKEERT],
])("OPP-6: a plan says %s", async (_, row, expected) => {
  const versies = [{ vastgesteldOp, ...row }];
  expect(await regels.oordeel("OPP_6", { dag: DAG, versies })).toEqual(expected);
});
