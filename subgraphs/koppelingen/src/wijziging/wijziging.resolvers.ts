import type { Context } from "../context.ts";
import { contactpersoonToevoegen, contactpersoonVerwijderen } from "../gedeeld/contactpersoon.ts";
import { gezamenlijkeEvaluatieVastleggen } from "../gedeeld/evaluatie.ts";
import { gedeeldDoelToevoegen, gedeeldDoelWijzigen } from "../gedeeld/gedeeld-doel.ts";
import { ifActief } from "../gedeeld/gedeeld.resolvers.ts";
import { koppelcodeInwisselen } from "../koppelcode/inwisselen.ts";
import { koppelingOptillen } from "../koppelcode/optillen.ts";
import { koppelingBeeindigen } from "../plankoppeling/beeindigen.ts";
import type { Resolvers } from "../resolver-types.generated.ts";
import type { PlankoppelingRow } from "../rows.ts";
import { toestemmingenHernieuwen } from "../toestemming/hernieuwen.ts";
import { toestemmingIntrekken } from "../toestemming/intrekken.ts";
import { toestemmingVastleggen } from "../toestemming/vastleggen.ts";
import { verhuizingMelden } from "../verhuizing/melden.ts";
import type { Uitkomst } from "./wijzig.ts";

/** Every change that can be made to a link; each answers with what is there now. */
export const wijzigingResolvers = {
  Mutation: {
    koppelcodeInwisselen: async (_, { input }, context) =>
      metKoppeling(context, await koppelcodeInwisselen(context, input)),
    koppelingOptillen: async (_, { input }, context) =>
      metKoppeling(context, await koppelingOptillen(context, input)),
    toestemmingVastleggen: async (_, { input }, context) =>
      metToestemming(context, await toestemmingVastleggen(context, input)),
    toestemmingIntrekken: async (_, { input }, context) =>
      metToestemming(context, await toestemmingIntrekken(context, input)),
    toestemmingenHernieuwen: async (_, { input }, context) =>
      metKoppeling(context, await toestemmingenHernieuwen(context, input)),
    verhuizingMelden: async (_, { input }, context) => {
      const { plankoppelingIds, fouten } = await verhuizingMelden(context, input);
      const rows = await context.load.plankoppeling.loadMany(plankoppelingIds);
      return { plankoppelingen: rows as PlankoppelingRow[], fouten };
    },
    gedeeldDoelToevoegen: async (_, { input }, context) =>
      metDoel(context, await gedeeldDoelToevoegen(context, input)),
    gedeeldDoelWijzigen: async (_, { input }, context) =>
      metDoel(context, await gedeeldDoelWijzigen(context, input)),
    contactpersoonToevoegen: async (_, { input }, context) =>
      metContact(context, await contactpersoonToevoegen(context, input)),
    contactpersoonVerwijderen: async (_, { input }, context) =>
      metContact(context, await contactpersoonVerwijderen(context, input)),
    gezamenlijkeEvaluatieVastleggen: async (_, { input }, context) =>
      metKoppeling(context, await gezamenlijkeEvaluatieVastleggen(context, input)),
    koppelingBeeindigen: async (_, { input }, context) =>
      metKoppeling(context, await koppelingBeeindigen(context, input)),
  },
} satisfies Resolvers;

const metKoppeling = async ({ load }: Context, { plankoppelingId, fouten }: Uitkomst) => ({
  plankoppeling: plankoppelingId === null ? null : await load.plankoppeling.load(plankoppelingId),
  fouten,
});

async function metToestemming(context: Context, uitkomst: Uitkomst) {
  const { betreft } = uitkomst;
  const toestemming = betreft === null ? null : await context.load.toestemming.load(betreft);
  return { ...(await metKoppeling(context, uitkomst)), toestemming };
}

/** Sent again after the link was closed, a change does not show what the link no longer shows. */
async function metDoel(context: Context, uitkomst: Uitkomst) {
  const { betreft } = uitkomst;
  const doel = betreft === null ? null : await context.load.gedeeldDoel.load(betreft);
  return { ...(await metKoppeling(context, uitkomst)), gedeeldDoel: await ifActief(doel, context) };
}

async function metContact(context: Context, uitkomst: Uitkomst) {
  const { betreft } = uitkomst;
  const contact = betreft === null ? null : await context.load.contactpersoon.load(betreft);
  return {
    ...(await metKoppeling(context, uitkomst)),
    contactpersoon: await ifActief(contact, context),
  };
}
