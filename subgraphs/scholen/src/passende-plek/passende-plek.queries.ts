import { and, arrayContains, eq, isNotNull, sql, type SQL } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { ondersteuningsaanbod as aanbod, vestiging } from "@samenloop/db/tables/scholen";
import type { Onderwijssoort, Ondersteuningscategorie } from "../resolver-types.generated.ts";
import type { Punt } from "./plaatsbepaling.ts";

export interface PlekVraag {
  readonly behoeften: readonly Ondersteuningscategorie[];
  readonly soort: Onderwijssoort | null;
  readonly schooljaar: string;
  readonly first: number;
}

/** Nearest first, by the index on `plek`: a chord through the earth orders as the way over the ground does. */
export function passendePlekken(db: Database, punt: Punt, vraag: PlekVraag) {
  return db
    .select({
      vestigingscode: vestiging.vestigingscode,
      soort: vestiging.soort,
      aanbod: aanbod.id,
      basiscategorieen: aanbod.basiscategorieen,
      afstand: sql<number>`round(${AARDE} * asin(least(1, ${koorde(punt)} / ${AARDE})))::int`,
    })
    .from(vestiging)
    .innerJoin(aanbod, eq(aanbod.vestigingscode, vestiging.vestigingscode))
    .where(
      and(
        // As the index has it, word for word: a parameter would not be recognised.
        sql`${vestiging.status} = 'OPEN'`,
        isNotNull(vestiging.breedtegraad),
        vraag.soort === null ? undefined : eq(vestiging.soort, vraag.soort),
        eq(aanbod.schooljaar, vraag.schooljaar),
        arrayContains(aanbod.categorieen, [...vraag.behoeften]),
      ),
    )
    .orderBy(koorde(punt))
    .limit(vraag.first);
}

/** Twice the radius in metres that the function `plek` reckons with. */
const AARDE = sql`12742000.0`;

const koorde = ({ breedtegraad, lengtegraad }: Punt): SQL =>
  sql`(plek(${vestiging.breedtegraad}, ${vestiging.lengtegraad})
    <-> plek(${breedtegraad}::float8, ${lengtegraad}::float8))`;
