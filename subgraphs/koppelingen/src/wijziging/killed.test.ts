import { spawn, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PEILDATUM } from "../../../kit/testing/subgraph-under-test.ts";
import {
  contact,
  doel,
  documentOf,
  openLinking,
  redemption,
  yes,
  type Linking,
  type Mutatie,
} from "../testing/linking.ts";

let graph: Linking;
const children: ChildProcess[] = [];
beforeAll(async () => void (graph = await openLinking()));
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await graph.close();
});

interface Sent {
  readonly mutatie: Mutatie;
  readonly input: { readonly idempotentiesleutel: string };
}

let number = 0;

/** One of each kind of change, that all succeed whatever order they come in. */
async function burst(): Promise<Sent[]> {
  const withKey = (mutatie: Mutatie, input: object): Sent => ({
    mutatie,
    input: { ...input, idempotentiesleutel: randomUUID() },
  });
  const changes: Sent[] = [];
  for (let i = 0; i < 2; i += 1) {
    const waiting = await graph.link((number += 1));
    const shared = await graph.activeLink((number += 1));
    changes.push(
      withKey("koppelcodeInwisselen", await redemption(graph.owners, (number += 1))),
      ...waiting.toestemmingen.map((row) => withKey("toestemmingVastleggen", yes(row))),
      withKey("contactpersoonToevoegen", contact(shared)),
      withKey("gedeeldDoelToevoegen", doel(shared)),
      withKey("contactpersoonToevoegen", contact(shared)),
    );
  }
  return changes;
}

/** A process that is cut off before its so-manieth statement. */
async function serveAlone(diesAt: number) {
  const file = fileURLToPath(new URL("../testing/serve-alone.ts", import.meta.url));
  const told = {
    appUrl: graph.appUrl,
    dag: PEILDATUM,
    koppelcode: { trusted: graph.owners.trusted },
    diesAt,
  };
  const typescript =
    "typescript" in process.features && process.features.typescript ? [] : ["--import", "tsx"];
  const child = spawn(process.execPath, [...typescript, file], {
    env: { ...process.env, SERVE_ALONE: JSON.stringify(told) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const [url] = (await once(createInterface(child.stdout), "line")) as [string];
  return { child, url };
}

/** Sends all at once to a process that does not live to answer all. */
async function killDuring(changes: readonly Sent[], diesAt: number): Promise<void> {
  const { child, url } = await serveAlone(diesAt);
  const exited = once(child, "exit");
  const headers = { "content-type": "application/json" };
  await Promise.allSettled(
    changes.map(({ mutatie, input }) => {
      const body = JSON.stringify({ query: documentOf(mutatie), variables: { input } });
      return fetch(url, { method: "POST", headers, body }).then((response) => response.text());
    }),
  );
  expect((await exited)[1]).toBe("SIGKILL");
}

interface Trace {
  readonly sleutel: string;
  readonly key: boolean;
  readonly events: number;
  /** What the events are about that is not there. */
  readonly missing: number;
}

/** What is left of each change, in one statement: one moment. */
async function tracesOf(changes: readonly Sent[]): Promise<Trace[]> {
  const keys = sql.join(
    changes.map(({ input }) => sql`(${input.idempotentiesleutel}::uuid)`),
    sql`, `,
  );
  const rows = await graph.owner.execute<Trace & Record<string, unknown>>(sql`
    select s.sleutel::text,
      exists (select from wijziging where idempotentiesleutel = s.sleutel) as key,
      (select count(*)::int from gebeurtenis where wijziging = s.sleutel) as events,
      (select count(*)::int from gebeurtenis g where g.wijziging = s.sleutel and not (
        case g.soort
          when 'VOORGESTELD' then exists (select from plankoppeling where id = g.plankoppeling_id)
          when 'TOESTEMMING_GEVRAAGD' then exists (select from toestemming where id = g.betreft)
          when 'TOESTEMMING_VERLEEND' then exists (
            select from toestemming where id = g.betreft and gegeven_op is not null)
          when 'CONTACT_TOEGEVOEGD' then exists (select from contactpersoon where id = g.betreft)
          when 'DOEL_TOEGEVOEGD' then exists (select from gedeeld_doel where id = g.betreft)
        end)) as missing
    from (values ${keys}) as s (sleutel)`);
  return [...rows];
}

/** Things that exist without the event that tells of them, and links whose history and version do not agree. */
async function loose(): Promise<number> {
  const [row] = await graph.owner.execute<{ count: number }>(sql`
    select (
      (select count(*) from contactpersoon t where not exists
        (select from gebeurtenis where betreft = t.id and soort = 'CONTACT_TOEGEVOEGD'))
      + (select count(*) from gedeeld_doel t where not exists
        (select from gebeurtenis where betreft = t.id and soort = 'DOEL_TOEGEVOEGD'))
      + (select count(*) from toestemming t where not exists
        (select from gebeurtenis where betreft = t.id and soort = 'TOESTEMMING_GEVRAAGD'))
      + (select count(*) from toestemming t where gegeven_op is not null and not exists
        (select from gebeurtenis where betreft = t.id and soort = 'TOESTEMMING_VERLEEND'))
      + (select count(*) from plankoppeling p where versie <>
        (select count(distinct wijziging) from gebeurtenis where plankoppeling_id = p.id))
      + (select abs(2 * (select count(*) from gebeurtenis where soort = 'VOORGESTELD')
          - (select count(*) from gebruikte_koppelcode)))
    )::int as count`);
  return row?.count ?? -1;
}

const EVENTS: Partial<Record<Mutatie, number>> = { koppelcodeInwisselen: 5 };

/** Part of the changes that was made before the process died, per test. */
const made: number[] = [];

test.each(fc.sample(fc.integer({ min: 5, max: 130 }), { numRuns: 6, seed: 7 }))(
  "killed before statement %i, each change is whole or undone, and sent again it is made once",
  async (diesAt) => {
    const changes = await burst();
    const whole = new Map(
      changes.map(({ mutatie, input }) => [input.idempotentiesleutel, EVENTS[mutatie] ?? 1]),
    );
    await killDuring(changes, diesAt);

    const left = await tracesOf(changes);
    for (const { sleutel, key, events, missing } of left) {
      expect([key, events, missing]).toEqual(key ? [true, whole.get(sleutel), 0] : [false, 0, 0]);
    }
    expect(await loose()).toBe(0);
    made.push(left.filter(({ key }) => key).length / changes.length);

    const again = await Promise.all(
      changes.map(({ mutatie, input }) => graph.change(mutatie, input)),
    );
    expect(again.flatMap(({ fouten }) => fouten)).toEqual([]);
    for (const { sleutel, key, events, missing } of await tracesOf(changes)) {
      expect([key, events, missing]).toEqual([true, whole.get(sleutel), 0]);
    }
    expect(await loose()).toBe(0);
  },
);

test("the kills came before all was done, and some after something was", () => {
  expect(made.every((part) => part < 1)).toBe(true);
  expect(made.some((part) => part > 0)).toBe(true);
});
