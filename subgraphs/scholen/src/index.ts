import type { Subgraph } from "@samenloop/subgraph-kit";
import { arrangementsbudgetResolvers } from "./arrangementsbudget/arrangementsbudget.resolvers.ts";
import { basisondersteuningResolvers } from "./basisondersteuning/basisondersteuning.resolvers.ts";
import { deelnameResolvers } from "./deelname/deelname.resolvers.ts";
import { gemeenteResolvers } from "./gemeente/gemeente.resolvers.ts";
import { leerlingaantalResolvers } from "./leerlingaantal/leerlingaantal.resolvers.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import { ondersteuningsaanbodResolvers } from "./ondersteuningsaanbod/ondersteuningsaanbod.resolvers.ts";
import { ondersteuningsplanResolvers } from "./ondersteuningsplan/ondersteuningsplan.resolvers.ts";
import { oogoResolvers } from "./oogo/oogo.resolvers.ts";
import { passendePlekResolvers } from "./passende-plek/passende-plek.resolvers.ts";
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
  ...ondersteuningsplanResolvers,
  ...oogoResolvers,
  ...arrangementsbudgetResolvers,
  ...basisondersteuningResolvers,
  ...deelnameResolvers,
  ...passendePlekResolvers,
  Samenwerkingsverband: {
    ...samenwerkingsverbandResolvers.Samenwerkingsverband,
    ...basisondersteuningResolvers.Samenwerkingsverband,
    ...deelnameResolvers.Samenwerkingsverband,
  },
  Query: {
    ...gemeenteResolvers.Query,
    ...samenwerkingsverbandResolvers.Query,
    ...schoolResolvers.Query,
    ...vestigingResolvers.Query,
    ...leerlingaantalResolvers.Query,
    ...ondersteuningsplanResolvers.Query,
    ...passendePlekResolvers.Query,
  },
};

/** The public reference data: schools, boards, municipalities and samenwerkingsverbanden. */
export const scholen: Subgraph<Loaders> = { name: "scholen", resolvers, loaders: createLoaders };
