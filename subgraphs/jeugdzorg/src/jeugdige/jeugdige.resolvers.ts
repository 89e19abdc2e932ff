import { requireCode } from "@samenloop/subgraph-kit";
import type { Resolvers } from "../resolver-types.generated.ts";
import { inGemeente, loadOfGemeente } from "../sleutel.ts";
import { jeugdigen } from "./jeugdige.queries.ts";

export const jeugdigeResolvers = {
  Query: {
    jeugdige: (_, { gemeentecode, id }, { load }) =>
      loadOfGemeente(load.jeugdige, {
        gemeentecode: requireCode("gemeentecode", gemeentecode),
        id,
      }),
    jeugdigen: (_, { gemeentecode, ...args }, { list }) =>
      list(jeugdigen, inGemeente(gemeentecode, args)),
  },
  Jeugdige: {
    __resolveReference: (sleutel, { load }) => loadOfGemeente(load.jeugdige, sleutel),
    geboortejaar: ({ geboortedatum }) => Number(geboortedatum.slice(0, 4)),
    // The gemeente that answers for a child is the one where he lives (woonplaatsbeginsel, Jeugdwet 1.1).
    woonplaatsgemeente: ({ gemeentecode }) => ({ gemeentecode }),
    gezagsrelaties: ({ id }, _, { load }) => load.gezagsrelaties.load(id),
    hulpverleningsplannen: ({ id }, _, { load }) => load.hulpverleningsplannen.load(id),
    toewijzingen: ({ id }, _, { load }) => load.toewijzingen.load(id),
    hulpverleningsplanIds: async ({ id }, _, { load }) =>
      (await load.hulpverleningsplannen.load(id)).map((plan) => plan.id),
  },
  Gezagsrelatie: { __resolveReference: ({ id }, { load }) => load.gezagsrelatie.load(id) },
  Toewijzing: {
    __resolveReference: (sleutel, { load }) => loadOfGemeente(load.toewijzing, sleutel),
  },
} satisfies Resolvers;
