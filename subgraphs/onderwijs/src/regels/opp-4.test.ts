import { afterAll, beforeAll, expect, test } from "vitest";
import { openRegels, type RegelsUnderTest } from "../testing/oordeel.ts";

let regels: RegelsUnderTest;
beforeAll(async () => void (regels = await openRegels()));
afterAll(() => regels.close());

const DAG = "2026-10-01";
const vastgesteldOp = "2026-09-10";
const BLOKKEERT = { ernst: "BLOKKEERT", sinds: vastgesteldOp };

test.each([
  ["heard on the day itself", { gehoordOp: "2026-09-10" }, null],
  ["heard a day later", { gehoordOp: "2026-09-11" }, BLOKKEERT],
  ["not heard", { gehoordOp: null }, BLOKKEERT],
  ["not heard, for a reason", { gehoordOp: null, nietGehoordReden: "Wilde niet." }, null],
  ["not heard, for an empty reason", { gehoordOp: null, nietGehoordReden: " " }, BLOKKEERT],
])("OPP-4: the pupil was %s", async (_, row, expected) => {
  const versies = [{ vastgesteldOp, ...row }];
  expect(await regels.oordeel("OPP_4", { dag: DAG, versies })).toEqual(expected);
});

test.each([
  ["2025-07-31", "WAARSCHUWT"],
  ["2025-08-01", "BLOKKEERT"],
])("OPP-4: of a version of %s an unheard pupil %s", async (op, ernst) => {
  const versies = [{ vastgesteldOp: op, gehoordOp: null }];
  expect(await regels.oordeel("OPP_4", { dag: DAG, versies })).toEqual({ ernst, sinds: op });
});
