import { and, ilike, inArray, sql } from "drizzle-orm";
import { gemeente, gemeenteSamenwerkingsverband } from "@samenloop/db/tables/scholen";
import { requireCodes, type ListSource } from "@samenloop/subgraph-kit";
import type { GemeenteWhere } from "../resolver-types.generated.ts";
import { containing } from "../like-pattern.ts";

type GemeenteSource = ListSource<typeof gemeente, GemeenteWhere>;

export const gemeenten: GemeenteSource = {
  name: "gemeenten",
  table: gemeente,
  id: gemeente.gemeentecode,
  order: { GEMEENTECODE: gemeente.gemeentecode, NAAM: gemeente.naam },
  filter: ({ gemeentecodes, naamBevat, provincies }) =>
    and(
      gemeentecodes
        ? inArray(gemeente.gemeentecode, requireCodes("gemeentecode", gemeentecodes))
        : undefined,
      naamBevat ? ilike(gemeente.naam, containing(naamBevat)) : undefined,
      provincies ? inArray(gemeente.provincie, [...provincies]) : undefined,
    ),
};

export const gemeentenVanSamenwerkingsverband: GemeenteSource = {
  ...gemeenten,
  name: "samenwerkingsverband.gemeenten",
  parent: gemeenteSamenwerkingsverband.code,
  join: {
    to: gemeenteSamenwerkingsverband,
    on: sql`${gemeenteSamenwerkingsverband.gemeentecode} = ${gemeente.gemeentecode}`,
  },
};
