import { requireRow } from "@samenloop/subgraph-kit";
import { herkomst } from "../herkomst.ts";
import type { Resolvers } from "../resolver-types.generated.ts";

export const oogoResolvers = {
  Oogo: {
    __resolveReference: ({ id }, { load }) => load.oogo.load(id),
    samenwerkingsverband: async ({ swvCode }, _, { load }) =>
      requireRow(await load.samenwerkingsverband.load(swvCode)),
    gemeenten: async ({ gemeentecodes }, _, { load }) =>
      (await Promise.all(gemeentecodes.map((code) => load.gemeente.load(code)))).filter(
        (gemeente) => gemeente !== null,
      ),
    ondersteuningsplan: ({ ondersteuningsplanId }, _, { load }) =>
      ondersteuningsplanId === null ? null : load.ondersteuningsplan.load(ondersteuningsplanId),
    procedureRef: ({ procedure }) => procedure,
    afspraken: ({ id }, _, { load }) => load.afsprakenVanOogo.load(id),
    herkomst,
  },
  Afspraak: {
    __resolveReference: ({ id }, { load }) => load.afspraak.load(id),
    oogo: async ({ oogoId }, _, { load }) => requireRow(await load.oogo.load(oogoId)),
    herkomst,
  },
} satisfies Resolvers;
