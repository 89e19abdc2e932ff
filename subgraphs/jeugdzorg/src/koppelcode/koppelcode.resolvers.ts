import { koppelcodeUitgifte } from "@samenloop/db/tables/jeugdzorg";
import { giveKoppelcode, giveVerhuisbericht } from "@samenloop/subgraph-kit";
import type { Resolvers } from "../resolver-types.generated.ts";
import { houderNaVerhuizing, jeugdzorgClaims } from "./jeugdzorg-claims.ts";

export const koppelcodeResolvers = {
  Mutation: {
    koppelcodeVanJeugdzorg: (_, { input }, context) => {
      const { idempotentiesleutel: sleutel, gemeentecode, hulpverleningsplanId: id } = input;
      return giveKoppelcode(context, {
        uitgever: "jeugdzorg",
        table: koppelcodeUitgifte,
        sleutel,
        onderwerp: `${gemeentecode} ${id.toLowerCase()}`,
        claims: () => jeugdzorgClaims(context, { gemeentecode, id }),
      });
    },
    verhuisberichtVanJeugdzorg: (_, { input }, context) => {
      const { idempotentiesleutel: sleutel, gemeentecode, hulpverleningsplanId: id, reden } = input;
      return giveVerhuisbericht(context, {
        uitgever: "jeugdzorg",
        table: koppelcodeUitgifte,
        sleutel,
        onderwerp: `${reden} ${gemeentecode} ${id.toLowerCase()}`,
        claims: async () => ({
          reden,
          ...(await houderNaVerhuizing(context, { gemeentecode, id })),
        }),
      });
    },
  },
} satisfies Resolvers;
