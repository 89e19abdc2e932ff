import { and, eq, exists, gte, inArray, lte, or, sql, type SQL } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { inschrijving, toelaatbaarheidsverklaring } from "@samenloop/db/tables/onderwijs";
import { requireCodes, schendt, type ListSource } from "@samenloop/subgraph-kit";
import { isHuidig } from "../inschrijving/inschrijving.queries.ts";
import { magTellen } from "../mag-tellen.ts";
import { tlvRegels } from "../regels/tlv-regels.ts";
import type { TlvStatus, ToelaatbaarheidsverklaringWhere } from "../resolver-types.generated.ts";
import type { ToelaatbaarheidsverklaringRow } from "../rows.ts";

const tlv = toelaatbaarheidsverklaring;

type Source = ListSource<typeof tlv, ToelaatbaarheidsverklaringWhere>;

export const toelaatbaarheidsverklaringen = (dag: string): Source => ({
  name: "toelaatbaarheidsverklaringen",
  table: tlv,
  id: tlv.id,
  order: { GELDIG_TOT: tlv.geldigTot, VOLGNUMMER: tlv.volgnummer },
  mayCount: magTellen,
  filter: ({ samenwerkingsverbandcodes: swvs, ...where }) =>
    and(
      swvs ? inArray(tlv.swvCode, requireCodes("samenwerkingsverbandcode", swvs)) : undefined,
      where.vestigingscodes ? isVanLeerlingOp(where.vestigingscodes, dag) : undefined,
      where.statussen
        ? (or(...where.statussen.map((status) => isOpDag(status, dag))) ?? sql`false`)
        : undefined,
      where.geldigTotVanaf ? gte(tlv.geldigTot, where.geldigTotVanaf) : undefined,
      where.geldigTotEnMet ? lte(tlv.geldigTot, where.geldigTotEnMet) : undefined,
      where.nalevingssignalen ? schendt(tlvRegels, where.nalevingssignalen, dag) : undefined,
    ),
});

function isVanLeerlingOp(vestigingscodes: readonly string[], dag: string): SQL {
  const daar = inArray(
    inschrijving.vestigingscode,
    requireCodes("vestigingscode", vestigingscodes),
  );
  return exists(
    new QueryBuilder()
      .select({ one: sql`1` })
      .from(inschrijving)
      .where(and(eq(inschrijving.leerlingId, tlv.leerlingId), daar, isHuidig(dag))),
  );
}

/** What the status is on that day: a statement that was given runs out by itself. */
export const statusOpDag = (
  { status, geldigTot }: ToelaatbaarheidsverklaringRow,
  dag: string,
): TlvStatus => (status === "AFGEGEVEN" && geldigTot < dag ? "VERLOPEN" : status);

/** The same, to be looked for. */
function isOpDag(status: TlvStatus, dag: string): SQL | undefined {
  switch (status) {
    case "VERLOPEN":
      return and(eq(tlv.status, "AFGEGEVEN"), sql`${tlv.geldigTot} < ${dag}::date`);
    case "AFGEGEVEN":
      return and(eq(tlv.status, "AFGEGEVEN"), gte(tlv.geldigTot, dag));
    default:
      return eq(tlv.status, status);
  }
}
