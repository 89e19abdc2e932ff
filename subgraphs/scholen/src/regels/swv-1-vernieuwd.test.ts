import { expect, test } from "vitest";
import { addOogo, addPlan } from "../testing/invented-rows.ts";
import { sindsOp } from "../testing/signalen.ts";

type Owner = Parameters<Parameters<typeof sindsOp>[2]>[0];

const sinds = (dag: string, arrange: (owner: Owner) => Promise<unknown>) =>
  sindsOp(dag, "vier jaar", async (owner) => {
    await addOogo(owner, 1, { datum: "2020-01-10" });
    await arrange(owner);
  });
const van2022 = {
  periodeVan: "2022-08-01",
  periodeTot: "2026-07-31",
  vastgesteldOp: "2022-04-01",
  inspectieToegezondenOp: "2022-04-15",
} as const;

test("SWV-1: on 31 July, the last day of its four school years, a plan is in time", async () => {
  expect(await sinds("2026-07-31", (owner) => addPlan(owner, 1, van2022))).toBeNull();
});

test("SWV-1: on 1 August after four years a plan without a successor is late, since that day", async () => {
  expect(await sinds("2026-08-01", (owner) => addPlan(owner, 1, van2022))).toBe("2026-08-01");
  expect(await sinds("2027-03-01", (owner) => addPlan(owner, 1, van2022))).toBe("2026-08-01");
});

test.each([
  ["VASTGESTELD", "2026-08-01", null],
  ["GEPUBLICEERD", "2026-08-01", null],
  ["IN_OOGO", "2026-08-01", "2026-08-01"],
  ["VASTGESTELD", "2026-08-02", "2026-08-01"],
] as const)(
  "SWV-1: a plan that is %s and begins on %s leaves the one before it late since: %s",
  async (status, periodeVan, expected) => {
    const found = await sinds("2026-08-01", async (owner) => {
      await addPlan(owner, 1, van2022);
      await addPlan(owner, 2, { periodeVan, periodeTot: "2030-07-31", status });
    });
    expect(found).toBe(expected);
  },
);

test("SWV-1: a plan of another samenwerkingsverband follows nobody up", async () => {
  const found = await sinds("2026-08-01", async (owner) => {
    await addPlan(owner, 1, van2022);
    await addPlan(owner, 2, { swvCode: "PO0002", periodeVan: "2026-08-01" });
  });
  expect(found).toBe("2026-08-01");
});

test("SWV-1: a plan that began on 29 February is late on the 29th four years later", async () => {
  const leap = { ...van2022, periodeVan: "2024-02-29", vastgesteldOp: "2024-02-01" } as const;
  expect(await sinds("2028-02-28", (owner) => addPlan(owner, 1, leap))).toBeNull();
  expect(await sinds("2028-02-29", (owner) => addPlan(owner, 1, leap))).toBe("2028-02-29");
});

test.each(["CONCEPT", "VERVALLEN"] as const)(
  "SWV-1: a plan that is %s is not late",
  async (status) => {
    expect(
      await sinds("2026-08-01", (owner) => addPlan(owner, 1, { ...van2022, status })),
    ).toBeNull();
  },
);
