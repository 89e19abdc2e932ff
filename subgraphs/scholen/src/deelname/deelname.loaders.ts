import type { Database } from "@samenloop/db";
import { groupRows, requireRow } from "@samenloop/subgraph-kit";
import { coverage, type Period } from "../leerlingaantal/leerlingaantal.queries.ts";
import { perVraag } from "../per-vraag.ts";
import { GETELD, nationalParticipation, participation } from "./deelname.queries.ts";

type Counted = Awaited<ReturnType<typeof participation>>[number];
type National = Awaited<ReturnType<typeof nationalParticipation>>[number];
type Coverage = Awaited<ReturnType<typeof coverage>>[number];

export interface Deelname {
  readonly gemeentecode: string | null;
  readonly isHeel: boolean;
  readonly telling: Counted;
  readonly alleLeerlingen: number | null;
  readonly aandeel: number | null;
  readonly aandeelLandelijk: number | null;
  readonly dekking: Coverage;
}

export function deelnameLoaders(db: Database) {
  return {
    deelname: perVraag<Period, Deelname[]>(async (codes, period) => {
      const { soorten, ...years } = period;
      const [counted, national, covered] = await Promise.all([
        participation(db, codes, years),
        nationalParticipation(db, years),
        coverage(db, years),
      ]);
      const land = new Map(national.map((row) => [keyOf(row), row]));
      const dekking = new Map(covered.map((row) => [keyOf(row), row]));
      return groupRows(
        codes,
        counted.filter(({ soort }) => !soorten || soorten.includes(soort)),
        ({ code }) => code,
      ).map((rows) =>
        rows.map((row) => deelnameOf(row, land.get(keyOf(row)), dekking.get(keyOf(row)))),
      );
    }),
  };
}

const keyOf = ({ jaar, soort }: Pick<Counted, "jaar" | "soort">): string => `${jaar} ${soort}`;

function deelnameOf(
  telling: Counted,
  land: National | undefined,
  dekking: Coverage | undefined,
): Deelname {
  // A samenwerkingsverband of secondary schools has special pupils that are counted beside others that are not.
  const isGeteld =
    telling.code.startsWith("PO") && (GETELD as readonly string[]).includes(telling.soort);
  return {
    gemeentecode: telling.gemeentecode,
    isHeel: telling.isHeel,
    telling,
    alleLeerlingen: isGeteld ? telling.alle : null,
    aandeel: isGeteld ? deel(telling) : null,
    aandeelLandelijk: isGeteld && land ? deel(land) : null,
    dekking: requireRow(dekking),
  };
}

/** To four decimals: more would pretend to know what `<5` hides. Null where nobody is counted. */
const deel = ({ aantal, alle }: { readonly aantal: number; readonly alle: number | null }) =>
  alle ? Math.round((10_000 * aantal) / alle) / 10_000 : null;
