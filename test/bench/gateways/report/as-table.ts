import { median, ratio, type Row } from "./row.ts";

/** Above this the load's core is what was measured. */
const LIMIT = 0.85;
/** Above this somebody else had so much of the gateway's core that the figures are of that. */
const DISTURBED = 0.05;

const HEADINGS = [
  "gateway",
  "requests/s (min-max)",
  "x apollo",
  "x hive",
  "p50",
  "p95",
  "p99 ms",
  "CPU ms/req",
  "peak MB",
  "calls",
  "load core",
];

/** One scenario for the terminal, with a line for whatever makes a figure less than it seems. */
export function asTable(rows: readonly Row[]): string {
  const lines = [HEADINGS, ...rows.map((row) => cells(row, rows))];
  const widths = HEADINGS.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  const text = lines.map((line) =>
    line
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join("  "),
  );
  return [...text, ...rows.flatMap(remarks)].join("\n");
}

function cells(row: Row, rows: readonly Row[]): readonly string[] {
  const { p50, p95, p99 } = row.latency;
  return [
    row.gateway,
    range(row.rounds),
    times(row, rows, "apollo"),
    times(row, rows, "hive"),
    number(p50),
    number(p95),
    number(p99),
    number(row.cpuMsPerRequest),
    row.peakMb === null ? "-" : row.peakMb.toFixed(0),
    number(row.calls),
    `${share(row.loadUse)}${isBound(row) ? " *" : ""}`,
  ];
}

export const range = (rounds: readonly number[]): string =>
  `${rate(median(rounds))} (${rate(Math.min(...rounds))}-${rate(Math.max(...rounds))})`;

export function times(row: Row, rows: readonly Row[], gateway: string): string {
  const other = rows.find((one) => one.gateway === gateway && one.scenario === row.scenario);
  if (!other || other === row) return "-";
  const { median, min, max } = ratio(row, other);
  if (!Number.isFinite(median)) return "-";
  return `${number(median)} (${number(min)}-${number(max)})`;
}

export const isBound = ({ loadUse }: Row): boolean => loadUse !== null && loadUse > LIMIT;

function remarks(row: Row): readonly string[] {
  const { gateway, failed, misses, loadUse, othersUse } = row;
  return [
    ...(failed > 0 ? [`! ${gateway}: ${failed} requests failed`] : []),
    ...(misses > 0 ? [`! ${gateway}: ${misses} calls to subgraphs had no recorded bytes`] : []),
    ...(isBound(row)
      ? [`* ${gateway}: the load's core was ${share(loadUse)} busy, and is the limit`]
      : []),
    ...(othersUse !== null && othersUse > DISTURBED
      ? [
          `~ ${gateway}: others had up to ${share(othersUse)} of its core; CPU per request is the better figure`,
        ]
      : []),
  ];
}

const share = (part: number | null): string => (part === null ? "-" : `${Math.round(part * 100)}%`);

const rate = (rps: number): string => (rps < 100 ? rps.toFixed(1) : String(Math.round(rps)));

/** Three digits that mean something. */
function number(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return "-";
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
