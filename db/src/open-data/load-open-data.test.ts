import { utimesSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshDatabase } from "@samenloop/test/fresh-database";
import { connect, type Connection } from "../connect.ts";
import { readLading } from "../lading.ts";
import { LAND, loadCountry } from "../load-country.ts";
import { readCountry } from "../synthetic/country.ts";
import { dumpTables } from "../testing/dump-tables.ts";
import type { FileReport } from "./source-file.ts";
import * as small from "./testing/small-folder.ts";

const { school, schools, history, histories, smallFolder } = small;

let database: Awaited<ReturnType<typeof freshDatabase>>;
let connection: Connection;
let said: string[] = [];

beforeAll(async () => {
  database = await freshDatabase("scholen");
  connection = connect(database.owner, { max: 1 });
});

afterAll(async () => {
  await connection.close();
  await database.drop();
});

/** Loads a folder, or the demo country, as `npm start` does. */
async function load(folder?: string, ownerUrl = database.owner): Promise<readonly FileReport[]> {
  said = [];
  const options = { folder, seed: 1, peildatum: "2026-10-01", instellingen: { seed: 1 } };
  return loadCountry(ownerUrl, options, (sentence) => said.push(sentence));
}

const all = () => dumpTables(database.owner);
const reportOf = (reports: readonly FileReport[], name: string): FileReport | undefined =>
  reports.find(({ bestand }) => bestand === name);
const remarks = (list: FileReport["afgewezen"] = []) =>
  list.map(({ regel, reden }) => [regel, reden]);

describe("a folder with every file", () => {
  test("fills every table, and says how many rows each file gave", async () => {
    const reports = await load(smallFolder());

    const counts = Object.fromEntries(reports.map(({ bestand, rijen }) => [bestand, rijen]));
    expect(counts).toEqual({
      "gemeenten.csv": 2,
      "swv.csv": 3,
      [small.AREAS]: 2,
      [small.JOINED]: 7,
      [small.HISTORY]: 60,
      [small.EDUGIS]: 1,
      [small.ADDRESSES]: 1,
    });
    expect(reports.flatMap(({ afgewezen, onvolledig }) => [...afgewezen, ...onvolledig])).toEqual(
      [],
    );
    const tables = await all();
    const sizes = Object.entries(tables).map(([name, rows]) => [name, rows.length]);
    expect(Object.fromEntries(sizes)).toMatchObject({
      gemeente: 2,
      gemeente_samenwerkingsverband: 5,
      samenwerkingsverband: 3,
      postcodegebied: 2,
      vestiging: 8,
      school: 8,
      bestuur: 1,
      leerlingaantal: 60,
      ondersteuningsaanbod: 14,
    });
    expect(said).toContain(`${small.HISTORY}: 60 rows`);
  });

  test("writes down what each file gave, and with which settings the whole was made", async () => {
    await load(smallFolder({ [small.EDUGIS]: null }));

    const lading = await readLading(database.owner);
    expect([...lading.keys()].toSorted()).toEqual(
      [
        small.ADDRESSES,
        small.HISTORY,
        "gemeenten.csv",
        LAND,
        small.JOINED,
        "swv.csv",
        small.AREAS,
      ].toSorted(),
    );
    expect(lading.get(LAND)).toMatchObject({ rijen: 14, instellingen: { seed: 1 } });
  });

  test("reads both encodings right", async () => {
    await load(smallFolder());

    const [place] =
      await connection.sql`select straat, huisnummer from vestiging where brin = '90AA'`;
    expect(place).toEqual({ straat: "Laan van ’t Café", huisnummer: "12-a" });
  });

  test("counts a samenwerkingsverband for its own sector only", async () => {
    await load(smallFolder());

    const rows = await connection.sql`
      select soort, swv_po, swv_vo from vestiging where status = 'OPEN' order by vestigingscode`;
    expect(rows.map(({ soort, swv_po, swv_vo }) => [soort, swv_po, swv_vo])).toEqual([
      ["BAO", "PO9901", null],
      ["SBAO", "PO9902", null],
      ["SO", "PO9901", null],
      ["SO_VSO", "PO9901", "VO9901"],
      ["VSO", null, "VO9901"],
      ["VO", null, "VO9901"],
      ["PRO", null, "VO9901"],
    ]);
  });

  test("without a postal code the gemeente decides, when it has exactly one of that sector", async () => {
    const bare = { po_swv: "", vo_swv: "", postcode: "" };
    await load(
      smallFolder({
        [small.JOINED]: schools([
          school(bare),
          school({ ...bare, vestigingscode: "90AB00", gemeentecode: "GM9002" }),
          school({
            ...bare,
            vestigingscode: "90AE00",
            gemeentecode: "GM9002",
            sector: "WEC",
            soort: "VSO",
          }),
          school({ ...bare, vestigingscode: "90AF00", gemeentecode: "GM0000" }),
        ]),
      }),
    );

    const rows = await connection.sql`
      select swv_po, swv_vo, swv_herkomst from vestiging where status = 'OPEN' order by vestigingscode`;
    expect(rows.map(({ swv_po, swv_vo, swv_herkomst }) => [swv_po, swv_vo, swv_herkomst])).toEqual([
      ["PO9901", null, "GEMEENTE"],
      [null, null, "ONBEKEND"],
      [null, "VO9901", "GEMEENTE"],
      [null, null, "ONBEKEND"],
    ]);
  });
});

