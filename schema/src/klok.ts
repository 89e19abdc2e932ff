/**
 * The one source of "today". Everything that depends on the day asks a `Klok`; nothing else reads the wall clock,
 * so that the demo lives on its reference date and a test can walk through a birthday.
 */
export interface Klok {
  /** Calendar day in Amsterdam, `2026-10-01`. */
  vandaag(): string;
}

/** A clock that stands still. */
export const vasteKlok = (dag: string): Klok => ({ vandaag: () => dag });

/** The day it really is in Amsterdam, also just after midnight and in both DST nights. */
export const echteKlok: Klok = {
  vandaag: () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(),
};

/** True for a day that exists, written as `2026-02-28`. */
export function isDatum(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** `2026-10-01` lies in `2026-2027`: a school year runs from 1 August to 31 July (WPO art. 1). */
export function schooljaarVan(datum: string): string {
  const jaar = Number(datum.slice(0, 4));
  const begin = datum.slice(5) >= "08-01" ? jaar : jaar - 1;
  return `${begin}-${begin + 1}`;
}

/** Whole years lived on `dag`; someone born on 29 February turns a year older on 1 March. */
export function leeftijdOp(geboortedatum: string, dag: string): number {
  const jaren = Number(dag.slice(0, 4)) - Number(geboortedatum.slice(0, 4));
  return dag.slice(5) >= geboortedatum.slice(5) ? jaren : jaren - 1;
}

/** The first day on which somebody is that old; without 29 February in that year it is 1 March. */
export function verjaardagVan(geboortedatum: string, leeftijd: number): string {
  const dag = `${Number(geboortedatum.slice(0, 4)) + leeftijd}${geboortedatum.slice(4)}`;
  return isDatum(dag) ? dag : `${dag.slice(0, 4)}-03-01`;
}

/** Calendar arithmetic in days, free of time zones. */
export function plusDagen(datum: string, dagen: number): string {
  const date = new Date(`${datum}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + dagen);
  return date.toISOString().slice(0, 10);
}

/** RFC 3339 with an offset; a time without one would mean another moment in winter. */
export const isTijdstip = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text) &&
  isDatum(text.slice(0, 10)) &&
  !Number.isNaN(Date.parse(text));
