import type { Resolvers } from "../resolver-types.generated.ts";
import { loadOfGemeente, vanGemeente } from "../sleutel.ts";

export const maatregelResolvers = {
  Maatregel: {
    ...vanGemeente,
    __resolveReference: (sleutel, context) =>
      loadOfGemeente(context.load.maatregel, sleutel, context),
    gecertificeerdeInstelling: ({ instellingAgb: agbCode, instellingNaam: naam, ...row }) =>
      agbCode === null && naam === null
        ? null
        : { agbCode, naam, certificaatGeldigTot: row.certificaatGeldigTot },
  },
} satisfies Resolvers;
