import { and, gte, isNotNull, lt, sql } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { vestiging } from "@samenloop/db/tables/scholen";

export interface Punt {
  readonly breedtegraad: number;
  readonly lengtegraad: number;
}

/** Schools of one postal code together: where they stand on average, and how many they are. */
export interface Groep extends Punt {
  readonly postcode: string;
  readonly scholen: number;
}

export interface Plaatsbepaling {
  readonly wijze: "EIGEN_POSTCODE" | "EIGEN_SCHOLEN" | "BUURGEBIEDEN" | "ONBEKEND";
  readonly postcodegebieden: readonly string[];
  readonly locatie: Punt | null;
}

/** Where a postal code lies, as far as schools tell: in one statement, over the schools of its two first digits. */
export async function bepaalPlaats(db: Database, postcode: string): Promise<Plaatsbepaling> {
  const streek = postcode.slice(0, 2);
  const groepen = await db
    .select({
      postcode: sql<string>`${vestiging.postcode}`,
      scholen: sql<number>`count(*)::int`,
      breedtegraad: sql<number>`avg(${vestiging.breedtegraad})`,
      lengtegraad: sql<number>`avg(${vestiging.lengtegraad})`,
    })
    .from(vestiging)
    .where(
      and(
        isNotNull(vestiging.breedtegraad),
        gte(vestiging.postcode, streek),
        lt(vestiging.postcode, `${streek}Z`),
      ),
    )
    .groupBy(vestiging.postcode);
  return plaatsVan(postcode, groepen);
}

/** From near to far: the same postal code, the same four digits, the nearest numbers below and above them. */
export function plaatsVan(postcode: string, groepen: readonly Groep[]): Plaatsbepaling {
  const pc4 = gebiedVan(postcode);
  const same = groepen.filter((groep) => groep.postcode === postcode);
  if (same.length > 0) return bepaald("EIGEN_POSTCODE", same);
  const own = groepen.filter((groep) => gebiedVan(groep.postcode) === pc4);
  if (own.length > 0) return bepaald("EIGEN_SCHOLEN", own);
  const gebieden = groepen.map((groep) => gebiedVan(groep.postcode)).toSorted();
  const buren = [
    gebieden.findLast((gebied) => gebied < pc4),
    gebieden.find((gebied) => gebied > pc4),
  ];
  const near = groepen.filter((groep) => buren.includes(gebiedVan(groep.postcode)));
  if (near.length > 0) return bepaald("BUURGEBIEDEN", near);
  return { wijze: "ONBEKEND", postcodegebieden: [], locatie: null };
}

const gebiedVan = (postcode: string): string => postcode.slice(0, 4);

/** The middle of areas and not of schools: a neighbour with ten of them lies no nearer for it. */
function bepaald(wijze: Plaatsbepaling["wijze"], groepen: readonly Groep[]): Plaatsbepaling {
  const postcodegebieden = [...new Set(groepen.map(({ postcode }) => gebiedVan(postcode)))];
  const middens = postcodegebieden.map((gebied) =>
    midden(
      groepen.filter(({ postcode }) => gebiedVan(postcode) === gebied),
      ({ scholen }) => scholen,
    ),
  );
  return {
    wijze,
    postcodegebieden: postcodegebieden.toSorted(),
    locatie: midden(middens, () => 1),
  };
}

function midden<P extends Punt>(punten: readonly P[], gewicht: (punt: P) => number): Punt {
  const total = punten.reduce((sum, punt) => sum + gewicht(punt), 0);
  const mean = (of: (punt: P) => number): number =>
    punten.reduce((sum, punt) => sum + of(punt) * gewicht(punt), 0) / total;
  return {
    breedtegraad: mean(({ breedtegraad }) => breedtegraad),
    lengtegraad: mean(({ lengtegraad }) => lengtegraad),
  };
}
