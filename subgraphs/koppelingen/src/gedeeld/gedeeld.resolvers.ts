import type { Context } from "../context.ts";
import { isActief } from "../plankoppeling/is-actief.ts";
import type { Contactrol, Resolvers } from "../resolver-types.generated.ts";

/** The same gate for who names a goal or contact directly: a known id is no way around the consents. */
export const ifActief = async <Row extends { readonly plankoppelingId: string }>(
  row: Row | null,
  context: Context,
): Promise<Row | null> => (row && (await isActief(row.plankoppelingId, context)) ? row : null);

export const gedeeldResolvers = {
  GedeeldDoel: {
    __resolveReference: async ({ id }, context) =>
      ifActief(await context.load.gedeeldDoel.load(id), context),
    // Text in the table; GraphQL refuses to serve a word that the enum does not have.
    eigenaar: ({ eigenaar }) => eigenaar as Contactrol,
    verantwoordelijken: ({ verantwoordelijken }) => verantwoordelijken as Contactrol[],
    zichtbaarVoor: ({ zichtbaarVoor }) => zichtbaarVoor as Contactrol[],
    herkomst: ({ herkomstPlan: plan, herkomstDoelnummer: doelnummer }) =>
      plan === null ? null : { plan, doelnummer },
  },
  Contactpersoon: {
    __resolveReference: async ({ id }, context) =>
      ifActief(await context.load.contactpersoon.load(id), context),
  },
  GezamenlijkeEvaluatie: {
    __resolveReference: async ({ id }, context) =>
      ifActief(await context.load.evaluatie.load(id), context),
    aanwezigen: ({ aanwezigen }) => aanwezigen as Contactrol[],
  },
  // What happened shows no content, and stays readable when the link itself is closed.
  KoppelingGebeurtenis: { __resolveReference: ({ id }, { load }) => load.gebeurtenis.load(id) },
} satisfies Resolvers;