describe("numbers of pupils", () => {
  const countsOf = async (code: string) => {
    const rows = await connection.sql<{ jaar: number; aantal: number | null }[]>`
      select extract(year from peildatum)::int as jaar, aantal from leerlingaantal
      where vestigingscode = ${code} order by peildatum`;
    return Object.fromEntries(rows.map(({ jaar, aantal }) => [jaar, aantal]));
  };

  test("that are masked are not 0, 0 is 0, and what was not published has no row", async () => {
    const row = { LEERLINGEN_2023: "<5", LEERLINGEN_2024: "0", LEERLINGEN_2025: "" };
    await load(smallFolder({ [small.HISTORY]: histories([history(row)]) }));

    const counts = await countsOf("90AA00");
    expect([counts[2022], counts[2023], counts[2024], 2025 in counts]).toEqual([
      30,
      null,
      0,
      false,
    ]);
  });

  test("of a year that came after this was written are read too", async () => {
    const columns = [...Object.keys(history()), "LEERLINGEN_2026"];
    const rows = [
      history({ LEERLINGEN_2026: "<5" }),
      history({ VESTIGINGSCODE: "90ZZ00", LEERLINGEN_2026: "0" }),
    ];
    await load(smallFolder({ [small.HISTORY]: small.csv(columns, rows) }));

    expect((await countsOf("90AA00"))[2026]).toBeNull();
    const [closed] = await connection.sql`
      select status, peildatum::text from vestiging where vestigingscode = '90ZZ00'`;
    expect(closed).toEqual({ status: "GESLOTEN", peildatum: "2026-10-01" });
  });

  test("tell which locations are closed: those without pupils at the end, and in no other file", async () => {
    const codes = ["90ZA00", "90ZB00", "90ZC00", "90ZD00"];
    const last = ["0", "", "<5", "12"];
    const rows = codes.map((VESTIGINGSCODE, i) =>
      history({ VESTIGINGSCODE, LEERLINGEN_2025: last[i] ?? "" }),
    );
    await load(
      smallFolder({ [small.HISTORY]: histories([history({ LEERLINGEN_2025: "0" }), ...rows]) }),
    );

    const places = await connection.sql`
      select vestigingscode, status from vestiging
      where vestigingscode = any(${["90AA00", ...codes]}) order by 1`;
    expect(places.map(({ vestigingscode, status }) => [vestigingscode, status])).toEqual([
      ["90AA00", "OPEN"],
      ["90ZA00", "GESLOTEN"],
      ["90ZB00", "GESLOTEN"],
      ["90ZC00", "OPEN"],
      ["90ZD00", "OPEN"],
    ]);
  });
});

