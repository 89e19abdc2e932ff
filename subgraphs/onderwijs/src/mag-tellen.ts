import { isVerzonnenVestigingscode } from "@samenloop/schema";

/** The parts of a filter that may pick out failings, or one school. */
interface Filter {
  readonly vestigingscodes?: readonly string[] | null;
  readonly nalevingssignalen?: readonly string[] | null;
  readonly statussen?: readonly string[] | null;
  readonly nietGeevalueerdSinds?: string | null;
  readonly zonderGeldigOpp?: boolean | null;
}

/**
 * Whether the size of a list may be told. Every failing here is invented, and not every school: what picks out failings
 * of a real school is shown, each with its own mark of being invented, and never added up.
 */
export function magTellen(where: Filter, vestigingscode = ""): boolean {
  const scholen = [...(where.vestigingscodes ?? []), ...(vestigingscode ? [vestigingscode] : [])];
  return !isTekort(where) || scholen.every(isVerzonnenVestigingscode);
}

const isTekort = (where: Filter): boolean =>
  where.nalevingssignalen != null ||
  where.nietGeevalueerdSinds != null ||
  where.zonderGeldigOpp != null ||
  (where.statussen ?? []).some((status) => TEKORTEN.includes(status));

/** A dispute about a plan, and a pupil who was not admitted. */
const TEKORTEN = ["GESCHIL", "GEWEIGERD"];
