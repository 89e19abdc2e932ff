import DataLoader from "dataloader";
import { inArray, sql, type SQL } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import { hulpverleningsplan as plan } from "@samenloop/db/tables/jeugdzorg";
import { laatsteDagVan } from "@samenloop/subgraph-kit";
import { vaststellenVoor } from "../regels/hvp-2.ts";
import { opSchriftVoor } from "../regels/hvp-3.ts";

/** Days that follow from other days of a plan and from the periods of the law. */
type Termijnen = Readonly<Record<"vaststellenVoor" | "opSchriftVoor" | "bewaarTot", string | null>>;

const GEEN: Termijnen = { vaststellenVoor: null, opSchriftVoor: null, bewaarTot: null };

/** By the expressions of the rules themselves, so that what is shown and what is judged cannot come to differ. */
export const termijnenLoader = (db: Database) =>
  new DataLoader<string, Termijnen>(async (ids) => {
    const rows = await db.execute<{ id: string } & Termijnen>(sql`
      select ${plan.id}::text as id, ${asText(vaststellenVoor)} as "vaststellenVoor",
        ${asText(opSchriftVoor)} as "opSchriftVoor",
        ${asText(laatsteDagVan("HULPVERLENINGSPLAN_BEWAREN", plan.laatstGewijzigdOp))} as "bewaarTot"
      from ${plan} where ${inArray(plan.id, [...ids])}`);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? GEEN);
  });

const asText = (day: SQL): SQL => sql`(${day})::date::text`;
