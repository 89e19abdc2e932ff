import { geldendeGemeentecode } from "@samenloop/schema";
import type { Resolvers } from "../resolver-types.generated.ts";
import { loadOfGemeente, vanGemeente } from "../sleutel.ts";
import * as codes from "./productcategorieen.ts";
import { beschikkingStatus, toewijzingStatus } from "./toewijzing-status.ts";

export const toewijzingResolvers = {
  Toewijzing: {
    ...vanGemeente,
    __resolveReference: (sleutel, context) =>
      loadOfGemeente(context.load.toewijzing, sleutel, context),
    status: (toewijzing, _, { klok }) => toewijzingStatus(toewijzing, klok.vandaag()),
    beschikking: ({ beschikkingId }, _, { load }) =>
      beschikkingId === null ? null : load.beschikking.load(beschikkingId),
    verwijzing: ({ verwijzingId }, _, { load }) =>
      verwijzingId === null ? null : load.verwijzing.load(verwijzingId),
    productcategorie: ({ productcategorie }) => codes.productcategorie(productcategorie),
    product: ({ gemeentecode, productcode }, _, { klok }) =>
      productcode === null
        ? null
        : { gemeentecode: geldendeGemeentecode(gemeentecode, klok.vandaag()), productcode },
    omvang: ({ omvangVolume: volume, omvangEenheid, omvangFrequentie }) =>
      volume === null && omvangEenheid === null && omvangFrequentie === null
        ? null
        : {
            volume,
            eenheid: codes.eenheid(omvangEenheid),
            frequentie: codes.frequentie(omvangFrequentie),
          },
    aanbieder: ({ aanbiederAgb: agbCode, aanbiederNaam: naam }) =>
      agbCode === null && naam === null ? null : { agbCode, naam },
    redenWijziging: ({ redenWijziging }) => codes.redenWijziging(redenWijziging),
    redenBeeindiging: ({ redenBeeindiging }) => codes.redenBeeindiging(redenBeeindiging),
  },
  Beschikking: {
    ...vanGemeente,
    __resolveReference: (sleutel, context) =>
      loadOfGemeente(context.load.beschikking, sleutel, context),
    status: (beschikking, _, { klok }) => beschikkingStatus(beschikking, klok.vandaag()),
  },
  Verwijzing: {
    ...vanGemeente,
    __resolveReference: (sleutel, context) =>
      loadOfGemeente(context.load.verwijzing, sleutel, context),
  },
} satisfies Resolvers;
