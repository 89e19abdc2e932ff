import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshDatabase } from "@samenloop/test/fresh-database";
import { connect } from "../connect.ts";
import { readLading } from "../lading.ts";
import { isTestBsn } from "./bsn.ts";
import { EDGE_CASES } from "./edge-cases.ts";
import { KINDEREN, loadPeople, type PeopleDatabases, type PeopleReport } from "./load-people.ts";
import { DEFAULT_SEED, generatePeople } from "./people.ts";
import { smallCountry } from "./testing/small-country.ts";

const SIDES = ["onderwijs", "jeugdzorg", "koppelingen"] as const;
const instellingen = { leerlingen: 12_000, seed: DEFAULT_SEED, peildatum: "2026-10-01" };
const options = {
  aantal: 12_000,
  seed: DEFAULT_SEED,
  peildatum: "2026-10-01",
  country: smallCountry(),
  instellingen,
};

let databases: Awaited<ReturnType<typeof freshDatabase>>[];
let urls: Required<PeopleDatabases>;
let report: PeopleReport;
const progress: string[] = [];

beforeAll(async () => {
  databases = await Promise.all(SIDES.map((name) => freshDatabase(name)));
  const [onderwijs, jeugdzorg, koppelingen] = databases.map(({ owner }) => owner);
  urls = {
    onderwijs: onderwijs ?? "",
    jeugdzorg: jeugdzorg ?? "",
    koppelingen: koppelingen ?? "",
  };
  report = await loadPeople(urls, options, (sentence) => progress.push(sentence));
});

afterAll(async () => {
  await Promise.all(databases.map(({ drop }) => drop()));
});

/** Every row of every table of one side, as text, in the same order each time. */
async function dump(url: string): Promise<Record<string, string[]>> {
  const { sql, close } = connect(url, { max: 1 });
  try {
    const tables = await sql<{ name: string }[]>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' order by table_name`;
    const rows: Record<string, string[]> = {};
    for (const { name } of tables) {
      const found = await sql<{ row: string }[]>`
        select to_jsonb(t)::text as row from ${sql(name)} t order by 1`;
      rows[name] = found.map(({ row }) => row);
    }
    return rows;
  } finally {
    await close();
  }
}

const dumpAll = () => Promise.all(SIDES.map((side) => dump(urls[side])));

describe("loadPeople", () => {
  test("loads what the generator made, and reports the rows of each table", async () => {
    const people = [...generatePeople(options)];
    const expected = {
      leerling: 12_000,
      inschrijving: people.flatMap(({ inschrijvingen }) => inschrijvingen).length,
      opp_versie: people.flatMap(({ opp }) => opp?.versies ?? []).length,
      hulpverleningsplan: people.filter(({ youth }) => youth?.plan).length,
      toestemming: people.flatMap(({ link }) => link?.toestemmingen ?? []).length,
    };
    const stored = Object.assign({}, ...(await dumpAll())) as Record<string, string[]>;

    expect(report.rijen).toMatchObject(expected);
    for (const [table, rows] of Object.entries(report.rijen)) {
      expect([table, stored[table]?.length]).toEqual([table, rows]);
    }
  });

  test("keeps every value as it was made, also lists, objects and nothing", async () => {
    const person = [...generatePeople({ ...options, aantal: 1000 })].find(
      ({ edge }) => edge === "WORDT_12",
    );
    const { sql, close } = connect(urls.onderwijs, { max: 1 });
    const [versie] = await sql`
      select belemmerende_factoren, doelen, vastgesteld_op::text, uitstroomprofiel
      from opp_versie where ontwikkelingsperspectief_id = ${person?.opp?.plan.id ?? ""}
      order by versie desc limit 1`;
    await close();
    const made = person?.opp?.versies.at(-1);

    expect(versie).toEqual({
      belemmerende_factoren: made?.belemmerendeFactoren,
      doelen: made?.doelen,
      vastgesteld_op: made?.vastgesteldOp,
      uitstroomprofiel: null,
    });
  });

  test("a second load leaves the same rows, and none twice", async () => {
    const before = await dumpAll();

    await loadPeople(urls, options, () => undefined);

    expect(await dumpAll()).toEqual(before);
  });

  test("says how far it is", () => {
    expect(progress).toEqual([
      expect.stringMatching(/5,000 of 12,000/),
      expect.stringMatching(/10,000 of 12,000/),
      expect.stringMatching(/12,000 of 12,000/),
    ]);
  });

  test("writes down in each database what the children were made with", async () => {
    for (const side of SIDES) {
      expect((await readLading(urls[side])).get(KINDEREN)).toMatchObject({
        bron: "generator",
        rijen: 12_000,
        instellingen,
      });
    }
  });

  test("tells where to find each edge case", async () => {
    const { sql, close } = connect(urls.koppelingen, { max: 1 });
    const links = await sql<{ id: string }[]>`select id from plankoppeling`;
    await close();
    const known = new Set(links.map(({ id }) => id));

    expect(Object.keys(report.randgevallen).toSorted()).toEqual(
      EDGE_CASES.map(({ code }) => code).toSorted(),
    );
    for (const child of Object.values(report.randgevallen)) {
      expect(known.has(child.plankoppelingId ?? "")).toBe(true);
    }
  });

  test("a load that breaks off leaves what was there", async () => {
    const before = await dumpAll();
    const stopped = loadPeople(urls, { ...options, seed: 9 }, () => {
      throw new Error("stopped by the test");
    });

    await expect(stopped).rejects.toThrow("stopped by the test");
    expect(await dumpAll()).toEqual(before);
  });

  test("a table that refuses a row ends the load with the reason, and all sides stay as they were", async () => {
    const before = await dumpAll();
    const { sql, close } = connect(urls.koppelingen, { max: 1 });
    await sql`alter table contactpersoon add constraint refusal check (organisatie <> 'GM9903') not valid`;

    await expect(loadPeople(urls, { ...options, seed: 9 }, () => undefined)).rejects.toThrow(
      "refusal",
    );

    await sql`alter table contactpersoon drop constraint refusal`;
    await close();
    expect(await dumpAll()).toEqual(before);
  });
});

