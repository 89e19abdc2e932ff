import type { SchoolzijdeSleutel } from "../plankoppeling/schoolzijde.ts";
import type { Resolvers } from "../resolver-types.generated.ts";
import type { LeerlingRow, PlankoppelingRow } from "../rows.ts";

/** Links of several plans as one list, each link once. */
function newestFirst(perPlan: readonly (readonly PlankoppelingRow[])[]): PlankoppelingRow[] {
  const byId = new Map(perPlan.flat().map((koppeling) => [koppeling.id, koppeling]));
  return [...byId.values()].sort((one, other) => (placeOf(one) < placeOf(other) ? 1 : -1));
}

/** Everything that a link of this pupil may rest on. */
const zijdenVan = ({ id, oppIds = [], aanmeldingIds = [] }: LeerlingRow): SchoolzijdeSleutel[] => [
  ...oppIds.map((oppId) => ({ soort: "ONTWIKKELINGSPERSPECTIEF", id: oppId }) as const),
  ...aanmeldingIds.map((aanmeldingId) => ({ soort: "AANMELDING", id: aanmeldingId }) as const),
  { soort: "LEERLING", id },
];

const placeOf = ({ voorgesteldOp, id }: PlankoppelingRow): string => `${voorgesteldOp} ${id}`;

/**
 * What the plans, the pupil and the child of other owners gain here: their links.
 *
 * A pupil's links come through the ids of his plans and applications and a child's through the ids of hers, which the
 * gateway brings along; a table that knew both pseudonyms would be the shared person key that must not exist (WPO 178a, Jeugdwet 7.2).
 */
export const planResolvers = {
  Ontwikkelingsperspectief: {
    koppelingen: ({ id }, _, { load }) =>
      load.koppelingenVanSchoolzijde.load({ soort: "ONTWIKKELINGSPERSPECTIEF", id }),
  },
  Hulpverleningsplan: {
    koppelingen: ({ gemeentecode, id }, _, { load }) =>
      load.koppelingenVanHvp.load({ gemeentecode, id }),
  },
  Leerling: {
    koppelingen: async (leerling, _, { load }) =>
      newestFirst(
        await Promise.all(
          zijdenVan(leerling).map((zijde) => load.koppelingenVanSchoolzijde.load(zijde)),
        ),
      ),
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
