import type { Resolvers } from "../resolver-types.generated.ts";

export const inschrijvingResolvers = {
  Inschrijving: {
    __resolveReference: ({ id }, { load }) => load.inschrijving.load(id),
    vestiging: ({ vestigingscode }) => ({ vestigingscode }),
  },
} satisfies Resolvers;
