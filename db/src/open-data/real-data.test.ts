import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { freshDatabase } from "@samenloop/test/fresh-database";
import { connect, type Connection } from "../connect.ts";
import { inventSchools } from "../demo-country/invented-schools.ts";
import gemeenten from "../gemeenten.json" with { type: "json" };
import { loadCountry } from "../load-country.ts";
import { digestTables } from "../testing/dump-tables.ts";
import { ADRESSEN_DUO } from "./adressen.ts";
import { readSource } from "./read-source.ts";
import type { FileReport } from "./source-file.ts";
import { HISTORY, JOINED, secondaries, secondary, SECONDARY } from "./testing/small-folder.ts";

const DATA = process.env["SAMENLOOP_DATA"];
if (!DATA)
  console.warn("SAMENLOOP_DATA names no folder: the loader is NOT tried on the real open data.");

describe.skipIf(!DATA)("the published open data", () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let connection: Connection;
  let reports: readonly FileReport[];

  beforeAll(async () => {
    database = await freshDatabase("scholen");
    connection = connect(database.owner, { max: 1 });
    const began = performance.now();
    reports = await load(DATA);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.info(`The open data were loaded in ${seconds} s.`);
  });

  afterAll(async () => {
    await connection.close();
    await database.drop();
  });

  const load = (folder: string | undefined): Promise<readonly FileReport[]> =>
    loadCountry(
      database.owner,
      { folder, seed: 1, peildatum: "2026-10-01", instellingen: {} },
      () => undefined,
    );

  const one = async (query: string): Promise<unknown> => {
    const [row = {}] = await connection.sql.unsafe(query);
    return Object.values(row)[0];
  };
  const bySoort = async (query: string): Promise<object> => {
    const rows = await connection.sql.unsafe<{ soort: string; aantal: number }[]>(query);
    return Object.fromEntries(rows.map(({ soort, aantal }) => [soort, aantal]));
  };

  test("are 8,573 open vestigingen, 342 gemeenten and 150 samenwerkingsverbanden", async () => {
    expect(
      await bySoort(
        "select soort, count(*)::int as aantal from vestiging where status = 'OPEN' group by soort",
      ),
    ).toEqual({ BAO: 6096, SBAO: 256, SO: 172, SO_VSO: 276, VSO: 154, VO: 1470, PRO: 149 });
    expect(await one("select count(*)::int from gemeente")).toBe(342);
    expect(await one("select count(*)::int from samenwerkingsverband where sector = 'PO'")).toBe(
      76,
    );
    expect(await one("select count(*)::int from samenwerkingsverband where sector = 'VO'")).toBe(
      74,
    );
  });

  test("count the pupils of 1 October 2025", async () => {
    expect(
      await bySoort(`
        select v.soort, sum(aantal)::int as aantal
        from leerlingaantal l join vestiging v using (vestigingscode)
        where l.peildatum = '2025-10-01' and aantal > 0 group by 1`),
    ).toEqual({ BAO: 1_356_911, SBAO: 31_612, SO: 15_291, SO_VSO: 44_620, VSO: 15_733 });
  });

  test("keep each year, number, mask and zero as DUO published it", async () => {
    const cells = readHistory(readFileSync(join(DATA ?? "", HISTORY), "utf8"));
    const rows = await connection.sql<{ jaar: number; soort: string }[]>`
      select extract(year from l.peildatum)::int as jaar, coalesce(l.soort, v.soort) as soort,
        count(*)::int as geteld, sum(aantal)::int as leerlingen,
        (count(*) filter (where aantal is null))::int as afgeschermd,
        (count(*) filter (where aantal = 0))::int as nul
      from leerlingaantal l join vestiging v using (vestigingscode) group by 1, 2`;

    expect(new Set(rows.map(({ jaar }) => jaar))).toEqual(
      new Set(Array.from({ length: 30 }, (_, i) => 1996 + i)),
    );
    const found = Object.fromEntries(
      rows.map(({ jaar, soort, ...sums }) => [`${jaar} ${soort}`, sums]),
    );
    expect(found).toEqual(cells);
  });

  test("lose no special pupil of 2015, because closed vestigingen are included", async () => {
    const sum = (where: string): Promise<unknown> =>
      one(`select sum(aantal)::int from leerlingaantal l join vestiging v using (vestigingscode)
        where l.peildatum = '2015-10-01' and v.soort in ('SBAO', 'SO', 'VSO', 'SO_VSO') ${where}`);
    const [all, open] = [Number(await sum("")), Number(await sum("and status = 'OPEN'"))];

    expect((all - open) / all).toBeGreaterThan(0.07);
    expect((all - open) / all).toBeLessThan(0.09);
  });

  test("mask 13 open vestigingen in 2025 and no secondary one is counted at all", async () => {
    const masked = `select count(*)::int from leerlingaantal l join vestiging using (vestigingscode)
      where l.peildatum = '2025-10-01' and aantal is null and status = 'OPEN'`;
    expect(await one(masked)).toBe(13);
    expect(
      await one(`select count(*)::int from leerlingaantal l join vestiging v using (vestigingscode)
        where coalesce(l.soort, v.soort) in ('VO', 'PRO')`),
    ).toBe(0);
  });

  test("have 69 open vestigingen without coordinates; all others lie in the Netherlands", async () => {
    expect(
      await one(
        "select count(*)::int from vestiging where status = 'OPEN' and lengtegraad is null and breedtegraad is null",
      ),
    ).toBe(69);
    expect(
      await one(
        `select count(*)::int from vestiging where lengtegraad between 3.3 and 7.3 and breedtegraad between 50.7 and 53.6`,
      ),
    ).toBe(8573 - 69);
  });

  test("are read in the right encoding, both of them", async () => {
    const places = await connection.sql<{ vestigingscode: string; naam: string }[]>`
      select vestigingscode, naam from vestiging`;
    const nameOf = new Map(places.map((row) => [row.vestigingscode, row.naam]));
    const duo = readSource(DATA ?? "", ADRESSEN_DUO, (row) => ({ ...row })).records;
    const accented = duo.filter((row) => /[^ -~]/.test(row["VESTIGINGSNAAM"] ?? ""));
    const alike = accented.filter(
      (row) => nameOf.get(row["VESTIGINGSCODE"] ?? "") === row["VESTIGINGSNAAM"],
    );

    // The names of this file are written in windows-1252, those of the other in UTF-8.
    expect(accented.length).toBeGreaterThan(30);
    expect(alike.length / accented.length).toBeGreaterThan(0.8);
    const names = [...nameOf.values(), ...accented.map((row) => row["VESTIGINGSNAAM"])].join("\n");
    expect(names).not.toMatch(/[\u0080-\u009f\ufffd]|Ã|â€/);
    expect(names).toMatch(/[ëïûâ]/);
  });

  test("count a samenwerkingsverband for its own sector only", async () => {
    const outside = `
      select count(*)::int from vestiging where swv_po not like 'PO%' or swv_vo not like 'VO%'
        or (soort in ('VO', 'PRO', 'VSO') and swv_po is not null)
        or (soort in ('BAO', 'SBAO', 'SO') and swv_vo is not null)`;
    expect(await one(outside)).toBe(0);
  });

  test("say of which vestigingen the samenwerkingsverband is unknown, and know it of all others", async () => {
    const unknown = `(soort in ('BAO', 'SBAO', 'SO', 'SO_VSO') and swv_po is null)
      or (soort in ('VO', 'PRO', 'VSO', 'SO_VSO') and swv_vo is null)`;
    expect(
      await one(
        `select count(*)::int from vestiging where (swv_herkomst = 'ONBEKEND') <> (${unknown})`,
      ),
    ).toBe(0);
    expect(
      await one("select count(*)::int from vestiging where swv_herkomst = 'ONBEKEND'"),
    ).toBeGreaterThan(0);
    expect(
      await one(
        "select count(*)::int from vestiging where status = 'OPEN' and swv_herkomst = 'ONBEKEND'",
      ),
    ).toBeLessThan(10);
  });

  test("put gemeenten in several samenwerkingsverbanden, and those in several gemeenten", async () => {
    const several = (by: string, sector: string): Promise<unknown> =>
      one(`select count(*)::int from (select 1 from gemeente_samenwerkingsverband
        where code like '${sector}%' group by ${by} having count(*) > 1) as several`);

    expect(await several("gemeentecode", "PO")).toBe(22);
    expect(Number(await several("gemeentecode", "VO"))).toBeGreaterThan(0);
    expect(Number(await several("code", "PO"))).toBeGreaterThan(50);
    const dangling = `select count(*)::int from gemeente_samenwerkingsverband p
      where not exists (select 1 from gemeente g where g.gemeentecode = p.gemeentecode)
        or not exists (select 1 from samenwerkingsverband s where s.code = p.code)`;
    expect(await one(dangling)).toBe(0);
  });

  test("refer to nothing that is not there", async () => {
    const dangling = `select count(*)::int from vestiging v
      where not exists (select 1 from school s where s.brin = v.brin)
        or (gemeentecode is not null and not exists (select 1 from gemeente g where g.gemeentecode = v.gemeentecode))
        or exists (select 1 from unnest(array[swv_po, swv_vo]) as lid (code) where code is not null
          and not exists (select 1 from samenwerkingsverband s where s.code = lid.code))`;
    expect(await one(dangling)).toBe(0);
    expect(
      await one(`select count(*)::int from school full join bestuur b using (bestuursnummer)
        where (brin is null) or (bestuursnummer is not null and b.bron is null)`),
    ).toBe(0);
    expect(
      await one(`select count(*)::int from leerlingaantal left join vestiging v using (vestigingscode)
        where v.vestigingscode is null`),
    ).toBe(0);
  });

  test("keep their source and their day on every record", async () => {
    const tables = await connection.sql<{ name: string }[]>`
      select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'peildatum'`;
    expect(tables).toHaveLength(12);
    for (const { name } of tables) {
      expect(
        await one(
          `select count(*)::int from ${name} where bron = '' or bron is null or peildatum is null`,
        ),
      ).toBe(0);
    }
    const days = await connection.sql`
      select distinct sector = 'VO' as vo, peildatum::text from vestiging order by 1`;
    expect(days.map((row) => [row["vo"], row["peildatum"]])).toEqual([
      [false, "2025-10-01"],
      [true, "2024-11-22"],
    ]);
  });

  test("have no invented school among them, and no offer or plan that is not said to be invented", async () => {
    expect(await one("select count(*)::int from vestiging where synthetisch")).toBe(0);
    expect(await one("select count(*)::int from ondersteuningsaanbod")).toBe(2 * 8573);
    for (const table of [
      "ondersteuningsaanbod",
      "ondersteuningsplan",
      "oogo",
      "afspraak",
      "arrangementsbudget",
    ]) {
      expect(await one(`select count(*)::int from ${table}`)).toBeGreaterThanOrEqual(150);
      expect(await one(`select count(*)::int from ${table} where not synthetisch`)).toBe(0);
    }
  });

  test("leave a quarter of all postal areas without a school of their own", async () => {
    const withSchool = `exists (select 1 from vestiging v
      where left(v.postcode, 4) = p.pc4 and v.breedtegraad is not null)`;
    expect(await one("select count(*)::int from postcodegebied")).toBe(4043);
    expect(await one(`select count(*)::int from postcodegebied p where not ${withSchool}`)).toBe(
      1078,
    );
  });

  test("have known defects, which are reported row by row", () => {
    const left = reports.flatMap(({ afgewezen }) => afgewezen);
    const reasons = new Map<string, number>();
    for (const { bestand, reden } of left) {
      const key = `${bestand}: ${reden}`;
      reasons.set(key, (reasons.get(key) ?? 0) + 1);
    }
    expect(Object.fromEntries(reasons)).toEqual({
      "swv_pc4_bwbr0032324.csv: a samenwerkingsverband is malformed": 3,
      "edugis_scholen_nl_20241122.csv: vestigingscode stood in an earlier row": 95,
    });
  });

  test("have no BRIN and no board that the demo country uses", async () => {
    const { open, history } = inventSchools(gemeenten, 1);
    const invented = [...open, ...history];
    const real = await connection.sql<{ code: string }[]>`
      select brin as code from school union select bestuursnummer from bestuur`;
    const codes = new Set(real.map(({ code }) => code));

    expect(invented.filter(({ vestiging }) => codes.has(vestiging.brin))).toEqual([]);
    expect(invented.filter(({ bestuursnummer }) => codes.has(bestuursnummer ?? ""))).toEqual([]);
  });

  test("give the same rows when they are loaded again", async () => {
    const before = await digestTables(database.owner);

    await load(DATA);

    expect(await digestTables(database.owner)).toEqual(before);
  });

  test("give the same primary and special schools where the joined file is not there", async () => {
    const schools = `
      select vestigingscode, v.naam, sector, soort, denominatie, status, postcode, gemeentecode, swv_po, swv_vo,
        swv_herkomst, s.bestuursnummer
      from vestiging v join school s using (brin) where sector <> 'VO' order by vestigingscode`;
    const joined = await connection.sql.unsafe(schools);

    await load(withoutJoined(DATA ?? ""));

    const derived = new Map<string, string>();
    for (const row of await connection.sql.unsafe(schools))
      derived.set(row["vestigingscode"], JSON.stringify(row));
    const others = joined.filter(
      (row) => derived.get(row["vestigingscode"]) !== JSON.stringify(row),
    );
    expect(joined.length).toBeGreaterThan(9000);
    expect(others.map((row) => [JSON.stringify(row), derived.get(row["vestigingscode"])])).toEqual(
      [],
    );
  });
});

