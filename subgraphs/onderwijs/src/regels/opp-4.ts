import { sql } from "drizzle-orm";
import { oppVersie } from "@samenloop/db/tables/onderwijs";
import { INGANGEN } from "@samenloop/schema";
import type { Regel } from "@samenloop/subgraph-kit";
import { vastgesteldOndanks, vastgesteldVanaf, vastgesteldVoor } from "./vastgestelde-versie.ts";

const { vanaf, artikel } = INGANGEN.OPP_HOORRECHT;

const isGehoord = sql`${oppVersie.gehoordOp} <= ${oppVersie.vastgesteldOp}
  or trim(${oppVersie.nietGehoordReden}) <> ''`;

/** The pupil was heard before the version was determined, or the plan says why not. */
export const opp4: Regel = {
  code: "OPP_4",
  ernst: "BLOKKEERT",
  tekst:
    "De leerling is niet gehoord voordat het plan werd vastgesteld, en er staat niet waarom niet.",
  artikel,
  sinds: (dag) =>
    vastgesteldOndanks(sql`${vastgesteldVanaf(vanaf)} and (${isGehoord}) is not true`, dag),
};

/** A version from before the pupil's right to be heard was law: worth saying, and nothing that blocks. */
export const opp4Voorheen: Regel = {
  ...opp4,
  ernst: "WAARSCHUWT",
  sinds: (dag) =>
    vastgesteldOndanks(sql`${vastgesteldVoor(vanaf)} and (${isGehoord}) is not true`, dag),
};
