import { daysBetween, monthOf, plusDays } from "../look/day.ts";

/** How far the line may reach from today: two plans of years ago must not press the coming months together. */
const DAYS_BACK = 500;
const DAYS_AHEAD = 400;

export interface TimeScale {
  readonly from: string;
  readonly to: string;
  readonly months: readonly Month[];
  /** Place of a day in percent, held within the line. */
  at(day: string): number;
  isWithin(day: string): boolean;
}

export interface Month {
  readonly at: number;
  readonly label: string;
  /** Named also where there is little room. */
  readonly isMajor: boolean;
}

/** A line around today that reaches as far as the days it must show, within bounds, in whole months. */
export function timeScale(days: readonly string[], today: string): TimeScale {
  const earliest = [...days, plusDays(today, -120)].toSorted()[0] ?? today;
  const latest = [...days, plusDays(today, 200)].toSorted().at(-1) ?? today;
  const from = monthStart(later(earliest, plusDays(today, -DAYS_BACK)));
  const to = monthStart(plusDays(earlier(latest, plusDays(today, DAYS_AHEAD)), 31));
  const length = daysBetween(from, to);
  const at = (day: string): number =>
    Math.min(100, Math.max(0, (daysBetween(from, day) / length) * 100));
  const isWithin = (day: string): boolean => day >= from && day <= to;
  return { from, to, months: quarters(from, to).map((day) => monthAt(day, at)), at, isWithin };
}

const monthStart = (day: string): string => `${day.slice(0, 7)}-01`;
const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

function quarters(from: string, to: string): readonly string[] {
  const starts: string[] = [];
  for (let day = from; day < to; day = monthStart(plusDays(day, 31))) {
    if (["01", "04", "07", "10"].includes(day.slice(5, 7))) starts.push(day);
  }
  return starts;
}

function monthAt(day: string, at: TimeScale["at"]): Month {
  const isJanuary = day.slice(5, 7) === "01";
  const label = isJanuary ? `jan ${day.slice(0, 4)}` : monthOf(day);
  return { at: at(day), label, isMajor: isJanuary || day.slice(5, 7) === "07" };
}
