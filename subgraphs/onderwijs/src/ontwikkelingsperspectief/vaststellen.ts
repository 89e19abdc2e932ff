import { and, desc, eq, sql } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { ontwikkelingsperspectief, oppVersie, wijziging } from "@samenloop/db/tables/onderwijs";
import { isUuid, Weigering } from "@samenloop/schema";
import {
  blokkadesVan,
  eenmalig,
  eisVersie,
  storedId,
  weigerBij,
  type Uitkomst,
  type Werk,
} from "@samenloop/subgraph-kit";
import type { Context } from "../context.ts";
import { leerlingRegels } from "../regels/leerling-regels.ts";
import { oppRegels } from "../regels/opp-regels.ts";
import type { OntwikkelingsperspectiefVaststellenInput } from "../resolver-types.generated.ts";
import type { OntwikkelingsperspectiefRow, OppVersieRow } from "../rows.ts";

type Input = OntwikkelingsperspectiefVaststellenInput;

const IN_DE_MAAK: readonly OppVersieRow["status"][] = [
  "CONCEPT",
  "IN_OVERLEG",
  "WACHT_OP_INSTEMMING",
];

/** Determines the version being made, whole and once: the rules that block judge what would then stand there. */
export const vaststellen = (context: Context, input: Input): Promise<Uitkomst<string>> =>
  eenmalig(
    context,
    { mutatie: "ontwikkelingsperspectiefVaststellen", input },
    {
      table: wijziging,
      doe: (werk) => stelVast(werk, input),
      eerder: () => Promise.resolve(storedId(input.ontwikkelingsperspectiefId)),
    },
  );

async function stelVast({ tx, dag }: Werk, input: Input): Promise<string> {
  const plan = await vind(tx, input.ontwikkelingsperspectiefId);
  const [nieuwste, ...eerdere] = await sluitAf(tx, plan.id);
  if (!nieuwste) throw new Error("a plan without a version");
  eisVersie(nieuwste.versie, input.verwachteVersie);
  if (!IN_DE_MAAK.includes(nieuwste.status) || isVoorbij(plan, eerdere, dag)) {
    throw new Weigering("STATUS_LAAT_NIET_TOE", {
      tekst: "Er is geen versie in de maak die kan worden vastgesteld.",
    });
  }
  const isEerste = !eerdere.some(({ vastgesteldOp }) => vastgesteldOp !== null);
  await maakPlaats(tx, plan.id);
  await tx
    .update(oppVersie)
    .set({ geldend: true, vastgesteldOp: dag, status: isEerste ? "VASTGESTELD" : "BIJGESTELD" })
    .where(eq(oppVersie.id, nieuwste.id));
  weigerBij([
    ...(await blokkadesVan(tx, oppRegels, { id: plan.id, dag })),
    ...(await blokkadesVan(tx, leerlingRegels, { id: plan.leerlingId, dag })),
  ]);
  return plan.id;
}

async function vind(tx: Database, id: string): Promise<OntwikkelingsperspectiefRow> {
  const found = isUuid(id)
    ? await tx.select().from(ontwikkelingsperspectief).where(eq(ontwikkelingsperspectief.id, id))
    : [];
  if (!found[0]) throw new Weigering("NIET_GEVONDEN");
  return found[0];
}

/** All versions, newest first; nobody else changes one of them until this transaction ends. */
const sluitAf = (tx: Database, planId: string): Promise<OppVersieRow[]> =>
  tx
    .select()
    .from(oppVersie)
    .where(eq(oppVersie.ontwikkelingsperspectiefId, planId))
    .orderBy(desc(oppVersie.versie))
    .for("update");

const isVoorbij = (
  { einddatum }: OntwikkelingsperspectiefRow,
  versies: readonly OppVersieRow[],
  dag: string,
): boolean =>
  (einddatum !== null && einddatum < dag) ||
  versies.some(({ geldend, status }) => geldend && status === "BEEINDIGD");

/** The version that counted until now was adjusted; it remains to be read. */
async function maakPlaats(tx: Database, planId: string): Promise<void> {
  await tx
    .update(oppVersie)
    .set({
      geldend: false,
      // A first version that is being made counts already, and is what is being determined.
      status: sql`case when ${oppVersie.vastgesteldOp} is null then ${oppVersie.status} else 'BIJGESTELD' end`,
    })
    .where(and(eq(oppVersie.ontwikkelingsperspectiefId, planId), oppVersie.geldend));
}
