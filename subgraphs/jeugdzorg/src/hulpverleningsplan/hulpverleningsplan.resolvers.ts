import { requireCode, requireRow } from "@samenloop/subgraph-kit";
import type { Resolvers } from "../resolver-types.generated.ts";
import type { HulpverleningsplanRow } from "../rows.ts";
import { inGemeente, loadOfGemeente } from "../sleutel.ts";
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
    hulpverleningsplan: (_, { gemeentecode, id }, { load }) =>
      loadOfGemeente(load.hulpverleningsplan, {
        gemeentecode: requireCode("gemeentecode", gemeentecode),
        id,
      }),
    hulpverleningsplannen: (_, { gemeentecode, ...args }, { list }) =>
      list(hulpverleningsplannen, inGemeente(gemeentecode, args)),
  },
  Hulpverleningsplan: {
    __resolveReference: (sleutel, { load }) => loadOfGemeente(load.hulpverleningsplan, sleutel),
    jeugdige: async ({ jeugdigeId }, _, { load }) =>
      requireRow(await load.jeugdige.load(jeugdigeId)),
    bronhouder: (plan) => ({
      soort: plan.bronhouderSoort,
      naam: plan.bronhouderNaam,
      agb: plan.bronhouderAgb,
      oin: plan.bronhouderOin,
    }),
    soort: uitInhoud(({ soort }) => soort),
    vorm: uitInhoud(({ vorm }) => vorm),
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
    doelen: uitInhoud(({ doelen }) => doelen),
    activiteiten: uitInhoud(({ activiteiten }) => activiteiten),
    voorzieningen: uitInhoud(({ voorzieningen }) => voorzieningen),
    contactpersoon: uitInhoud(({ contactRol: rol, contactFunctioneel: functioneelContact }) =>
      rol === null || functioneelContact === null ? null : { rol, functioneelContact },
    ),
    evaluaties: uitInhoud(({ evaluaties }) => evaluaties),
  },
} satisfies Resolvers;
