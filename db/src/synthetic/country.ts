import { connect } from "../connect.ts";
import { ONDERWIJSSOORTEN } from "../tables/scholen.ts";
import type { Soort } from "./odds.ts";

/** A school location where children can be placed. */
export interface Plaats {
  readonly vestigingscode: string;
  readonly soort: Soort;
  readonly gemeentecode: string;
  readonly swvPo: string | null;
  readonly swvVo: string | null;
  readonly voStructuur: string | null;
  readonly denominatie: string | null;
  /** Pupils, as far as known. */
  readonly gewicht: number;
}

/** The country in which the children live, prepared for drawing. */
export interface Country {
  readonly places: Readonly<Record<Soort, Weighted<Plaats>>>;
  /** Gemeenten of each samenwerkingsverband, by pupils. */
  readonly gemeentenVan: ReadonlyMap<string, Weighted<string>>;
  readonly gemeenten: Weighted<string>;
}

/** Items with the running total of their weights. */
export interface Weighted<T> {
  readonly items: readonly T[];
  readonly totals: readonly number[];
}

/** Masked counts lie between 1 and 4; secondary schools have none published (means of 2025). */
const MASKED = 2;
const WITHOUT_COUNT: Partial<Record<Soort, number>> = { VO: 610, PRO: 195 };

/** Reads the open schools that have a known municipality, from the database of `scholen`. */
export async function readCountry(scholenUrl: string): Promise<Country> {
  const { sql, close } = connect(scholenUrl, { max: 1 });
  try {
    return createCountry(
      await sql<PlaatsRow[]>`
      select v.vestigingscode, v.soort, v.gemeentecode, v.swv_po as "swvPo", v.swv_vo as "swvVo",
        v.vo_structuur as "voStructuur", v.denominatie, l.vestigingscode is not null as geteld, l.aantal
      from vestiging v
      left join lateral (
        select vestigingscode, aantal from leerlingaantal
        where vestigingscode = v.vestigingscode and soort is null order by peildatum desc limit 1
      ) l on true
      where v.status = 'OPEN' and v.gemeentecode is not null
      order by v.vestigingscode`,
    );
  } finally {
    await close();
  }
}

/** A school as the database of `scholen` knows it; `geteld` without `aantal` is a masked count. */
export type PlaatsRow = Omit<Plaats, "gewicht"> & {
  readonly geteld: boolean;
  readonly aantal: number | null;
};

/** Prepares the places for drawing: the same rows in the same order give the same country. */
export function createCountry(rows: readonly PlaatsRow[]): Country {
  const places = rows
    .map(({ geteld, aantal, ...row }) => {
      const known = geteld ? (aantal ?? MASKED) : (WITHOUT_COUNT[row.soort] ?? 0);
      return { ...row, gewicht: known };
    })
    .filter((place) => place.gewicht > 0 && canAdmit(place));
  const bySoort = ONDERWIJSSOORTEN.map((soort) => [
    soort,
    weigh(places.filter((place) => place.soort === soort).map((place) => [place, place.gewicht])),
  ]);
  const swvs = new Set(places.flatMap((place) => [place.swvPo, place.swvVo]));
  const gemeentenVan = new Map(
    [...swvs].flatMap((code) => (code ? [[code, gemeentenOf(places, code)] as const] : [])),
  );
  const everywhere = weigh(byGemeente(places));
  return {
    places: Object.fromEntries(bySoort) as Country["places"],
    gemeentenVan,
    gemeenten: everywhere,
  };
}

/** Without a samenwerkingsverband nobody could give the admission statement that SBAO and PRO need (TLV-2). */
const canAdmit = ({ soort, swvPo, swvVo }: Plaats): boolean =>
  soort === "SBAO" ? swvPo !== null : soort === "PRO" ? swvVo !== null : true;

const gemeentenOf = (places: readonly Plaats[], code: string): Weighted<string> =>
  weigh(byGemeente(places.filter((place) => place.swvPo === code || place.swvVo === code)));

function byGemeente(places: readonly Plaats[]): (readonly [string, number])[] {
  const weights = new Map<string, number>();
  for (const { gemeentecode, gewicht } of places) {
    weights.set(gemeentecode, (weights.get(gemeentecode) ?? 0) + gewicht);
  }
  return [...weights].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function weigh<T>(list: readonly (readonly [T, number])[]): Weighted<T> {
  let total = 0;
  const totals = list.map(([, weight]) => (total += weight));
  return { items: list.map(([item]) => item), totals };
}

/** The item at this fraction of the total weight, found by halving. */
export function drawWeighted<T>({ items, totals }: Weighted<T>, fraction: number): T {
  const target = fraction * (totals.at(-1) ?? 0);
  let [low, high] = [0, totals.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((totals[middle] ?? 0) > target) high = middle;
    else low = middle + 1;
  }
  const item = items[low];
  if (item === undefined)
    throw new Error("The country has no school of a kind that children go to.");
  return item;
}

/** The same among all but the excluded; null when nothing is left. */
export function drawOther<T>(
  { items, totals }: Weighted<T>,
  fraction: number,
  excluded: ReadonlySet<T>,
): T | null {
  const left = items.flatMap((item, i) =>
    excluded.has(item) ? [] : [[item, (totals[i] ?? 0) - (totals[i - 1] ?? 0)] as const],
  );
  return left.length > 0 ? drawWeighted(weigh(left), fraction) : null;
}
