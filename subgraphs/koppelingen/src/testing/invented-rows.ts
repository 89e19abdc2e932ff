import type { Database } from "@samenloop/db";
import {
  contactpersoon,
  gedeeldDoel,
  plankoppeling,
  toestemming,
} from "@samenloop/db/tables/koppelingen";
import { uuid } from "../../../kit/testing/subgraph-under-test.ts";

type New<Table extends { $inferInsert: object }> = Partial<Table["$inferInsert"]>;
export type NewKoppeling = New<typeof plankoppeling>;
export type NewToestemming = New<typeof toestemming>;

export const koppelingId = (number: number): string => uuid(1, number);
export const oppId = (number: number): string => uuid(2, number);
export const hvpId = (number: number): string => uuid(3, number);

/** A link of the school's and GM0001's plan with the same number; what a test is about, it says itself. */
export const addKoppeling = (db: Database, number: number, row: NewKoppeling = {}) =>
  db.insert(plankoppeling).values({
    id: koppelingId(number),
    ontwikkelingsperspectiefId: oppId(number),
    hulpverleningsplanGemeentecode: "GM0001",
    hulpverleningsplanId: hvpId(number),
    soort: "EEN_PLAN_AFSTEMMING",
    initiatief: "OUDER",
    grondslag: "TOESTEMMING",
    voorgesteldOp: "2026-01-01",
    synthetisch: true,
    ...row,
  });

/** Consent of one parent, given long ago and valid for long. */
export const addToestemming = (db: Database, number: number, row: NewToestemming) =>
  db.insert(toestemming).values({
    id: uuid(4, number),
    plankoppelingId: koppelingId(number),
    richting: "SCHOOL_NAAR_JEUGDHULP",
    gegevenDoor: "OUDER_1",
    doel: "AFSTEMMEN_PLANNEN",
    ontvangerRollen: ["JEUGDCONSULENT", "REGIEBEHANDELAAR"],
    ontvangerOrganisatie: "Verzonnen Jeugdhulp",
    gegevenscategorieen: ["OPP_KERN", "HVP_DOELEN"],
    leeftijdsregime: "ONDER_12",
    gevraagdOp: "2026-01-02",
    gegevenOp: "2026-01-10",
    geldigTot: "2026-12-31",
    ...row,
  });

export const RICHTINGEN = ["SCHOOL_NAAR_JEUGDHULP", "JEUGDHULP_NAAR_SCHOOL"] as const;

/** A link that is ACTIEF: both directions consented, with a shared goal and a contact. */
export async function addActief(
  db: Database,
  number: number,
  row: NewKoppeling = {},
): Promise<void> {
  await addKoppeling(db, number, row);
  for (const [index, richting] of RICHTINGEN.entries()) {
    const plankoppelingId = koppelingId(number);
    await addToestemming(db, 2 * number + index, { plankoppelingId, richting });
  }
  await db.insert(gedeeldDoel).values({
    id: uuid(5, number),
    plankoppelingId: koppelingId(number),
    volgnummer: 1,
    omschrijving: "samen doel",
    leefgebied: "ONDERWIJS",
    eigenaar: "IB_ER",
    streefdatum: "2026-12-01",
    voortgang: "LOOPT",
  });
  await db.insert(contactpersoon).values({
    id: uuid(6, number),
    plankoppelingId: koppelingId(number),
    rol: "JEUGDCONSULENT",
    organisatie: "Verzonnen Jeugdhulp",
    functioneelContact: "contact@verzonnen.example",
  });
}
