import { requireCode, requireRow } from "@samenloop/subgraph-kit";
import type { Resolvers } from "../resolver-types.generated.ts";
import type { HulpverleningsplanRow } from "../rows.ts";
import { inGemeente, loadOfGemeente, vanGemeente } from "../sleutel.ts";
import { hulpverleningsplannen } from "./hulpverleningsplan.queries.ts";

/**
 * Reads what a plan says, and null where its source may know only that it exists.
 *
 * A row may hold more than that, by a loader's mistake or after its `inhoud` was narrowed; it is not served.
 */
const uitInhoud =
  <Value>(read: (plan: HulpverleningsplanRow) => Value) =>
  (plan: HulpverleningsplanRow): Value | null =>
    plan.inhoud === "VOLLEDIG" ? read(plan) : null;

export const hulpverleningsplanResolvers = {
  Query: {
    hulpverleningsplan: (_, { gemeentecode, id }, context) => {
      const sleutel = { gemeentecode: requireCode("gemeentecode", gemeentecode), id };
      return loadOfGemeente(context.load.hulpverleningsplan, sleutel, context);
    },
    hulpverleningsplannen: (_, { gemeentecode, ...args }, context) => {
      const where = { ...args.where, dag: context.klok.vandaag() };
      return context.list(
        hulpverleningsplannen,
        inGemeente(gemeentecode, { ...args, where }, context),
      );
    },
  },
  Hulpverleningsplan: {
    ...vanGemeente,
    __resolveReference: (sleutel, context) =>
      loadOfGemeente(context.load.hulpverleningsplan, sleutel, context),
    jeugdige: async ({ jeugdigeId }, _, { load }) =>
      requireRow(await load.jeugdige.load(jeugdigeId)),
    bronhouder: (plan) => ({
      soort: plan.bronhouderSoort,
      naam: plan.bronhouderNaam,
      agb: plan.bronhouderAgb,
      oin: plan.bronhouderOin,
    }),
    soort: uitInhoud(({ soort }) => soort),
    kader: uitInhoud(({ kader }) => kader),
    vorm: uitInhoud(({ vorm }) => vorm),
    schriftelijkGevraagdOp: uitInhoud(({ schriftelijkGevraagdOp }) => schriftelijkGevraagdOp),
    opSchriftOp: uitInhoud(({ opSchriftOp }) => opSchriftOp),
    vaststellenVoor: async (plan, _, { load }) =>
      plan.inhoud === "VOLLEDIG" ? (await load.termijnen.load(plan.id)).vaststellenVoor : null,
    opSchriftVoor: async (plan, _, { load }) =>
      plan.inhoud === "VOLLEDIG" ? (await load.termijnen.load(plan.id)).opSchriftVoor : null,
    bewaarTot: async ({ id }, _, { load }) => (await load.termijnen.load(id)).bewaarTot,
    nalevingssignalen: ({ id }, _, { load }) => load.nalevingssignalen.load(id),
    familiegroepsplan: uitInhoud((plan) =>
      plan.familiegroepsplanKeuze === null
        ? null
        : {
            keuze: plan.familiegroepsplanKeuze,
            aangebodenOp: plan.familiegroepsplanAangebodenOp,
            afgezienOp: plan.familiegroepsplanAfgezienOp,
          },
    ),
    overlegMetJeugdigeOp: uitInhoud(({ overlegMetJeugdigeOp }) => overlegMetJeugdigeOp),
    overlegMetOudersOp: uitInhoud(({ overlegMetOudersOp }) => overlegMetOudersOp),
    overlegMetPleegouderOp: uitInhoud(({ overlegMetPleegouderOp }) => overlegMetPleegouderOp),
    instemmingPleegouder: uitInhoud(
      ({ instemmingPleegouder: resultaat, instemmingPleegouderOp: datum }) =>
        resultaat === null ? null : { resultaat, datum },
    ),
    toestemmingHulp: uitInhoud((plan) =>
      plan.toestemmingHulpDoor === null
        ? null
        : {
            door: plan.toestemmingHulpDoor,
            leeftijdsregime: plan.toestemmingHulpRegime,
            datum: plan.toestemmingHulpOp,
          },
    ),
    doelen: uitInhoud(({ doelen }) => doelen),
    activiteiten: uitInhoud(({ activiteiten }) => activiteiten),
    voorzieningen: uitInhoud(({ voorzieningen }) => voorzieningen),
    contactpersoon: uitInhoud(({ contactRol: rol, contactFunctioneel: functioneelContact }) =>
      rol === null || functioneelContact === null ? null : { rol, functioneelContact },
    ),
    regiebehandelaar: uitInhoud(({ regiebehandelaar: functioneelContact }) =>
      functioneelContact === null ? null : { rol: "REGIEBEHANDELAAR" as const, functioneelContact },
    ),
    evaluatieTermijn: uitInhoud(({ evaluatieTermijn }) => evaluatieTermijn),
    evaluaties: uitInhoud(({ evaluaties }) => evaluaties),
  },
} satisfies Resolvers;
