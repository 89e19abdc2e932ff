import { expect, test } from "vitest";
import { addOogo, addPlan } from "../testing/invented-rows.ts";
import { sindsOp } from "../testing/signalen.ts";

type Owner = Parameters<Parameters<typeof sindsOp>[2]>[0];

const sinds = (arrange: (owner: Owner) => Promise<unknown>) =>
  sindsOp("2026-10-01", "overlegd", arrange);

test("SWV-1: a plan is determined on the day of the consultation at the earliest", async () => {
  for (const [datum, expected] of [
    ["2024-04-01", null],
    ["2024-04-02", "2024-04-01"],
  ] as const) {
    const found = await sinds(async (owner) => {
      await addPlan(owner, 1, { vastgesteldOp: "2024-04-01" });
      await addOogo(owner, 1, { datum });
    });
    expect([datum, found]).toEqual([datum, expected]);
  }
});

test("SWV-1: a consultation that ended without agreement was held all the same", async () => {
  const found = await sinds(async (owner) => {
    await addPlan(owner, 1);
    await addOogo(owner, 1, { uitkomst: "GEEN_OVEREENSTEMMING" });
  });
  expect(found).toBeNull();
});

test("SWV-1: a consultation about a youth plan, or about another plan, does not count", async () => {
  const found = await sinds(async (owner) => {
    await addPlan(owner, 1);
    await addOogo(owner, 1, { soort: "JEUGDPLAN" });
    await addOogo(owner, 2);
  });
  expect(found).toBe("2024-04-01");
});

test("SWV-1: what is not determined yet needs no consultation yet", async () => {
  const open = { status: "CONCEPT", vastgesteldOp: null } as const;
  expect(await sinds((owner) => addPlan(owner, 1, open))).toBeNull();
});
