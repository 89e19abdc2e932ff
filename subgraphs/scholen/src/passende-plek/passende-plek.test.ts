import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect } from "@samenloop/db";
import { openSubgraph, type SubgraphUnderTest } from "../../../kit/testing/subgraph-under-test.ts";
import { scholen } from "../index.ts";
import { aanbodId, addAanbod, addVestiging } from "../testing/invented-rows.ts";
import { passendePlekken } from "./passende-plek.queries.ts";

type Row = Parameters<typeof addVestiging>[2];
type Categorieen = NonNullable<Parameters<typeof addAanbod>[2]["categorieen"]>;

let graph: SubgraphUnderTest;
let number = 0;

/** A school on the meridian of 5 degrees, that offers this as basic and this as extra support. */
async function addPlek(
  code: string,
  row: Row,
  offer: { basis?: Categorieen; extra?: Categorieen; schooljaar?: string },
): Promise<void> {
  const { basis = [], extra = [], schooljaar = "2026-2027" } = offer;
  await addVestiging(graph.owner, code, { lengtegraad: 5, ...row });
  await addAanbod(graph.owner, (number += 1), {
    vestigingscode: code,
    schooljaar,
    basiscategorieen: basis,
    categorieen: [...basis, ...extra],
    extras: extra.map((categorie) => ({ categorie })),
  });
}

beforeAll(async () => {
  graph = await openSubgraph(scholen);
  await addPlek("10AA00", { postcode: "1234AB", breedtegraad: 52 }, { basis: ["LEREN"] });
  await addPlek("10AB00", { breedtegraad: 52.1 }, { extra: ["GEDRAG"] });
  await addPlek("10AC00", { breedtegraad: 52.01 }, { basis: ["GEDRAG"], extra: ["LEREN"] });
  await addPlek("10AD00", { breedtegraad: 52.02, soort: "SBAO" }, { basis: ["GEDRAG", "LEREN"] });
  await addPlek("10AE00", { breedtegraad: 52.03, status: "GESLOTEN" }, { basis: ["GEDRAG"] });
  await addPlek("10AF00", { breedtegraad: 52.04 }, { basis: ["GEDRAG"], schooljaar: "2025-2026" });
  await addPlek("10AG00", { breedtegraad: null, postcode: "1234AC" }, { basis: ["GEDRAG"] });
});
afterAll(() => graph.close());

const FIELDS = `plaatsbepaling { wijze postcodegebieden locatie { breedtegraad lengtegraad } }
  plekken { afstand tlvNodig reden { behoefte via } vestiging { vestigingscode }
    ondersteuningsaanbod { id } }`;

async function plekken(args: string, postcode = "1234AB") {
  const { data, errors } = await graph.ask(
    `{ passendePlekken(postcode: "${postcode}", ${args}) { ${FIELDS} } }`,
  );
  expect(errors).toBeUndefined();
  return data.passendePlekken;
}
const codesOf = async (args: string): Promise<string[]> =>
  (await plekken(args)).plekken.map(
    ({ vestiging }: { vestiging: { vestigingscode: string } }) => vestiging.vestigingscode,
  );

test("the nearest come first, each with its distance in metres and how it meets the need", async () => {
  const found = await plekken("behoeften: [GEDRAG]");
  expect(found.plaatsbepaling).toEqual({
    wijze: "EIGEN_POSTCODE",
    postcodegebieden: ["1234"],
    locatie: { breedtegraad: 52, lengtegraad: 5 },
  });
  // A hundredth of a degree of latitude is 1,112 metres.
  expect(found.plekken).toEqual([
    {
      afstand: 1112,
      tlvNodig: false,
      reden: [{ behoefte: "GEDRAG", via: "BASIS" }],
      vestiging: { vestigingscode: "10AC00" },
      ondersteuningsaanbod: { id: aanbodId(3) },
    },
    {
      afstand: 2224,
      tlvNodig: true,
      reden: [{ behoefte: "GEDRAG", via: "BASIS" }],
      vestiging: { vestigingscode: "10AD00" },
      ondersteuningsaanbod: { id: aanbodId(4) },
    },
    {
      afstand: 11119,
      tlvNodig: false,
      reden: [{ behoefte: "GEDRAG", via: "EXTRA" }],
      vestiging: { vestigingscode: "10AB00" },
      ondersteuningsaanbod: { id: aanbodId(2) },
    },
  ]);
});

