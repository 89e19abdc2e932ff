import type { Database } from "@samenloop/db";
import {
  aanmelding,
  arrangement,
  inschrijving,
  leerling,
  ontwikkelingsperspectief,
  oppVersie,
  verzuimmelding,
} from "@samenloop/db/tables/onderwijs";
import { uuid } from "../../../kit/testing/subgraph-under-test.ts";

type New<Table extends { $inferInsert: object }> = Partial<Table["$inferInsert"]>;

export const leerlingId = (number: number): string => uuid(1, number);
export const inschrijvingId = (number: number): string => uuid(2, number);
export const planId = (number: number): string => uuid(3, number);
export const versieId = (number: number): string => uuid(4, number);

export const verzuimId = (number: number): string => uuid(6, number);

export const aanmeldingId = (number: number): string => uuid(7, number);

export const arrangementId = (number: number): string => uuid(8, number);

/** A pupil who lives in GM0001; what a test is about, it says itself. */
export const addLeerling = (db: Database, number: number, row: New<typeof leerling> = {}) =>
  db.insert(leerling).values({
    id: leerlingId(number),
    aanduiding: `Leerling ${String(number).padStart(6, "0")}`,
    geboortedatum: "2016-03-01",
    woongemeentecode: "GM0001",
    synthetisch: true,
    ...row,
  });

/** An enrolment of the pupil with the same number, begun long ago and not ended. */
export const addInschrijving = (db: Database, number: number, row: New<typeof inschrijving> = {}) =>
  db.insert(inschrijving).values({
    id: inschrijvingId(number),
    leerlingId: leerlingId(number),
    vestigingscode: "99ZZ01",
    volgnummer: 1,
    leerjaar: 5,
    datumInschrijving: "2024-08-01",
    tijdelijkePlaatsing: false,
    ...row,
  });

/** A running plan of the pupil with the same number, with one current version. */
export async function addPlan(
  db: Database,
  number: number,
  {
    versie,
    ...row
  }: New<typeof ontwikkelingsperspectief> & { versie?: New<typeof oppVersie> } = {},
): Promise<void> {
  await db.insert(ontwikkelingsperspectief).values({
    id: planId(number),
    leerlingId: leerlingId(number),
    inschrijvingId: inschrijvingId(number),
    vestigingscode: "99ZZ01",
    verplichtOpGrondVan: "EXTRA_ONDERSTEUNING_BAO",
    begindatum: "2025-09-01",
    synthetisch: true,
    ...row,
  });
  await addVersie(db, number, { ontwikkelingsperspectiefId: planId(number), ...versie });
}

export const addVersie = (db: Database, number: number, row: New<typeof oppVersie> = {}) =>
  db.insert(oppVersie).values({
    id: versieId(number),
    ontwikkelingsperspectiefId: planId(number),
    versie: 1,
    status: "VASTGESTELD",
    geldend: true,
    vastgesteldOp: "2025-10-01",
    uitstroombestemming: "vmbo",
    belemmerendeFactoren: ["belemmering"],
    bevorderendeFactoren: ["bevordering"],
    begeleiding: ["begeleiding"],
    doelen: [{ id: uuid(5, number), omschrijving: "doel", streefdatum: "2026-12-01" }],
    afwijkingen: [],
    instemmingResultaat: "VERLEEND",
    instemmingDoor: "OUDERS",
    instemmingOp: "2025-09-20",
    ...row,
  });

/** Long absence of the pupil with the same number, reported after two weeks and not over. */
export const addVerzuim = (db: Database, number: number, row: New<typeof verzuimmelding> = {}) =>
  db.insert(verzuimmelding).values({
    id: verzuimId(number),
    leerlingId: leerlingId(number),
    vestigingscode: "99ZZ01",
    soort: "LANGDURIG_RELATIEF",
    start: "2026-08-17",
    meldingOp: "2026-08-31",
    ...row,
  });

/** An application of the pupil with the same number, of which no more is known than its receipt. */
export const addAanmelding = (db: Database, number: number, row: New<typeof aanmelding> = {}) =>
  db.insert(aanmelding).values({
    id: aanmeldingId(number),
    leerlingId: leerlingId(number),
    vestigingscode: "99ZZ01",
    ontvangenOp: "2026-09-01",
    gewensteStart: "2027-01-01",
    ...row,
  });

/** Running support of the pupil with the same number. */
export const addArrangement = (db: Database, number: number, row: New<typeof arrangement> = {}) =>
  db.insert(arrangement).values({
    id: arrangementId(number),
    swvCode: "PO9901",
    vestigingscode: "99ZZ01",
    leerlingId: leerlingId(number),
    soort: "INDIVIDUEEL",
    omschrijving: "begeleiding",
    van: "2026-08-01",
    tot: "2027-07-31",
    bedrag: 125_000,
    status: "LOPEND",
    synthetisch: true,
    ...row,
  });
