import { herkomst } from "../herkomst.ts";
import type { Resolvers } from "../resolver-types.generated.ts";

export const arrangementsbudgetResolvers = {
  Arrangementsbudget: {
    vrij: ({ toegekend, besteed }) => toegekend - besteed,
    herkomst,
  },
} satisfies Resolvers;