describe("numbers of pupils of a special school that became a praktijkschool", () => {
  test("stay those of a special school", async () => {
    const rows = [
      history(),
      history({ VESTIGINGSCODE: "90VB00", SOORT_VESTIGING: "VSO", LEERLINGEN_2025: "0" }),
    ];
    await load(smallFolder({ [small.HISTORY]: histories(rows) }));

    const counted = await connection.sql`
      select vestigingscode, soort, count(*)::int as jaren from leerlingaantal group by 1, 2 order by 1`;
    expect(
      counted.map(({ vestigingscode, soort, jaren }) => [vestigingscode, soort, jaren]),
    ).toEqual([
      ["90AA00", null, 30],
      ["90VB00", "VSO", 30],
    ]);
    const [place] = await connection.sql`select soort from vestiging where brin = '90VB'`;
    expect(place).toEqual({ soort: "PRO" });
    // Children are still sent there: its own number is unknown, which is not 0.
    const { places } = await readCountry(database.owner);
    expect(places.PRO.items.map(({ vestigingscode }) => vestigingscode)).toEqual(["90VB00"]);
  });
});

describe("a row that cannot be loaded", () => {
  test("is reported with its file, line and reason, and costs no other", async () => {
    const wrong = (over: Record<string, string>) => school({ vestigingscode: "90XX00", ...over });
    const counted = (over: Record<string, string>) =>
      history({ VESTIGINGSCODE: "90XX00", ...over });
    const reports = await load(
      smallFolder({
        "gemeenten.csv": small.gemeenten([
          small.AARDAPPELSTAD,
          { ...small.AARDAPPELSTAD, gemeentecode: "9001" },
          { ...small.AARDAPPELSTAD, naam: "Tweemaal" },
          { ...small.BIETENDAM, naam: "" },
          { ...small.BIETENDAM, po_swv: "PO9901|VO9901" },
          { ...small.BIETENDAM, po_swv: " PO9901 | PO9902|PO9902|" },
        ]),
        "swv.csv": "swv\nPO9901\n\nPO99\nPO9902\nPO9901\nVO9901\n",
        [small.AREAS]:
          "pc4;po_swv;vo_swv\n0999;PO9901;VO9901\n9991;Europoort;Europoort\n9991;PO9901;VO9901\n9991;PO9902;VO9901\n",
        [small.JOINED]: schools([
          wrong({ vestigingscode: "90xx00" }),
          wrong({ naam: "" }),
          wrong({ soort: "MBO" }),
          wrong({ sector: "VO" }),
          wrong({ peildatum: "2025-02-30" }),
          wrong({ bron: "" }),
          school(),
          school({ naam: "Tweemaal" }),
          wrong({}),
        ]),
        [small.HISTORY]: histories([
          counted({ VESTIGINGSCODE: "90XX" }),
          counted({ NAAM_VESTIGING: "" }),
          counted({ SOORT_VESTIGING: "VO" }),
          ...["-3", "1e3", "1.5", "1 000", "<6", "0x10", "9999999", "x"].map((LEERLINGEN_2001) =>
            counted({ LEERLINGEN_2001 }),
          ),
          counted({}),
          counted({}),
        ]),
        [small.ADDRESSES]: small.addresses([
          small.address({ VESTIGINGSCODE: "" }),
          small.address({ STRAATNAAM: "" }),
          small.address(),
          small.address({ STRAATNAAM: "Elders" }),
        ]),
      }),
    );

    const count = "LEERLINGEN_2001 is neither a number of pupils nor <5";
    expect(
      Object.fromEntries(reports.map((file) => [file.bestand, remarks(file.afgewezen)])),
    ).toEqual({
      "gemeenten.csv": [
        [3, "gemeentecode is not GM and four digits"],
        [4, "gemeentecode stood in an earlier row"],
        [5, "naam is empty"],
        [6, "a samenwerkingsverband is not PO or VO and four digits"],
      ],
      "swv.csv": [
        [4, "swv is not PO or VO and four digits"],
        [6, "swv stood in an earlier row"],
      ],
      [small.AREAS]: [
        [2, "pc4 is not four digits"],
        [3, "a samenwerkingsverband is malformed"],
        [5, "pc4 stood in an earlier row"],
      ],
      [small.JOINED]: [
        [2, "vestigingscode is not a BRIN and two digits"],
        [3, "naam is empty"],
        [4, "soort is unknown"],
        [5, "sector is not that of its soort"],
        [6, "peildatum is not a day"],
        [7, "bron is empty or that of another file"],
        [9, "vestigingscode stood in an earlier row"],
      ],
      [small.HISTORY]: [
        [2, "VESTIGINGSCODE is not a BRIN and two digits"],
        [3, "NAAM_VESTIGING is empty"],
        [4, "SOORT_VESTIGING is unknown"],
        ...[5, 6, 7, 8, 9, 10, 11, 12].map((regel) => [regel, count]),
        [14, "VESTIGINGSCODE stood in an earlier row"],
      ],
      [small.EDUGIS]: [],
      [small.ADDRESSES]: [
        [2, "vestigingscode is not a BRIN and two digits"],
        [3, "street is empty"],
        [5, "VESTIGINGSCODE stood in an earlier row"],
      ],
    });
    const rows =
      await connection.sql`select vestigingscode, naam, straat from vestiging order by 1`;
    expect(rows.map(({ vestigingscode, naam, straat }) => [vestigingscode, naam, straat])).toEqual([
      ["90AA00", "Verzonnen basisschool", "Laan van ’t Café"],
      ["90XX00", "Verzonnen basisschool", null],
    ]);
    const lading = await readLading(database.owner);
    expect(lading.get(small.JOINED)).toMatchObject({ rijen: 2, afgewezen: 7 });
    expect(said).toContain(`${small.JOINED}: 2 rows, 7 left out`);
    expect(said).toContain(
      `  left out of ${small.HISTORY}: ${count} (lines 5, 6, 7, 8, 9, 10, 11, 12)`,
    );
  });

  test("of an open school leaves that school open, with what the history knows of it", async () => {
    await load(
      smallFolder({
        [small.JOINED]: schools([school({ vestigingscode: "90AB00" }), school({ naam: "" })]),
      }),
    );

    const [place] = await connection.sql`
      select status, naam, bron from vestiging where vestigingscode = '90AA00'`;
    expect(place).toEqual({
      status: "OPEN",
      naam: "Verzonnen basisschool",
      bron: "DUO 06 leerlingen per vestiging",
    });
  });
});