/** A folder with the same files, but for the joined one; DUO's secondary schools are not among them. */
function withoutJoined(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), "samenloop-data-"));
  onTestFinished(() => rmSync(copy, { recursive: true }));
  for (const name of readdirSync(folder)) {
    if (name !== JOINED) symlinkSync(join(folder, name), join(copy, name));
  }
  writeFileSync(join(copy, SECONDARY), secondaries([secondary()]));
  return copy;
}

const SOORTEN: Readonly<Record<string, string>> = { BO: "BAO", SBO: "SBAO", "SO/VSO": "SO_VSO" };

/** The same sums by a reader that knows no more than this one file: quotes around a cell, doubled within. */
function readHistory(text: string): Record<string, object> {
  const [header = [], ...rows] = text
    .replace("\ufeff", "")
    .split("\r\n")
    .filter(Boolean)
    .map((line) =>
      (line.match(/("([^"]|"")*"|[^;]*)(;|$)/g) ?? []).map((cell) => cell.replace(/;$/, "")),
    );
  const kind = header.indexOf("SOORT_VESTIGING");
  const sums: Record<
    string,
    { geteld: number; leerlingen: number; afgeschermd: number; nul: number }
  > = {};
  for (const row of rows) {
    for (const [i, column] of header.entries()) {
      const [, year] = /^LEERLINGEN_(\d+)$/.exec(column) ?? [];
      if (!year) continue;
      const soort = row[kind] ?? "";
      const sum = (sums[`${year} ${SOORTEN[soort] ?? soort}`] ??= {
        geteld: 0,
        leerlingen: 0,
        afgeschermd: 0,
        nul: 0,
      });
      sum.geteld += 1;
      if (row[i] === "<5") sum.afgeschermd += 1;
      else sum.leerlingen += Number(row[i]);
      if (row[i] === "0") sum.nul += 1;
    }
  }
  return sums;
}
