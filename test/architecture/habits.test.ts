import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const ROOT = new URL("../../", import.meta.url);

interface Habit {
  readonly what: string;
  /** What may not stand in a source, tests included. */
  readonly pattern: RegExp;
  readonly where: (file: string) => boolean;
  /** Where it may stand after all. */
  readonly except: readonly string[];
  /** Lines that must be found, and lines that must not. */
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

const everywhere = (): boolean => true;

const HABITS: readonly Habit[] = [
  {
    what: "the wall clock, but through a Klok",
    pattern:
      /\bDate\.now\b|\bnew Date\b(?!\s*\(\s*[^\s)]|\\)|(?<!new )\bDate\(|\.format(ToParts)?\(\s*\)/,
    where: everywhere,
    except: [
      "schema/src/klok.ts",
      // How long ago a process left its mark: no day of the demo.
      "db/src/embedded/owner-file.ts",
    ],
    bad: [
      "Date.now()",
      "map(Date.now)",
      "new Date()",
      "new Date( )",
      "new Date",
      "Date()",
      "dag.format()",
    ],
    good: [
      "new Date(`${dag}T00:00Z`)",
      "Date.parse(dag)",
      "isDate(dag)",
      "asDate(x)",
      "day.format(dag)",
    ],
  },
  {
    what: "a wall clock of PostgreSQL",
    pattern:
      /\bdefaultNow\b|\b(now|clock_timestamp|statement_timestamp)\(\)(?<!performance\.now\(\))|\bcurrent_(date|time|timestamp)\b/i,
    where: (file) => !file.startsWith("db/src/embedded/"),
    except: ["db/src/embedded/owner-file.ts"],
    bad: ["sql`now()`", ".defaultNow()", "CURRENT_DATE", "select clock_timestamp()"],
    good: ["performance.now()", "nowhere()", "unknown()"],
  },
  {
    what: "a stopwatch, but to say or bound how long something takes",
    pattern: /\bperformance\.now\b|\bhrtime\b/,
    // Time-outs and deadlines are what this room is for.
    where: (file) => !file.startsWith("gateway/src/adapters/transport/"),
    except: [
      // That planning ends by its deadline is what it shows.
      "gateway/src/adapters/planner/planner-process.test.ts",
      "gateway/src/core/fetch/run.ts",
      "gateway/src/core/fetch/subgraph-client.ts",
      "gateway/src/stages/fetch.ts",
      "gateway/src/warm-up.ts",
      "cli/src/command.ts",
      "cli/src/gateway.ts",
      "cli/src/progress.ts",
      "cli/src/start.ts",
      "cli/src/testing/house-process.ts",
      "db/src/embedded/embedded-server.ts",
      "db/src/open-data/real-data.test.ts",
      "test/bench/gateways/load/fixed-rate.ts",
      "test/bench/gateways/main.ts",
      "test/bench/gateways/running/take-turn.ts",
      "test/duur/main.ts",
      "test/faults/gateways/watch-loop.ts",
    ],
    bad: ["performance.now()", "process.hrtime()"],
    good: ["performance.mark()"],
  },
  {
    what: "chance without a seed",
    pattern: /\bMath\.random\b|\brandom\(\)/,
    where: everywhere,
    except: [],
    bad: ["Math.random()", "order by random()"],
    good: ["randomUUID()", "randomBytes(6)"],
  },
  {
    what: "SQL made of text",
    pattern: /\bsql\.raw\b|\.unsafe\(|\.execute\(\s*["'`]/,
    where: (file) => file.startsWith("subgraphs/") && !file.endsWith(".test.ts"),
    except: [],
    bad: [
      "sql.raw(x)",
      "client.unsafe(x)",
      "db.execute(`select ${x}`)",
      "db.execute(\n'select 1')",
    ],
    good: ["sql`select ${x}`", "db.execute(sql`select ${x}`)"],
  },
];

const files = execFileSync("git", ["ls-files", "*.ts", "*.tsx", "*.mjs"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  // This file says what is forbidden.
  .filter((file) => file && file !== "test/architecture/habits.test.ts");

const holds = (file: string, pattern: RegExp): boolean =>
  pattern.test(readFileSync(new URL(file, ROOT), "utf8"));

test.each(HABITS)("no source uses $what", ({ pattern, where, except }) => {
  expect(files.length).toBeGreaterThan(200);
  const found = files.filter((file) => where(file) && holds(file, pattern));
  expect(found.filter((file) => !except.includes(file))).toEqual([]);
});

test.each(HABITS)("no exception is made for nothing: $what", ({ pattern, except }) => {
  expect(except.filter((file) => !holds(file, pattern))).toEqual([]);
});

test.each(
  HABITS.flatMap(({ pattern, bad, good }) => [
    ...bad.map((line) => ({ line, pattern, expected: true })),
    ...good.map((line) => ({ line, pattern, expected: false })),
  ]),
)("the search tells right from wrong: $line", ({ line, pattern, expected }) => {
  expect(pattern.test(line)).toBe(expected);
});
