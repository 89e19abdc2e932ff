import { getTableName, is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import type { TransactionSql } from "postgres";
import { connect, type Connection } from "../connect.ts";
import { recordLading, type Lading } from "../lading.ts";
import type { EdgeCode } from "./edge-cases.ts";
import { generatePeople, type PeopleOptions, type Person } from "./people.ts";
import { createSides, type SideName, type Written } from "./sides.ts";

/** Name under which `lading` remembers the children, in each of their databases. */
export const KINDEREN = "kinderen";

/** Owner URLs; a side without one is served by others and gets no children from here. */
export type PeopleDatabases = Readonly<Partial<Record<SideName, string>>>;

export interface LoadPeopleOptions extends PeopleOptions {
  /** The flags that the data were made with, to compare at the next start. */
  readonly instellingen: Lading["instellingen"];
}

/** So many children stand in memory at once, so that a hundred thousand need no more than ten thousand. */
const BATCH = 5000;

/**
 * Invents the children and loads them by COPY: one transaction per database, which first clears what was there.
 *
 * The databases commit one after another; a start that finds one of them without its mark loads all of them again.
 */
export async function loadPeople(
  urls: PeopleDatabases,
  options: LoadPeopleOptions,
  onProgress: (sentence: string) => void,
): Promise<PeopleReport> {
  const report: PeopleReport = { rijen: {}, randgevallen: {} };
  const sides = createSides().filter(({ name }) => urls[name]);
  const connections = sides.map(({ name }) => connect(urls[name] ?? "", { max: 1 }));
  try {
    await inTransactions(connections, async (transactions) => {
      const targets = sides.map((side, i) => ({ side, sql: transactions[i] as TransactionSql }));
      await Promise.all(targets.map(({ side, sql }) => clear(sql, side.tables)));
      let done = 0;
      for (const batch of batches(generatePeople(options))) {
        const written = await settleAll(targets.map(({ side, sql }) => side.write(sql, batch)));
        addBatch(report, batch, written.flat());
        done += batch.length;
        onProgress(`invented children: ${count(done)} of ${count(options.aantal)}`);
      }
      await Promise.all(targets.map(({ sql }) => recordLading(sql, markOf(options))));
    });
    await Promise.all(connections.map(({ sql }) => sql`analyze`));
    return report;
  } finally {
    await Promise.all(connections.map(({ close }) => close()));
  }
}

/** What was loaded, and where to find the situations that must always be there. */
export interface PeopleReport {
  readonly rijen: Record<string, number>;
  readonly randgevallen: Partial<Record<EdgeCode, EdgeChild>>;
}

/** The same child under the names of both sides: for who tries the demo, never for a database. */
export interface EdgeChild {
  readonly leerlingId: string;
  readonly gemeentecode: string | null;
  readonly jeugdigeId: string | null;
  readonly plankoppelingId: string | null;
}

function addBatch(
  { rijen, randgevallen }: PeopleReport,
  batch: readonly Person[],
  written: readonly Written[],
): void {
  for (const [table, rows] of written) rijen[table] = (rijen[table] ?? 0) + rows;
  for (const { edge, leerling, youth, link } of batch) {
    if (!edge) continue;
    randgevallen[edge] = {
      leerlingId: leerling.id,
      gemeentecode: youth?.jeugdige.gemeentecode ?? null,
      jeugdigeId: youth?.jeugdige.id ?? null,
      plankoppelingId: link?.koppeling.id ?? null,
    };
  }
}

const count = (number: number): string => number.toLocaleString("en");

const markOf = ({ aantal, instellingen }: LoadPeopleOptions): Lading => ({
  naam: KINDEREN,
  bron: "generator",
  rijen: aantal,
  afgewezen: 0,
  instellingen,
});

/** Opens one transaction on each connection; a failure in any of them undoes all that is not yet committed. */
async function inTransactions(
  connections: readonly Connection[],
  work: (opened: readonly TransactionSql[]) => Promise<void>,
  opened: readonly TransactionSql[] = [],
): Promise<void> {
  const [next, ...others] = connections;
  if (!next) return work(opened);
  await next.sql.begin((sql) => inTransactions(others, work, [...opened, sql]));
}

/** Fails only when all have ended: a connection in the middle of a COPY cannot be rolled back. */
async function settleAll<T>(work: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

async function clear(sql: TransactionSql, tables: object): Promise<void> {
  for (const table of Object.values(tables)) {
    if (is(table, PgTable)) await sql`truncate ${sql(getTableName(table))}`;
  }
}

function* batches(people: Iterable<Person>): Generator<Person[]> {
  let batch: Person[] = [];
  for (const person of people) {
    batch.push(person);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