describe("what each side holds", () => {
  test("BSNs stand in one table of youth care, of the test range, one a child, for the first of them", async () => {
    const { sql, close } = connect(urls.jeugdzorg, { max: 1 });
    const rows = await sql<{ bsn: string }[]>`
      select b.bsn from burgerservicenummer b join jeugdige j on j.id = b.jeugdige_id`;
    const [{ jeugdigen } = { jeugdigen: 0 }] = await sql<{ jeugdigen: number }[]>`
      select count(*)::int as jeugdigen from jeugdige`;
    await close();

    expect(rows).toHaveLength(Math.min(jeugdigen, 9091));
    expect(rows.filter(({ bsn }) => !isTestBsn(bsn))).toEqual([]);
    const numbers = new Set(rows.map(({ bsn }) => bsn));
    for (const tables of await dumpAll()) {
      const { burgerservicenummer: _own, ...others } = tables;
      const words = JSON.stringify(others).match(/(?<![0-9a-f-])\d{9}(?![0-9a-f-])/g) ?? [];
      expect(words.filter((word) => numbers.has(word))).toEqual([]);
    }
  });

  test("no database holds a pseudonym of the other side, and koppelingen none at all", async () => {
    const [onderwijs, jeugdzorg, koppelingen] = await dumpAll();
    const idsOf = (rows: readonly string[] = []): string[] =>
      rows.map((row) => String(JSON.parse(row).id));
    const pupils = idsOf(onderwijs?.["leerling"]);
    const children = idsOf(jeugdzorg?.["jeugdige"]);
    const uuids = (tables: object | undefined): Set<string> =>
      new Set(JSON.stringify(tables).match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g));
    const [inSchool, inCare, inLinks] = [onderwijs, jeugdzorg, koppelingen].map(uuids);

    expect(pupils.filter((id) => inSchool?.has(id))).toHaveLength(12_000);
    expect(pupils.filter((id) => inCare?.has(id) || inLinks?.has(id))).toEqual([]);
    expect(children.filter((id) => inSchool?.has(id) || inLinks?.has(id))).toEqual([]);
  });

  test("the app of youth care cannot read a BSN", async () => {
    const [, app] = databases.map((database) => database.app);
    const { sql, close } = connect(app ?? "", { max: 1 });

    await expect(sql`select bsn from burgerservicenummer`).rejects.toThrow("permission denied");
    await close();
  });
});

test("nothing here reads the clock or draws by chance", () => {
  const sources = [
    "child",
    "days",
    "hash",
    "link",
    "link-days",
    "opp",
    "opp-versie",
    "people",
    "pupil",
    "youth",
  ];
  for (const name of sources) {
    const source = readFileSync(new URL(`./${name}.ts`, import.meta.url), "utf8");
    expect([name, source.match(/Date\.now|new Date\(\)|Math\.random|randomUUID/)]).toEqual([
      name,
      null,
    ]);
  }
});
