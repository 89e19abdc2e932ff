import { schooljaarVan } from "@samenloop/schema";
import { requireCode, requireCodes, requireRow } from "@samenloop/subgraph-kit";
import { hoogstens } from "../hoogstens.ts";
import { herkomst } from "../herkomst.ts";
import type { Resolvers } from "../resolver-types.generated.ts";

export const basisondersteuningResolvers = {
  Samenwerkingsverband: {
    basisondersteuning: ({ code }, { schooljaar }, { load, klok }) => {
      const year = schooljaar ?? schooljaarVan(klok.vandaag());
      return load.basisondersteuning(requireCode("schooljaar", year)).load(code);
    },
  },
  Basisondersteuning: {
    norm: ({ heeftPlan, vestigingenMetAanbod }) =>
      heeftPlan ? "AFGESPROKEN" : vestigingenMetAanbod > 0 ? "AFGELEID" : "ONBEKEND",
    tekort: ({ code, schooljaar }, { first, vestigingscodes }, { load }) =>
      load
        .basistekort({
          schooljaar,
          first: hoogstens(100, first ?? 20),
          vestigingscodes: vestigingscodes ? requireCodes("vestigingscode", vestigingscodes) : null,
        })
        .load(code),
  },
  Basistekort: {
    vestiging: async ({ vestigingscode }, _, { load }) =>
      requireRow(await load.vestiging.load(vestigingscode)),
    herkomst: async ({ aanbod }, _, { load }) =>
      herkomst(requireRow(await load.aanbod.load(aanbod))),
  },
} satisfies Resolvers;
