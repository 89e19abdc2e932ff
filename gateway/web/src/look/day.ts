const LONG = new Intl.DateTimeFormat("nl-NL", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const SHORT = new Intl.DateTimeFormat("nl-NL", { month: "short", timeZone: "UTC" });

const MS_PER_DAY = 86_400_000;

/** `1 oktober 2026` */
export const inWords = (day: string): string => LONG.format(new Date(day));

/** `okt` */
export const monthOf = (day: string): string => SHORT.format(new Date(day)).replace(".", "");

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);

export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, 10);
