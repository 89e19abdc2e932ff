import type { gebeurtenis } from "../tables/koppelingen.ts";
import type { Child } from "./child.ts";
import { uuidFor } from "./hash.ts";
import type { Link } from "./link.ts";
import type { Setting } from "./pupil.ts";

type Gebeurtenis = typeof gebeurtenis.$inferInsert;
type Happened = readonly [
  op: string | null | undefined,
  soort: Gebeurtenis["soort"],
  betreft: string | null,
];

/** What must have happened for a link to be as it is: told by the days that stand in it, and nothing else. */
export function makeHistorie(
  child: Child,
  { koppeling, toestemmingen, doelen, contacten, evaluaties }: Omit<Link, "historie">,
  { seed }: Setting,
): Gebeurtenis[] {
  const { id: plankoppelingId, voorgesteldOp, startOp, opgeschortOp } = koppeling;
  const happened: Happened[] = [
    [voorgesteldOp, "VOORGESTELD", null],
    ...contacten.map(({ id }): Happened => [voorgesteldOp, "CONTACT_TOEGEVOEGD", id]),
    ...toestemmingen.map(({ id, gevraagdOp }): Happened => [
      gevraagdOp,
      "TOESTEMMING_GEVRAAGD",
      id,
    ]),
    ...toestemmingen.map(({ id, gegevenOp }): Happened => [gegevenOp, "TOESTEMMING_VERLEEND", id]),
    ...toestemmingen.map(({ id, geweigerdOp }): Happened => [
      geweigerdOp,
      "TOESTEMMING_GEWEIGERD",
      id,
    ]),
    ...doelen.map(({ id }): Happened => [startOp, "DOEL_TOEGEVOEGD", id]),
    ...evaluaties.map(({ id, datum }): Happened => [datum, "GEEVALUEERD", id]),
    [opgeschortOp, "OPGESCHORT", null],
    ...toestemmingen.map(({ id, ingetrokkenOp }): Happened => [
      ingetrokkenOp,
      "TOESTEMMING_INGETROKKEN",
      id,
    ]),
  ];
  return happened
    .flatMap(([op, soort, betreft]) => (op == null ? [] : [{ op, soort, betreft }]))
    .toSorted((one, other) => (one.op < other.op ? -1 : Number(one.op > other.op)))
    .map((event, i) => ({
      id: uuidFor("gebeurtenis", seed, child.index, i),
      plankoppelingId,
      volgnummer: i + 1,
      ...event,
      wijziging: null,
    }));
}
