import type { Resolvers } from "../resolver-types.generated.ts";

export const deelnameResolvers = {
  Samenwerkingsverband: {
    deelname: async ({ code }, period, { load }) =>
      (await load.deelname(period).load(code)).filter(({ isHeel }) => isHeel),
    deelnamePerGemeente: async ({ code }, period, { load }) =>
      (await load.deelname(period).load(code)).filter(({ isHeel }) => !isHeel),
  },
  Deelname: {
    gemeente: ({ gemeentecode }, _, { load }) =>
      gemeentecode === null ? null : load.gemeente.load(gemeentecode),
  },
} satisfies Resolvers;
