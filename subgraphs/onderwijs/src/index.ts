import type { Subgraph } from "@samenloop/subgraph-kit";
import { aanmeldingResolvers } from "./aanmelding/aanmelding.resolvers.ts";
import { arrangementResolvers } from "./arrangement/arrangement.resolvers.ts";
import { inschrijvingResolvers } from "./inschrijving/inschrijving.resolvers.ts";
import { koppelcodeResolvers } from "./koppelcode/koppelcode.resolvers.ts";
import { leerlingResolvers } from "./leerling/leerling.resolvers.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import { ontwikkelingsperspectiefResolvers } from "./ontwikkelingsperspectief/ontwikkelingsperspectief.resolvers.ts";
import type { Resolvers } from "./resolver-types.generated.ts";
import { verzuimResolvers } from "./verzuim/verzuim.resolvers.ts";

const resolvers: Resolvers = {
  ...leerlingResolvers,
  ...inschrijvingResolvers,
  ...ontwikkelingsperspectiefResolvers,
  ...aanmeldingResolvers,
  ...koppelcodeResolvers,
  ...arrangementResolvers,
  ...verzuimResolvers,
  Leerling: {
    ...leerlingResolvers.Leerling,
    ...aanmeldingResolvers.Leerling,
    ...arrangementResolvers.Leerling,
    ...verzuimResolvers.Leerling,
  },
  Query: {
    ...leerlingResolvers.Query,
    ...ontwikkelingsperspectiefResolvers.Query,
    ...aanmeldingResolvers.Query,
    ...arrangementResolvers.Query,
    ...verzuimResolvers.Query,
  },
  Mutation: { ...koppelcodeResolvers.Mutation, ...aanmeldingResolvers.Mutation },
};

/** What schools know of a pupil who needs support. */
export const onderwijs: Subgraph<Loaders> = {
  name: "onderwijs",
  resolvers,
  loaders: createLoaders,
};
