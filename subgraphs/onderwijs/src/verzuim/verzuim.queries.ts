import { and, eq, exists, inArray, not, sql, type SQL } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import type { Database } from "@samenloop/db";
import { leerling, verzuimmelding } from "@samenloop/db/tables/onderwijs";
import { isVerzonnenVestigingscode } from "@samenloop/schema";
import { requireCodes, schendt, type ListSource } from "@samenloop/subgraph-kit";
import { verzuimRegels } from "../regels/verzuim-regels.ts";
import type { VerzuimmeldingWhere } from "../resolver-types.generated.ts";
import { duurtLangerDan, duurtOp, isLeerplichtig, isThuiszitter } from "./thuiszitter.ts";

export const verzuimmeldingen = (
  dag: string,
): ListSource<typeof verzuimmelding, VerzuimmeldingWhere> => ({
  name: "verzuimmeldingen",
  table: verzuimmelding,
  id: verzuimmelding.id,
  // Whoever adds up the absence at a school says something of that school.
  mayCount: ({ vestigingscodes }) => (vestigingscodes ?? []).every(isVerzonnenVestigingscode),
  order: { START: verzuimmelding.start },
  filter: (where) => and(vanWie(where), watVoor(where), hoeLang(where, dag), signalen(where, dag)),
});

type Where = Partial<VerzuimmeldingWhere>;

const vanWie = ({ gemeentecodes, vestigingscodes }: Where): SQL | undefined =>
  and(
    gemeentecodes ? woontIn(requireCodes("gemeentecode", gemeentecodes)) : undefined,
    vestigingscodes
      ? inArray(verzuimmelding.vestigingscode, requireCodes("vestigingscode", vestigingscodes))
      : undefined,
  );

const woontIn = (gemeentecodes: readonly string[]): SQL =>
  exists(
    new QueryBuilder()
      .select({ one: sql`1` })
      .from(leerling)
      .where(
        and(
          eq(leerling.id, verzuimmelding.leerlingId),
          inArray(leerling.woongemeentecode, [...gemeentecodes]),
        ),
      ),
  );

const watVoor = ({ soorten, behandelstatussen }: Where): SQL | undefined =>
  and(
    soorten ? inArray(verzuimmelding.soort, [...soorten]) : undefined,
    behandelstatussen ? inArray(verzuimmelding.behandelstatus, [...behandelstatussen]) : undefined,
  );

function hoeLang({ lopendOp, langerDanWeken, ...where }: Where, dag: string): SQL | undefined {
  return and(
    lopendOp ? duurtOp(lopendOp) : undefined,
    langerDanWeken == null ? undefined : duurtLangerDan(langerDanWeken, dag),
    wel(where.leerplichtig, isLeerplichtig(dag)),
    wel(where.thuiszitters, isThuiszitter(dag)),
  );
}

const wel = (asked: boolean | null | undefined, is: SQL): SQL | undefined =>
  asked == null ? undefined : asked ? is : not(is);

const signalen = ({ nalevingssignalen }: Where, dag: string): SQL | undefined =>
  nalevingssignalen ? schendt(verzuimRegels, nalevingssignalen, dag) : undefined;

export interface Verzuimstand extends Record<string, unknown> {
  readonly id: string;
  readonly leerplichtig: boolean;
  readonly thuiszitter: boolean;
}

/** What each absence amounts to on that day. */
export const verzuimstanden = (
  db: Database,
  ids: readonly string[],
  dag: string,
): Promise<Iterable<Verzuimstand>> =>
  db.execute<Verzuimstand>(sql`
    select ${verzuimmelding.id}::text as id, ${isLeerplichtig(dag)} as leerplichtig,
      ${isThuiszitter(dag)} as thuiszitter
    from ${verzuimmelding} where ${inArray(verzuimmelding.id, [...ids])}`);
