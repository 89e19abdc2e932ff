import { afterAll, beforeAll, expect, test } from "vitest";
import { plusDagen } from "@samenloop/schema";
import { openRegels, type RegelsUnderTest } from "../testing/oordeel.ts";

let regels: RegelsUnderTest;
beforeAll(async () => void (regels = await openRegels()));
afterAll(() => regels.close());

const begin = { datumInschrijving: "2026-08-01" };
const DAG = "2026-10-01";

test.each([
  ["on the last day of the six weeks", "2026-09-12", null],
  ["on the first day after them", "2026-09-13", "2026-09-13"],
  ["long after them", "2026-09-30", "2026-09-13"],
])("OPP-1: a plan determined %s", async (_, vastgesteldOp, sinds) => {
  const found = await regels.oordeel("OPP_1", {
    dag: DAG,
    inschrijving: begin,
    versies: [{ vastgesteldOp }],
  });
  expect(found).toEqual(sinds && { ernst: "WAARSCHUWT", sinds });
});

test.each([
  ["2026-09-12", null],
  ["2026-09-13", "2026-09-13"],
  ["2026-12-01", "2026-09-13"],
])("OPP-1: a plan still being made on %s is late since %s", async (dag, sinds) => {
  const situatie = { dag, inschrijving: begin, versies: [{ status: "CONCEPT" }] } as const;
  expect((await regels.oordeel("OPP_1", situatie))?.sinds ?? null).toBe(sinds);
});

test.each([
  ["through 29 February", "2028-01-20", "2028-03-03"],
  ["through the night in which summer begins", "2026-03-01", "2026-04-13"],
  ["through the night in which winter begins", "2026-10-01", "2026-11-13"],
  ["through the end of a school year", "2026-07-01", "2026-08-13"],
])("OPP-1: six weeks are forty-two days, %s", async (_, datumInschrijving, sinds) => {
  const inschrijving = { datumInschrijving };
  const open = { inschrijving, versies: [{ status: "IN_OVERLEG" }] } as const;
  expect(await regels.oordeel("OPP_1", { ...open, dag: plusDagen(sinds, -1) })).toBeNull();
  expect((await regels.oordeel("OPP_1", { ...open, dag: sinds }))?.sinds).toBe(sinds);
});

test.each([
  ["while the pupil is placed for the time being", { tijdelijkePlaatsing: true }, null],
  ["from the lasting placement on", { definitiefOp: "2026-08-10" }, "2026-09-22"],
  [
    "from there also when the mark stayed",
    { tijdelijkePlaatsing: true, definitiefOp: "2026-08-10" },
    "2026-09-22",
  ],
  ["not before there was such a period", { datumInschrijving: "2014-07-31" }, null],
])("OPP-1: the period counts %s", async (_, row, sinds) => {
  const inschrijving = { ...begin, ...row };
  const situatie = { dag: DAG, inschrijving, versies: [{ status: "CONCEPT" }] } as const;
  expect((await regels.oordeel("OPP_1", situatie))?.sinds ?? null).toBe(sinds);
});

test("OPP-1: only the first version has a period, and a late first one stays late", async () => {
  const later = { versie: 2, status: "BIJGESTELD", vastgesteldOp: "2026-09-30" } as const;
  const judge = (first: string) =>
    regels.oordeel("OPP_1", {
      dag: DAG,
      inschrijving: begin,
      versies: [{ vastgesteldOp: first, status: "BIJGESTELD" }, later],
    });
  expect(await judge("2026-09-01")).toBeNull();
  expect((await judge("2026-09-20"))?.sinds).toBe("2026-09-13");
});

test.each([
  ["within the six weeks", "2026-09-12", null],
  ["after them", "2026-09-13", "2026-09-13"],
])("OPP-1: a plan that ended undetermined %s", async (_, einddatum, sinds) => {
  const plan = { einddatum };
  const situatie = {
    dag: DAG,
    inschrijving: begin,
    plan,
    versies: [{ status: "CONCEPT" }],
  } as const;
  expect((await regels.oordeel("OPP_1", situatie))?.sinds ?? null).toBe(sinds);
});
