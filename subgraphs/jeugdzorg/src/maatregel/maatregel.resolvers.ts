import type { Resolvers } from "../resolver-types.generated.ts";
import { loadOfGemeente, vanGemeente } from "../sleutel.ts";

export const maatregelResolvers = {
  Maatregel: {
    ...vanGemeente,
    __resolveReference: (sleutel, context) =>
      loadOfGemeente(context.load.maatregel, sleutel, context),
    gecertificeerdeInstelling: ({ instellingAgb: agbCode, instellingNaam: naam }) =>
      agbCode === null && naam === null ? null : { agbCode, naam },
  },
} satisfies Resolvers;
