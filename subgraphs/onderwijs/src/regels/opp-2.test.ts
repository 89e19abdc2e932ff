import { afterAll, beforeAll, expect, test } from "vitest";
import { openRegels, type RegelsUnderTest } from "../testing/oordeel.ts";

let regels: RegelsUnderTest;
beforeAll(async () => void (regels = await openRegels()));
afterAll(() => regels.close());

const DAG = "2026-10-01";
const vastgesteldOp = "2026-09-10";
const BLOKKEERT = { ernst: "BLOKKEERT", sinds: vastgesteldOp };

const ja = {
  instemmingResultaat: "VERLEEND",
  instemmingDoor: "OUDERS",
  instemmingOp: "2026-09-10",
} as const;

test.each([
  ["a yes of the parents on the day itself", {}, null],
  ["a yes of the day after", { instemmingOp: "2026-09-11" }, BLOKKEERT],
  ["a yes without a day", { instemmingOp: null }, BLOKKEERT],
  ["a no", { instemmingResultaat: "ONTHOUDEN" }, BLOKKEERT],
  [
    "no question asked",
    { instemmingResultaat: "NOG_NIET_GEVRAAGD", instemmingDoor: null, instemmingOp: null },
    BLOKKEERT,
  ],
  ["a yes of a pupil who is a child", { instemmingDoor: "LEERLING" }, BLOKKEERT],
  ["a yes of nobody", { instemmingDoor: null }, BLOKKEERT],
] as const)("OPP-2: determined with %s", async (_, row, expected) => {
  const versies = [{ vastgesteldOp, ...ja, ...row }];
  expect(await regels.oordeel("OPP_2", { dag: DAG, versies })).toEqual(expected);
});

test.each([
  ["2008-09-10", "LEERLING", true],
  ["2008-09-10", "OUDERS", false],
  ["2008-09-11", "LEERLING", false],
  ["2008-09-11", "OUDERS", true],
] as const)("OPP-2: born %s, the yes of %s counts on 2026-09-10: %s", async (...example) => {
  const [geboortedatum, instemmingDoor, isKept] = example;
  const versies = [{ vastgesteldOp, ...ja, instemmingDoor }];
  const found = await regels.oordeel("OPP_2", { dag: DAG, leerling: { geboortedatum }, versies });
  expect(found).toEqual(isKept ? null : BLOKKEERT);
});

test.each([
  ["2026-02-28", "OUDERS"],
  ["2026-03-01", "LEERLING"],
] as const)(
  "OPP-2: who was born on 29 February 2008: on %s the yes of %s counts",
  async (...example) => {
    const [op, instemmingDoor] = example;
    const leerling = { geboortedatum: "2008-02-29" };
    const versies = [{ vastgesteldOp: op, ...ja, instemmingOp: op, instemmingDoor }];
    expect(await regels.oordeel("OPP_2", { dag: DAG, leerling, versies })).toBeNull();
  },
);

test.each([
  ["2017-07-31", null],
  ["2017-08-01", { ernst: "BLOKKEERT", sinds: "2017-08-01" }],
])("OPP-2: a version of %s without a yes", async (op, expected) => {
  const versies = [{ vastgesteldOp: op, instemmingResultaat: "ONTHOUDEN" }] as const;
  expect(await regels.oordeel("OPP_2", { dag: DAG, versies })).toEqual(expected);
});

test("OPP-2: nothing is asked of a version that is being made, nor of one that no longer counts", async () => {
  const bad = { instemmingResultaat: "ONTHOUDEN" } as const;
  const draft = [{ status: "WACHT_OP_INSTEMMING", ...bad }] as const;
  expect(await regels.oordeel("OPP_2", { dag: DAG, versies: draft })).toBeNull();
  const old = { status: "BIJGESTELD", vastgesteldOp: "2025-09-10", ...bad } as const;
  const versies = [old, { vastgesteldOp, ...ja }];
  expect(await regels.oordeel("OPP_2", { dag: DAG, versies })).toBeNull();
});