test.each([
  ["behoeften: [GEDRAG, LEREN]", ["10AC00", "10AD00"]],
  ["behoeften: [LEREN, LEREN]", ["10AA00", "10AC00", "10AD00"]],
  ["behoeften: [GEDRAG], soort: SBAO", ["10AD00"]],
  ["behoeften: [GEDRAG], first: 1", ["10AC00"]],
  ["behoeften: [GEDRAG], first: 0", []],
  ["behoeften: [HOOGBEGAAFD]", []],
])("%s finds %j: all needs, this school year, open schools only", async (args, codes) => {
  expect(await codesOf(args)).toEqual(codes);
});

test.each([
  ["20AA00", "BAO", false],
  ["20AB00", "VO", false],
  ["20AC00", "SBAO", true],
  ["20AD00", "SO", true],
  ["20AE00", "VSO", true],
  ["20AF00", "SO_VSO", true],
  ["20AG00", "PRO", true],
] as const)("TLV-2: %s, of kind %s, needs a statement: %s", async (code, soort, tlvNodig) => {
  await addPlek(code, { breedtegraad: 52.2, soort }, { basis: ["ZINTUIGLIJK"] });
  const { plekken: found } = await plekken(`behoeften: [ZINTUIGLIJK], soort: ${soort}`);
  expect(found).toMatchObject([{ tlvNodig, vestiging: { vestigingscode: code } }]);
});

test("where no school stands, the neighbours tell the place, and the answer says so", async () => {
  const found = await plekken("behoeften: [LEREN], first: 1", "1250AA");
  expect(found.plaatsbepaling).toMatchObject({ wijze: "BUURGEBIEDEN", postcodegebieden: ["1234"] });
  expect(found.plekken).toHaveLength(1);
});

test("where nobody knows the place, it is unknown and the list is empty, which is no error", async () => {
  expect(await plekken("behoeften: [LEREN]", "9999ZZ")).toEqual({
    plaatsbepaling: { wijze: "ONBEKEND", postcodegebieden: [], locatie: null },
    plekken: [],
  });
});

test.each([
  ["PAGE_INVALID", "behoeften: [LEREN], first: 101"],
  ["PAGE_INVALID", "behoeften: [LEREN], first: -1"],
  ["INPUT_INVALID", "behoeften: []"],
])("%s: refuses %s", async (code, args) => {
  const { errors } = await graph.ask(
    `{ passendePlekken(postcode: "1234AB", ${args}) { plekken { afstand } } }`,
  );
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
});

test("a hundred places cost what one costs", async () => {
  const query = (first: number) =>
    `{ passendePlekken(postcode: "1234AB", behoeften: [GEDRAG], first: ${first}) { ${FIELDS} } }`;
  expect(await graph.countStatements(query(1))).toBe(4);
  expect(await graph.countStatements(query(100))).toBe(4);
});

describe("among ten thousand schools", () => {
  test("the nearest are found by the index on places and not one by one", async () => {
    await graph.owner.execute(sql`
      insert into vestiging (vestigingscode, brin, vestigingsnummer, naam, sector, soort, status,
        breedtegraad, lengtegraad, swv_herkomst, bron, peildatum, synthetisch)
      select 'X' || i, 'X', '00', 'proef', 'PO', 'BAO', 'OPEN', 51 + (i % 100) / 50.0,
        4 + (i / 100) / 50.0, 'ONBEKEND', 'proef', '2026-09-15', true
      from generate_series(1, 10000) as i`);
    await graph.owner.execute(sql`
      insert into ondersteuningsaanbod (id, vestigingscode, schooljaar, soort_document,
        basisvoorzieningen, categorieen, bron, peildatum, synthetisch)
      select gen_random_uuid(), 'X' || i, '2026-2027', 'SCHOOLGIDS', '{}',
        case when i % 3 = 0 then '{GEDRAG}' else '{LEREN}' end::text[], 'proef', '2026-09-15', true
      from generate_series(1, 10000) as i`);
    await graph.owner.execute(sql`analyze`);
    const { db, close } = connect(graph.appUrl, { max: 1 });
    const query = passendePlekken(
      db,
      { breedtegraad: 52, lengtegraad: 5 },
      { behoeften: ["GEDRAG"], soort: null, schooljaar: "2026-2027", first: 20 },
    );
    const plan = await db.execute<{ "QUERY PLAN": string }>(sql`explain ${query.getSQL()}`);
    await close();
    expect(plan.map((row) => row["QUERY PLAN"]).join("\n")).toMatch(
      /Index Scan using vestiging_plek on vestiging.*\n\s+Order By/,
    );
  });
});
