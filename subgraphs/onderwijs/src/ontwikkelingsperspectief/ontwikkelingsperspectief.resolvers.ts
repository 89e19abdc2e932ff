import { laatsteDagVanTermijn } from "@samenloop/schema";
import { requireRow } from "@samenloop/subgraph-kit";
import type { Context } from "../context.ts";
import type { Resolvers } from "../resolver-types.generated.ts";
import type { InschrijvingRow, OntwikkelingsperspectiefRow, OppVersieRow } from "../rows.ts";
import { ontwikkelingsperspectieven } from "./ontwikkelingsperspectief.lists.ts";
import { vaststellen } from "./vaststellen.ts";
import { VERSIE_VELDEN } from "./versie-velden.ts";

/** A plan shows its current version; all fields of a page of plans cost one statement together. */
const uitVersie =
  <Value>(read: (versie: OppVersieRow) => Value) =>
  async ({ id }: OntwikkelingsperspectiefRow, _: unknown, { load }: Context): Promise<Value> =>
    read(requireRow(await load.geldendeVersie.load(id)));

async function voorgaande({ load }: Context, versie: OppVersieRow): Promise<OppVersieRow | null> {
  const newestFirst = await load.oppVersies.load(versie.ontwikkelingsperspectiefId);
  return newestFirst.find((other) => other.versie < versie.versie) ?? null;
}

export const ontwikkelingsperspectiefResolvers = {
  Query: {
    ontwikkelingsperspectief: (_, { id }, { load }) => load.ontwikkelingsperspectief.load(id),
    ontwikkelingsperspectieven: (_, args, { list, klok }) =>
      list(ontwikkelingsperspectieven(klok.vandaag()), args),
  },
  Mutation: {
    ontwikkelingsperspectiefVaststellen: async (_, { input }, context) => {
      const { gedaan: id, fouten } = await vaststellen(context, input);
      const plan = id === null ? null : await context.load.ontwikkelingsperspectief.load(id);
      return { ontwikkelingsperspectief: plan, fouten };
    },
  },
  Ontwikkelingsperspectief: {
    __resolveReference: ({ id }, { load }) => load.ontwikkelingsperspectief.load(id),
    leerling: async ({ leerlingId }, _, { load }) =>
      requireRow(await load.leerling.load(leerlingId)),
    vestiging: ({ vestigingscode }) => ({ vestigingscode }),
    inschrijving: async ({ inschrijvingId }, _, { load }) =>
      requireRow(await load.inschrijving.load(inschrijvingId)),
    versie: uitVersie(({ versie }) => versie),
    status: uitVersie(({ status }) => status),
    vastgesteldOp: uitVersie(({ vastgesteldOp }) => vastgesteldOp),
    vaststellenUiterlijkOp: async ({ inschrijvingId }, _, { load }) =>
      uiterlijkOp(requireRow(await load.inschrijving.load(inschrijvingId))),
    uitstroombestemming: uitVersie(({ uitstroombestemming }) => uitstroombestemming),
    uitstroomprofiel: uitVersie(({ uitstroomprofiel }) => uitstroomprofiel),
    onderbouwing: uitVersie(VERSIE_VELDEN.onderbouwing),
    handelingsdeel: uitVersie(VERSIE_VELDEN.handelingsdeel),
    ouderOverleg: uitVersie(VERSIE_VELDEN.ouderOverleg),
    instemmingHandelingsdeel: uitVersie(VERSIE_VELDEN.instemmingHandelingsdeel),
    hoorrecht: uitVersie(VERSIE_VELDEN.hoorrecht),
    adviesCommissieVoorBegeleidingOp: uitVersie(VERSIE_VELDEN.adviesCommissieVoorBegeleidingOp),
    evaluaties: ({ id }, _, { load }) => load.oppEvaluaties.load(id),
    voorgaandeVersie: async ({ id }, _, context) =>
      voorgaande(context, requireRow(await context.load.geldendeVersie.load(id))),
    versies: ({ id }, _, { load }) => load.oppVersies.load(id),
    geschil: ({ geschilIngediendOp, geschilOordeelOp }) =>
      geschilIngediendOp === null ? null : geschil(geschilIngediendOp, geschilOordeelOp),
    rodRegistratie: async ({ id, begindatum: begin, einddatum: eind }, _, { load }) => {
      const { vastgesteldOp } = requireRow(await load.geldendeVersie.load(id));
      return vastgesteldOp === null ? null : { begin, eind };
    },
    nalevingssignalen: ({ id }, _, { load }) => load.oppSignalen.load(id),
  },
  OppVersie: {
    __resolveReference: ({ id }, { load }) => load.oppVersie.load(id),
    ...VERSIE_VELDEN,
    voorgaandeVersie: (versie, _, context) => voorgaande(context, versie),
  },
  OppEvaluatie: { __resolveReference: ({ id }, { load }) => load.oppEvaluatie.load(id) },
} satisfies Resolvers;

/** As OPP-1 reads it: for the time being there is no period yet. */
function uiterlijkOp({ definitiefOp, tijdelijkePlaatsing, datumInschrijving }: InschrijvingRow) {
  const begin = definitiefOp ?? (tijdelijkePlaatsing ? null : datumInschrijving);
  return begin === null ? null : laatsteDagVanTermijn("OPP_VASTSTELLEN", begin);
}

const geschil = (ingediendOp: string, oordeelOp: string | null) => ({
  ingediendOp,
  oordeelUiterlijkOp: laatsteDagVanTermijn("OPP_GESCHIL_OORDEEL", ingediendOp) ?? ingediendOp,
  oordeelOp,
});
