import { Weigering } from "@samenloop/schema";
import { bewijsVan, type SchoolClaims, type SigningKey } from "@samenloop/subgraph-kit";
import type { Context } from "../context.ts";
import type { LeerlingRow } from "../rows.ts";

/** What the koppelcode is asked for. */
export interface Onderwerp {
  readonly soort: SchoolClaims["soort"];
  readonly id: string;
}

/** Who coordinates support is called by one of these names, by the kind of school. */
const ROLLEN = ["IB_ER", "ZORGCOORDINATOR"] as const;

/**
 * What the code says of a plan, an application or a pupil: that it is there, and which school may see what youth care
 * shares. What is absent, over, or not to be seen is refused in the same words.
 */
export async function schoolClaims(
  context: Context,
  onderwerp: Onderwerp,
  key: SigningKey,
): Promise<SchoolClaims> {
  const { id, leerling, organisatie } = await FIND[onderwerp.soort](context, onderwerp.id);
  return {
    soort: onderwerp.soort,
    id,
    leerlingbewijs: bewijsVan(leerling.id, key),
    ontvanger: { organisatie, rollen: ROLLEN },
    synthetisch: leerling.synthetisch,
  };
}

/**
 * Of a plan, application or pupil that was linked, also when it is over by now: the school that has the pupil since, and
 * may see from now on what youth care shares.
 */
export async function schoolNaVerhuizing(context: Context, { soort, id }: Onderwerp) {
  const { load } = context;
  const loaders = {
    ONTWIKKELINGSPERSPECTIEF: load.ontwikkelingsperspectief,
    AANMELDING: load.aanmelding,
    LEERLING: load.leerling,
  };
  const found = requireFound<{ readonly id: string }>(await loaders[soort].load(id));
  const leerlingId = "leerlingId" in found ? String(found.leerlingId) : found.id;
  const organisatie = await schoolVan(context, leerlingId);
  return { id: found.id, ontvanger: { organisatie, rollen: ROLLEN } };
}

interface Found {
  readonly id: string;
  readonly leerling: LeerlingRow;
  readonly organisatie: string;
}

const FIND: Readonly<Record<Onderwerp["soort"], (context: Context, id: string) => Promise<Found>>> =
  {
    async ONTWIKKELINGSPERSPECTIEF({ load }, id) {
      const plan = requireFound(await load.ontwikkelingsperspectief.load(id));
      const opps = await load.opps.load(plan.leerlingId);
      const isLopend = opps.some((opp) => opp.id === plan.id && opp.lopend);
      const versie = await load.geldendeVersie.load(plan.id);
      if (!isLopend || !versie || versie.status === "BEEINDIGD") throw absent();
      const leerling = requireFound(await load.leerling.load(plan.leerlingId));
      return { id: plan.id, leerling, organisatie: plan.vestigingscode };
    },

    async AANMELDING(context, id) {
      const aanmelding = requireFound(await context.load.aanmelding.load(id));
      const leerling = await withoutPlan(context, aanmelding.leerlingId);
      return { id: aanmelding.id, leerling, organisatie: aanmelding.vestigingscode };
    },

    async LEERLING(context, id) {
      const leerling = await withoutPlan(context, id);
      return { id: leerling.id, leerling, organisatie: await schoolVan(context, leerling.id) };
    },
  };

/** A link rests on the plan as soon as there is one. */
async function withoutPlan({ load }: Context, leerlingId: string): Promise<LeerlingRow> {
  const leerling = requireFound(await load.leerling.load(leerlingId));
  const opps = await load.opps.load(leerling.id);
  if (!opps.some(({ lopend }) => lopend)) return leerling;
  const tekst = "Deze leerling heeft een ontwikkelingsperspectief: vraag daarvoor een koppelcode.";
  throw new Weigering("STATUS_LAAT_NIET_TOE", { tekst });
}

/** The school that has the pupil, had him last, or was asked for a place: who is at home still has one of these. */
async function schoolVan({ load }: Context, leerlingId: string): Promise<string> {
  const inschrijvingen = await load.inschrijvingen.load(leerlingId);
  const huidige = inschrijvingen.find(({ huidig }) => huidig);
  const [aanmelding] = await load.aanmeldingen.load(leerlingId);
  const school = huidige ?? inschrijvingen[0] ?? aanmelding;
  if (school) return school.vestigingscode;
  const tekst = "Er is geen school die deze leerling kent, en dus niemand die iets mag ontvangen.";
  throw new Weigering("STATUS_LAAT_NIET_TOE", { tekst });
}

const absent = (): Weigering => new Weigering("NIET_GEVONDEN");

function requireFound<Row>(row: Row | null): Row {
  if (row === null) throw absent();
  return row;
}
