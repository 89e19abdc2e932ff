import { drawOther, type Country, type Plaats } from "./country.ts";
import type { EdgeCase } from "./edge-cases.ts";
import { LIVES_NEARBY, LIVES_OUTSIDE_SWV, type Onderwijs } from "./odds.ts";

/** What decides where a child lives. */
export interface Home {
  readonly country: Country;
  readonly plaats: Plaats;
  readonly onderwijs: Onderwijs;
  readonly isVso: boolean;
  readonly edge: EdgeCase | null;
  readonly chance: (field: string) => number;
}

/**
 * The home municipality, which answers for youth care: that of the school, else another one of its
 * samenwerkingsverband, else one outside. A samenwerkingsverband of one municipality has no other one.
 */
export function homeOf(home: Home): string {
  const { plaats, edge, chance } = home;
  if (edge?.gemeentecode !== undefined) return edge.gemeentecode;
  if (edge?.code === "WOONT_BUITEN_SWV") return outside(home);
  if (chance("woont dichtbij") < LIVES_NEARBY[kindOf(home)]) return plaats.gemeentecode;
  if (chance("buiten swv") < LIVES_OUTSIDE_SWV) return outside(home);
  const here = new Set([plaats.gemeentecode]);
  const own = gemeentenOf(home);
  return (own && drawOther(own, chance("gemeente in swv"), here)) ?? outside(home);
}

const gemeentenOf = (home: Home) => home.country.gemeentenVan.get(ownSwv(home) ?? "");

const kindOf = ({ onderwijs, isVso }: Home) =>
  onderwijs === "SPECIAAL" ? (isVso ? "VSO" : "SO") : onderwijs;

function outside(home: Home): string {
  const { country, plaats, chance } = home;
  const excluded = new Set([plaats.gemeentecode, ...(gemeentenOf(home)?.items ?? [])]);
  return drawOther(country.gemeenten, chance("elders"), excluded) ?? plaats.gemeentecode;
}

/** The samenwerkingsverband that answers for this pupil: a school of both ages has one of each sector. */
export const ownSwv = ({
  plaats,
  onderwijs,
  isVso,
}: Pick<Home, "plaats" | "onderwijs" | "isVso">): string | null =>
  isVso || onderwijs === "VO" || onderwijs === "PRO" ? plaats.swvVo : plaats.swvPo;
