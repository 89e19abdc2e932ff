import { geldendeGemeentecode } from "@samenloop/schema";
import { requireRow } from "@samenloop/subgraph-kit";
import type { Context } from "../context.ts";
import type {
  PlankoppelingGedeeldeDoelenArgs,
  Resolvers,
  Schoolzijde,
} from "../resolver-types.generated.ts";
import type { GedeeldDoelRow, PlankoppelingRow } from "../rows.ts";
import { isActief } from "./is-actief.ts";
import { plankoppelingen } from "./plankoppeling.queries.ts";
import { schoolzijdeVan } from "./schoolzijde.ts";
import { plankoppelingGewijzigd } from "./volgen.ts";

/** The key of what a link rests on, if it is of this kind and may be seen. */
const opSchoolzijde =
  (wanted: Schoolzijde) => async (koppeling: PlankoppelingRow, _: unknown, context: Context) => {
    const { soort, id } = schoolzijdeVan(koppeling);
    return soort === wanted && (await isActief(koppeling.id, context)) ? { id } : null;
  };

/** A link has a handful of goals: all of them are read, and those that were asked for shown. */
const isGevraagd =
  ({ voortgang, streefdatumVanaf, streefdatumTotEnMet }: PlankoppelingGedeeldeDoelenArgs) =>
  (doel: GedeeldDoelRow): boolean =>
    (voortgang?.includes(doel.voortgang) ?? true) &&
    (streefdatumVanaf == null || streefdatumVanaf <= doel.streefdatum) &&
    (streefdatumTotEnMet == null || doel.streefdatum <= streefdatumTotEnMet);

export const plankoppelingResolvers = {
  Query: {
    plankoppeling: (_, { id }, { load }) => load.plankoppeling.load(id),
    plankoppelingen: (_, args, { list, klok }) => list(plankoppelingen(klok.vandaag()), args),
  },
  Subscription: { plankoppelingGewijzigd },
  Plankoppeling: {
    __resolveReference: ({ id }, { load }) => load.plankoppeling.load(id),
    status: async ({ id }, _, { load }) => requireRow(await load.stand.load(id)).status,
    opschortreden: async ({ id }, _, { load }) =>
      requireRow(await load.stand.load(id)).opschortreden,
    nalevingssignalen: async ({ id }, _, { load }) => [...(await load.koppelingsignalen.load(id))],
    afspraak: ({ oogoAfspraakId }) => (oogoAfspraakId === null ? null : { id: oogoAfspraakId }),
    geldigTot: async ({ id }, _, { load }) => requireRow(await load.stand.load(id)).geldigTot,
    schoolzijde: (koppeling) => schoolzijdeVan(koppeling).soort,
    ontwikkelingsperspectief: opSchoolzijde("ONTWIKKELINGSPERSPECTIEF"),
    aanmelding: opSchoolzijde("AANMELDING"),
    leerling: opSchoolzijde("LEERLING"),
    hulpverleningsplan: async (koppeling, _, context) =>
      (await isActief(koppeling.id, context))
        ? {
            gemeentecode: geldendeGemeentecode(
              koppeling.hulpverleningsplanGemeentecode,
              context.klok.vandaag(),
            ),
            id: koppeling.hulpverleningsplanId,
          }
        : null,
    toestemmingen: ({ id }, _, { load }) => load.toestemmingen.load(id),
    gedeeldeDoelen: async ({ id }, args, context) =>
      (await isActief(id, context))
        ? (await context.load.gedeeldeDoelen.load(id)).filter(isGevraagd(args))
        : [],
    contactpersonen: async ({ id }, _, context) =>
      (await isActief(id, context)) ? context.load.contactpersonen.load(id) : [],
    gezamenlijkeEvaluaties: async ({ id }, _, context) =>
      (await isActief(id, context)) ? context.load.evaluaties.load(id) : [],
    historie: ({ id }, _, { load }) => load.gebeurtenissen.load(id),
  },
} satisfies Resolvers;
