import { koppelcodeUitgifte } from "@samenloop/db/tables/onderwijs";
import { giveKoppelcode, giveVerhuisbericht } from "@samenloop/subgraph-kit";
import type { Resolvers } from "../resolver-types.generated.ts";
import { geenOnderwerp, onderwerpVan } from "./onderwerp.ts";
import { schoolClaims, schoolNaVerhuizing } from "./school-claims.ts";

export const koppelcodeResolvers = {
  Mutation: {
    koppelcodeVanSchool: (_, { input }, context) => {
      const onderwerp = onderwerpVan(input);
      if (!onderwerp) return { koppelcode: null, ...geenOnderwerp() };
      return giveKoppelcode(context, {
        uitgever: "onderwijs",
        table: koppelcodeUitgifte,
        sleutel: input.idempotentiesleutel,
        onderwerp: `${onderwerp.soort} ${onderwerp.id.toLowerCase()}`,
        claims: (key) => schoolClaims(context, onderwerp, key),
      });
    },
    verhuisberichtVanSchool: (_, { input }, context) => {
      const { reden } = input;
      const onderwerp = onderwerpVan(input);
      if (!onderwerp) return { verhuisbericht: null, ...geenOnderwerp() };
      return giveVerhuisbericht(context, {
        uitgever: "onderwijs",
        table: koppelcodeUitgifte,
        sleutel: input.idempotentiesleutel,
        onderwerp: `${reden} ${onderwerp.soort} ${onderwerp.id.toLowerCase()}`,
        claims: async () => ({ reden, ...(await schoolNaVerhuizing(context, onderwerp)) }),
      });
    },
  },
} satisfies Resolvers;
