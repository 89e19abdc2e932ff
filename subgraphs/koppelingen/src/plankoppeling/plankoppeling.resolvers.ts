import { requireRow } from "@samenloop/subgraph-kit";
import type { Resolvers } from "../resolver-types.generated.ts";
import { isActief } from "./is-actief.ts";
import { plankoppelingen } from "./plankoppeling.queries.ts";

export const plankoppelingResolvers = {
  Query: {
    plankoppeling: (_, { id }, { load }) => load.plankoppeling.load(id),
    plankoppelingen: (_, args, { list, klok }) => list(plankoppelingen(klok.vandaag()), args),
  },
  Plankoppeling: {
    __resolveReference: ({ id }, { load }) => load.plankoppeling.load(id),
    status: async ({ id }, _, { load }) => requireRow(await load.stand.load(id)).status,
    geldigTot: async ({ id }, _, { load }) => requireRow(await load.stand.load(id)).geldigTot,
    ontwikkelingsperspectief: async ({ id, ontwikkelingsperspectiefId }, _, context) =>
      (await isActief(id, context)) ? { id: ontwikkelingsperspectiefId } : null,
    hulpverleningsplan: async (koppeling, _, context) =>
      (await isActief(koppeling.id, context))
        ? {
            gemeentecode: koppeling.hulpverleningsplanGemeentecode,
            id: koppeling.hulpverleningsplanId,
          }
        : null,
    toestemmingen: ({ id }, _, { load }) => load.toestemmingen.load(id),
    gedeeldeDoelen: async ({ id }, _, context) =>
      (await isActief(id, context)) ? context.load.gedeeldeDoelen.load(id) : [],
    contactpersonen: async ({ id }, _, context) =>
      (await isActief(id, context)) ? context.load.contactpersonen.load(id) : [],
  },
} satisfies Resolvers;
