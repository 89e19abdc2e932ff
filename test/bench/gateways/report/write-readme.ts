import { readFileSync, writeFileSync } from "node:fs";
import { isBound, range, times } from "./as-table.ts";
import type { Row } from "./row.ts";

const BEGIN = "<!-- bench -->";
const END = "<!-- /bench -->";

/** False where the file has no place for the table: a line with `<!-- bench -->` and one with `<!-- /bench -->`. */
export function writeReadme(file: URL, rows: readonly Row[]): boolean {
  const text = readFileSync(file, "utf8");
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) return false;
  const before = text.slice(0, begin + BEGIN.length);
  writeFileSync(file, `${before}\n\n${asMarkdown(rows)}\n\n${text.slice(end)}`);
  return true;
}

export function asMarkdown(rows: readonly Row[]): string {
  const head = [
    "scenario",
    "gateway",
    "requests/s (min–max)",
    "× apollo",
    "× hive",
    "p99 ms",
    "CPU ms",
    "MB",
  ];
  const lines = rows.map((row) => [
    row.scenario,
    row.gateway,
    `${range(row.rounds)}${isBound(row) ? "\\*" : ""}`,
    times(row, rows, "apollo"),
    times(row, rows, "hive"),
    row.latency.p99?.toFixed(1) ?? "-",
    row.cpuMsPerRequest?.toFixed(2) ?? "-",
    row.peakMb?.toFixed(0) ?? "-",
  ]);
  return [head, head.map(() => "---"), ...lines]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
