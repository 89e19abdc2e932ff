import { afterAll, beforeAll, expect, test } from "vitest";
import { openRegels, type RegelsUnderTest } from "../testing/oordeel.ts";

let regels: RegelsUnderTest;
beforeAll(async () => void (regels = await openRegels()));
afterAll(() => regels.close());

const DAG = "2026-10-01";
const inschrijving = { datumInschrijving: "2025-11-10", onderwijssoort: "SBAO" } as const;
const BLOKKEERT = { ernst: "BLOKKEERT", sinds: "2025-11-10" };

test.each([
  ["valid on the first day", {}, null],
  ["that begins on the first day", { geldigVan: "2025-11-10", geldigTot: "2027-07-31" }, null],
  ["that begins a day later", { geldigVan: "2025-11-11", geldigTot: "2027-07-31" }, BLOKKEERT],
  ["that ended before", { geldigVan: "2024-08-01", geldigTot: "2025-07-31" }, BLOKKEERT],
  ["for another kind of school", { soort: "PRO" }, BLOKKEERT],
  ["that was refused", { status: "GEWEIGERD" }, BLOKKEERT],
  ["that was taken back", { status: "INGETROKKEN" }, BLOKKEERT],
  ["to which somebody objects", { status: "IN_BEZWAAR" }, null],
  [
    "that was refused, to which somebody objects",
    { status: "IN_BEZWAAR", afgegevenOp: null },
    BLOKKEERT,
  ],
] as const)("TLV-2: enrolled with a statement %s", async (_, row, expected) => {
  expect(await regels.oordeel("TLV_2", { dag: DAG, inschrijving, tlvs: [row] })).toEqual(expected);
});

test("TLV-2: the day that counts is that of the enrolment, and a statement may end since", async () => {
  const ended = { geldigVan: "2024-08-01", geldigTot: "2026-07-31" };
  expect(await regels.oordeel("TLV_2", { dag: DAG, inschrijving, tlvs: [ended] })).toBeNull();
});

test.each([
  ["SBAO", BLOKKEERT],
  ["SO", BLOKKEERT],
  ["VSO", BLOKKEERT],
  ["PRO", BLOKKEERT],
  ["BAO", null],
  ["VO", null],
] as const)("TLV-2: enrolled in %s without a statement", async (onderwijssoort, expected) => {
  const situatie = { dag: DAG, inschrijving: { ...inschrijving, onderwijssoort } };
  expect(await regels.oordeel("TLV_2", situatie)).toEqual(expected);
});

test.each([
  ["residential, or of cluster 1 or 2", { zonderTlv: true }],
  ["who has left", { datumUitschrijving: "2026-10-01" }],
  ["who begins tomorrow", { datumInschrijving: "2026-10-02" }],
])("TLV-2: a pupil %s needs none", async (_, row) => {
  const situatie = { dag: DAG, inschrijving: { ...inschrijving, ...row } };
  expect(await regels.oordeel("TLV_2", situatie)).toBeNull();
});