describe("a value that cannot be right", () => {
  test("is taken as unknown and reported, and the row is loaded", async () => {
    const places = [
      { lon: "52.5", lat: "5.5" },
      { lon: "0", lat: "0" },
      { lon: "5.5", lat: "40.5" },
      { lon: "5,5", lat: "52,5" },
      { lon: "NaN", lat: "NaN" },
      { lon: "5.5", lat: "" },
      { lon: "5e0", lat: "52.5" },
      { lon: "-5.5", lat: "52.5" },
      { lon: "", lat: "" },
      { postcode: "99991A" },
      { gemeentecode: "GM9999" },
      { po_swv: "PO9999" },
    ];
    const rows = places.map((over, i) =>
      school({ ...over, vestigingscode: `90A${String.fromCharCode(65 + i)}00` }),
    );
    const report = reportOf(
      await load(smallFolder({ [small.JOINED]: schools(rows) })),
      small.JOINED,
    );

    const somewhere = "lon and lat are not a place in the Netherlands";
    expect(remarks(report?.onvolledig)).toEqual([
      ...[2, 3, 4, 5, 6, 7, 8, 9].map((regel) => [regel, somewhere]),
      [11, "the postal code is not four digits and two letters"],
      [12, "gemeentecode is not one that we know"],
      [13, "po_swv is not a samenwerkingsverband that we know"],
    ]);
    const stored = await connection.sql`
      select lengtegraad, postcode, gemeentecode, swv_po, swv_herkomst from vestiging
      where status = 'OPEN' order by vestigingscode`;
    expect(stored.map(({ lengtegraad }) => lengtegraad as number | null)).toEqual([
      ...Array(9).fill(null),
      5.5,
      5.5,
      5.5,
    ]);
    expect(stored[9]).toMatchObject({ postcode: null, swv_herkomst: "POSTCODE" });
    expect(stored[10]).toMatchObject({ gemeentecode: null, swv_po: "PO9901" });
    expect(stored[11]).toMatchObject({ swv_po: "PO9901", swv_herkomst: "GEMEENTE" });
  });

  test("a street of another postal code is not put with this one", async () => {
    await load(
      smallFolder({ [small.ADDRESSES]: small.addresses([small.address({ POSTCODE: "9992 ZZ" })]) }),
    );

    const [place] =
      await connection.sql`select straat, postcode from vestiging where brin = '90AA'`;
    expect(place).toEqual({ straat: null, postcode: "9991AA" });
  });

  test("a gemeente does not get a samenwerkingsverband that there is not", async () => {
    const report = reportOf(
      await load(smallFolder({ "swv.csv": "swv\nPO9901\nVO9901\n" })),
      "gemeenten.csv",
    );

    expect(remarks(report?.onvolledig)).toEqual([
      [3, "names a samenwerkingsverband that we do not know"],
    ]);
    const pairs =
      await connection.sql`select code from gemeente_samenwerkingsverband where gemeentecode = 'GM9002' order by code`;
    expect(pairs.map(({ code }) => String(code))).toEqual(["PO9901", "VO9901"]);
  });
});

