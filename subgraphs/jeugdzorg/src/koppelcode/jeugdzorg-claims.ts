import {
  geldendeGemeentecode,
  geversVan,
  leeftijdsregimeOp,
  leeftijdsregimeTotEnMet,
  Weigering,
  type ToestemmingRichting,
} from "@samenloop/schema";
import { requireRow, type JeugdzorgClaims } from "@samenloop/subgraph-kit";
import type { Context } from "../context.ts";
import type { HulpverleningsplanRow } from "../rows.ts";
import { loadOfGemeente, type Sleutel } from "../sleutel.ts";

/** A plan that is still being made, or one that is over, is not linked. */
const LOPEND: ReadonlySet<string> = new Set(["VASTGESTELD", "IN_UITVOERING", "GEWIJZIGD"]);

/**
 * What the code says of a plan: that it is there, who must consent by the child's age and custody today, and who may
 * see what the school shares. What is absent, over, or of another municipality is refused in the same words.
 */
export async function jeugdzorgClaims(
  context: Context,
  sleutel: Sleutel,
): Promise<JeugdzorgClaims> {
  const { load, klok } = context;
  const dag = klok.vandaag();
  const plan = await loadOfGemeente(load.hulpverleningsplan, sleutel, context);
  if (!plan || !isLopend(plan, dag)) throw new Weigering("NIET_GEVONDEN");
  const { geboortedatum } = requireRow(await load.jeugdige.load(plan.jeugdigeId));
  const gezag = await load.gezagsrelaties.load(plan.jeugdigeId);
  const leeftijdsregime = leeftijdsregimeOp(geboortedatum, dag);
  const gevers = (richting: ToestemmingRichting) =>
    geversVan(richting, leeftijdsregime, gezag) ?? niemand();
  return {
    gemeentecode: geldendeGemeentecode(plan.gemeentecode, dag),
    id: plan.id,
    leeftijdsregime,
    leeftijdsregimeTotEnMet: leeftijdsregimeTotEnMet(geboortedatum, dag),
    gevers: {
      SCHOOL_NAAR_JEUGDHULP: gevers("SCHOOL_NAAR_JEUGDHULP"),
      JEUGDHULP_NAAR_SCHOOL: gevers("JEUGDHULP_NAAR_SCHOOL"),
    },
    ontvanger: ontvangerVan(plan),
    synthetisch: plan.synthetisch,
  };
}

/** Of a plan that was linked, also when it is over by now: where it is, and who holds it since. */
export async function houderNaVerhuizing(context: Context, sleutel: Sleutel) {
  const plan = await loadOfGemeente(context.load.hulpverleningsplan, sleutel, context);
  if (!plan) throw new Weigering("NIET_GEVONDEN");
  const gemeentecode = geldendeGemeentecode(plan.gemeentecode, context.klok.vandaag());
  return { gemeentecode, id: plan.id, ontvanger: ontvangerVan(plan) };
}

const isLopend = ({ status, einddatum }: HulpverleningsplanRow, dag: string): boolean =>
  LOPEND.has(status) && (einddatum === null || einddatum >= dag);

/** The holder of the plan, by what names an organisation in the whole country. */
function ontvangerVan(plan: HulpverleningsplanRow): JeugdzorgClaims["ontvanger"] {
  const rollen =
    plan.bronhouderSoort === "GECERTIFICEERDE_INSTELLING"
      ? ["JEUGDBESCHERMER"]
      : ["JEUGDCONSULENT", "REGIEBEHANDELAAR"];
  return { organisatie: plan.bronhouderOin ?? plan.gemeentecode, rollen };
}

function niemand(): never {
  const tekst = "Er is niemand met gezag bekend die toestemming kan geven.";
  throw new Weigering("STATUS_LAAT_NIET_TOE", { tekst });
}
