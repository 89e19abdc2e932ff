import type { TransactionSql } from "postgres";
import { copyRows } from "../copy-rows.ts";
import { bestuur, leerlingaantal, school, vestiging } from "../tables/scholen.ts";
import type { AdresRecord } from "./adressen.ts";
import { DUO_06, type HistoryRecord } from "./leerlingaantallen.ts";
import type { VestigingInsert, VestigingRecord } from "./vestigingen.ts";

/** A location with the board that runs its school, as both files that name schools have it. */
type Named = Pick<VestigingRecord, "vestiging" | "bestuursnummer">;

export async function writeVestigingen(
  tx: TransactionSql,
  records: readonly VestigingRecord[],
): Promise<number> {
  const codes = records.map((record) => record.vestiging.vestigingscode);
  await tx`delete from vestiging where status = 'OPEN' or vestigingscode = any(${codes})`;
  await tx`delete from school where bron <> ${DUO_06}`;
  await tx`delete from bestuur where bron <> ${DUO_06}`;
  await writeSchools(tx, records);
  return copyRows(
    tx,
    vestiging,
    records.map((record) => record.vestiging),
  );
}

/** Counts of every location, and the locations that are not open any more. */
export async function writeHistory(
  tx: TransactionSql,
  records: readonly HistoryRecord[],
  open: ReadonlySet<string>,
): Promise<number> {
  await tx`truncate leerlingaantal`;
  await tx`delete from vestiging where status = 'GESLOTEN'`;
  await tx`delete from school where bron = ${DUO_06}`;
  await tx`delete from bestuur where bron = ${DUO_06}`;
  const closed = records.filter((record) => !open.has(record.vestiging.vestigingscode));
  await writeSchools(tx, closed);
  await copyRows(
    tx,
    vestiging,
    closed.map((record) => record.vestiging),
  );
  return copyRows(
    tx,
    leerlingaantal,
    records.flatMap((record) => record.aantallen),
  );
}

/** A school is known by its locations: named after the first of them, with the first board that is named. */
async function writeSchools(tx: TransactionSql, records: readonly Named[]): Promise<void> {
  const known = new Set(await valuesOf(tx`select brin as value from school`));
  const schools = new Map<string, typeof school.$inferInsert>();
  const boards = new Map<string, typeof bestuur.$inferInsert>();
  const byCode = records.toSorted((a, b) =>
    a.vestiging.vestigingscode < b.vestiging.vestigingscode ? -1 : 1,
  );
  for (const { vestiging: place, bestuursnummer } of byCode) {
    const { brin, naam } = place;
    const found = schools.get(brin);
    if (bestuursnummer) boards.set(bestuursnummer, { bestuursnummer, ...herkomstOf(place) });
    if (known.has(brin) || found?.bestuursnummer) continue;
    schools.set(brin, { brin, naam: found?.naam ?? naam, bestuursnummer, ...herkomstOf(place) });
  }
  const there = new Set(await valuesOf(tx`select bestuursnummer as value from bestuur`));
  await copyRows(tx, school, schools.values());
  await copyRows(
    tx,
    bestuur,
    [...boards.values()].filter((row) => !there.has(row.bestuursnummer)),
  );
}

const herkomstOf = ({ bron, peildatum, synthetisch }: VestigingInsert) => ({
  bron,
  peildatum,
  synthetisch,
});

async function valuesOf(query: PromiseLike<readonly unknown[]>): Promise<string[]> {
  return ((await query) as readonly { value: string }[]).map((row) => row.value);
}

/** Streets only: a postal code or place of another date must not replace the one that decided the rest. */
export async function writeAdressen(
  tx: TransactionSql,
  records: readonly AdresRecord[],
): Promise<number> {
  const columns = [
    records.map((record) => record.vestigingscode),
    records.map((record) => record.straat),
    records.map((record) => record.huisnummer),
  ] as const;
  const updated = await tx`
    update vestiging set straat = adres.straat, huisnummer = nullif(adres.huisnummer, '')
    from unnest(${columns[0]}::text[], ${columns[1]}::text[], ${columns[2]}::text[])
      as adres (vestigingscode, straat, huisnummer)
    where vestiging.vestigingscode = adres.vestigingscode and vestiging.status = 'OPEN'`;
  return updated.count;
}
