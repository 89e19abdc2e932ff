import { plusDagen, schooljaarVan } from "@samenloop/schema";
import type { inschrijving, Leerjaarperiode } from "../tables/onderwijs.ts";
import { earliest } from "./days.ts";

type Inschrijving = typeof inschrijving.$inferInsert;

/** Adds the year group of each school year of an enrolment, as DUO registers it; nobody invented here repeats a year. */
export const withPerioden = (enrolment: Inschrijving, peildatum: string): Inschrijving => ({
  ...enrolment,
  perioden: periodenOf(enrolment, peildatum),
});

function periodenOf(enrolment: Inschrijving, peildatum: string): readonly Leerjaarperiode[] {
  const { leerjaar, datumInschrijving, datumUitschrijving } = enrolment;
  const until = datumUitschrijving ?? peildatum;
  const first = startYear(datumInschrijving);
  const last = Math.max(first, startYear(earliest(until, peildatum)));
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    leerjaar: Math.max(1, leerjaar - (last - first) + i),
    begin: i === 0 ? datumInschrijving : `${first + i}-08-01`,
    einde: first + i < last ? `${first + i + 1}-07-31` : lastDay(datumUitschrijving),
  }));
}

const startYear = (day: string): number => Number(schooljaarVan(day).slice(0, 4));

/** Who leaves on a day was there until the day before. */
const lastDay = (left: string | null | undefined): string | null =>
  left ? plusDagen(left, -1) : null;
