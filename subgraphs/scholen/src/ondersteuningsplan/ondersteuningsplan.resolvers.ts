import { requireRow } from "@samenloop/subgraph-kit";
import { herkomst } from "../herkomst.ts";
import type { Resolvers } from "../resolver-types.generated.ts";
import { ondersteuningsplannen } from "./ondersteuningsplan.queries.ts";
import { stelVast } from "./vaststellen.ts";

export const ondersteuningsplanResolvers = {
  Query: {
    ondersteuningsplan: (_, { id }, { load }) => load.ondersteuningsplan.load(id),
    ondersteuningsplannen: (_, args, { list, klok }) =>
      list(ondersteuningsplannen(klok.vandaag()), args),
  },
  Mutation: {
    ondersteuningsplanVaststellen: async (_, { input }, context) => {
      const { gedaan, fouten } = await stelVast(context, input);
      const plan = gedaan === null ? null : await context.load.ondersteuningsplan.load(gedaan);
      return { ondersteuningsplan: plan, fouten };
    },
  },
  Ondersteuningsplan: {
    __resolveReference: ({ id }, { load }) => load.ondersteuningsplan.load(id),
    samenwerkingsverband: async ({ swvCode }, _, { load }) =>
      requireRow(await load.samenwerkingsverband.load(swvCode)),
    geldigTot: async ({ id }, _, { load }) => (await load.planTermijn.load(id)).geldigTot,
    vernieuwenVoor: async ({ id }, _, { load }) => (await load.planTermijn.load(id)).vernieuwenVoor,
    procedureVerdelingMiddelen: ({ verdelingMiddelen }) => verdelingMiddelen,
    procedurePlaatsing: ({ plaatsing }) => plaatsing,
    terugplaatsingsbeleid: ({ terugplaatsing }) => terugplaatsing,
    medezeggenschap: ({ medezeggenschap, medezeggenschapOp }) => ({
      resultaat: medezeggenschap,
      op: medezeggenschapOp,
    }),
    oogo: ({ id }, _, { load }) => load.oogoVanPlan.load(id),
    nalevingssignalen: ({ id }, _, { load }) => load.signalenVanPlan.load(id),
    herkomst,
  },
} satisfies Resolvers;
