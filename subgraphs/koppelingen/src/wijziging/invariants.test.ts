import { sql } from "drizzle-orm";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { plusDagen, type Klok } from "@samenloop/schema";
import { jeugdzorgcode, schoolbericht } from "../../../kit/testing/koppelcodes.ts";
import { PEILDATUM, uuid } from "../../../kit/testing/subgraph-under-test.ts";
import {
  contact,
  doel,
  evaluatie,
  latest,
  openLinking,
  yes,
  type Change,
  type Link,
  type Linking,
  type Moved,
} from "../testing/linking.ts";

let dag = PEILDATUM;
const klok: Klok = { vandaag: () => dag };
let graph: Linking;
beforeAll(async () => void (graph = await openLinking(klok)));
afterAll(() => graph.close());

/** Something that someone may try next, whether it makes sense or not; the numbers choose what it is about. */
const STEPS = {
  // Mostly one that counts, and now and then one that another has followed.
  yes: (link: Link, n: number) =>
    graph.change(
      "toestemmingVastleggen",
      yes(choose(n % 5 ? latest(link) : link.toestemmingen, n)),
    ),
  no: ({ toestemmingen }: Link, n: number) =>
    graph.change("toestemmingVastleggen", {
      ...yes(choose(toestemmingen, n)),
      antwoord: "GEWEIGERD",
    }),
  withdraw: ({ toestemmingen }: Link, n: number) =>
    graph.change("toestemmingIntrekken", { toestemmingId: choose(toestemmingen, n).id }),
  addGoal: (link: Link) =>
    graph.change("gedeeldDoelToevoegen", { ...doel(link), streefdatum: dag }),
  changeGoal: ({ gedeeldeDoelen }: Link, n: number) =>
    graph.change("gedeeldDoelWijzigen", {
      gedeeldDoelId: choose(gedeeldeDoelen, n).id,
      verwachteVersie: choose(gedeeldeDoelen, n).versie - (n % 3 === 0 ? 1 : 0),
      voortgang: "LOOPT",
    }),
  renew: async ({ id, versie }: Link, n: number) =>
    graph.change("toestemmingenHernieuwen", {
      plankoppelingId: id,
      verwachteVersie: versie - (n % 4 === 3 ? 1 : 0),
      codeVanJeugdzorg: await jeugdzorgcode(graph.owners, number, {
        geldigTot: dag,
        claims: { leeftijdsregimeTotEnMet: plusDagen(dag, n % 3 === 0 ? n : 400) },
      }),
    }),
  // What is over does not move: there nothing would change, and that is no refusal.
  move: async (link: Link, n: number): Promise<Change> =>
    link.eindOp === null
      ? asChange(await graph.move(await schoolbericht(graph.owners, number, { geldigTot: dag })))
      : graph.change("koppelingBeeindigen", { plankoppelingId: link.id, verwachteVersie: n }),
  addContact: (link: Link) => graph.change("contactpersoonToevoegen", contact(link)),
  removeContact: ({ contactpersonen }: Link, n: number) =>
    graph.change("contactpersoonVerwijderen", {
      contactpersoonId: choose(contactpersonen, n).id,
    }),
  evaluate: (link: Link) =>
    graph.change("gezamenlijkeEvaluatieVastleggen", { ...evaluatie(link), datum: dag }),
  end: ({ id, versie }: Link, n: number) =>
    graph.change("koppelingBeeindigen", { plankoppelingId: id, verwachteVersie: versie - (n % 2) }),
} as const satisfies Readonly<Record<string, (link: Link, n: number) => Promise<Change>>>;

const asChange = ({ fouten }: Moved): Change => ({ plankoppeling: null, fouten });

/** What there is nothing of is asked by an id that nothing has. */
const choose = <T>(items: readonly T[], n: number) =>
  items[n % Math.max(1, items.length)] ?? { id: uuid(9, 9), versie: 1 };

// Mostly yes: a link that nobody agrees to shows little. The days go on, past the end of consents.
const step = fc.record({
  what: fc.oneof(
    { weight: 9, arbitrary: fc.constant("yes" as const) },
    { weight: 5, arbitrary: fc.constantFrom(...(Object.keys(STEPS) as (keyof typeof STEPS)[])) },
  ),
  n: fc.nat({ max: 40 }),
  days: fc.oneof(
    { weight: 8, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 40 }) },
    { weight: 1, arbitrary: fc.constant(366) },
  ),
});

/** Agreed by all four, withdrawn by one, given anew, expired, moved and ended: what a walk by chance seldom does whole. */
const A_WHOLE_LIFE = [
  ...[1, 2, 3, 4].map((n) => ({ what: "yes" as const, n, days: 0 })),
  { what: "withdraw" as const, n: 1, days: 1 },
  { what: "yes" as const, n: 1, days: 0 },
  { what: "addGoal" as const, n: 0, days: 366 },
  { what: "move" as const, n: 0, days: 0 },
  { what: "end" as const, n: 0, days: 0 },
];

