import { requireRow } from "@samenloop/subgraph-kit";
import type { Context } from "../context.ts";
import type { Resolvers, Schoolzijde } from "../resolver-types.generated.ts";
import type { PlankoppelingRow } from "../rows.ts";
import { isActief } from "./is-actief.ts";
import { plankoppelingen } from "./plankoppeling.queries.ts";
import { schoolzijdeVan } from "./schoolzijde.ts";

/** The key of what a link rests on, if it is of this kind and may be seen. */
const opSchoolzijde =
  (wanted: Schoolzijde) => async (koppeling: PlankoppelingRow, _: unknown, context: Context) => {
    const { soort, id } = schoolzijdeVan(koppeling);
    return soort === wanted && (await isActief(koppeling.id, context)) ? { id } : null;
  };

export const plankoppelingResolvers = {
  Query: {
    plankoppeling: (_, { id }, { load }) => load.plankoppeling.load(id),
    plankoppelingen: (_, args, { list, klok }) => list(plankoppelingen(klok.vandaag()), args),
  },
  Plankoppeling: {
    __resolveReference: ({ id }, { load }) => load.plankoppeling.load(id),
    status: async ({ id }, _, { load }) => requireRow(await load.stand.load(id)).status,
    geldigTot: async ({ id }, _, { load }) => requireRow(await load.stand.load(id)).geldigTot,
    schoolzijde: (koppeling) => schoolzijdeVan(koppeling).soort,
    ontwikkelingsperspectief: opSchoolzijde("ONTWIKKELINGSPERSPECTIEF"),
    aanmelding: opSchoolzijde("AANMELDING"),
    leerling: opSchoolzijde("LEERLING"),
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
    gezamenlijkeEvaluaties: async ({ id }, _, context) =>
      (await isActief(id, context)) ? context.load.evaluaties.load(id) : [],
    historie: ({ id }, _, { load }) => load.gebeurtenissen.load(id),
  },
} satisfies Resolvers;
