import type { Subgraph } from "@samenloop/subgraph-kit";
import { inschrijvingResolvers } from "./inschrijving/inschrijving.resolvers.ts";
import { leerlingResolvers } from "./leerling/leerling.resolvers.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import { ontwikkelingsperspectiefResolvers } from "./ontwikkelingsperspectief/ontwikkelingsperspectief.resolvers.ts";
import type { Resolvers } from "./resolver-types.generated.ts";

const resolvers: Resolvers = {
  ...leerlingResolvers,
  ...inschrijvingResolvers,
  ...ontwikkelingsperspectiefResolvers,
  Query: { ...leerlingResolvers.Query, ...ontwikkelingsperspectiefResolvers.Query },
};

/** What schools know of a pupil who needs support. */
export const onderwijs: Subgraph<Loaders> = {
  name: "onderwijs",
  resolvers,
  loaders: createLoaders,
};
