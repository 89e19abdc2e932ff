import { requireRow } from "@samenloop/subgraph-kit";
import type { Resolvers } from "../resolver-types.generated.ts";
import { arrangementen } from "./arrangement.queries.ts";

/** What a pupil, a group or a school gets beside what every pupil gets. */
export const arrangementResolvers = {
  Query: {
    arrangement: (_, { id }, { load }) => load.arrangement.load(id),
    arrangementen: (_, args, { list, klok }) => list(arrangementen(klok.vandaag()), args),
  },
  Leerling: {
    arrangementen: ({ id }, _, { load }) => load.arrangementen.load(id),
    onderwijstijdafwijkingen: ({ id }, _, { load }) => load.onderwijstijdafwijkingen.load(id),
    lwooAanwijzingen: ({ id }, _, { load }) => load.lwooAanwijzingen.load(id),
  },
  Arrangement: {
    __resolveReference: ({ id }, { load }) => load.arrangement.load(id),
    samenwerkingsverband: ({ swvCode }) => ({ code: swvCode }),
    vestiging: ({ vestigingscode }) => ({ vestigingscode }),
    leerling: ({ leerlingId }, _, { load }) =>
      leerlingId === null ? null : load.leerling.load(leerlingId),
  },
  Onderwijstijdafwijking: {
    __resolveReference: ({ id }, { load }) => load.onderwijstijdafwijking.load(id),
    leerling: async ({ leerlingId }, _, { load }) =>
      requireRow(await load.leerling.load(leerlingId)),
    vestiging: ({ vestigingscode }) => ({ vestigingscode }),
  },
  LwooAanwijzing: {
    __resolveReference: ({ id }, { load }) => load.lwooAanwijzing.load(id),
    leerling: async ({ leerlingId }, _, { load }) =>
      requireRow(await load.leerling.load(leerlingId)),
    samenwerkingsverband: ({ swvCode }) => ({ code: swvCode }),
  },
} satisfies Resolvers;
