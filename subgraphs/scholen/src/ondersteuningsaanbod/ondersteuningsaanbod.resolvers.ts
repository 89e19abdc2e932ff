import { requireRow } from "@samenloop/subgraph-kit";
import { herkomst } from "../herkomst.ts";
import type { Resolvers } from "../resolver-types.generated.ts";

export const ondersteuningsaanbodResolvers = {
  Ondersteuningsaanbod: {
    __resolveReference: ({ id }, { load }) => load.aanbod.load(id),
    vestiging: async ({ vestigingscode }, _, { load }) =>
      requireRow(await load.vestiging.load(vestigingscode)),
    extraAanbod: ({ id }, _, { load }) => load.extraAanbod.load(id),
    herkomst,
  },
} satisfies Resolvers;
