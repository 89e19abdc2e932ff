import type { Resolvers } from "../resolver-types.generated.ts";
import { leerlingen, leerlingenVanVestiging } from "./leerling.queries.ts";

export const leerlingResolvers = {
  Query: {
    leerling: (_, { id }, { load }) => load.leerling.load(id),
    leerlingen: (_, args, { list, klok }) => list(leerlingen(klok.vandaag()), args),
  },
  Vestiging: {
    leerlingen: ({ vestigingscode }, args, { list, klok }) =>
      list(leerlingenVanVestiging(klok.vandaag()), args, vestigingscode),
  },
  Leerling: {
    __resolveReference: ({ id }, { load }) => load.leerling.load(id),
    geboortejaar: ({ geboortedatum }) => Number(geboortedatum.slice(0, 4)),
    leerjaar: async ({ id }, _, { load }) =>
      (await load.inschrijvingen.load(id)).find(({ huidig }) => huidig)?.leerjaar ?? null,
    woongemeente: ({ woongemeentecode }) => ({ gemeentecode: woongemeentecode }),
    inschrijvingen: ({ id }, _, { load }) => load.inschrijvingen.load(id),
    opp: async ({ id }, _, { load }) =>
      (await load.opps.load(id)).find(({ lopend }) => lopend) ?? null,
    opps: ({ id }, _, { load }) => load.opps.load(id),
    oppIds: async ({ id }, _, { load }) => (await load.opps.load(id)).map((plan) => plan.id),
    nalevingssignalen: ({ id }, _, { load }) => load.leerlingSignalen.load(id),
  },
} satisfies Resolvers;
