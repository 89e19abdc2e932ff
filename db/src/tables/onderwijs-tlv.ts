import { sql } from "drizzle-orm";
import { check, date, index, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";

/** As they are recorded; that a statement has run out follows from the day. */
const TLV_STATUSSEN = [
  "AANGEVRAAGD",
  "IN_BEOORDELING",
  "AFGEGEVEN",
  "GEWEIGERD",
  "INGETROKKEN",
  "IN_BEZWAAR",
] as const;

interface Deskundigenadvies {
  readonly deskundigheid: string;
  readonly datum: string;
}

/** Constraints hold what no statement may break: TLV-1, TLV-3 and TLV-5. */
export const toelaatbaarheidsverklaring = pgTable(
  "toelaatbaarheidsverklaring",
  {
    id: uuid().primaryKey(),
    leerlingId: uuid("leerling_id").notNull(),
    swvCode: text("swv_code").notNull(),
    /** As the samenwerkingsverband writes it: its form is nobody else's business. */
    volgnummer: text().notNull(),
    soort: text({ enum: ["SBAO", "SO", "VSO", "PRO"] }).notNull(),
    categorie: text({ enum: ["LAAG", "MIDDEN", "HOOG"] }),
    status: text({ enum: TLV_STATUSSEN }).notNull(),
    /** Of the period that was asked for, until it was given. */
    geldigVan: date("geldig_van").notNull(),
    geldigTot: date("geldig_tot").notNull(),
    afgegevenOp: date("afgegeven_op"),
    deskundigenadviezen: jsonb().$type<readonly Deskundigenadvies[]>().notNull(),
    bezwaarIngediendOp: date("bezwaar_ingediend_op"),
    bezwaarBesluitOp: date("bezwaar_besluit_op"),
    /** What comes after the last school year: back to a regular school, or a new statement. */
    vervolgbesluit: text({ enum: ["TERUGPLAATSING", "NIEUWE_TLV"] }),
    vervolgbesluitOp: date("vervolgbesluit_op"),
  },
  (table) => [
    index("toelaatbaarheidsverklaring_leerling").on(table.leerlingId),
    index("toelaatbaarheidsverklaring_geldig_tot").on(table.swvCode, table.geldigTot),
    uniqueIndex("tlv_3_volgnummer").on(table.swvCode, table.volgnummer),
    check(
      "tlv_1_hele_schooljaren",
      sql`extract(month from ${table.geldigTot}) = 7 and extract(day from ${table.geldigTot}) = 31
        and ${table.geldigTot} >= make_date(extract(year from ${table.geldigVan})::int
          + case when extract(month from ${table.geldigVan}) > 8
              or (extract(month from ${table.geldigVan}) = 8 and extract(day from ${table.geldigVan}) > 1)
            then 2 else 1 end, 7, 31)`,
    ),
    check("tlv_3_categorie", sql`${table.categorie} is null or ${table.soort} in ('SO', 'VSO')`),
    check(
      "tlv_5_deskundigen",
      sql`${table.status} not in ('AFGEGEVEN', 'INGETROKKEN', 'IN_BEZWAAR')
        or jsonb_array_length(${table.deskundigenadviezen}) >= 2`,
    ),
    check("tlv_afgegeven", sql`${table.status} <> 'AFGEGEVEN' or ${table.afgegevenOp} is not null`),
    check(
      "tlv_vervolgbesluit",
      sql`(${table.vervolgbesluit} is null) = (${table.vervolgbesluitOp} is null)`,
    ),
  ],
);
