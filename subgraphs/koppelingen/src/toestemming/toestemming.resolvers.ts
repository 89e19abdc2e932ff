import type { Contactrol, Gegevenscategorie, Resolvers } from "../resolver-types.generated.ts";

export const toestemmingResolvers = {
  Toestemming: {
    __resolveReference: ({ id }, { load }) => load.toestemming.load(id),
    opvolger: ({ opvolgerId }, _, { load }) =>
      opvolgerId === null ? null : load.toestemming.load(opvolgerId),
    // The arrays are text in the table; GraphQL refuses to serve a word that the enum does not have.
    ontvangers: ({ ontvangerOrganisatie: organisatie, ontvangerRollen }) =>
      ontvangerRollen.map((rol) => ({ organisatie, rol: rol as Contactrol })),
    gegevenscategorieen: ({ gegevenscategorieen }) => gegevenscategorieen as Gegevenscategorie[],
  },
} satisfies Resolvers;
