import type { Database } from "@samenloop/db";
import {
  afspraak,
  arrangementsbudget,
  bestuur,
  extraAanbod,
  gemeente,
  gemeenteSamenwerkingsverband,
  leerlingaantal,
  leerlingentelling,
  ondersteuningsaanbod,
  ondersteuningsplan,
  oogo,
  samenwerkingsverband,
  school,
  vestiging,
} from "@samenloop/db/tables/scholen";
import { uuid } from "../../../kit/testing/subgraph-under-test.ts";

type New<Table extends { $inferInsert: object }> = Partial<Table["$inferInsert"]>;

/** Where every invented row of a test comes from. */
export const HERKOMST = { bron: "proef", peildatum: "2026-09-15", synthetisch: true } as const;

export const addGemeente = (db: Database, gemeentecode: string, row: New<typeof gemeente> = {}) =>
  db
    .insert(gemeente)
    .values({ gemeentecode, naam: `Gemeente ${gemeentecode}`, ...HERKOMST, ...row });

/** A samenwerkingsverband of the sector that its code begins with, in these municipalities. */
export async function addSwv(
  db: Database,
  code: string,
  gemeentecodes: readonly string[] = [],
): Promise<void> {
  const sector = code.startsWith("PO") ? "PO" : "VO";
  await db
    .insert(samenwerkingsverband)
    .values({ code, sector, naam: `${code} (proef)`, landelijk: false, ...HERKOMST });
  for (const gemeentecode of gemeentecodes)
    await db.insert(gemeenteSamenwerkingsverband).values({ gemeentecode, code });
}

export const addBestuur = (db: Database, bestuursnummer: string) =>
  db.insert(bestuur).values({ bestuursnummer, ...HERKOMST });

export const addSchool = (db: Database, brin: string, row: New<typeof school> = {}) =>
  db.insert(school).values({ brin, naam: `Proefschool ${brin}`, ...HERKOMST, ...row });

/** An open primary school without a samenwerkingsverband; what a test is about, it says itself. */
export const addVestiging = (
  db: Database,
  vestigingscode: string,
  row: New<typeof vestiging> = {},
) =>
  db.insert(vestiging).values({
    vestigingscode,
    brin: vestigingscode.slice(0, 4),
    vestigingsnummer: vestigingscode.slice(4),
    naam: `Proefschool ${vestigingscode}`,
    sector: "PO",
    soort: "BAO",
    status: "OPEN",
    swvHerkomst: "POSTCODE",
    ...HERKOMST,
    ...row,
  });

/** Counts on 1 October of each year; null is a masked one. `row` says what else is known of them. */
// oxlint-disable-next-line max-params
export async function addCounts(
  db: Database,
  vestigingscode: string,
  counts: Readonly<Record<number, number | null>>,
  row: New<typeof leerlingaantal> = {},
): Promise<void> {
  const rows = Object.entries(counts).map(([jaar, aantal]) => ({
    vestigingscode,
    peildatum: `${jaar}-10-01`,
    aantal,
    bron: "proeftelling",
    ...row,
  }));
  await db.insert(leerlingaantal).values(rows);
  await db.refreshMaterializedView(leerlingentelling);
}

export const aanbodId = (number: number): string => uuid(7, number);

type Extra = New<typeof extraAanbod> & Pick<typeof extraAanbod.$inferInsert, "categorie">;

/** An offer in the school guide of this school year, with these extras in this order. */
export async function addAanbod(
  db: Database,
  number: number,
  { extras = [], ...row }: New<typeof ondersteuningsaanbod> & { extras?: readonly Extra[] },
): Promise<void> {
  const id = aanbodId(number);
  await db.insert(ondersteuningsaanbod).values({
    id,
    vestigingscode: "99ZZ00",
    schooljaar: "2026-2027",
    soortDocument: "SCHOOLGIDS",
    basisvoorzieningen: [],
    ...HERKOMST,
    ...row,
  });
  for (const [index, extra] of extras.entries())
    await db.insert(extraAanbod).values({
      ondersteuningsaanbodId: id,
      volgnummer: index + 1,
      omschrijving: `aanbod ${index + 1}`,
      ...extra,
    });
}

export const planId = (number: number): string => uuid(8, number);

/** A published plan of PO0001 for four school years from August 2024, on time and in order but for its consultation. */
export const addPlan = (db: Database, number: number, row: New<typeof ondersteuningsplan> = {}) =>
  db.insert(ondersteuningsplan).values({
    id: planId(number),
    swvCode: "PO0001",
    versie: 1,
    periodeVan: "2024-08-01",
    periodeTot: "2028-07-31",
    status: "GEPUBLICEERD",
    basisvoorzieningen: [],
    medezeggenschap: "VERLEEND",
    medezeggenschapOp: "2024-03-15",
    vastgesteldOp: "2024-04-01",
    inspectieToegezondenOp: "2024-04-15",
    ...HERKOMST,
    ...row,
  });

export const oogoId = (number: number): string => uuid(9, number);

/** A consultation of PO0001 about the plan with the same number. */
export const addOogo = (db: Database, number: number, row: New<typeof oogo> = {}) =>
  db.insert(oogo).values({
    id: oogoId(number),
    swvCode: "PO0001",
    ondersteuningsplanId: planId(number),
    soort: "ONDERSTEUNINGSPLAN",
    gemeentecodes: [],
    datum: "2024-02-10",
    uitkomst: "OVEREENSTEMMING",
    ...HERKOMST,
    ...row,
  });

export const afspraakId = (number: number): string => uuid(10, number);

/** An agreement of the consultation with the same number. */
export const addAfspraak = (db: Database, number: number, row: New<typeof afspraak> = {}) =>
  db.insert(afspraak).values({
    id: afspraakId(number),
    oogoId: oogoId(number),
    onderwerp: "THUISZITTERSAANPAK",
    omschrijving: "proefafspraak",
    aansluiting: [],
    geldigVan: "2024-08-01",
    geldigTot: "2028-07-31",
    ...HERKOMST,
    ...row,
  });

export const addBudget = (db: Database, row: New<typeof arrangementsbudget>) =>
  db.insert(arrangementsbudget).values({
    swvCode: "PO0001",
    schooljaar: "2026-2027",
    toegekend: 0,
    besteed: 0,
    ...HERKOMST,
    ...row,
  });
