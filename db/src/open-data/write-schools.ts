import type { TransactionSql } from "postgres";
import { copyRows } from "../copy-rows.ts";
import { bestuur, leerlingaantal, school, vestiging } from "../tables/scholen.ts";
import type { AdresRecord } from "./adressen.ts";
import type { HistoryRecord } from "./leerlingaantallen.ts";
import { DUO_06, type VestigingInsert, type VestigingRecord } from "./vestiging-record.ts";

/**
 * Replaces all schools but those that come from the history alone, which the next file replaces; one that has moved
 * from the history to here leaves it at once.
 */
export async function writeVestigingen(
  tx: TransactionSql,
  records: readonly VestigingRecord[],
): Promise<number> {
  const codes = records.map(({ vestiging }) => vestiging.vestigingscode);
  const brins = records.map(({ vestiging }) => vestiging.brin);
  const boards = records.flatMap(({ bestuursnummer }) => bestuursnummer ?? []);
  await tx`delete from vestiging where bron <> ${DUO_06} or vestigingscode = any(${codes})`;
  await tx`delete from school where bron <> ${DUO_06} or brin = any(${brins})`;
  await tx`delete from bestuur where bron <> ${DUO_06} or bestuursnummer = any(${boards})`;
  return writeSchools(tx, records);
}

/**
 * Counts of every location, and the locations that are not in `open`: the closed ones, as a rule. Praktijkscholen have
 * a past as special schools, whose pupils stay pupils of that kind.
 */
export async function writeHistory(
  tx: TransactionSql,
  records: readonly HistoryRecord[],
  open: readonly VestigingRecord[],
): Promise<number> {
  await tx`truncate leerlingaantal`;
  await tx`delete from vestiging where bron = ${DUO_06}`;
  await tx`delete from school where bron = ${DUO_06}`;
  await tx`delete from bestuur where bron = ${DUO_06}`;
  const kinds = new Map(
    open.map(({ vestiging: { vestigingscode, soort } }) => [vestigingscode, soort]),
  );
  const others = records.filter(({ vestiging }) => !kinds.has(vestiging.vestigingscode));
  await writeSchools(tx, others);
  const counts = records.flatMap(({ vestiging: { vestigingscode, soort: then }, aantallen }) => {
    const soort = (kinds.get(vestigingscode) ?? then) === then ? null : then;
    return aantallen.map((row) => ({ ...row, soort }));
  });
  return copyRows(tx, leerlingaantal, counts);
}

/** Locations, and the schools and boards among them that are not there yet. */
async function writeSchools(
  tx: TransactionSql,
  records: readonly VestigingRecord[],
): Promise<number> {
  const known = new Set(await valuesOf(tx`select brin as value from school`));
  const schools = schoolsOf(records.filter(({ vestiging }) => !known.has(vestiging.brin)));
  const there = new Set(await valuesOf(tx`select bestuursnummer as value from bestuur`));
  const boards = new Map<string, typeof bestuur.$inferInsert>();
  for (const { bestuursnummer, bron, peildatum, synthetisch } of schools) {
    if (!bestuursnummer || there.has(bestuursnummer)) continue;
    boards.set(bestuursnummer, { bestuursnummer, bron, peildatum, synthetisch });
  }
  await copyRows(tx, school, schools);
  await copyRows(tx, bestuur, boards.values());
  return copyRows(
    tx,
    vestiging,
    records.map((record) => record.vestiging),
  );
}

/** A school is known by its locations: named after the first of them, with the first board that is named. */
function schoolsOf(records: readonly VestigingRecord[]): (typeof school.$inferInsert)[] {
  const schools = new Map<string, typeof school.$inferInsert>();
  const byCode = records.toSorted((a, b) =>
    a.vestiging.vestigingscode < b.vestiging.vestigingscode ? -1 : 1,
  );
  for (const { vestiging: place, bestuursnummer } of byCode) {
    const { brin, naam } = place;
    const found = schools.get(brin);
    if (found?.bestuursnummer) continue;
    schools.set(brin, { brin, naam: found?.naam ?? naam, bestuursnummer, ...herkomstOf(place) });
  }
  return [...schools.values()];
}

const herkomstOf = ({ bron, peildatum, synthetisch }: VestigingInsert) => ({
  bron,
  peildatum,
  synthetisch,
});

async function valuesOf(query: PromiseLike<readonly unknown[]>): Promise<string[]> {
  return ((await query) as readonly { value: string }[]).map((row) => row.value);
}

/**
 * Streets only, and only of the same postal code: the file may be of another day, and half of a new address with half
 * of an old one would be a place where no school ever stood.
 */
export async function writeAdressen(
  tx: TransactionSql,
  records: readonly AdresRecord[],
): Promise<number> {
  const columns = (["vestigingscode", "straat", "huisnummer", "postcode"] as const).map((column) =>
    records.map((record) => record[column]),
  );
  const updated = await tx`
    update vestiging set straat = adres.straat, huisnummer = adres.huisnummer
    from unnest(${columns[0] ?? []}::text[], ${columns[1] ?? []}::text[], ${columns[2] ?? []}::text[],
      ${columns[3] ?? []}::text[]) as adres (vestigingscode, straat, huisnummer, postcode)
    where vestiging.vestigingscode = adres.vestigingscode and vestiging.postcode = adres.postcode
      and vestiging.status = 'OPEN'`;
  return updated.count;
}
