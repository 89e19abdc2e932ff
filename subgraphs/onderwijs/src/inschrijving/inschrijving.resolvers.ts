import { requireRow } from "@samenloop/subgraph-kit";
import type { Resolvers } from "../resolver-types.generated.ts";

export const inschrijvingResolvers = {
  Inschrijving: {
    __resolveReference: ({ id }, { load }) => load.inschrijving.load(id),
    leerling: async ({ leerlingId }, _, { load }) =>
      requireRow(await load.leerling.load(leerlingId)),
    vestiging: ({ vestigingscode }) => ({ vestigingscode }),
  },
} satisfies Resolvers;
