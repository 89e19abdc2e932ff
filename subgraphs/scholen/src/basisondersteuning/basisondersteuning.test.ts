import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSubgraph, type SubgraphUnderTest } from "../../../kit/testing/subgraph-under-test.ts";
import { scholen } from "../index.ts";
import { addAanbod, addPlan, addSwv, addVestiging, HERKOMST } from "../testing/invented-rows.ts";

let graph: SubgraphUnderTest;
let number = 0;

async function addLid(
  vestigingscode: string,
  row: Parameters<typeof addVestiging>[2],
  ...offers: readonly (readonly [schooljaar: string, basisvoorzieningen: string[]])[]
): Promise<void> {
  await addVestiging(graph.owner, vestigingscode, row);
  for (const [schooljaar, basisvoorzieningen] of offers) {
    number += 1;
    await addAanbod(graph.owner, number, { vestigingscode, schooljaar, basisvoorzieningen });
  }
}

beforeAll(async () => {
  graph = await openSubgraph(scholen);
  for (const code of ["PO0001", "PO0002", "PO0003", "VO0001"]) await addSwv(graph.owner, code);
  await addPlan(graph.owner, 1, { basisvoorzieningen: ["rust", "lezen", "arts"] });
  await addPlan(graph.owner, 2, { status: "CONCEPT", basisvoorzieningen: ["niet afgesproken"] });
  const po = { swvPo: "PO0001" };
  await addLid("10AA00", po, ["2026-2027", ["rust", "lezen", "arts", "extra"]]);
  await addLid("10AB00", po, ["2026-2027", ["rust", "lezen"]], ["2025-2026", []]);
  await addLid("10AC00", { ...po, swvVo: "VO0001" }, ["2026-2027", ["rust", "extra"]]);
  await addLid("10AD00", po);
  await addLid("10AE00", { ...po, status: "GESLOTEN" }, ["2026-2027", []]);
  await addLid("10AF00", { swvPo: "PO0002" }, ["2026-2027", ["rust"]]);
});
afterAll(() => graph.close());

const FIELDS = "schooljaar afgesproken afgeleid vestigingen vestigingenMetAanbod norm";

async function basis(code: string, args = "", fields = FIELDS) {
  const { data, errors } = await graph.ask(
    `{ samenwerkingsverband(code: "${code}") { basisondersteuning${args} { ${fields} } } }`,
  );
  expect(errors).toBeUndefined();
  return data.samenwerkingsverband.basisondersteuning;
}

test("what the plan agrees is the norm; what every open school with an offer names is the floor", async () => {
  expect(await basis("PO0001")).toEqual({
    schooljaar: "2026-2027",
    afgesproken: ["rust", "lezen", "arts"],
    afgeleid: ["rust"],
    vestigingen: 4,
    vestigingenMetAanbod: 3,
    norm: "AFGESPROKEN",
  });
});

test("without a plan in force the floor is the norm, without offers too nobody knows", async () => {
  expect(await basis("PO0002")).toMatchObject({
    afgesproken: [],
    afgeleid: ["rust"],
    norm: "AFGELEID",
  });
  // A school of both ages counts for each of its samenwerkingsverbanden.
  expect(await basis("VO0001")).toMatchObject({ afgeleid: ["extra", "rust"], vestigingen: 1 });
  expect(await basis("PO0003")).toEqual({
    schooljaar: "2026-2027",
    afgesproken: [],
    afgeleid: [],
    vestigingen: 0,
    vestigingenMetAanbod: 0,
    norm: "ONBEKEND",
  });
});

test("is of the school year that is asked for, and of the plan that was in force in it", async () => {
  expect(await basis("PO0001", '(schooljaar: "2025-2026")')).toMatchObject({
    afgesproken: ["rust", "lezen", "arts"],
    afgeleid: [],
    vestigingenMetAanbod: 1,
  });
  for (const [schooljaar, norm] of [
    ["2023-2024", "ONBEKEND"],
    ["2024-2025", "AFGESPROKEN"],
    ["2027-2028", "AFGESPROKEN"],
    ["2028-2029", "ONBEKEND"],
  ])
    expect(await basis("PO0001", `(schooljaar: "${schooljaar}")`)).toMatchObject({ norm });
});

describe("what a school lacks of what was agreed", () => {
  const tekort = async (args = "") =>
    (
      await basis(
        "PO0001",
        "",
        `tekort${args} { vestiging { vestigingscode } voorzieningen herkomst { bron peildatum synthetisch } }`,
      )
    ).tekort;
  const van = (vestigingscode: string, ...voorzieningen: string[]) => ({
    vestiging: { vestigingscode },
    voorzieningen,
    herkomst: HERKOMST,
  });

  test("is named in the order of the plan, of schools that lack any, and says where it comes from", async () => {
    expect(await tekort()).toEqual([van("10AB00", "arts"), van("10AC00", "lezen", "arts")]);
  });

  test("is of the first schools, or of those asked for", async () => {
    expect(await tekort("(first: 1)")).toEqual([van("10AB00", "arts")]);
    expect(await tekort('(vestigingscodes: ["10AC00", "10AA00"])')).toEqual([
      van("10AC00", "lezen", "arts"),
    ]);
    expect(await tekort("(vestigingscodes: [])")).toEqual([]);
  });

  test("is nothing where nothing was agreed", async () => {
    const found = await basis("PO0002", "", "tekort { voorzieningen }");
    expect(found).toEqual({ tekort: [] });
  });
});

test.each([
  ["INPUT_INVALID", 'basisondersteuning(schooljaar: "2026") { norm }'],
  ["INPUT_INVALID", 'basisondersteuning { tekort(vestigingscodes: ["10aa00"]) { voorzieningen } }'],
  ["PAGE_INVALID", "basisondersteuning { tekort(first: 101) { voorzieningen } }"],
])("%s: refuses %s", async (code, selection) => {
  const { errors } = await graph.ask(`{ samenwerkingsverband(code: "PO0001") { ${selection} } }`);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
});

test("many samenwerkingsverbanden cost what one costs", async () => {
  const query = (first: number) => `{ samenwerkingsverbanden(first: ${first}) { nodes {
    basisondersteuning { ${FIELDS} tekort { voorzieningen vestiging { naam } herkomst { bron } } } } } }`;
  const statements = await graph.countStatements(query(1));
  expect(await graph.countStatements(query(100))).toBe(statements);
  expect(statements).toBe(6);
});
