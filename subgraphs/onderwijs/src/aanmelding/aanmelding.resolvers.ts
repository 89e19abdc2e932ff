import { requireRow } from "@samenloop/subgraph-kit";
import type { Resolvers } from "../resolver-types.generated.ts";

export const aanmeldingResolvers = {
  Leerling: {
    aanmeldingen: ({ id }, _, { load }) => load.aanmeldingen.load(id),
    aanmeldingIds: async ({ id }, _, { load }) =>
      (await load.aanmeldingen.load(id)).map((aanmelding) => aanmelding.id),
  },
  Aanmelding: {
    __resolveReference: ({ id }, { load }) => load.aanmelding.load(id),
    leerling: async ({ leerlingId }, _, { load }) =>
      requireRow(await load.leerling.load(leerlingId)),
    vestiging: ({ vestigingscode }) => ({ vestigingscode }),
  },
} satisfies Resolvers;
