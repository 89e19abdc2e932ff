import { and, eq, exists, ilike, inArray, sql, type SQL } from "drizzle-orm";
import { QueryBuilder, type PgColumn } from "drizzle-orm/pg-core";
import { extraAanbod, ondersteuningsaanbod, vestiging } from "@samenloop/db/tables/scholen";
import { schooljaarVan } from "@samenloop/schema";
import { requireCode, requireCodes, type ListSource } from "@samenloop/subgraph-kit";
import type { ExtraAanbodWhere, VestigingWhere } from "../resolver-types.generated.ts";
import { containing } from "../like-pattern.ts";

type VestigingSource = ListSource<typeof vestiging, VestigingWhere>;

/** Only open locations, unless the caller names a status: the closed ones are there for the history. */
export const vestigingen = (dag: string): VestigingSource => ({
  name: "vestigingen",
  table: vestiging,
  id: vestiging.vestigingscode,
  order: { NAAM: vestiging.naam, VESTIGINGSCODE: vestiging.vestigingscode },
  filter: (where) =>
    and(
      inArray(vestiging.status, [...(where.statussen ?? ["OPEN" as const])]),
      where.vestigingscodes
        ? inArray(vestiging.vestigingscode, requireCodes("vestigingscode", where.vestigingscodes))
        : undefined,
      where.naamBevat ? ilike(vestiging.naam, containing(where.naamBevat)) : undefined,
      where.soorten ? inArray(vestiging.soort, [...where.soorten]) : undefined,
      where.sectoren ? inArray(vestiging.sector, [...where.sectoren]) : undefined,
      where.gemeentecodes
        ? inArray(vestiging.gemeentecode, requireCodes("gemeentecode", where.gemeentecodes))
        : undefined,
      where.extraAanbod ? biedt(where.extraAanbod, dag) : undefined,
    ),
});

export const vestigingenVanGemeente = (dag: string): VestigingSource => ({
  ...vestigingen(dag),
  name: "gemeente.vestigingen",
  parent: vestiging.gemeentecode,
});

export const vestigingenVanSchool = (dag: string): VestigingSource => ({
  ...vestigingen(dag),
  name: "school.vestigingen",
  parent: vestiging.brin,
});

/** Whatever is of both ages belongs to two samenwerkingsverbanden, and stands with each. */
export const swvVan = ({
  swvPo,
  swvVo,
}: {
  readonly swvPo: PgColumn;
  readonly swvVo: PgColumn;
}) => ({
  to: sql`lateral (values (${swvPo}), (${swvVo})) as lid (code)`,
  on: sql`lid.code is not null`,
});
export const swvVanVestiging = swvVan(vestiging);
export const swvCode: SQL<string> = sql`lid.code`;

export const vestigingenVanSamenwerkingsverband = (dag: string): VestigingSource => ({
  ...vestigingen(dag),
  name: "samenwerkingsverband.vestigingen",
  parent: swvCode,
  join: swvVanVestiging,
});

function biedt({ categorie, schooljaar }: ExtraAanbodWhere, dag: string): SQL {
  const year = schooljaar ?? schooljaarVan(dag);
  const ofOffer = eq(extraAanbod.ondersteuningsaanbodId, ondersteuningsaanbod.id);
  return exists(
    new QueryBuilder()
      .select({ one: sql`1` })
      .from(ondersteuningsaanbod)
      .innerJoin(extraAanbod, ofOffer)
      .where(
        and(
          eq(ondersteuningsaanbod.vestigingscode, vestiging.vestigingscode),
          eq(ondersteuningsaanbod.schooljaar, requireCode("schooljaar", year)),
          eq(extraAanbod.categorie, categorie),
        ),
      ),
  );
}
