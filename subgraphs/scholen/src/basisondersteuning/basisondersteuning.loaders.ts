import type { Database } from "@samenloop/db";
import { groupRows } from "@samenloop/subgraph-kit";
import { geldendePlannen } from "../ondersteuningsplan/ondersteuningsplan.queries.ts";
import { perVraag } from "../per-vraag.ts";
import {
  afgeleideBasis,
  basistekorten,
  type Basistekort,
  type BasistekortVraag,
} from "./basisondersteuning.queries.ts";

export interface Basisondersteuning {
  readonly code: string;
  readonly schooljaar: string;
  readonly vestigingen: number;
  readonly vestigingenMetAanbod: number;
  readonly afgeleid: readonly string[];
  readonly afgesproken: readonly string[];
  /** Whether a plan is in force, whatever it names. */
  readonly heeftPlan: boolean;
}

export function basisondersteuningLoaders(db: Database) {
  const basisondersteuning = perVraag((codes, schooljaar: string) =>
    basisVan(db, codes, schooljaar),
  );
  return {
    basisondersteuning,
    basistekort: perVraag(async (codes, vraag: BasistekortVraag) => {
      const basis = await basisondersteuning(vraag.schooljaar).loadMany(codes);
      const afspraken = basis.flatMap((row) => (row instanceof Error ? [] : [row]));
      const rows = await basistekorten(db, afspraken, vraag);
      return groupRows<Basistekort>(codes, rows, ({ code }) => code);
    }),
  };
}

async function basisVan(
  db: Database,
  codes: readonly string[],
  schooljaar: string,
): Promise<Basisondersteuning[]> {
  const jaar = Number(schooljaar.slice(0, 4));
  const [derived, plans] = await Promise.all([
    afgeleideBasis(db, codes, schooljaar),
    geldendePlannen(db, codes, [`${jaar}-08-01`, `${jaar + 1}-07-31`]),
  ]);
  const rowOf = new Map(derived.map((row) => [row.code, row]));
  const planOf = new Map(plans.map((plan) => [plan.swvCode, plan]));
  return codes.map((code) => ({
    code,
    schooljaar,
    vestigingen: rowOf.get(code)?.vestigingen ?? 0,
    vestigingenMetAanbod: rowOf.get(code)?.metAanbod ?? 0,
    afgeleid: rowOf.get(code)?.afgeleid ?? [],
    afgesproken: planOf.get(code)?.basisvoorzieningen ?? [],
    heeftPlan: planOf.has(code),
  }));
}
