import { afterAll, beforeAll, expect, test } from "vitest";
import { openRegels, type RegelsUnderTest } from "../testing/oordeel.ts";

let regels: RegelsUnderTest;
beforeAll(async () => void (regels = await openRegels()));
afterAll(() => regels.close());

const metOuders = (datum: string) => ({ datum, metOuders: true });
const versies = [{ vastgesteldOp: "2025-10-01" }];
const W = (sinds: string) => ({ ernst: "WAARSCHUWT", sinds });

test.each([
  ["2026-07-31", null],
  ["2026-08-01", W("2026-08-01")],
  ["2027-07-31", W("2026-08-01")],
])("OPP-5: a plan of October 2025 that was never evaluated, on %s", async (dag, expected) => {
  expect(await regels.oordeel("OPP_5", { dag, versies })).toEqual(expected);
});

test.each([
  ["on the last day of the school year", [metOuders("2026-07-31")], null],
  ["on the first day of it", [metOuders("2025-08-01")], null],
  ["on the day after it", [metOuders("2026-08-01")], W("2026-08-01")],
  ["on the day before it", [metOuders("2025-07-31")], W("2026-08-01")],
  ["without the parents", [{ datum: "2026-06-01", metOuders: false }], W("2026-08-01")],
])("OPP-5: evaluated %s", async (_, evaluaties, expected) => {
  expect(await regels.oordeel("OPP_5", { dag: "2026-10-01", versies, evaluaties })).toEqual(
    expected,
  );
});

test("OPP-5: the first school year that was missed counts, also when later ones were kept", async () => {
  const evaluaties = [metOuders("2028-02-29")];
  const found = await regels.oordeel("OPP_5", { dag: "2028-08-01", versies, evaluaties });
  expect(found).toEqual(W("2026-08-01"));
  const kept = [metOuders("2026-06-01"), ...evaluaties];
  const next = await regels.oordeel("OPP_5", { dag: "2028-08-01", versies, evaluaties: kept });
  expect(next).toEqual(W("2027-08-01"));
});

test.each([
  ["2026-07-30", null],
  ["2026-07-31", W("2026-08-01")],
])("OPP-5: a plan that ended on %s", async (einddatum, expected) => {
  const situatie = { dag: "2026-10-01", plan: { einddatum }, versies };
  expect(await regels.oordeel("OPP_5", situatie)).toEqual(expected);
});

test.each([
  ["2026-07-31", W("2026-08-01")],
  ["2026-08-01", null],
])(
  "OPP-5: the first year is that of the first determination: %s",
  async (vastgesteldOp, expected) => {
    const situatie = { dag: "2026-10-01", versies: [{ vastgesteldOp }] };
    expect(await regels.oordeel("OPP_5", situatie)).toEqual(expected);
  },
);

test("OPP-5: a plan that was never determined is not evaluated either", async () => {
  const draft = [{ status: "CONCEPT" }] as const;
  expect(await regels.oordeel("OPP_5", { dag: "2026-10-01", versies: draft })).toBeNull();
});