describe("a folder that cannot be loaded", () => {
  test.each([
    [
      "the first file has another header",
      { "gemeenten.csv": "code;naam\nGM9001;x\n" },
      "gemeenten.csv has another header",
    ],
    [
      "the last file has another header",
      { [small.ADDRESSES]: "code\n1\n" },
      "VESTIGINGSNAAM, STRAATNAAM, HUISNUMMER-TOEVOEGING, POSTCODE, PLAATSNAAM is missing",
    ],
    [
      "a year is missing",
      { [small.HISTORY]: histories([history()]).replace("LEERLINGEN_2007", "X") },
      "LEERLINGEN_2007 is missing",
    ],
    [
      "a file has another encoding",
      { [small.JOINED]: small.windows1252(schools([school({ naam: "Café" })])) },
      "not written in utf-8",
    ],
    ["there are no schools in it", { [small.JOINED]: schools([]) }, "holds no row"],
    [
      "a quote swallows a file",
      {
        [small.EDUGIS]:
          'vestigingscode;straat;huisnummer;huisletter;huisnummertoevoeging;postcode;plaats\n"x',
      },
      "line 2",
    ],
  ])("changes nothing when %s", async (_when, files, message) => {
    await load(smallFolder());
    const before = await all();

    await expect(load(smallFolder(files))).rejects.toThrow(
      expect.objectContaining({
        code: "SOURCE_FILE_INVALID",
        message: expect.stringContaining(message),
      }),
    );
    expect(await all()).toEqual(before);
    expect(said).toEqual(["reading the open data"]);
  });

  test("says what is missing when there are no schools, and changes nothing", async () => {
    await load(smallFolder());
    const before = await all();

    await expect(
      load(smallFolder({ [small.JOINED]: null, [small.HISTORY]: null })),
    ).rejects.toThrow(
      /needs scholen_samengesteld\.csv.*duo_02_alle_vestigingen_vo\.csv and duo_06_historisch_leerlingen_po_per_vestiging\.csv are missing/,
    );
    expect(await all()).toEqual(before);
  });
});

