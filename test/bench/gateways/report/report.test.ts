import { expect, test } from "vitest";
import { asJson } from "./as-json.ts";
import { asTable } from "./as-table.ts";
import type { Row } from "./row.ts";

const row = (gateway: string, rounds: readonly number[], more: Partial<Row> = {}): Row => ({
  scenario: "groot",
  gateway,
  rounds,
  latency: { p50: 1, p95: 2, p99: 3 },
  cpuMsPerRequest: 1.5,
  peakMb: 300,
  calls: 7,
  loadUse: 0.4,
  othersUse: 0,
  failed: 0,
  misses: 0,
  ...more,
});

test("the JSON has the names that other programs read", () => {
  expect(JSON.parse(asJson([row("samenloop", [900, 1100, 1000])]))).toEqual({
    rows: [
      {
        scenario: "groot",
        gateway: "samenloop",
        rps: { median: 1000, min: 900, max: 1100 },
        p99: 3,
        cpuMsPerRequest: 1.5,
        rssMb: 300,
      },
    ],
  });
});

test("a ratio is of medians, and its spread of rounds that were run beside each other", () => {
  const table = asTable([row("apollo", [50, 100, 100]), row("samenloop", [1000, 1200, 1500])]);

  expect(table).toContain("12.0 (12.0-20.0)");
});

test.each([
  [{ loadUse: 0.9 }, "the load's core was 90% busy"],
  [{ failed: 3 }, "3 requests failed"],
  [{ misses: 2 }, "2 calls to subgraphs had no recorded bytes"],
  [{ othersUse: 0.2 }, "others had up to 20% of its core"],
])("a figure that is less than it seems says so: %o", (more, remark) => {
  expect(asTable([row("hive", [1])])).not.toContain(remark);
  expect(asTable([row("hive", [1], more)])).toContain(remark);
});
