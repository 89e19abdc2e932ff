import { requireCode, requireRow } from "@samenloop/subgraph-kit";
import { herkomst } from "../herkomst.ts";
import type { Resolvers } from "../resolver-types.generated.ts";
import { vestigingen } from "./vestiging.queries.ts";

export const vestigingResolvers = {
  Query: {
    vestiging: (_, { vestigingscode }, { load }) =>
      load.vestiging.load(requireCode("vestigingscode", vestigingscode)),
    vestigingen: (_, args, { list, klok }) => list(vestigingen(klok.vandaag()), args),
  },
  Vestiging: {
    __resolveReference: ({ vestigingscode }, { load }) => load.vestiging.load(vestigingscode),
    adres: ({ straat, huisnummer, postcode, plaats }) => ({ straat, huisnummer, postcode, plaats }),
    locatie: ({ breedtegraad, lengtegraad }) =>
      breedtegraad === null || lengtegraad === null ? null : { breedtegraad, lengtegraad },
    gemeente: ({ gemeentecode }, _, { load }) =>
      gemeentecode === null ? null : load.gemeente.load(gemeentecode),
    school: async ({ brin }, _, { load }) => requireRow(await load.school.load(brin)),
    swvPO: ({ swvPo }, _, { load }) =>
      swvPo === null ? null : load.samenwerkingsverband.load(swvPo),
    swvVO: ({ swvVo }, _, { load }) =>
      swvVo === null ? null : load.samenwerkingsverband.load(swvVo),
    leerlingaantal: ({ vestigingscode }, _, { load }) => load.leerlingaantal.load(vestigingscode),
    leerlingreeks: ({ vestigingscode }, period, { load }) =>
      load.leerlingreeks(period).load(vestigingscode),
    ondersteuningsaanbod: async ({ vestigingscode }, { schooljaar }, { load }) => {
      if (schooljaar != null) requireCode("schooljaar", schooljaar);
      const offers = await load.aanbodVanVestiging.load(vestigingscode);
      return schooljaar == null
        ? offers
        : offers.filter((offer) => offer.schooljaar === schooljaar);
    },
    herkomst,
  },
} satisfies Resolvers;
