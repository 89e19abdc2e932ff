import { requireCode } from "@samenloop/subgraph-kit";
import { gemeentenVanSamenwerkingsverband } from "../gemeente/gemeente.queries.ts";
import { herkomst } from "../herkomst.ts";
import type { Resolvers } from "../resolver-types.generated.ts";
import { vestigingenVanSamenwerkingsverband } from "../vestiging/vestiging.queries.ts";
import { samenwerkingsverbanden } from "./samenwerkingsverband.queries.ts";

export const samenwerkingsverbandResolvers = {
  Query: {
    samenwerkingsverband: (_, { code }, { load }) =>
      load.samenwerkingsverband.load(requireCode("samenwerkingsverbandcode", code)),
    samenwerkingsverbanden: (_, args, { list }) => list(samenwerkingsverbanden, args),
  },
  Samenwerkingsverband: {
    __resolveReference: ({ code }, { load }) => load.samenwerkingsverband.load(code),
    gemeenten: ({ code }, args, { list }) => list(gemeentenVanSamenwerkingsverband, args, code),
    vestigingen: ({ code }, args, { list, klok }) =>
      list(vestigingenVanSamenwerkingsverband(klok.vandaag()), args, code),
    leerlingenontwikkeling: ({ code }, period, { load }) => load.ontwikkeling(period).load(code),
    ondersteuningsplan: ({ code }, _, { load }) => load.geldendPlan.load(code),
    ondersteuningsplannen: ({ code }, _, { load }) => load.plannenVanSwv.load(code),
    oogo: ({ code }, _, { load }) => load.oogoVanSwv.load(code),
    arrangementsbudgetten: async ({ code }, { schooljaar }, { load }) => {
      if (schooljaar != null) requireCode("schooljaar", schooljaar);
      const budgets = await load.budgettenVanSwv.load(code);
      return schooljaar == null
        ? budgets
        : budgets.filter((budget) => budget.schooljaar === schooljaar);
    },
    herkomst,
  },
} satisfies Resolvers;
