import { expect, test } from "vitest";
import { addOogo, addPlan } from "../testing/invented-rows.ts";
import { sindsOp } from "../testing/signalen.ts";

const sinds = (dag: string, inspectieToegezondenOp: string | null, status = "GEPUBLICEERD") =>
  sindsOp(dag, "1 mei", async (owner) => {
    await addPlan(owner, 1, { inspectieToegezondenOp, status: status as "GEPUBLICEERD" });
    await addOogo(owner, 1);
  });

test("SWV-1: a plan that was sent on 30 April before its first school year was in time", async () => {
  expect(await sinds("2026-10-01", "2024-04-30")).toBeNull();
});

test("SWV-1: one that was sent on 1 May was late, since that day", async () => {
  expect(await sinds("2026-10-01", "2024-05-01")).toBe("2024-05-01");
});

test("SWV-1: one that was not sent is late from 1 May on and not before", async () => {
  expect(await sinds("2024-04-30", null)).toBeNull();
  expect(await sinds("2024-05-01", null)).toBe("2024-05-01");
});

test("SWV-1: a plan in the making must be sent too, one that lapsed need not", async () => {
  expect(await sinds("2024-05-01", null, "CONCEPT")).toBe("2024-05-01");
  expect(await sinds("2024-05-01", null, "VERVALLEN")).toBeNull();
});
