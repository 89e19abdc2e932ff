import type { Database } from "@samenloop/db";
import { hulpverleningsplan, jeugdige } from "@samenloop/db/tables/jeugdzorg";
import { uuid } from "../../../kit/testing/subgraph-under-test.ts";

type New<Table extends { $inferInsert: object }> = Partial<Table["$inferInsert"]>;

export const jeugdigeId = (number: number): string => uuid(1, number);
export const planId = (number: number): string => uuid(2, number);

/** A child of GM0001; what a test is about, it says itself. */
export const addJeugdige = (db: Database, number: number, row: New<typeof jeugdige> = {}) =>
  db.insert(jeugdige).values({
    gemeentecode: "GM0001",
    id: jeugdigeId(number),
    aanduiding: `Jeugdige ${String(number).padStart(6, "0")}`,
    geboortedatum: "2014-05-01",
    geheimhouding: false,
    synthetisch: true,
    ...row,
  });

/** A plan of the child with the same number, of which everything is known. */
export const addPlan = (db: Database, number: number, row: New<typeof hulpverleningsplan> = {}) =>
  db.insert(hulpverleningsplan).values({
    gemeentecode: "GM0001",
    id: planId(number),
    jeugdigeId: jeugdigeId(number),
    versie: 2,
    soort: "HULPVERLENINGSPLAN",
    inhoud: "VOLLEDIG",
    bronhouderSoort: "JEUGDHULPAANBIEDER",
    bronhouderNaam: "Verzonnen Jeugdhulp",
    bronhouderAgb: "00000001",
    status: "IN_UITVOERING",
    begindatum: "2026-01-01",
    einddatum: "2026-12-31",
    vastgesteldOp: "2025-12-20",
    vorm: "SCHRIFTELIJK",
    familiegroepsplanKeuze: "AFGEZIEN_DOOR_OUDERS",
    familiegroepsplanAangebodenOp: "2025-11-01",
    familiegroepsplanAfgezienOp: "2025-11-15",
    overlegMetJeugdigeOp: "2025-12-01",
    overlegMetOudersOp: "2025-12-02",
    doelen: [{ id: uuid(3, number), omschrijving: "doel", streefdatum: "2026-11-01" }],
    activiteiten: ["activiteit"],
    voorzieningen: ["voorziening"],
    contactRol: "REGIEBEHANDELAAR",
    contactFunctioneel: "regie@verzonnen.example",
    evaluaties: [{ datum: "2026-06-01", uitkomst: "voortzetten" }],
    synthetisch: true,
    ...row,
  });
