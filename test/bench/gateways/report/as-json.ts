import { median, type Row } from "./row.ts";

/** What `--json` writes; other programs read it by these names. */
export function asJson(rows: readonly Row[]): string {
  const written = rows.map(({ scenario, gateway, rounds, latency, cpuMsPerRequest, peakMb }) => ({
    scenario,
    gateway,
    rps: {
      median: rounded(median(rounds)),
      min: rounded(Math.min(...rounds)),
      max: rounded(Math.max(...rounds)),
    },
    p99: rounded(latency.p99),
    cpuMsPerRequest: rounded(cpuMsPerRequest),
    rssMb: rounded(peakMb),
  }));
  return `${JSON.stringify({ rows: written }, null, 2)}\n`;
}

function rounded(value: number): number;
function rounded(value: number | null): number | null;
function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(5));
}
