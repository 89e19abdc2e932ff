import { inArray, sql, type SQL } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { ondersteuningsaanbod as aanbod, vestiging } from "@samenloop/db/tables/scholen";
import { swvCode, swvVanVestiging } from "../vestiging/vestiging.queries.ts";

export interface AfgeleideBasis {
  readonly code: string;
  readonly vestigingen: number;
  readonly metAanbod: number;
  readonly afgeleid: readonly string[];
}

/** Open locations of these samenwerkingsverbanden, each with its offers of the school year. */
const leden = (codes: readonly string[], schooljaar: string): SQL => sql`
  select ${swvCode} as code, ${vestiging.vestigingscode} as vestigingscode,
    ${aanbod.id} as aanbod, ${aanbod.basisvoorzieningen} as voorzieningen
  from ${vestiging} inner join ${swvVanVestiging.to} on ${swvVanVestiging.on}
  left join ${aanbod} on ${aanbod.vestigingscode} = ${vestiging.vestigingscode}
    and ${aanbod.schooljaar} = ${schooljaar}
  where ${vestiging.status} = 'OPEN' and ${inArray(swvCode, [...codes])}`;

/** What is in the offer of every location that has one. */
export const afgeleideBasis = (db: Database, codes: readonly string[], schooljaar: string) =>
  db.execute<Pick<AfgeleideBasis, keyof AfgeleideBasis>>(sql`
    with lid as (${leden(codes, schooljaar)}),
    telling as (
      select code, count(distinct vestigingscode)::int as vestigingen,
        (count(distinct vestigingscode) filter (where aanbod is not null))::int as met_aanbod
      from lid group by code
    ),
    genoemd as (
      select code, voorziening, count(distinct vestigingscode) as door
      from lid, unnest(voorzieningen) as voorziening group by code, voorziening
    )
    select code, vestigingen, met_aanbod as "metAanbod", array(
      select voorziening from genoemd
      where genoemd.code = telling.code and door = met_aanbod order by voorziening
    ) as afgeleid
    from telling`);

export interface BasistekortVraag {
  readonly schooljaar: string;
  readonly first: number;
  readonly vestigingscodes: readonly string[] | null;
}

export interface Basistekort {
  readonly code: string;
  readonly vestigingscode: string;
  readonly aanbod: string;
  readonly voorzieningen: readonly string[];
}

interface Afspraken {
  readonly code: string;
  readonly afgesproken: readonly string[];
}

/** Which agreed provisions the offer of a location does not name, the first locations by code. */
export const basistekorten = (
  db: Database,
  afspraken: readonly Afspraken[],
  { schooljaar, first, vestigingscodes }: BasistekortVraag,
) =>
  db.execute<Pick<Basistekort, keyof Basistekort>>(sql`
    with lid as (${leden(
      afspraken.map(({ code }) => code),
      schooljaar,
    )}),
    afgesproken as (
      select code, voorziening, plaats from jsonb_to_recordset(${JSON.stringify(afspraken)}::jsonb)
        as plan (code text, afgesproken text[]), unnest(afgesproken)
        with ordinality as naam (voorziening, plaats)
    ),
    tekort as (
      select code, vestigingscode, aanbod,
        array_agg(voorziening order by plaats) as voorzieningen,
        row_number() over (partition by code order by vestigingscode, aanbod) as rang
      from lid join afgesproken using (code)
      where aanbod is not null and not voorziening = any (voorzieningen)
        ${vestigingscodes ? sql`and ${inArray(sql`vestigingscode`, [...vestigingscodes])}` : sql``}
      group by code, vestigingscode, aanbod
    )
    select code, vestigingscode, aanbod, voorzieningen from tekort
    where rang <= ${first} order by code, rang`);
