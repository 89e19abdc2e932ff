import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshDatabase } from "@samenloop/test/fresh-database";
import { connect, type Connection } from "../connect.ts";
import gemeenten from "../gemeenten.json" with { type: "json" };
import { loadCountry } from "../load-country.ts";
import { digestTables } from "../testing/dump-tables.ts";
import { inventSchools } from "./invented-schools.ts";

let databases: Awaited<ReturnType<typeof freshDatabase>>[];
let connection: Connection;

const load = (database = databases[0], seed = 1): Promise<unknown> =>
  loadCountry(
    database?.owner ?? "",
    { seed, peildatum: "2026-10-01", instellingen: {} },
    () => undefined,
  );

beforeAll(async () => {
  databases = await Promise.all([freshDatabase("scholen"), freshDatabase("scholen")]);
  connection = connect(databases[0]?.owner ?? "", { max: 1 });
  await load();
});

afterAll(async () => {
  await connection.close();
  await Promise.all(databases.map(({ drop }) => drop()));
});

const one = async (query: string): Promise<unknown> => {
  const [row = {}] = await connection.sql.unsafe(query);
  return Object.values(row)[0];
};

test("the same seed gives the same country in every database, another seed another", async () => {
  const [first, second] = databases.map(({ owner }) => owner);
  await load(databases[1]);
  const before = await digestTables(first ?? "");
  expect(await digestTables(second ?? "")).toEqual(before);

  await load(databases[1], 2);
  const other = await digestTables(second ?? "");
  expect(Object.keys(before).filter((table) => before[table] !== other[table])).toEqual([
    "afspraak",
    "arrangementsbudget",
    "extra_aanbod",
    "leerlingaantal",
    "ondersteuningsaanbod",
    "ondersteuningsplan",
    "oogo",
    "school",
    "vestiging",
  ]);
});

describe("the invented schools", () => {
  test("say so in their name, and everywhere else", async () => {
    expect(await one("select count(*)::int from vestiging where naam not like 'Verzonnen %'")).toBe(
      0,
    );
    expect(await one("select count(*)::int from school where naam not like 'Verzonnen %'")).toBe(0);
    for (const table of ["vestiging", "school", "bestuur", "ondersteuningsaanbod"]) {
      expect(await one(`select count(*)::int from ${table} where not synthetisch`)).toBe(0);
    }
  });

  test("stand where their postal code says: schools of one gemeente near each other, in the country", async () => {
    expect(
      await one(`select count(*)::int from vestiging where status = 'OPEN' and (postcode is null
        or breedtegraad not between 50.7 and 53.6 or lengtegraad not between 3.3 and 7.3)`),
    ).toBe(0);
    expect(
      await one(`select count(*)::int from vestiging v join vestiging w
        on left(v.postcode, 4) = left(w.postcode, 4) where v.gemeentecode <> w.gemeentecode`),
    ).toBe(0);
    const across = await one(`select max(spread) from (select max(plek(breedtegraad, lengtegraad)
      <-> plek(52, 5)) - min(plek(breedtegraad, lengtegraad) <-> plek(52, 5)) as spread
      from vestiging where status = 'OPEN' group by gemeentecode) as gemeenten`);
    expect(across).toBeLessThan(10_000);
  });

  test("have codes of the right form that no real school has: BRINs from 90, boards below 10000", () => {
    const { open, history } = inventSchools(gemeenten, 1);
    const places = [...open, ...history].map(({ vestiging }) => vestiging);
    expect(
      places.filter(({ vestigingscode }) => !/^9\d[A-Z]{2}0[01]$/.test(vestigingscode)),
    ).toEqual([]);
    expect(new Set(open.map(({ vestiging }) => vestiging.brin)).size).toBe(open.length);
    const boards = [...open, ...history].flatMap(({ bestuursnummer }) => bestuursnummer ?? []);
    expect(boards.filter((number) => !/^0\d{4}$/.test(number))).toEqual([]);
  });

  test("are about a quarter of each kind that the country has", async () => {
    const national = { BAO: 6096, SBAO: 256, SO: 172, SO_VSO: 276, VSO: 154, VO: 1470, PRO: 149 };
    const rows = await connection.sql<{ soort: keyof typeof national; aantal: number }[]>`
      select soort, count(*)::int as aantal from vestiging where status = 'OPEN' group by soort`;

    expect(rows).toHaveLength(7);
    for (const { soort, aantal } of rows) {
      expect([soort, Math.round((10 * aantal) / national[soort])]).toEqual([
        soort,
        expect.toBeOneOf([2, 3]),
      ]);
    }
  });

  test("stand in every gemeente and in every samenwerkingsverband", async () => {
    expect(await one("select count(*)::int from gemeente")).toBe(342);
    expect(
      await one("select count(distinct gemeentecode)::int from vestiging where status = 'OPEN'"),
    ).toBe(342);
    expect(await one("select count(*)::int from samenwerkingsverband")).toBe(150);
    expect(
      await one(`select count(distinct code)::int from vestiging, unnest(array[swv_po, swv_vo]) as lid (code)
        where status = 'OPEN' and code is not null`),
    ).toBe(150);
  });

  test("belong to a samenwerkingsverband of their own sector, which their gemeente has too", async () => {
    const wrong = `
      select count(*)::int from vestiging v
      where (soort in ('BAO', 'SBAO', 'SO', 'SO_VSO')) <> (swv_po is not null)
        or (soort in ('VO', 'PRO', 'VSO', 'SO_VSO')) <> (swv_vo is not null)
        or exists (select 1 from unnest(array[swv_po, swv_vo]) as lid (code) where code is not null
          and not exists (select 1 from gemeente_samenwerkingsverband g
            where g.code = lid.code and g.gemeentecode = v.gemeentecode))`;
    expect(await one(wrong)).toBe(0);
  });

  test("have counts as DUO publishes them: masked below five, none of secondary schools, closed ones at 0", async () => {
    expect(await one("select count(*)::int from leerlingaantal where aantal between 1 and 4")).toBe(
      0,
    );
    expect(
      await one("select count(*)::int from leerlingaantal where aantal is null"),
    ).toBeGreaterThan(0);
    const counted = await connection.sql`
      select distinct soort from vestiging join (select distinct vestigingscode from leerlingaantal) l
      using (vestigingscode) order by 1`;
    expect(counted.map(({ soort }) => String(soort))).toEqual([
      "BAO",
      "SBAO",
      "SO",
      "SO_VSO",
      "VSO",
    ]);
    const newest = (status: string): string => `
      select count(*)::int from vestiging v join leerlingaantal l using (vestigingscode)
      where v.status = '${status}' and l.peildatum = '2025-10-01' and l.aantal = 0`;
    expect(await one(newest("OPEN"))).toBe(0);
    expect(await one("select count(*)::int from vestiging where status = 'GESLOTEN'")).toBe(
      await one(newest("GESLOTEN")),
    );
  });
});

