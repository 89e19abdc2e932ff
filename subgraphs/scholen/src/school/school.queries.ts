import { and, ilike, inArray } from "drizzle-orm";
import { bestuur, school } from "@samenloop/db/tables/scholen";
import { requireCodes, type ListSource } from "@samenloop/subgraph-kit";
import type { BestuurWhere, SchoolWhere } from "../resolver-types.generated.ts";
import { containing } from "../like-pattern.ts";

export const besturen: ListSource<typeof bestuur, BestuurWhere> = {
  name: "besturen",
  table: bestuur,
  id: bestuur.bestuursnummer,
  order: { BESTUURSNUMMER: bestuur.bestuursnummer },
  filter: ({ bestuursnummers }) =>
    bestuursnummers
      ? inArray(bestuur.bestuursnummer, requireCodes("bestuursnummer", bestuursnummers))
      : undefined,
};

type SchoolSource = ListSource<typeof school, SchoolWhere>;

export const scholen: SchoolSource = {
  name: "scholen",
  table: school,
  id: school.brin,
  order: { BRIN: school.brin, NAAM: school.naam },
  filter: ({ brins, naamBevat }) =>
    and(
      brins ? inArray(school.brin, requireCodes("brin", brins)) : undefined,
      naamBevat ? ilike(school.naam, containing(naamBevat)) : undefined,
    ),
};

export const scholenVanBestuur: SchoolSource = {
  ...scholen,
  name: "bestuur.scholen",
  parent: school.bestuursnummer,
};
