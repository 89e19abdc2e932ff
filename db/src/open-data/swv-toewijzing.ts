import type { vestiging } from "../tables/scholen.ts";

type Soort = (typeof vestiging.$inferSelect)["soort"];

/** Which samenwerkingsverbanden a location belongs to, and how that is known. */
export interface SwvToewijzing {
  readonly swvPo: string | null;
  readonly swvVo: string | null;
  readonly swvHerkomst: "POSTCODE" | "GEMEENTE" | "ONBEKEND";
}

const PRIMARY: readonly Soort[] = ["BAO", "SBAO", "SO", "SO_VSO"];
const SECONDARY: readonly Soort[] = ["VO", "PRO", "VSO", "SO_VSO"];

/**
 * A samenwerkingsverband counts only for its own sector, though the joined file gives everyone both.
 * Without a postal code the municipality decides, if it has exactly one of that sector; else it stays unknown.
 */
export function assignSwv(
  soort: Soort,
  byPostcode: { readonly po: string; readonly vo: string },
  byGemeente: readonly string[],
): SwvToewijzing {
  const needed = [PRIMARY.includes(soort) ? "PO" : "", SECONDARY.includes(soort) ? "VO" : ""];
  const direct = [byPostcode.po, byPostcode.vo];
  const chosen = needed.map((sector, i) => sector && (direct[i] || onlyOne(byGemeente, sector)));
  const [swvPo, swvVo] = chosen.map((code) => code || null);
  const missing = needed.some((sector, i) => sector && !chosen[i]);
  const indirect = needed.some((sector, i) => sector && !direct[i]);
  return {
    swvPo: swvPo ?? null,
    swvVo: swvVo ?? null,
    swvHerkomst: missing ? "ONBEKEND" : indirect ? "GEMEENTE" : "POSTCODE",
  };
}

function onlyOne(codes: readonly string[], sector: string): string {
  const [first, ...others] = codes.filter((code) => code.startsWith(sector));
  return first && others.length === 0 ? first : "";
}
