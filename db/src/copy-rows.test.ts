import { boolean, date, doublePrecision, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshDatabase } from "@samenloop/test/fresh-database";
import { connect, type Connection } from "./connect.ts";
import { copyRows } from "./copy-rows.ts";

const bont = pgTable("bont", {
  nummer: integer().primaryKey(),
  tekst: text(),
  lijst: text().array(),
  ding: jsonb(),
  vlag: boolean(),
  maat: doublePrecision(),
  dag: date(),
});
type Bont = typeof bont.$inferInsert;

let database: Awaited<ReturnType<typeof freshDatabase>>;
let connection: Connection;

beforeAll(async () => {
  database = await freshDatabase("scholen");
  connection = connect(database.owner, { max: 1 });
  await connection.sql`
    create table bont (nummer integer primary key, tekst text, lijst text[], ding jsonb, vlag boolean,
      maat double precision, dag date)`;
});

afterAll(async () => {
  await connection.close();
  await database.drop();
});

/** As PostgreSQL has it: drizzle would read the JSON text `"{}"` as an object. */
async function stored(): Promise<Bont[]> {
  const rows = await connection.sql<(Bont & { ding: string | null })[]>`
    select nummer, tekst, lijst, ding::text, vlag, maat, dag::text from bont order by nummer`;
  return rows.map((row) => ({ ...row, ding: row.ding === null ? null : JSON.parse(row.ding) }));
}

/** Any text that PostgreSQL can hold, and more often than chance would the ones that mean something to COPY. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }).map((word) => word.replaceAll("\0", "")),
  fc.constantFrom(
    "",
    "\\N",
    "\\.",
    "\\",
    "NULL",
    "null",
    "{}",
    "{a,b}",
    '"',
    "'",
    "\\t",
    "a\tb",
    "\r\n",
    " ",
  ),
);
const anyJson = fc.oneof(
  fc
    .jsonValue()
    .map((value) => JSON.parse(JSON.stringify(value).replaceAll("\\u0000", "")) as unknown),
  anyText,
);
const anyRow = fc.record({
  tekst: fc.option(anyText),
  lijst: fc.option(fc.array(anyText)),
  ding: anyJson,
  vlag: fc.option(fc.boolean()),
  maat: fc.option(fc.double({ noNaN: true }).map((number) => number + 0)),
  dag: fc.constantFrom(null, "2024-02-29", "1996-10-01"),
});

describe("copyRows", () => {
  test("every value comes back as it went in, whatever it looks like", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyRow, { minLength: 10, maxLength: 200, size: "max" }),
        async (list) => {
          const rows = list.map((row, nummer): Bont => ({ nummer, ...row }));
          await connection.sql`delete from bont`;

          expect(await copyRows(connection.sql, bont, rows)).toBe(rows.length);
          expect(await stored()).toEqual(rows);
        },
      ),
      { numRuns: 20 },
    );
  });

  test("a field that is not there is nothing, and so is undefined", async () => {
    await connection.sql`delete from bont`;

    await copyRows(connection.sql, bont, [{ nummer: 1, tekst: undefined }]);

    expect(await stored()).toEqual([
      { nummer: 1, tekst: null, lijst: null, ding: null, vlag: null, maat: null, dag: null },
    ]);
  });

  test("more rows than one chunk holds arrive, each once, pulled one by one", async () => {
    await connection.sql`delete from bont`;
    function* rows(): Generator<Bont> {
      for (let nummer = 0; nummer < 50_000; nummer += 1) yield { nummer, tekst: "é".repeat(30) };
    }

    expect(await copyRows(connection.sql, bont, rows())).toBe(50_000);
    const [count] =
      await connection.sql`select count(*)::int as n, max(length(tekst)) as l from bont`;
    expect(count).toEqual({ n: 50_000, l: 30 });
  });

  test.each([
    ["the first row", 0],
    ["a row after many chunks", 20_000],
  ])("rows that break off at %s leave nothing, and the connection works on", async (_where, at) => {
    await connection.sql`delete from bont`;
    function* rows(): Generator<Bont> {
      for (let nummer = 0; nummer < at; nummer += 1) yield { nummer, tekst: "x".repeat(50) };
      throw new Error("stopped by the test");
    }

    const copied = connection.sql.begin((tx) => copyRows(tx, bont, rows()));

    await expect(copied).rejects.toThrow("stopped by the test");
    expect(await stored()).toEqual([]);
  });

  test.each([
    ["the same key twice", [{ nummer: 1 }, { nummer: 1 }], "bont_pkey"],
    ["a NUL", [{ nummer: 1, tekst: "a\0b" }], "0x00"],
    ["a number too large", [{ nummer: 3_000_000_000 }], "out of range"],
  ])(
    "%s is refused with PostgreSQL's reason, and the connection works on",
    async (_what, rows, reason) => {
      await connection.sql`delete from bont`;

      await expect(connection.sql.begin((tx) => copyRows(tx, bont, rows))).rejects.toThrow(reason);
      expect(await stored()).toEqual([]);
    },
  );
});
