import { createHash } from "node:crypto";
import { connect } from "../connect.ts";

/** Every row of every table of a database, as text, in the same order each time. */
export async function dumpTables(url: string): Promise<Record<string, readonly string[]>> {
  const { sql, close } = connect(url, { max: 1 });
  try {
    const tables = await sql<{ name: string }[]>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' order by table_name`;
    const rows: Record<string, readonly string[]> = {};
    for (const { name } of tables) {
      const found = await sql<
        { row: string }[]
      >`select to_jsonb(t)::text as row from ${sql(name)} t`;
      rows[name] = found.map(({ row }) => row).toSorted();
    }
    return rows;
  } finally {
    await close();
  }
}

/** The same, too much to compare or to print: how many rows each table has, and a hash of them. */
export async function digestTables(url: string): Promise<Record<string, string>> {
  const tables = Object.entries(await dumpTables(url)).map(([name, rows]) => {
    const hash = createHash("sha256").update(rows.join("\n")).digest("hex");
    return [name, `${rows.length} rows ${hash}`];
  });
  return Object.fromEntries(tables);
}
