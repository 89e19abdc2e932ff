import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { plankoppeling, toestemming } from "@samenloop/db/tables/koppelingen";
import { leeftijdsregimeTotEnMet } from "@samenloop/schema";
import { openSubgraph, type SubgraphUnderTest } from "../../../kit/testing/subgraph-under-test.ts";
import { koppelingen } from "../index.ts";
import {
  addKoppeling,
  addToestemming,
  koppelingId,
  RICHTINGEN,
  type NewKoppeling,
} from "../testing/invented-rows.ts";

let dag = "2026-10-01";
let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(koppelingen, undefined, { klok: { vandaag: () => dag } });
});
afterAll(() => graph.close());
beforeEach(async () => {
  await graph.owner.delete(toestemming);
  await graph.owner.delete(plankoppeling);
});

type Consented = readonly [geboortedatum: string, given: string];

/** A link of a child born on that day, consented on that day, read on another. */
async function read([geboortedatum, given]: Consented, on: string, link: NewKoppeling = {}) {
  dag = on;
  const totEnMet = leeftijdsregimeTotEnMet(geboortedatum, given);
  await addKoppeling(graph.owner, 1, { voorgesteldOp: given, ...link });
  for (const [i, richting] of RICHTINGEN.entries()) {
    await addToestemming(graph.owner, i, {
      plankoppelingId: koppelingId(1),
      richting,
      gevraagdOp: given,
      gegevenOp: given,
      leeftijdsregimeTotEnMet: totEnMet,
      geldigTot: totEnMet ?? "2099-12-31",
    });
  }
  const { data, errors } = await graph.ask(`{
    plankoppeling(id: "${koppelingId(1)}") {
      status opschortreden nalevingssignalen { code ernst artikel sinds }
    }
    plankoppelingen(where: { nalevingssignalen: [LNK_2] }) { nodes { id } }
  }`);
  expect(errors).toBeUndefined();
  const { status, opschortreden, nalevingssignalen: signalen } = data.plankoppeling;
  expect(data.plankoppelingen.nodes).toHaveLength(signalen.length);
  const known = { code: "LNK_2", ernst: "BLOKKEERT", artikel: "Jeugdwet artikel 7.3.4" };
  for (const signaal of signalen) expect(signaal).toMatchObject(known);
  return [status, opschortreden, signalen[0]?.sinds ?? null];
}

const OPEN = ["ACTIEF", null, null];
const closed = (sinds: string) => ["OPGESCHORT", "LEEFTIJD_GEWIJZIGD", sinds];

const BIRTHDAYS = [
  ["on the day before the 12th birthday the parents decide", "2014-10-02", "2026-10-01", OPEN],
  [
    "on the 12th birthday the child decides with them",
    "2014-10-02",
    "2026-10-02",
    closed("2026-10-02"),
  ],
  ["on the day before the 16th birthday all decide", "2010-10-02", "2026-10-01", OPEN],
  [
    "on the 16th birthday the child decides alone",
    "2010-10-02",
    "2026-10-02",
    closed("2026-10-02"),
  ],
  ["on the day before the 18th birthday custody is there", "2008-10-02", "2026-10-01", OPEN],
  ["on the 18th birthday it ends", "2008-10-02", "2026-10-02", closed("2026-10-02")],
  [
    "weeks later the signal still says since when",
    "2014-10-02",
    "2026-11-20",
    closed("2026-10-02"),
  ],
  ["a grown-up has no such birthday", "2008-09-01", "2027-06-01", OPEN],
] as const;

test.each(
  BIRTHDAYS.map(([what, geboortedatum, on, expected]) => ({ what, geboortedatum, on, expected })),
)("LNK-2: $what", async ({ geboortedatum, on, expected }) => {
  expect(await read([geboortedatum, "2026-09-15"], on)).toEqual(expected);
});

const LEAP_DAYS = [
  ["turns 12 on 29 February in a leap year", "2016-02-29", "2028-02-28", OPEN],
  ["and from that day on the child decides too", "2016-02-29", "2028-02-29", closed("2028-02-29")],
  ["turns 18 on 1 March in another year", "2008-02-29", "2026-02-28", OPEN],
  ["and from 1 March on custody has ended", "2008-02-29", "2026-03-01", closed("2026-03-01")],
] as const;

test.each(
  LEAP_DAYS.map(([what, geboortedatum, on, expected]) => ({ what, geboortedatum, on, expected })),
)("LNK-2: who was born on 29 February $what", async ({ geboortedatum, on, expected }) => {
  const given = geboortedatum === "2016-02-29" ? "2028-01-10" : "2026-01-10";
  expect(await read([geboortedatum, given], on)).toEqual(expected);
});

const BORDERS = [
  ["summer time ends", "2014-10-25", "2026-10-24", "2026-10-25"],
  ["summer time begins", "2015-03-28", "2027-03-27", "2027-03-28"],
  ["a school year begins", "2015-08-01", "2027-07-31", "2027-08-01"],
] as const;

test.each(BORDERS.map(([what, born, before, on]) => ({ what, born, before, on })))(
  "LNK-2: a birthday on the day on which $what is that day",
  async ({ born, before, on }) => {
    expect(await read([born, "2026-09-15"], before)).toEqual(OPEN);
    await graph.owner.delete(toestemming);
    await graph.owner.delete(plankoppeling);
    expect(await read([born, "2026-09-15"], on)).toEqual(closed(on));
  },
);

test("LNK-2: of a link that is over no age is asked", async () => {
  const ended = { eindOp: "2026-09-20" };
  expect(await read(["2014-10-02", "2026-09-15"], "2026-10-05", ended)).toEqual([
    "BEEINDIGD",
    null,
    null,
  ]);
});