describe("a file that is not there", () => {
  test.each([
    [
      small.HISTORY,
      "numbers of pupils and closed schools stay unknown",
      "select 1 from leerlingaantal union all select 1 from vestiging where status = 'GESLOTEN'",
    ],
    [
      small.AREAS,
      "the samenwerkingsverband of a postal area stays unknown",
      "select 1 from postcodegebied",
    ],
    [
      small.ADDRESSES,
      "some street names of primary schools stay unknown",
      "select 1 from vestiging where soort = 'BAO' and straat is not null",
    ],
    [
      small.EDUGIS,
      "street names of other than primary schools stay unknown",
      "select 1 from vestiging where soort <> 'BAO' and straat is not null",
    ],
  ])(
    "%s is said to be missing, and nothing is left of what it brought before",
    async (file, without, query) => {
      await load(smallFolder());
      const [some] = await connection.sql.unsafe(query);
      expect(some).toBeDefined();

      await load(smallFolder({ [file]: null }));

      expect(said).toContain(`${file} is not there: ${without}`);
      expect(await connection.sql.unsafe(query)).toEqual([]);
      const [open] =
        await connection.sql`select count(*)::int as n from vestiging where status = 'OPEN'`;
      expect(open).toEqual({ n: 7 });
    },
  );

  test("gemeenten and samenwerkingsverbanden are facts that need no file", async () => {
    const rows = [school({ gemeentecode: "GM0363", po_swv: "PO2707" })];
    await load(
      smallFolder({ "gemeenten.csv": null, "swv.csv": null, [small.JOINED]: schools(rows) }),
    );

    const [count] = await connection.sql`
      select (select count(*)::int from gemeente) as gemeenten,
        (select count(*)::int from samenwerkingsverband) as swv`;
    expect(count).toEqual({ gemeenten: 342, swv: 150 });
    expect(said[1]).toMatch(/^gemeenten.csv is not there/);
  });
});

describe("without the joined file the schools come from the files of DUO", () => {
  const official = {
    [small.JOINED]: null,
    [small.SECONDARY]: small.windows1252(
      small.secondaries([
        small.secondary(),
        small.secondary({ VESTIGINGSCODE: "90VB00", ONDERWIJSSTRUCTUUR: "PRO", POSTCODE: "" }),
        small.secondary({
          VESTIGINGSCODE: "90VC00",
          ONDERWIJSSTRUCTUUR: "VBO/PRO",
          GEMEENTENUMMER: "1",
        }),
        small.secondary({ VESTIGINGSCODE: "90V" }),
        small.secondary({ VESTIGINGSNAAM: "", VESTIGINGSCODE: "90VD00" }),
      ]),
    ),
  };

  test("primary and special ones that have pupils, and secondary ones that are listed", async () => {
    const folder = smallFolder(official);
    const day = new Date("2026-08-04T12:00:00Z");
    utimesSync(join(folder, small.SECONDARY), day, day);
    const reports = await load(folder);

    const rows = await connection.sql`
      select vestigingscode as code, soort, status, straat, postcode, gemeentecode, swv_po, swv_vo,
        swv_herkomst, peildatum::text from vestiging order by 1`;
    expect(rows).toMatchObject([
      {
        code: "90AA00",
        soort: "BAO",
        status: "OPEN",
        straat: "Laan van ’t Café",
        postcode: "9991AA",
        swv_po: "PO9901",
        swv_herkomst: "POSTCODE",
        peildatum: "2025-10-01",
      },
      {
        code: "90VA00",
        soort: "VO",
        straat: "Dreef",
        postcode: "9992BB",
        swv_po: null,
        swv_vo: "VO9901",
        swv_herkomst: "POSTCODE",
        peildatum: "2026-08-04",
      },
      {
        code: "90VB00",
        soort: "PRO",
        postcode: null,
        gemeentecode: "GM9002",
        swv_vo: "VO9901",
        swv_herkomst: "GEMEENTE",
      },
      {
        code: "90VC00",
        soort: "VO",
        gemeentecode: null,
        swv_vo: "VO9901",
        swv_herkomst: "POSTCODE",
      },
      { code: "90ZZ00", soort: "BAO", status: "GESLOTEN" },
    ]);
    const report = reportOf(reports, small.SECONDARY);
    expect(remarks(report?.afgewezen)).toEqual([
      [5, "VESTIGINGSCODE is not a BRIN and two digits"],
      [6, "VESTIGINGSNAAM is empty"],
    ]);
    expect(remarks(report?.onvolledig)).toEqual([[4, "GEMEENTENUMMER is not one that we know"]]);
    expect(said).toContain(
      "scholen_samengesteld.csv is not there: the schools are taken from the files of DUO, without coordinates",
    );
    const boards = await connection.sql`
      select s.bestuursnummer from school s join bestuur using (bestuursnummer) order by brin`;
    expect(boards.map(({ bestuursnummer }) => bestuursnummer)).toEqual([
      "00001",
      "00002",
      "00002",
      "00002",
      "00001",
    ]);
  });

  test("under the name in full, or as the history has it, whose quotes DUO doubles twice", async () => {
    const rows = ["90AA00", "90AB00"].map((VESTIGINGSCODE) =>
      history({ VESTIGINGSCODE, NAAM_VESTIGING: 'Bs ""De Proef""' }),
    );
    const VESTIGINGSNAAM = 'Basisschool "De Proef"';
    const address = small.addresses([small.address({ VESTIGINGSNAAM })]);
    await load(
      smallFolder({ ...official, [small.HISTORY]: histories(rows), [small.ADDRESSES]: address }),
    );

    const names = await connection.sql`
      select naam from vestiging where soort = 'BAO' order by vestigingscode`;
    expect(names.map(({ naam }) => String(naam))).toEqual([VESTIGINGSNAAM, 'Bs "De Proef"']);
  });

  test("and where one of those is missing, its name is said", async () => {
    await expect(load(smallFolder({ [small.JOINED]: null }))).rejects.toThrow(
      "of which duo_02_alle_vestigingen_vo.csv is missing: npm run data:fetch downloads those",
    );
  });
});

