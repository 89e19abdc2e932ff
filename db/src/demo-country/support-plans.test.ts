import { expect, test } from "vitest";
import { plusDagen } from "@samenloop/schema";
import { oogoAfspraakId } from "../synthetic/oogo-afspraak-id.ts";
import { inventSupportPlans, type SupportPlans, type Swv } from "./support-plans.ts";

const SWVS: readonly Swv[] = Array.from({ length: 200 }, (_, i) => ({
  code: `PO${1000 + i}`,
  gemeentecodes: ["GM0001", "GM0002"],
  vestigingen: i,
}));
type Plan = SupportPlans["plannen"][number];

const plansOn = (peildatum: string, seed = 1): readonly SupportPlans[] =>
  SWVS.map((swv) => inventSupportPlans(swv, { seed, peildatum }));

/** Every day on which something of a plan becomes due or is just not due yet. */
const DAYS = [
  "2026-07-31",
  "2026-08-01",
  "2026-10-01",
  "2027-04-14",
  "2027-04-15",
  "2027-04-30",
  "2027-05-01",
  "2028-02-29",
];

test.each(DAYS)(
  "on %s every samenwerkingsverband has one plan in force, four years long",
  (dag) => {
    for (const { plannen } of plansOn(dag)) {
      const [current, ...next] = plannen;
      expect(current?.status).toBeOneOf(["VASTGESTELD", "GEPUBLICEERD"]);
      expect(String(current?.periodeVan) <= dag && dag <= String(current?.periodeTot)).toBe(true);
      const years = ({ periodeVan, periodeTot }: { periodeVan: string; periodeTot: string }) =>
        Number(periodeTot.slice(0, 4)) - Number(periodeVan.slice(0, 4));
      expect(plannen.map(years)).toEqual(plannen.map(() => 4));
      for (const plan of next)
        expect(plusDagen(String(current?.periodeTot), 1)).toBe(plan.periodeVan);
    }
  },
);

test.each(DAYS)("SWV-1: on %s none of them breaks any part of the rule", (dag) => {
  const broken = plansOn(dag).flatMap(({ plannen, oogos }) =>
    plannen.filter((plan) => !isInOrder(plan, oogos, dag)),
  );
  expect(broken).toEqual([]);
});

function isInOrder(
  { id, status, periodeVan, vastgesteldOp, inspectieToegezondenOp: sent }: Plan,
  oogos: SupportPlans["oogos"],
  dag: string,
): boolean {
  const consulted = oogos.find(({ ondersteuningsplanId }) => ondersteuningsplanId === id)?.datum;
  const mayFirst = `${periodeVan.slice(0, 4)}-05-01`;
  return (
    (consulted === undefined) === (status === "CONCEPT") &&
    (vastgesteldOp == null || String(consulted) <= vastgesteldOp) &&
    (dag < mayFirst || String(sent) < mayFirst)
  );
}

test.each(DAYS)("on %s nothing of them is said to have happened on a later day", (dag) => {
  const days = plansOn(dag).flatMap(({ plannen, oogos }) => [
    ...oogos.map(({ datum }) => datum),
    ...plannen.flatMap((plan) => [plan.vastgesteldOp, plan.inspectieToegezondenOp]),
  ]);
  expect(days.filter((day) => day != null && day > dag)).toEqual([]);
});

test("a plan in its last year is being followed up, some talked over and some not yet", () => {
  const next = plansOn("2026-10-01").flatMap(({ plannen }) => plannen.slice(1));
  const states = new Set(next.map(({ status }) => status));
  expect(states).toEqual(new Set(["CONCEPT", "IN_OOGO"]));
});

test("each agreement on joining plans has the id under which a link refers to it, whatever the seed", () => {
  for (const seed of [1, 2]) {
    const [plans] = plansOn("2026-10-01", seed);
    const joining = plans?.afspraken.filter(({ aansluiting }) => aansluiting.length > 0);
    expect(joining?.map(({ id, onderwerp }) => [id, onderwerp])).toEqual([
      [oogoAfspraakId("PO1000"), "AANSLUITING_OPP_HULPVERLENINGSPLAN"],
    ]);
  }
});

test("more is never spent than there is, and all of it says that it is invented", () => {
  const all = plansOn("2026-10-01");
  const budgets = all.flatMap(({ budgetten }) => budgetten);
  expect(budgets.filter(({ toegekend, besteed }) => besteed > toegekend || besteed <= 0)).toEqual(
    [],
  );
  const rows = all.flatMap(({ plannen, oogos, afspraken, budgetten }) => [
    ...plannen,
    ...oogos,
    ...afspraken,
    ...budgetten,
  ]);
  expect(rows.filter(({ synthetisch }) => !synthetisch)).toEqual([]);
});
