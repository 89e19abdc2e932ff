import {
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  pgMaterializedView,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { eq, sql } from "drizzle-orm";
import { herkomst } from "./herkomst.ts";

export { lading } from "./lading.ts";
export * from "./ondersteuningsplan.ts";
export { wijziging } from "./wijziging.ts";

export const gemeente = pgTable("gemeente", {
  gemeentecode: text().primaryKey(),
  naam: text().notNull(),
  provincie: text(),
  ...herkomst,
});

export const samenwerkingsverband = pgTable("samenwerkingsverband", {
  code: text().primaryKey(),
  sector: text({ enum: ["PO", "VO"] }).notNull(),
  naam: text().notNull(),
  landelijk: boolean().notNull(),
  ...herkomst,
});

/** Many to many: a gemeente may have schools in several samenwerkingsverbanden of one sector. */
export const gemeenteSamenwerkingsverband = pgTable(
  "gemeente_samenwerkingsverband",
  {
    gemeentecode: text().notNull(),
    code: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.gemeentecode, table.code] }),
    index("gemeente_samenwerkingsverband_code").on(table.code),
  ],
);

/** Which samenwerkingsverbanden a four digit postal area belongs to, after the ministerial annex. */
export const postcodegebied = pgTable("postcodegebied", {
  pc4: text().primaryKey(),
  swvPo: text("swv_po").notNull(),
  swvVo: text("swv_vo").notNull(),
  ...herkomst,
});

export const bestuur = pgTable("bestuur", {
  bestuursnummer: text().primaryKey(),
  ...herkomst,
});

export const school = pgTable(
  "school",
  {
    brin: text().primaryKey(),
    naam: text().notNull(),
    bestuursnummer: text(),
    ...herkomst,
  },
  (table) => [index("school_bestuursnummer").on(table.bestuursnummer)],
);

export const ONDERWIJSSOORTEN = ["BAO", "SBAO", "SO", "VSO", "SO_VSO", "VO", "PRO"] as const;

export const vestiging = pgTable(
  "vestiging",
  {
    vestigingscode: text().primaryKey(),
    brin: text().notNull(),
    vestigingsnummer: text().notNull(),
    naam: text().notNull(),
    sector: text({ enum: ["PO", "WEC", "VO"] }).notNull(),
    soort: text({ enum: ONDERWIJSSOORTEN }).notNull(),
    voStructuur: text("vo_structuur"),
    denominatie: text(),
    status: text({ enum: ["OPEN", "GESLOTEN"] }).notNull(),
    straat: text(),
    huisnummer: text(),
    postcode: text(),
    plaats: text(),
    lengtegraad: doublePrecision(),
    breedtegraad: doublePrecision(),
    /** Null where the source has no municipality we know. */
    gemeentecode: text(),
    /** Only where `soort` belongs to the primary sector; the joined file fills it for everyone. */
    swvPo: text("swv_po"),
    swvVo: text("swv_vo"),
    swvHerkomst: text("swv_herkomst", { enum: ["POSTCODE", "GEMEENTE", "ONBEKEND"] }).notNull(),
    ...herkomst,
  },
  (table) => [
    index("vestiging_brin").on(table.brin),
    index("vestiging_gemeentecode").on(table.gemeentecode),
    index("vestiging_swv_po").on(table.swvPo),
    index("vestiging_swv_vo").on(table.swvVo),
    index("vestiging_naam").on(table.naam, table.vestigingscode),
    // A place of school that is open and has coordinates: nearest first, and by postal area.
    index("vestiging_plek")
      .using("gist", sql`plek(breedtegraad, lengtegraad)`)
      .where(sql`status = 'OPEN' and breedtegraad is not null`),
    index("vestiging_postcode")
      .on(table.postcode)
      .where(sql`breedtegraad is not null`),
  ],
);

