import type { Resolvers } from "../resolver-types.generated.ts";
import { hulpverleningsplanVaststellen } from "./vaststellen.ts";

export const vaststellenResolvers = {
  Mutation: {
    hulpverleningsplanVaststellen: async (_, { input }, context) => {
      const { gedaan, fouten } = await hulpverleningsplanVaststellen(context, input);
      return {
        hulpverleningsplan:
          gedaan === null ? null : await context.load.hulpverleningsplan.load(gedaan),
        fouten,
      };
    },
  },
} satisfies Resolvers;
