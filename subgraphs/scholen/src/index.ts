import type { Subgraph } from "@samenloop/subgraph-kit";
import { gemeenteResolvers } from "./gemeente/gemeente.resolvers.ts";
import { leerlingaantalResolvers } from "./leerlingaantal/leerlingaantal.resolvers.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import { ondersteuningsaanbodResolvers } from "./ondersteuningsaanbod/ondersteuningsaanbod.resolvers.ts";
import type { Resolvers } from "./resolver-types.generated.ts";
import { samenwerkingsverbandResolvers } from "./samenwerkingsverband/samenwerkingsverband.resolvers.ts";
import { schoolResolvers } from "./school/school.resolvers.ts";
import { vestigingResolvers } from "./vestiging/vestiging.resolvers.ts";

const resolvers: Resolvers = {
  ...gemeenteResolvers,
  ...samenwerkingsverbandResolvers,
  ...schoolResolvers,
  ...vestigingResolvers,
  ...leerlingaantalResolvers,
  ...ondersteuningsaanbodResolvers,
  Query: {
    ...gemeenteResolvers.Query,
    ...samenwerkingsverbandResolvers.Query,
    ...schoolResolvers.Query,
    ...vestigingResolvers.Query,
    ...leerlingaantalResolvers.Query,
  },
};

/** The public reference data: schools, boards, municipalities and samenwerkingsverbanden. */
export const scholen: Subgraph<Loaders> = { name: "scholen", resolvers, loaders: createLoaders };
