import { koppelcodeUitgifte } from "@samenloop/db/tables/onderwijs";
import { giveKoppelcode, refuse } from "@samenloop/subgraph-kit";
import type { KoppelcodeVanSchoolInput, Resolvers } from "../resolver-types.generated.ts";
import { schoolClaims, type Onderwerp } from "./school-claims.ts";

export const koppelcodeResolvers = {
  Mutation: {
    koppelcodeVanSchool: (_, { input }, context) => {
      const onderwerp = onderwerpVan(input);
      if (!onderwerp) {
        const tekst =
          "Noem precies één: een ontwikkelingsperspectief, een aanmelding of een leerling.";
        return { koppelcode: null, ...refuse("INVOER_ONGELDIG", { tekst }) };
      }
      return giveKoppelcode(context, {
        uitgever: "onderwijs",
        table: koppelcodeUitgifte,
        sleutel: input.idempotentiesleutel,
        onderwerp: `${onderwerp.soort} ${onderwerp.id.toLowerCase()}`,
        claims: (key) => schoolClaims(context, onderwerp, key),
      });
    },
  },
} satisfies Resolvers;

function onderwerpVan(input: KoppelcodeVanSchoolInput): Onderwerp | null {
  const named = [
    ["ONTWIKKELINGSPERSPECTIEF", input.ontwikkelingsperspectiefId],
    ["AANMELDING", input.aanmeldingId],
    ["LEERLING", input.leerlingId],
  ] as const;
  const [first, ...others] = named.flatMap(([soort, id]) => (id == null ? [] : [{ soort, id }]));
  return first && others.length === 0 ? first : null;
}
