import type { Resolvers } from "../resolver-types.generated.ts";
import type { PlankoppelingRow } from "../rows.ts";

/** Links of several plans as one list, each link once. */
function newestFirst(perPlan: readonly (readonly PlankoppelingRow[])[]): PlankoppelingRow[] {
  const byId = new Map(perPlan.flat().map((koppeling) => [koppeling.id, koppeling]));
  return [...byId.values()].sort((one, other) => (placeOf(one) < placeOf(other) ? 1 : -1));
}

const placeOf = ({ voorgesteldOp, id }: PlankoppelingRow): string => `${voorgesteldOp} ${id}`;

/**
 * What the plans, the pupil and the child of other owners gain here: their links.
 *
 * A pupil's links come through the ids of his plans and a child's through the ids of hers, which the gateway brings
 * along; a table that knew both pseudonyms would be the shared person key that must not exist (WPO 178a, Jeugdwet 7.2).
 */
export const planResolvers = {
  Ontwikkelingsperspectief: {
    koppelingen: ({ id }, _, { load }) => load.koppelingenVanOpp.load(id),
  },
  Hulpverleningsplan: {
    koppelingen: ({ gemeentecode, id }, _, { load }) =>
      load.koppelingenVanHvp.load({ gemeentecode, id }),
  },
  Leerling: {
    koppelingen: async ({ oppIds = [] }, _, { load }) =>
      newestFirst(await Promise.all(oppIds.map((id) => load.koppelingenVanOpp.load(id)))),
  },
  Jeugdige: {
    koppelingen: async ({ gemeentecode, hulpverleningsplanIds = [] }, _, { load }) =>
      newestFirst(
        await Promise.all(
          hulpverleningsplanIds.map((id) => load.koppelingenVanHvp.load({ gemeentecode, id })),
        ),
      ),
  },
} satisfies Resolvers;
