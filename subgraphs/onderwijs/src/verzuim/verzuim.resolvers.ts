import { requireRow } from "@samenloop/subgraph-kit";
import type { Resolvers } from "../resolver-types.generated.ts";
import { verzuimmeldingen } from "./verzuim.queries.ts";

export const verzuimResolvers = {
  Query: {
    verzuimmelding: (_, { id }, { load }) => load.verzuimmelding.load(id),
    verzuimmeldingen: (_, args, { list, klok }) => list(verzuimmeldingen(klok.vandaag()), args),
  },
  Leerling: {
    verzuimmeldingen: ({ id }, _, { load }) => load.verzuimmeldingen.load(id),
  },
  Verzuimmelding: {
    __resolveReference: ({ id }, { load }) => load.verzuimmelding.load(id),
    leerling: async ({ leerlingId }, _, { load }) =>
      requireRow(await load.leerling.load(leerlingId)),
    vestiging: ({ vestigingscode }) => ({ vestigingscode }),
    leerplichtig: async ({ id }, _, { load }) =>
      requireRow(await load.verzuimstand.load(id)).leerplichtig,
    isThuiszitter: async ({ id }, _, { load }) =>
      requireRow(await load.verzuimstand.load(id)).thuiszitter,
    nalevingssignalen: async ({ id }, _, { load }) => [...(await load.verzuimsignalen.load(id))],
    synthetisch: async ({ leerlingId }, _, { load }) =>
      requireRow(await load.leerling.load(leerlingId)).synthetisch,
  },
} satisfies Resolvers;