describe("the invented offers", () => {
  test("are two for each open location: of this school year and of the one before", async () => {
    const rows = await connection.sql`
      select schooljaar, soort_document, count(*)::int as n, count(distinct vestigingscode)::int as plaatsen
      from ondersteuningsaanbod group by 1, 2 order by 1`;
    const open = await one("select count(*)::int from vestiging where status = 'OPEN'");

    expect([...rows]).toEqual([
      { schooljaar: "2025-2026", soort_document: "SCHOOLGIDS", n: open, plaatsen: open },
      { schooljaar: "2026-2027", soort_document: "SCHOOLGIDS", n: open, plaatsen: open },
    ]);
  });

  test("can be searched by all that they offer, basic and extra", async () => {
    expect(
      await one(`select count(*)::int from ondersteuningsaanbod o where not (
        categorieen @> basiscategorieen and categorieen @> (select coalesce(array_agg(categorie), '{}')
          from extra_aanbod e where e.ondersteuningsaanbod_id = o.id)
        and cardinality(categorieen) = (select count(distinct c) from unnest(basiscategorieen
          || (select coalesce(array_agg(categorie), '{}') from extra_aanbod e
            where e.ondersteuningsaanbod_id = o.id)) as c))`),
    ).toBe(0);
  });

  test("name a kind of extra support once, and each kind somewhere", async () => {
    expect(
      await one(`select count(*)::int from (select 1 from extra_aanbod
        group by ondersteuningsaanbod_id, categorie having count(*) > 1) as twice`),
    ).toBe(0);
    expect(await one("select count(distinct categorie)::int from extra_aanbod")).toBe(8);
    expect(
      await one(`select count(*)::int from extra_aanbod e
        where not exists (select 1 from ondersteuningsaanbod o where o.id = e.ondersteuningsaanbod_id)`),
    ).toBe(0);
  });
});
