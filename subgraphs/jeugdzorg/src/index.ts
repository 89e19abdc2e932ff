import type { Subgraph } from "@samenloop/subgraph-kit";
import { hulpverleningsplanResolvers } from "./hulpverleningsplan/hulpverleningsplan.resolvers.ts";
import { jeugdigeResolvers } from "./jeugdige/jeugdige.resolvers.ts";
import { koppelcodeResolvers } from "./koppelcode/koppelcode.resolvers.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import { maatregelResolvers } from "./maatregel/maatregel.resolvers.ts";
import type { Resolvers } from "./resolver-types.generated.ts";
import { toewijzingResolvers } from "./toewijzing/toewijzing.resolvers.ts";
import { vaststellenResolvers } from "./vaststellen/vaststellen.resolvers.ts";

const resolvers: Resolvers = {
  ...jeugdigeResolvers,
  ...hulpverleningsplanResolvers,
  ...toewijzingResolvers,
  ...maatregelResolvers,
  Mutation: { ...koppelcodeResolvers.Mutation, ...vaststellenResolvers.Mutation },
  Query: { ...jeugdigeResolvers.Query, ...hulpverleningsplanResolvers.Query },
};

/** What youth care knows of a child; one municipality or many in one database. */
export const jeugdzorg: Subgraph<Loaders> = {
  name: "jeugdzorg",
  resolvers,
  loaders: createLoaders,
};