describe("loading again", () => {
  test("the same folder leaves the same rows", async () => {
    await load(smallFolder());
    const before = await all();

    await load(smallFolder());

    expect(await all()).toEqual(before);
  });

  const reopened = {
    [small.JOINED]: schools([
      school({ vestigingscode: "90ZZ00", bevoegd_gezag: "00009" }),
      school(),
    ]),
  };
  const moved = {
    [small.HISTORY]: histories([
      history({ VESTIGINGSCODE: "90ZZ01", LEERLINGEN_2025: "0", BEVOEGD_GEZAG_NUMMER: "00009" }),
    ]),
  };
  test.each([
    ["the demo country", undefined, {}],
    ["a folder in which a school was still closed", {}, reopened],
    ["a folder in which a school was still open", reopened, {}],
    ["a folder with another history", moved, reopened],
    ["a folder in which that board had an open school", reopened, moved],
    [
      "a folder without a joined file",
      { [small.JOINED]: null, [small.SECONDARY]: small.secondaries([small.secondary()]) },
      {},
    ],
  ])("another folder leaves nothing of %s", async (_of, first, then) => {
    const other = await freshDatabase("scholen");
    await load(smallFolder(then), other.owner);
    await load(first && smallFolder(first));
    await load(smallFolder(then));

    const [found, alone] = await Promise.all([all(), dumpTables(other.owner)]);
    await other.drop();
    expect(found).toEqual(alone);
  });

  test("a file that the database refuses half way leaves what was there, and the load is seen as cut off", async () => {
    await load(smallFolder());
    const before = await all();
    await connection.sql`alter table leerlingaantal add constraint weigering check (aantal <> 77) not valid`;
    const rows = [
      history({ LEERLINGEN_1996: "31" }),
      history({ VESTIGINGSCODE: "90ZY00", LEERLINGEN_2025: "77" }),
    ];
    const folder = smallFolder({
      "gemeenten.csv": small.gemeenten([small.AARDAPPELSTAD]),
      [small.HISTORY]: histories(rows),
    });

    await expect(load(folder)).rejects.toThrow("weigering");
    await connection.sql`alter table leerlingaantal drop constraint weigering`;

    const after = await all();
    expect(after["leerlingaantal"]).toEqual(before["leerlingaantal"]);
    expect(JSON.stringify(after["vestiging"])).toContain("90ZZ00");
    expect(JSON.stringify(after["vestiging"])).not.toContain("90ZY00");
    expect(after["gemeente"]).toHaveLength(1);
    const lading = await readLading(database.owner);
    expect([lading.has("gemeenten.csv"), lading.has(small.HISTORY), lading.has(LAND)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
