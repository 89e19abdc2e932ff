import type { Resolvers } from "../resolver-types.generated.ts";
import { coverage } from "./leerlingaantal.queries.ts";

export const leerlingaantalResolvers = {
  Query: {
    dekkingLeerlingaantallen: (_, period, { db }) => coverage(db, period),
  },
  Leerlingaantal: {
    stand: ({ peildatum, aantal }) =>
      peildatum === null ? "ONBEKEND" : aantal === null ? "AFGESCHERMD" : "BEKEND",
  },
} satisfies Resolvers;
