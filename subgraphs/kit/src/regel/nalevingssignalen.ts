import DataLoader from "dataloader";
import { inArray, or, sql, type SQL } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { Weigering, type Fout, type Foutcode, type Regelcode } from "@samenloop/schema";
import type { Regel, Regels } from "./regel.ts";

export interface Nalevingssignaal extends Pick<Regel, "code" | "ernst" | "tekst" | "artikel"> {
  readonly sinds: string;
}

/** Which rules each row breaks on that day, all rows of a wave in one statement. */
export const signaalLoader = (db: Database, regels: Regels, dag: string) =>
  new DataLoader<string, readonly Nalevingssignaal[]>(async (ids) => {
    const found = await signalenVan(db, regels, { ids, dag });
    return ids.map((id) => found.get(id) ?? []);
  });

/** Rows that break one of these rules on that day: for the `where` of a list. */
export function schendt({ regels }: Regels, codes: readonly Regelcode[], dag: string): SQL {
  const broken = regels
    .filter(({ code }) => codes.includes(code))
    .map(({ sinds }) => sql`(${sinds(dag)}) is not null`);
  return or(...broken) ?? sql`false`;
}

interface Proef {
  readonly id: string;
  readonly dag: string;
}

/**
 * Stops a change that leaves the row breaking a rule that blocks; asked after the row was written, in the same
 * transaction, so that the rule judges what would stand there.
 */
export async function eisNaleving(tx: Database, regels: Regels, proef: Proef): Promise<void> {
  weigerBij(await blokkadesVan(tx, regels, proef));
}

/** All that these rules have against the row: for a change that is judged by the rules of more than one table. */
export async function blokkadesVan(
  tx: Database,
  regels: Regels,
  { id, dag }: Proef,
): Promise<Fout[]> {
  const blokkades = regels.regels.filter(({ ernst }) => ernst === "BLOKKEERT");
  const found = await signalenVan(tx, { ...regels, regels: blokkades }, { ids: [id], dag });
  return (found.get(id) ?? []).map(asFout);
}

/** Refuses when there is anything to refuse for, and then for all of it. */
export function weigerBij([first, ...ookNog]: readonly Fout[]): void {
  if (first) throw new Weigering(first.code, { tekst: first.tekst, ookNog });
}

/** Every rule that can stop a change has a code of that name among the refusals. */
const asFout = ({ code, tekst }: Nalevingssignaal): Fout => ({
  code: code as Foutcode,
  tekst,
  veld: null,
});

async function signalenVan(
  db: Database,
  { table, id, regels }: Regels,
  { ids, dag }: { readonly ids: readonly string[]; readonly dag: string },
): Promise<ReadonlyMap<string, readonly Nalevingssignaal[]>> {
  if (regels.length === 0) return new Map();
  const days = regels.map(({ sinds }) => sql`(${sinds(dag)})::date::text`);
  const rows = await db.execute<{ id: string; dagen: readonly (string | null)[] }>(sql`
    select ${id}::text as id, json_build_array(${sql.join(days, sql`, `)}) as dagen
    from ${table} where ${inArray(id, [...ids])}`);
  return new Map(
    rows.map((row) => [row.id, regels.flatMap((regel, i) => signaal(regel, row.dagen[i]))]),
  );
}

const signaal = (
  { code, ernst, tekst, artikel }: Regel,
  sinds: string | null | undefined,
): Nalevingssignaal[] => (sinds ? [{ code, ernst, tekst, artikel, sinds }] : []);
