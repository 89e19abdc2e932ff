import type { KoppelingenVanLeerlingQuery, LeerlingQuery } from "../graph/graph.generated.ts";

export type Leerling = NonNullable<LeerlingQuery["leerling"]>;
export type Koppeling = NonNullable<KoppelingenVanLeerlingQuery["leerling"]>["koppelingen"][number];
export type Toestemming = Koppeling["toestemmingen"][number];
export type GedeeldDoel = Koppeling["gedeeldeDoelen"][number];
export type Opp = NonNullable<Leerling["opp"]>;
export type Hulpverleningsplan = NonNullable<Koppeling["hulpverleningsplan"]>;

/** Of a pupil's links, the one the page is about: the link that is open now, otherwise the newest. */
export const shownLink = (links: readonly Koppeling[]): Koppeling | null =>
  links.find(({ status }) => status === "ACTIEF") ?? links[0] ?? null;

/** Of what one giver was asked for one direction, what counts: a consent given goes before one that ended. */
export function currentConsents(consents: readonly Toestemming[]): readonly Toestemming[] {
  const current = new Map<string, Toestemming>();
  for (const consent of consents) {
    const asked = `${consent.richting} ${consent.gegevenDoor}`;
    const known = current.get(asked);
    if (!known || WEIGHT[consent.status] >= WEIGHT[known.status]) current.set(asked, consent);
  }
  return [...current.values()].toSorted((a, b) => (a.gegevenDoor < b.gegevenDoor ? -1 : 1));
}

const WEIGHT: Record<Toestemming["status"], number> = {
  VERLEEND: 2,
  GEVRAAGD: 1,
  GEWEIGERD: 0,
  INGETROKKEN: 0,
  VERLOPEN: 0,
};
