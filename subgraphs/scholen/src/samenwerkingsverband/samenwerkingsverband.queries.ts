import { and, inArray, sql } from "drizzle-orm";
import { gemeenteSamenwerkingsverband, samenwerkingsverband } from "@samenloop/db/tables/scholen";
import { requireCodes, type ListSource } from "@samenloop/subgraph-kit";
import type { SamenwerkingsverbandWhere } from "../resolver-types.generated.ts";

type Source = ListSource<typeof samenwerkingsverband, SamenwerkingsverbandWhere>;

export const samenwerkingsverbanden: Source = {
  name: "samenwerkingsverbanden",
  table: samenwerkingsverband,
  id: samenwerkingsverband.code,
  order: { CODE: samenwerkingsverband.code },
  filter: ({ codes, sectoren }) =>
    and(
      codes
        ? inArray(samenwerkingsverband.code, requireCodes("samenwerkingsverbandcode", codes))
        : undefined,
      sectoren ? inArray(samenwerkingsverband.sector, [...sectoren]) : undefined,
    ),
};

export const samenwerkingsverbandenVanGemeente: Source = {
  ...samenwerkingsverbanden,
  name: "gemeente.samenwerkingsverbanden",
  parent: gemeenteSamenwerkingsverband.gemeentecode,
  join: {
    to: gemeenteSamenwerkingsverband,
    on: sql`${gemeenteSamenwerkingsverband.code} = ${samenwerkingsverband.code}`,
  },
};
