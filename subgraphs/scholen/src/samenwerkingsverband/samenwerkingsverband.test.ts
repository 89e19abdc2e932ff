import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSubgraph, type SubgraphUnderTest } from "../../../kit/testing/subgraph-under-test.ts";
import { readPage, walkEveryWay } from "../../../kit/testing/walk-list.ts";
import { scholen } from "../index.ts";
import { addGemeente, addSwv, addVestiging, HERKOMST } from "../testing/invented-rows.ts";
import { listOf, rootList, type NamedList } from "../testing/lists.ts";

let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(scholen);
  const gemeenten = [
    ["GM0003", "Achterdorp", "Proefland"],
    ["GM0001", "Zeestad", "Proefland"],
    ["GM0002", "Middendorp", "Elders"],
    ["GM0004", "Middendorp", null],
  ] as const;
  for (const [code, naam, provincie] of gemeenten)
    await addGemeente(graph.owner, code, { naam, provincie });
  await addSwv(graph.owner, "PO0001", ["GM0001", "GM0002", "GM0003"]);
  await addSwv(graph.owner, "PO0002", ["GM0001"]);
  await addSwv(graph.owner, "VO0001", ["GM0001", "GM0003"]);
  const add = (code: string, row: Parameters<typeof addVestiging>[2]) =>
    addVestiging(graph.owner, code, { naam: code, gemeentecode: "GM0001", ...row });
  const speciaal = { sector: "WEC", soort: "SO_VSO" } as const;
  await add("10AA00", { swvPo: "PO0001" });
  await add("10AB00", { swvPo: "PO0001", swvVo: "VO0001", ...speciaal });
  await add("10AC00", { swvPo: "PO0001", swvVo: "VO0001", ...speciaal, gemeentecode: "GM0003" });
  await add("10AD00", { swvVo: "VO0001", sector: "VO", soort: "VO" });
  await add("10AE00", { swvPo: "PO0001", status: "GESLOTEN" });
  await add("10AF00", { swvHerkomst: "ONBEKEND" });
});
afterAll(() => graph.close());

const gemeenten = rootList("gemeenten", "gemeentecode");
const samenwerkingsverbanden = rootList("samenwerkingsverbanden", "code");
const gemeentenOf = (code: string) => listOf(swv(code), "gemeenten", "gemeentecode");
const vestigingenOfSwv = (code: string) => listOf(swv(code), "vestigingen", "vestigingscode");
const swvsOf = (code: string) => listOf(gemeente(code), "samenwerkingsverbanden", "code");
const vestigingenOf = (code: string) => listOf(gemeente(code), "vestigingen", "vestigingscode");

function swv(code: string): string {
  return `samenwerkingsverband(code: "${code}")`;
}

function gemeente(code: string): string {
  return `gemeente(gemeentecode: "${code}")`;
}

interface Walked {
  readonly list: NamedList;
  readonly args: string;
  readonly ids: readonly string[];
}

interface Filtered {
  readonly list: NamedList;
  readonly where: string;
  readonly ids: readonly string[];
}

describe.each<Walked>([
  { list: gemeenten, args: "", ids: ["GM0001", "GM0002", "GM0003", "GM0004"] },
  {
    list: gemeenten,
    args: "orderBy: { veld: NAAM }",
    ids: ["GM0003", "GM0002", "GM0004", "GM0001"],
  },
  {
    list: gemeenten,
    args: "orderBy: { veld: NAAM, richting: DESC }",
    ids: ["GM0001", "GM0004", "GM0002", "GM0003"],
  },
  { list: samenwerkingsverbanden, args: "", ids: ["PO0001", "PO0002", "VO0001"] },
  { list: gemeentenOf("PO0001"), args: "", ids: ["GM0001", "GM0002", "GM0003"] },
  {
    list: swvsOf("GM0001"),
    args: "orderBy: { veld: CODE, richting: DESC }",
    ids: ["VO0001", "PO0002", "PO0001"],
  },
  { list: swvsOf("GM0004"), args: "", ids: [] },
  { list: vestigingenOf("GM0001"), args: "", ids: ["10AA00", "10AB00", "10AD00", "10AF00"] },
  { list: vestigingenOfSwv("PO0001"), args: "", ids: ["10AA00", "10AB00", "10AC00"] },
  { list: vestigingenOfSwv("VO0001"), args: "", ids: ["10AB00", "10AC00", "10AD00"] },
  { list: vestigingenOfSwv("PO0002"), args: "", ids: [] },
])("$list.name($args)", ({ list, args, ids }) => {
  test("is walked whole from either end, and counted", async () => {
    expect(await walkEveryWay(graph, list, args)).toEqual([ids]);
    expect((await readPage(graph, list, `first: 1 ${args}`)).totalCount).toBe(ids.length);
  });
});

test.each<Filtered>([
  { list: gemeenten, where: 'naamBevat: "DORP"', ids: ["GM0002", "GM0003", "GM0004"] },
  { list: gemeenten, where: 'naamBevat: "d%p"', ids: [] },
  { list: gemeenten, where: 'provincies: ["Proefland"]', ids: ["GM0001", "GM0003"] },
  {
    list: gemeenten,
    where: 'gemeentecodes: ["GM0004", "GM0002", "GM9999"], provincies: ["Elders"]',
    ids: ["GM0002"],
  },
  { list: samenwerkingsverbanden, where: "sectoren: [PO]", ids: ["PO0001", "PO0002"] },
  { list: samenwerkingsverbanden, where: 'codes: ["VO0001"]', ids: ["VO0001"] },
  { list: samenwerkingsverbanden, where: 'codes: ["VO0001"], sectoren: [PO]', ids: [] },
  { list: swvsOf("GM0001"), where: "sectoren: [VO]", ids: ["VO0001"] },
  { list: gemeentenOf("VO0001"), where: 'naamBevat: "zee"', ids: ["GM0001"] },
  { list: vestigingenOfSwv("PO0001"), where: "statussen: [GESLOTEN]", ids: ["10AE00"] },
  {
    list: vestigingenOfSwv("VO0001"),
    where: 'soorten: [SO_VSO], gemeentecodes: ["GM0001"]',
    ids: ["10AB00"],
  },
])("$list.name where { $where } lets through $ids", async ({ list, where, ids }) => {
  const page = await readPage(graph, list, `where: { ${where} }`);
  expect(page.nodes.map(({ id }) => id)).toEqual(ids);
  expect(page.totalCount).toBe(ids.length);
});

test("a samenwerkingsverband and a gemeente tell who they are and where that comes from", async () => {
  const { data } = await graph.ask(`{
    samenwerkingsverband(code: "VO0001") {
      code sector naam landelijk herkomst { bron peildatum synthetisch }
    }
    gemeente(gemeentecode: "GM0002") {
      gemeentecode naam provincie herkomst { bron peildatum synthetisch }
    }
  }`);
  expect(data).toEqual({
    samenwerkingsverband: {
      code: "VO0001",
      sector: "VO",
      naam: "VO0001 (proef)",
      landelijk: false,
      herkomst: HERKOMST,
    },
    gemeente: {
      gemeentecode: "GM0002",
      naam: "Middendorp",
      provincie: "Elders",
      herkomst: HERKOMST,
    },
  });
});
