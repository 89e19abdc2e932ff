import { geldendeGemeentecode } from "@samenloop/schema";
import { requireCode } from "@samenloop/subgraph-kit";
import type { Resolvers } from "../resolver-types.generated.ts";
import { inGemeente, loadOfGemeente, vanGemeente } from "../sleutel.ts";
import { toewijzingStatus } from "../toewijzing/toewijzing-status.ts";
import { jeugdigen } from "./jeugdige.queries.ts";

export const jeugdigeResolvers = {
  Query: {
    jeugdige: (_, { gemeentecode, id }, context) => {
      const sleutel = { gemeentecode: requireCode("gemeentecode", gemeentecode), id };
      return loadOfGemeente(context.load.jeugdige, sleutel, context);
    },
    jeugdigen: (_, { gemeentecode, ...args }, context) =>
      context.list(jeugdigen, inGemeente(gemeentecode, args, context)),
  },
  Jeugdige: {
    ...vanGemeente,
    __resolveReference: (sleutel, context) =>
      loadOfGemeente(context.load.jeugdige, sleutel, context),
    geboortejaar: ({ geboortedatum }) => Number(geboortedatum.slice(0, 4)),
    // The gemeente that answers for a child is the one where he lives (woonplaatsbeginsel, Jeugdwet 1.1).
    woonplaatsgemeente: ({ gemeentecode }, _, { klok }) => ({
      gemeentecode: geldendeGemeentecode(gemeentecode, klok.vandaag()),
    }),
    gezagsrelaties: ({ id }, _, { load }) => load.gezagsrelaties.load(id),
    hulpverleningsplannen: ({ id }, _, { load }) => load.hulpverleningsplannen.load(id),
    toewijzingen: async ({ id }, { statussen }, { load, klok }) => {
      const dag = klok.vandaag();
      const all = await load.toewijzingen.load(id);
      return all.filter((row) => !statussen || statussen.includes(toewijzingStatus(row, dag)));
    },
    verwijzingen: ({ id }, _, { load }) => load.verwijzingen.load(id),
    beschikkingen: ({ id }, _, { load }) => load.beschikkingen.load(id),
    maatregelen: ({ id }, _, { load }) => load.maatregelen.load(id),
    hulpverleningsplanIds: async ({ id }, _, { load }) =>
      (await load.hulpverleningsplannen.load(id)).map((plan) => plan.id),
  },
  Gezagsrelatie: { __resolveReference: ({ id }, { load }) => load.gezagsrelatie.load(id) },
} satisfies Resolvers;
