import { and, asc, eq, isNull, or, gt } from "drizzle-orm";
import { gebeurtenis, plankoppeling, wijziging } from "@samenloop/db/tables/koppelingen";
import { geldendeGemeentecode, type Fout, type ToestemmingRichting } from "@samenloop/schema";
import {
  eenmalig,
  readVerhuisbericht,
  type Verhuisbericht,
  type Werk,
} from "@samenloop/subgraph-kit";
import type { Context } from "../context.ts";
import { geefUit } from "../koppelcode/spend-koppelcode.ts";
import { SCHOOLZIJDE } from "../plankoppeling/plankoppeling.queries.ts";
import type { VerhuizingMeldenInput } from "../resolver-types.generated.ts";
import type { PlankoppelingRow } from "../rows.ts";
import { leesLaatste, vraagOpnieuw } from "../toestemming/vraag-opnieuw.ts";
import { legVast, open, type Gebeurtenis, type Geopend } from "../wijziging/wijzig-koppeling.ts";

export interface Verhuisd {
  readonly plankoppelingIds: readonly string[];
  readonly fouten: readonly Fout[];
}

/**
 * Suspends every link of a plan that went elsewhere, on the word of its owner, and asks everyone anew. The message is
 * believed by its signature alone, whoever brings it: notify, then pull.
 */
export async function verhuizingMelden(
  context: Context,
  input: VerhuizingMeldenInput,
): Promise<Verhuisd> {
  const { gedaan, fouten } = await eenmalig(
    context,
    { mutatie: "verhuizingMelden", input },
    { table: wijziging, doe: (werk) => doe(context, werk, input.bericht), eerder },
  );
  return { plankoppelingIds: gedaan ?? [], fouten };
}

async function doe(context: Context, werk: Werk, tekst: string): Promise<string[]> {
  const { trusted: keys = {} } = context.koppelcode;
  const veld = "bericht";
  const bericht = await readVerhuisbericht(tekst, { keys, dag: werk.dag, veld });
  const { uitgever, jti } = bericht;
  await geefUit(werk, { uitgever, jti, veld, tekst: "Dit verhuisbericht is al gebruikt." });
  const ids = await levendeVan(werk, bericht);
  for (const id of ids) await schortOp(await open(werk, id), bericht);
  return ids;
}

/** Always in this order, so that two messages about the same links cannot wait for each other. */
async function levendeVan({ tx, dag }: Werk, bericht: Verhuisbericht): Promise<string[]> {
  const rows = await tx
    .select()
    .from(plankoppeling)
    .where(
      and(
        bericht.uitgever === "onderwijs"
          ? or(...SCHOOLZIJDE.map((column) => eq(column, bericht.id)))
          : eq(plankoppeling.hulpverleningsplanId, bericht.id),
        or(isNull(plankoppeling.eindOp), gt(plankoppeling.eindOp, dag)),
      ),
    )
    .orderBy(asc(plankoppeling.id));
  return rows.filter((row) => isVan(row, bericht, dag)).map(({ id }) => id);
}

/** A plan named under another municipality is another plan. */
const isVan = (row: PlankoppelingRow, bericht: Verhuisbericht, dag: string): boolean =>
  bericht.uitgever === "onderwijs" ||
  geldendeGemeentecode(row.hulpverleningsplanGemeentecode, dag) ===
    geldendeGemeentecode(bericht.gemeentecode, dag);

async function schortOp(geopend: Geopend, bericht: Verhuisbericht): Promise<void> {
  const gebeurtenissen: Gebeurtenis[] = [["OPGESCHORT", null]];
  for (const vroegere of await leesLaatste(geopend)) {
    const { organisatie, rollen } = bericht.ontvanger;
    const nieuwe = { ontvangerOrganisatie: organisatie, ontvangerRollen: [...rollen] };
    const isNaarHem = vroegere.richting === NAAR[bericht.uitgever];
    const id = await vraagOpnieuw(geopend, vroegere, isNaarHem ? nieuwe : {});
    gebeurtenissen.push(["TOESTEMMING_GEVRAAGD", id]);
  }
  const koppeling = { opgeschortOp: geopend.dag, opschortreden: bericht.reden };
  await legVast(geopend, { koppeling, gebeurtenissen });
}

/** The direction in which each owner receives. */
const NAAR: Readonly<Record<Verhuisbericht["uitgever"], ToestemmingRichting>> = {
  onderwijs: "JEUGDHULP_NAAR_SCHOOL",
  jeugdzorg: "SCHOOL_NAAR_JEUGDHULP",
};

async function eerder({ tx, sleutel }: Werk): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ id: gebeurtenis.plankoppelingId })
    .from(gebeurtenis)
    .where(eq(gebeurtenis.wijziging, sleutel))
    .orderBy(asc(gebeurtenis.plankoppelingId));
  return rows.map(({ id }) => id);
}
