import { getTableName } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { TransactionSql } from "postgres";
import { copyRows, type RowsOf } from "../copy-rows.ts";
import * as jeugdzorg from "../tables/jeugdzorg.ts";
import * as koppelingen from "../tables/koppelingen.ts";
import * as onderwijs from "../tables/onderwijs.ts";
import { testBsns } from "./bsn.ts";
import type { Person } from "./people.ts";

export type SideName = "onderwijs" | "jeugdzorg" | "koppelingen";

/** What one owner keeps of a child. No row of one side holds an id of a child on the other. */
export interface Side {
  readonly name: SideName;
  readonly tables: object;
  write(sql: TransactionSql, people: readonly Person[]): Promise<readonly Written[]>;
}

/** How many rows went into a table. */
export type Written = readonly [table: string, rows: number];

/** New for each load: the side of youth care hands out its test numbers in order. */
export function createSides(): readonly Side[] {
  const bsns = testBsns();
  return [
    {
      name: "onderwijs",
      tables: onderwijs,
      write: (sql, people) => copyAll(sql, [...pupils(people), ...aroundPupils(people)]),
    },
    {
      name: "jeugdzorg",
      tables: jeugdzorg,
      write: (sql, people) => copyAll(sql, youth(people, bsns)),
    },
    {
      name: "koppelingen",
      tables: koppelingen,
      write: (sql, people) => copyAll(sql, links(people)),
    },
  ];
}

function pupils(people: readonly Person[]): readonly Copy[] {
  const opps = people.flatMap(({ opp }) => opp ?? []);
  return [
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
  ];
}

/** What happens before, beside and instead of being at school. */
function aroundPupils(people: readonly Person[]): readonly Copy[] {
  return [
    rows(
      onderwijs.aanmelding,
      people.flatMap(({ aanmeldingen }) => aanmeldingen),
    ),
    rows(
      onderwijs.verzuimmelding,
      people.flatMap(({ verzuim }) => verzuim),
    ),
    rows(
      onderwijs.arrangement,
      people.flatMap(({ arrangementen }) => arrangementen),
    ),
    rows(
      onderwijs.onderwijstijdafwijking,
      people.flatMap(({ tijdafwijkingen }) => tijdafwijkingen),
    ),
    rows(
      onderwijs.lwooAanwijzing,
      people.flatMap(({ lwoo }) => lwoo),
    ),
  ];
}

function youth(people: readonly Person[], bsns: Iterator<string, unknown>): readonly Copy[] {
  const known = people.flatMap(({ youth: found }) => found ?? []);
  const numbers = known.flatMap(({ jeugdige }) => {
    const { value: bsn, done } = bsns.next();
    return done ? [] : [{ jeugdigeId: jeugdige.id, bsn }];
  });
  return [
    rows(
      jeugdzorg.jeugdige,
      known.map(({ jeugdige }) => jeugdige),
    ),
    rows(jeugdzorg.burgerservicenummer, numbers),
    rows(
      jeugdzorg.gezagsrelatie,
      known.flatMap(({ gezag }) => gezag),
    ),
    rows(
      jeugdzorg.hulpverleningsplan,
      known.flatMap(({ plan }) => plan ?? []),
    ),
    rows(
      jeugdzorg.verwijzing,
      known.flatMap(({ verwijzingen }) => verwijzingen),
    ),
    rows(
      jeugdzorg.beschikking,
      known.flatMap(({ beschikkingen }) => beschikkingen),
    ),
    rows(
      jeugdzorg.maatregel,
      known.flatMap(({ maatregelen }) => maatregelen),
    ),
    rows(
      jeugdzorg.toewijzing,
      known.flatMap(({ toewijzingen }) => toewijzingen),
    ),
  ];
}

function links(people: readonly Person[]): readonly Copy[] {
  const made = people.flatMap(({ link }) => link ?? []);
  return [
    rows(
      koppelingen.plankoppeling,
      made.map(({ koppeling }) => koppeling),
    ),
    rows(
      koppelingen.toestemming,
      made.flatMap(({ toestemmingen }) => toestemmingen),
    ),
    rows(
      koppelingen.gedeeldDoel,
      made.flatMap(({ doelen }) => doelen),
    ),
    rows(
      koppelingen.gezamenlijkeEvaluatie,
      made.flatMap(({ evaluaties }) => evaluaties),
    ),
    rows(
      koppelingen.gebeurtenis,
      made.flatMap(({ historie }) => historie),
    ),
    rows(
      koppelingen.contactpersoon,
      made.flatMap(({ contacten }) => contacten),
    ),
  ];
}

/** A table with its rows, the two checked against each other. */
type Copy = (sql: TransactionSql) => Promise<Written>;

const rows =
  <T extends PgTable>(table: T, values: RowsOf<T>): Copy =>
  async (sql) => [getTableName(table), await copyRows(sql, table, values)];

/** One after another: a connection can do one COPY at a time. */
async function copyAll(sql: TransactionSql, copies: readonly Copy[]): Promise<Written[]> {
  const written: Written[] = [];
  for (const copy of copies) written.push(await copy(sql));
  return written;
}
