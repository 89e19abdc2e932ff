import { afterAll, beforeAll, expect, test } from "vitest";
import { openSubgraph, type SubgraphUnderTest } from "../../../kit/testing/subgraph-under-test.ts";
import { scholen } from "../index.ts";
import { addCounts, addGemeente, addSwv, addVestiging } from "../testing/invented-rows.ts";

type Row = Parameters<typeof addVestiging>[2];

let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(scholen);
  for (const code of ["PO0001", "PO0002", "VO0001"]) await addSwv(graph.owner, code);
  for (const code of ["GM0001", "GM0002"]) await addGemeente(graph.owner, code);
  const add = async (code: string, row: Row, counts: Record<number, number | null>) => {
    await addVestiging(graph.owner, code, { gemeentecode: "GM0001", swvPo: "PO0001", ...row });
    await addCounts(graph.owner, code, counts);
  };
  await add("10AA00", {}, { 2024: 100, 2025: 70 });
  await add("10AB00", { soort: "SBAO" }, { 2025: 30 });
  await add("10AC00", { soort: "SBAO" }, { 2025: null });
  await add("10AD00", { gemeentecode: "GM0002" }, { 2025: 100 });
  await add("10AE00", { soort: "SBAO", gemeentecode: null, status: "GESLOTEN" }, { 2025: 50 });
  await add("10AF00", { soort: "SO_VSO", swvVo: "VO0001" }, { 2025: 50 });
  await add("10AG00", { swvPo: "PO0002", gemeentecode: "GM0002" }, { 2025: 400 });
  await add("10AH00", { soort: "SBAO", swvPo: null, swvHerkomst: "ONBEKEND" }, { 2025: 100 });
  await add("10AI00", { soort: "VSO", swvPo: null, swvVo: "VO0001" }, { 2025: 40 });
});
afterAll(() => graph.close());

const FIELDS = `gemeente { gemeentecode } telling { jaar soort aantal afgeschermdeVestigingen }
  alleLeerlingen aandeel aandeelLandelijk dekking { leerlingen onbekend }`;

async function deelname(code: string, field: string, args = "(vanafJaar: 2025)") {
  const { data, errors } = await graph.ask(
    `{ samenwerkingsverband(code: "${code}") { ${field}${args} { ${FIELDS} } } }`,
  );
  expect(errors).toBeUndefined();
  return data.samenwerkingsverband[field];
}
/** Of a row: gemeente, kind, pupils, all pupils, part, part in the country. */
// oxlint-disable-next-line no-explicit-any
const short = (row: any) => [
  row.gemeente?.gemeentecode ?? null,
  row.telling.soort,
  row.telling.aantal,
  row.alleLeerlingen,
  row.aandeel,
  row.aandeelLandelijk,
];

// In the country: 570 bao, 180 sbao and 50 so/vso, of which 100 sbao under an unknown samenwerkingsverband.
test("of the whole samenwerkingsverband is a part of all its pupils, beside that of the country", async () => {
  expect((await deelname("PO0001", "deelname")).map(short)).toEqual([
    [null, "BAO", 170, 300, 0.5667, 0.7125],
    [null, "SBAO", 80, 300, 0.2667, 0.225],
    [null, "SO_VSO", 50, 300, 0.1667, 0.0625],
  ]);
});

test("per gemeente is a part of the pupils that go to school there; a school without gemeente stands apart", async () => {
  expect((await deelname("PO0001", "deelnamePerGemeente")).map(short)).toEqual([
    ["GM0001", "BAO", 70, 150, 0.4667, 0.7125],
    ["GM0001", "SBAO", 30, 150, 0.2, 0.225],
    ["GM0001", "SO_VSO", 50, 150, 0.3333, 0.0625],
    ["GM0002", "BAO", 100, 100, 1, 0.7125],
    [null, "SBAO", 50, 50, 1, 0.225],
  ]);
});

test("says what is masked and what could not be placed, and never takes it for nothing", async () => {
  const rows = await deelname("PO0001", "deelname", "(vanafJaar: 2025, soorten: [SBAO])");
  expect(rows).toMatchObject([
    {
      telling: { aantal: 80, afgeschermdeVestigingen: 1 },
      dekking: { leerlingen: 180, onbekend: 100 },
    },
  ]);
});

test("in secondary education is a number and no part: nobody counts the other pupils per school", async () => {
  expect((await deelname("VO0001", "deelname")).map(short)).toEqual([
    [null, "SO_VSO", 50, null, null, null],
    [null, "VSO", 40, null, null, null],
  ]);
});

test("is of each year asked for, oldest first", async () => {
  const rows = await deelname("PO0001", "deelname", "(soorten: [BAO])");
  expect(rows.map(short)).toEqual([
    [null, "BAO", 100, 100, 1, 1],
    [null, "BAO", 170, 300, 0.5667, 0.7125],
  ]);
  expect(await deelname("PO0001", "deelname", "(totEnMetJaar: 2023)")).toEqual([]);
});

test("costs the same for many samenwerkingsverbanden, and both fields share what they read", async () => {
  const query = (first: number) => `{ samenwerkingsverbanden(first: ${first}) { nodes {
    deelname { ${FIELDS} } deelnamePerGemeente { ${FIELDS} } } } }`;
  expect(await graph.countStatements(query(1))).toBe(4);
  expect(await graph.countStatements(query(100))).toBe(4);
});