/** One published count. `aantal` is null exactly when DUO masks it as `<5`. */
export const leerlingaantal = pgTable(
  "leerlingaantal",
  {
    vestigingscode: text().notNull(),
    peildatum: date().notNull(),
    /** Only where they were pupils of another kind of school than the location is now. */
    soort: text({ enum: ONDERWIJSSOORTEN }),
    aantal: integer(),
    bron: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.vestigingscode, table.peildatum] }),
    index("leerlingaantal_peildatum").on(table.peildatum),
  ],
);

/**
 * The counts added up per year, kind of school and place, closed locations included: what is asked over many years and
 * whole regions. Made anew by the loader, which is all that writes counts. A location without pupils is not counted in.
 */
export const leerlingentelling = pgMaterializedView("leerlingentelling").as((db) =>
  db
    .select({
      jaar: sql<number>`extract(year from ${leerlingaantal.peildatum})::int`.as("jaar"),
      // A praktijkschool that was a special school once has counts of that kind.
      soort: sql<
        (typeof ONDERWIJSSOORTEN)[number]
      >`coalesce(${leerlingaantal.soort}, ${vestiging.soort})`.as("soort"),
      swvPo: vestiging.swvPo,
      swvVo: vestiging.swvVo,
      swvHerkomst: vestiging.swvHerkomst,
      gemeentecode: vestiging.gemeentecode,
      // Null where every one of them is masked.
      aantal: sql<number | null>`sum(${leerlingaantal.aantal})::int`.as("aantal"),
      afgeschermd: sql<number>`(count(*) filter (where ${leerlingaantal.aantal} is null))::int`.as(
        "afgeschermd",
      ),
      vestigingen: sql<number>`count(*)::int`.as("vestigingen"),
    })
    .from(leerlingaantal)
    .innerJoin(vestiging, eq(vestiging.vestigingscode, leerlingaantal.vestigingscode))
    // A masked count hides 1 to 4 pupils: it is above 0.
    .where(sql`${leerlingaantal.aantal} is distinct from 0`)
    .groupBy(
      sql`1`,
      sql`2`,
      vestiging.swvPo,
      vestiging.swvVo,
      vestiging.swvHerkomst,
      vestiging.gemeentecode,
    ),
);

export const ONDERSTEUNINGSCATEGORIEEN = [
  "GEDRAG",
  "AUTISMESPECTRUM",
  "LEREN",
  "TAAL_EN_SPRAAK",
  "MOTORIEK",
  "ZINTUIGLIJK",
  "MEDISCH",
  "HOOGBEGAAFD",
] as const;

export const ondersteuningsaanbod = pgTable(
  "ondersteuningsaanbod",
  {
    id: uuid().primaryKey(),
    vestigingscode: text().notNull(),
    schooljaar: text().notNull(),
    soortDocument: text("soort_document", { enum: ["SOP", "SCHOOLGIDS"] }).notNull(),
    basisvoorzieningen: text().array().notNull(),
    /** What the basic provisions are about, so that a place can be found by it. */
    basiscategorieen: text({ enum: ONDERSTEUNINGSCATEGORIEEN }).array().notNull().default([]),
    /** All that is offered, basic or extra: what a search for a place looks at. */
    categorieen: text({ enum: ONDERSTEUNINGSCATEGORIEEN }).array().notNull().default([]),
    grenzen: text(),
    vastgesteldOp: date("vastgesteld_op"),
    mrAdviesOp: date("mr_advies_op"),
    ...herkomst,
  },
  (table) => [
    index("ondersteuningsaanbod_vestiging").on(table.vestigingscode, table.schooljaar),
    index("ondersteuningsaanbod_categorieen").using("gin", table.categorieen),
  ],
);

export const extraAanbod = pgTable(
  "extra_aanbod",
  {
    ondersteuningsaanbodId: uuid("ondersteuningsaanbod_id").notNull(),
    volgnummer: integer().notNull(),
    categorie: text({ enum: ONDERSTEUNINGSCATEGORIEEN }).notNull(),
    omschrijving: text().notNull(),
    doelgroep: text(),
    capaciteit: integer(),
  },
  (table) => [primaryKey({ columns: [table.ondersteuningsaanbodId, table.volgnummer] })],
);
