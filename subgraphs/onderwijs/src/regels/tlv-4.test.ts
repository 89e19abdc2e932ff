import { afterAll, beforeAll, expect, test } from "vitest";
import { openRegels, type RegelsUnderTest } from "../testing/oordeel.ts";

let regels: RegelsUnderTest;
beforeAll(async () => void (regels = await openRegels()));
afterAll(() => regels.close());

const inschrijving = { datumInschrijving: "2024-08-01", onderwijssoort: "SBAO" } as const;
const W = { ernst: "WAARSCHUWT", sinds: "2026-08-01" };

test.each([
  ["2026-07-31", null],
  ["2026-08-01", W],
  ["2027-02-01", W],
])("TLV-4: nothing decided on %s about what comes after 31 July 2026", async (dag, expected) => {
  expect(await regels.oordeel("TLV_4", { dag, inschrijving, tlvs: [{}] })).toEqual(expected);
});

test.each([
  [
    "a new statement in time",
    { vervolgbesluit: "NIEUWE_TLV", vervolgbesluitOp: "2026-05-01" },
    null,
  ],
  [
    "a return to a regular school",
    { vervolgbesluit: "TERUGPLAATSING", vervolgbesluitOp: "2026-07-31" },
    null,
  ],
  ["a new statement, late", { vervolgbesluit: "NIEUWE_TLV", vervolgbesluitOp: "2026-09-01" }, null],
  ["something tomorrow", { vervolgbesluit: "NIEUWE_TLV", vervolgbesluitOp: "2026-10-02" }, W],
  ["nothing, on a refusal", { status: "GEWEIGERD" }, null],
  ["nothing, on what was taken back", { status: "INGETROKKEN" }, null],
] as const)("TLV-4: decided: %s", async (_, row, expected) => {
  const situatie = { dag: "2026-10-01", inschrijving, tlvs: [row] };
  expect(await regels.oordeel("TLV_4", situatie)).toEqual(expected);
});

test.each([
  ["on 31 July", "2026-07-31", null],
  ["on 1 August", "2026-08-01", null],
  ["on 2 August", "2026-08-02", W],
])("TLV-4: for a pupil who left %s", async (_, datumUitschrijving, expected) => {
  const situatie = { dag: "2026-10-01", inschrijving: { ...inschrijving, datumUitschrijving } };
  expect(await regels.oordeel("TLV_4", { ...situatie, tlvs: [{}] })).toEqual(expected);
});
