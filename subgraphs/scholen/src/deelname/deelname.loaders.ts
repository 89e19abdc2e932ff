import type { Database } from "@samenloop/db";
import { groupRows, requireRow } from "@samenloop/subgraph-kit";
import { coverage, type Period } from "../leerlingaantal/leerlingaantal.queries.ts";
import { perVraag } from "../per-vraag.ts";
import { participation } from "./deelname.queries.ts";

type Counted = Awaited<ReturnType<typeof participation>>[number];
type Coverage = Awaited<ReturnType<typeof coverage>>[number];

export interface Deelname {
  readonly gemeentecode: string | null;
  /** Of the whole samenwerkingsverband, and not of one gemeente in it. */
  readonly isHeel: boolean;
  readonly telling: Counted;
  readonly alleLeerlingen: number | null;
  readonly aandeel: number | null;
  readonly aandeelLandelijk: number | null;
  readonly dekking: Coverage;
}

export function deelnameLoaders(db: Database) {
  return {
    deelname: perVraag<Period, Deelname[]>(async (codes, { soorten, ...years }) => {
      const [counted, covered] = await Promise.all([
        participation(db, codes, years),
        coverage(db, years),
      ]);
      const asked = counted.filter(({ soort }) => !soorten || soorten.includes(soort));
      const landVan = landelijk(covered);
      return groupRows(codes, asked, ({ code }) => code).map((rows) =>
        rows.map((row) => deelnameOf(row, landVan(row))),
      );
    }),
  };
}

interface Land {
  readonly dekking: Coverage;
  readonly alle: number;
}

/** Kinds of which every pupil is counted; of secondary schools no source counts the pupils per school. */
const GETELD: ReadonlySet<string> = new Set(["BAO", "SBAO", "SO", "SO_VSO"]);

/** What the whole country has of the same year and kind. */
function landelijk(covered: readonly Coverage[]): (row: Counted) => Land {
  const alle = new Map<number, number>();
  for (const { jaar, soort, leerlingen } of covered)
    if (GETELD.has(soort)) alle.set(jaar, (alle.get(jaar) ?? 0) + leerlingen);
  const rows = new Map(covered.map((row) => [keyOf(row), row]));
  return (row) => ({
    dekking: requireRow(rows.get(keyOf(row))),
    alle: alle.get(row.jaar) ?? 0,
  });
}

const keyOf = ({ jaar, soort }: Pick<Counted, "jaar" | "soort">): string => `${jaar} ${soort}`;

function deelnameOf(telling: Counted, { dekking, alle }: Land): Deelname {
  // A samenwerkingsverband of secondary schools has special pupils that are counted beside others that are not.
  const isGeteld = telling.code.startsWith("PO") && GETELD.has(telling.soort);
  return {
    gemeentecode: telling.gemeentecode,
    isHeel: telling.isHeel,
    telling,
    alleLeerlingen: isGeteld ? telling.alle : null,
    aandeel: isGeteld ? deel(telling.aantal, telling.alle) : null,
    aandeelLandelijk: isGeteld ? deel(dekking.leerlingen, alle) : null,
    dekking,
  };
}

/** To four decimals: more would pretend to know what `<5` hides. Null where nobody is counted. */
const deel = (aantal: number, alle: number | null): number | null =>
  alle ? Math.round((10_000 * aantal) / alle) / 10_000 : null;
