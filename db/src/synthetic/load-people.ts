import { getTableName, is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import type { TransactionSql } from "postgres";
import { connect } from "../connect.ts";
import { copyRows, type RowsOf } from "../copy-rows.ts";
import { recordLading } from "../lading.ts";
import * as jeugdzorg from "../tables/jeugdzorg.ts";
import * as koppelingen from "../tables/koppelingen.ts";
import * as onderwijs from "../tables/onderwijs.ts";
import { testBsns } from "./bsn.ts";
import { generatePeople, type PeopleOptions, type Person } from "./people.ts";

/** Name under which `lading` remembers the children, in each of the three databases. */
export const KINDEREN = "kinderen";

/** Owner URLs. */
export interface PeopleDatabases {
  readonly onderwijs: string;
  readonly jeugdzorg: string;
  readonly koppelingen: string;
}

export interface LoadPeopleOptions extends PeopleOptions {
  /** The flags that the data were made with, to compare at the next start. */
  readonly instellingen: Readonly<Record<string, string | number>>;
}

/** So many children stand in memory at once, so that a hundred thousand need no more than ten thousand. */
const BATCH = 5000;

/**
 * Invents the children and loads them by COPY: one transaction per database, which first clears what was there.
 *
 * The three commit one after another; a start that finds one of them without its mark loads all three again.
 */
export async function loadPeople(
  urls: PeopleDatabases,
  options: LoadPeopleOptions,
  onProgress: (sentence: string) => void,
): Promise<void> {
  const connections = [
    connect(urls.onderwijs),
    connect(urls.jeugdzorg),
    connect(urls.koppelingen),
  ] as const;
  const [o, j, k] = connections;
  try {
    await o.sql.begin((toOnderwijs) =>
      j.sql.begin((toJeugdzorg) =>
        k.sql.begin((toKoppelingen) =>
          writePeople({ toOnderwijs, toJeugdzorg, toKoppelingen }, options, onProgress),
        ),
      ),
    );
    await Promise.all(connections.map(({ sql }) => sql`analyze`));
  } finally {
    await Promise.all(connections.map(({ close }) => close()));
  }
}

interface Targets {
  readonly toOnderwijs: TransactionSql;
  readonly toJeugdzorg: TransactionSql;
  readonly toKoppelingen: TransactionSql;
}

async function writePeople(
  targets: Targets,
  options: LoadPeopleOptions,
  onProgress: (sentence: string) => void,
): Promise<void> {
  await clear(targets.toOnderwijs, onderwijs);
  await clear(targets.toJeugdzorg, jeugdzorg);
  await clear(targets.toKoppelingen, koppelingen);
  const bsns = testBsns();
  let done = 0;
  for (const batch of batches(generatePeople(options))) {
    await writeBatch(targets, batch, bsns);
    done += batch.length;
    const count = (number: number): string => number.toLocaleString("en");
    onProgress(`invented children: ${count(done)} of ${count(options.aantal)}`);
  }
  for (const sql of Object.values(targets)) {
    const { instellingen, aantal: rijen } = options;
    await recordLading(sql, {
      naam: KINDEREN,
      bron: "generator",
      rijen,
      afgewezen: 0,
      instellingen,
    });
  }
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

async function writeBatch(
  { toOnderwijs, toJeugdzorg, toKoppelingen }: Targets,
  people: readonly Person[],
  bsns: Iterator<string>,
): Promise<void> {
  const opps = people.flatMap(({ opp }) => opp ?? []);
  const youths = people.flatMap(({ youth }) => youth ?? []);
  const links = people.flatMap(({ link }) => link ?? []);
  const numbers = youths.flatMap(({ jeugdige }) => {
    const { value: bsn } = bsns.next() as { value: string | undefined };
    return bsn ? [{ jeugdigeId: jeugdige.id, bsn }] : [];
  });
  await Promise.all([
    copyAll(toOnderwijs, [
      rows(
        onderwijs.leerling,
        people.map(({ leerling }) => leerling),
      ),
      rows(
        onderwijs.inschrijving,
        people.flatMap(({ inschrijvingen }) => inschrijvingen),
      ),
      rows(
        onderwijs.toelaatbaarheidsverklaring,
        people.flatMap(({ tlvs }) => tlvs),
      ),
      rows(
        onderwijs.verzuimmelding,
        people.flatMap(({ verzuim }) => verzuim),
      ),
      rows(
        onderwijs.ontwikkelingsperspectief,
        opps.map(({ plan }) => plan),
      ),
      rows(
        onderwijs.oppVersie,
        opps.flatMap(({ versies }) => versies),
      ),
      rows(
        onderwijs.oppEvaluatie,
        opps.flatMap(({ evaluaties }) => evaluaties),
      ),
    ]),
    copyAll(toJeugdzorg, [
      rows(
        jeugdzorg.jeugdige,
        youths.map(({ jeugdige }) => jeugdige),
      ),
      rows(jeugdzorg.burgerservicenummer, numbers),
      rows(
        jeugdzorg.gezagsrelatie,
        youths.flatMap(({ gezag }) => gezag),
      ),
      rows(
        jeugdzorg.hulpverleningsplan,
        youths.flatMap(({ plan }) => plan ?? []),
      ),
      rows(
        jeugdzorg.toewijzing,
        youths.flatMap(({ toewijzingen }) => toewijzingen),
      ),
    ]),
    copyAll(toKoppelingen, [
      rows(
        koppelingen.plankoppeling,
        links.map(({ koppeling }) => koppeling),
      ),
      rows(
        koppelingen.toestemming,
        links.flatMap(({ toestemmingen }) => toestemmingen),
      ),
      rows(
        koppelingen.gedeeldDoel,
        links.flatMap(({ doelen }) => doelen),
      ),
      rows(
        koppelingen.contactpersoon,
        links.flatMap(({ contacten }) => contacten),
      ),
    ]),
  ]);
}

/** A table with its rows, the two checked against each other. */
type Copy = (sql: TransactionSql) => Promise<number>;

const rows =
  <T extends PgTable>(table: T, values: RowsOf<T>): Copy =>
  (sql) =>
    copyRows(sql, table, values);

/** One after another: a connection can do one COPY at a time. */
async function copyAll(sql: TransactionSql, copies: readonly Copy[]): Promise<void> {
  for (const copy of copies) await copy(sql);
}