/** The rows of the consents themselves, past every gate of the graph. */
async function consentRows(id: string): Promise<Consent[]> {
  const rows = await graph.owner.execute<{ row: Consent }>(
    sql`select to_jsonb(t) as row from toestemming t where plankoppeling_id = ${id}`,
  );
  return rows.map(({ row }) => row);
}

interface Consent {
  readonly richting: string;
  readonly gegeven_door: string;
  readonly gegeven_op: string | null;
  readonly geweigerd_op: string | null;
  readonly ingetrokken_op: string | null;
  readonly geldig_tot: string;
  readonly leeftijdsregime_tot_en_met: string | null;
  readonly opvolger_id: string | null;
}

async function opgeschortOp({ id }: Link): Promise<string | null> {
  const [row] = await graph.owner.execute<{ op: string | null }>(
    sql`select opgeschort_op::text as op from plankoppeling where id = ${id}`,
  );
  return row?.op ?? null;
}

/** The rule said once more, in other words than the code's. */
function expectedStatus({ eindOp }: Link, rows: readonly Consent[]): string {
  if (eindOp !== null) return "BEEINDIGD";
  const counting = rows.filter((row) => row.opvolger_id === null);
  if (counting.some((row) => row.ingetrokken_op)) return "INGETROKKEN";
  if (counting.some((row) => (row.leeftijdsregime_tot_en_met ?? dag) < dag)) return "OPGESCHORT";
  if (counting.some((row) => row.geweigerd_op)) return "OPGESCHORT";
  if (counting.some((row) => row.gegeven_op && row.geldig_tot < dag)) return "VERLOPEN";
  return counting.every((row) => row.gegeven_op) ? "ACTIEF" : "WACHT_OP_TOESTEMMING";
}

async function check(link: Link): Promise<void> {
  const rows = await consentRows(link.id);
  const moved = link.eindOp === null && (await opgeschortOp(link)) !== null;
  expect(link.status).toBe(moved ? "OPGESCHORT" : expectedStatus(link, rows));
  // The signals are a second reading of what closes a link: it is open exactly where there are none.
  const hasNone = link.status === "ACTIEF" || link.status === "BEEINDIGD";
  expect(link.nalevingssignalen.length === 0).toBe(hasNone);
  const counting = rows.filter((row) => row.opvolger_id === null);
  const givers = counting.map((row) => `${row.richting} ${row.gegeven_door}`);
  expect(new Set(givers).size).toBe(4);
  expect(givers.length).toBe(4);
  expect(link.historie.map(({ volgnummer }) => volgnummer)).toEqual(
    link.historie.map((_, i) => link.historie.length - i),
  );
  const isOpen = link.status === "ACTIEF";
  expect(link.startOp !== null || !isOpen).toBe(true);
  expect(
    [link.ontwikkelingsperspectief, link.hulpverleningsplan].map((plan) => plan !== null),
  ).toEqual([isOpen, isOpen]);
  const shared = [link.gedeeldeDoelen, link.contactpersonen, link.gezamenlijkeEvaluaties].flat();
  expect(shared.length === 0 || isOpen).toBe(true);
}

let number = 0;
const reached = new Set<string>();
const refusals = new Set<string>();

test("whatever is tried, in whatever order: the status follows the consents and nothing is lost", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 18 }), async (steps) => {
      dag = PEILDATUM;
      let link = await graph.link((number += 1));
      const started: string[] = [];
      // What may be chosen from later also when the link no longer shows it.
      const known = { gedeeldeDoelen: link.gedeeldeDoelen, contactpersonen: link.contactpersonen };
      for (const { what, n, days } of steps) {
        dag = plusDagen(dag, days);
        const digest = await graph.digest();
        const { fouten } = await STEPS[what]({ ...link, ...known }, n);
        const after = await graph.read(link.id);

        expect((await graph.digest()) === digest).toBe(fouten.length > 0);
        expect(after.versie).toBe(link.versie + (fouten.length > 0 ? 0 : 1));
        expect(after.historie.length >= link.historie.length).toBe(true);
        expect(after.historie.slice(after.historie.length - link.historie.length)).toEqual(
          link.historie,
        );
        await check(after);
        for (const { code } of fouten) refusals.add(code);
        reached.add(after.status);
        if (after.startOp !== null) started.push(after.startOp);
        if (after.status === "ACTIEF") Object.assign(known, after);
        link = after;
      }
      expect(new Set(started).size).toBeLessThanOrEqual(1);
    }),
    { numRuns: 12, seed: 20261001, examples: [[A_WHOLE_LIFE]] },
  );
}, 180_000);

test("the random walk came everywhere", () => {
  expect([...reached].toSorted()).toEqual([
    "ACTIEF",
    "BEEINDIGD",
    "INGETROKKEN",
    "OPGESCHORT",
    "VERLOPEN",
    "WACHT_OP_TOESTEMMING",
  ]);
  expect([...refusals].toSorted()).toEqual([
    "NIET_GEVONDEN",
    "STATUS_LAAT_NIET_TOE",
    "VERSIE_VEROUDERD",
  ]);
});
