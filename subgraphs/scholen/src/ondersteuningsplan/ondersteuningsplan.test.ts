import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSubgraph, type SubgraphUnderTest } from "../../../kit/testing/subgraph-under-test.ts";
import { readPage, walkEveryWay } from "../../../kit/testing/walk-list.ts";
import { scholen } from "../index.ts";
import {
  addAfspraak,
  addBudget,
  addGemeente,
  addOogo,
  addPlan,
  addSwv,
  afspraakId,
  HERKOMST,
  oogoId,
  planId,
} from "../testing/invented-rows.ts";
import { rootList } from "../testing/lists.ts";

let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(scholen);
  const { owner } = graph;
  for (const code of ["PO0001", "PO0002", "VO0001"]) await addSwv(owner, code);
  for (const code of ["GM0001", "GM0002"]) await addGemeente(owner, code);
  await addPlan(owner, 1, {
    basisvoorzieningen: ["b", "a"],
    verdelingMiddelen: "verdeling",
    plaatsing: "plaatsing",
    terugplaatsing: "terug",
    resultaten: "resultaten",
    informatieAanOuders: "ouders",
  });
  await addOogo(owner, 1, {
    gemeentecodes: ["GM0002", "GM0001", "GM9999"],
    uitkomst: "GESCHIL",
    procedure: "proef 1",
  });
  await addAfspraak(owner, 1, {
    onderwerp: "AANSLUITING_OPP_HULPVERLENINGSPLAN",
    aansluiting: ["GEDEELDE_DOELEN"],
  });
  await addPlan(owner, 2, {
    periodeVan: "2028-08-01",
    periodeTot: "2032-07-31",
    status: "CONCEPT",
    vastgesteldOp: null,
    inspectieToegezondenOp: null,
  });
  await addPlan(owner, 3, {
    swvCode: "PO0002",
    periodeVan: "2020-08-01",
    periodeTot: "2024-07-31",
  });
  await addPlan(owner, 4, { swvCode: "VO0001", periodeTot: "2030-07-31" });
  await addOogo(owner, 5, { ondersteuningsplanId: null, soort: "JEUGDPLAN", datum: "2025-01-01" });
  await addBudget(owner, { schooljaar: "2025-2026", toegekend: 5_000_000_000, besteed: 100 });
  await addBudget(owner, { schooljaar: "2026-2027", toegekend: 300, besteed: 400 });
});
afterAll(() => graph.close());

const list = rootList("ondersteuningsplannen", "id");
const ids = (...numbers: readonly number[]): string[] => numbers.map(planId);

test("is told in full, with its consultation and its agreements", async () => {
  const { data, errors } = await graph.ask(`{ ondersteuningsplan(id: "${planId(1).toUpperCase()}") {
    id versie periodeVan periodeTot geldigTot vernieuwenVoor status basisvoorzieningen
    procedureVerdelingMiddelen procedurePlaatsing terugplaatsingsbeleid resultaten informatieAanOuders
    medezeggenschap { resultaat op } vastgesteldOp inspectieToegezondenOp
    samenwerkingsverband { code } nalevingssignalen { code } herkomst { bron peildatum synthetisch }
    oogo { id soort datum uitkomst procedureRef gemeenten { gemeentecode } ondersteuningsplan { id }
      samenwerkingsverband { code }
      afspraken { id onderwerp omschrijving aansluiting geldigVan geldigTot oogo { id } } }
  } }`);
  expect(errors).toBeUndefined();
  expect(data.ondersteuningsplan).toEqual({
    id: planId(1),
    versie: 1,
    periodeVan: "2024-08-01",
    periodeTot: "2028-07-31",
    geldigTot: "2028-07-31",
    vernieuwenVoor: "2028-08-01",
    status: "GEPUBLICEERD",
    basisvoorzieningen: ["b", "a"],
    procedureVerdelingMiddelen: "verdeling",
    procedurePlaatsing: "plaatsing",
    terugplaatsingsbeleid: "terug",
    resultaten: "resultaten",
    informatieAanOuders: "ouders",
    medezeggenschap: { resultaat: "VERLEEND", op: "2024-03-15" },
    vastgesteldOp: "2024-04-01",
    inspectieToegezondenOp: "2024-04-15",
    samenwerkingsverband: { code: "PO0001" },
    nalevingssignalen: [],
    herkomst: HERKOMST,
    oogo: [
      {
        id: oogoId(1),
        soort: "ONDERSTEUNINGSPLAN",
        datum: "2024-02-10",
        uitkomst: "GESCHIL",
        procedureRef: "proef 1",
        gemeenten: [{ gemeentecode: "GM0002" }, { gemeentecode: "GM0001" }],
        ondersteuningsplan: { id: planId(1) },
        samenwerkingsverband: { code: "PO0001" },
        afspraken: [
          {
            id: afspraakId(1),
            onderwerp: "AANSLUITING_OPP_HULPVERLENINGSPLAN",
            omschrijving: "proefafspraak",
            aansluiting: ["GEDEELDE_DOELEN"],
            geldigVan: "2024-08-01",
            geldigTot: "2028-07-31",
            oogo: { id: oogoId(1) },
          },
        ],
      },
    ],
  });
});

test("is not in force for longer than four years, whatever period it names", async () => {
  const { data } = await graph.ask(`{ ondersteuningsplan(id: "${planId(4)}") {
    periodeTot geldigTot vernieuwenVoor } }`);
  expect(data.ondersteuningsplan).toEqual({
    periodeTot: "2030-07-31",
    geldigTot: "2028-07-31",
    vernieuwenVoor: "2028-08-01",
  });
});

test("is the one in force of its samenwerkingsverband, if there is one; the others come with it", async () => {
  const { data } = await graph.ask(`{ samenwerkingsverbanden { nodes {
    code ondersteuningsplan { id } ondersteuningsplannen { id } oogo { id } } } }`);
  expect(data.samenwerkingsverbanden.nodes).toEqual([
    {
      code: "PO0001",
      ondersteuningsplan: { id: planId(1) },
      ondersteuningsplannen: [{ id: planId(2) }, { id: planId(1) }],
      oogo: [{ id: oogoId(5) }, { id: oogoId(1) }],
    },
    {
      code: "PO0002",
      ondersteuningsplan: null,
      ondersteuningsplannen: [{ id: planId(3) }],
      oogo: [],
    },
    {
      code: "VO0001",
      ondersteuningsplan: { id: planId(4) },
      ondersteuningsplannen: [{ id: planId(4) }],
      oogo: [],
    },
  ]);
});

describe("the list of plans", () => {
  test("is walked whole by the end of their periods and by samenwerkingsverband", async () => {
    expect(await walkEveryWay(graph, list)).toEqual([ids(3, 1, 4, 2)]);
    const args = "orderBy: { veld: SAMENWERKINGSVERBAND, richting: DESC }";
    expect(await walkEveryWay(graph, list, args)).toEqual([ids(4, 3, 2, 1)]);
  });

  test.each([
    ['samenwerkingsverbandcodes: ["PO0001"]', ids(1, 2)],
    ["statussen: [CONCEPT]", ids(2)],
    ['eindigtUiterlijk: "2028-07-31"', ids(3, 1)],
    // Without a consultation (3, 4), or with no successor after four years (3).
    ["nalevingssignalen: [SWV_1]", ids(3, 4)],
    ["nalevingssignalen: [OPP_1]", []],
  ])("where %s lets through %j", async (where, expected) => {
    const page = await readPage(graph, list, `where: { ${where} }`);
    expect(page.nodes.map(({ id }) => id)).toEqual(expected);
    expect(page.totalCount).toBe(expected.length);
  });
});

test("an agreement is found by id, and an unknown or impossible id finds nothing", async () => {
  const representations = [afspraakId(1), afspraakId(9), "geen id"].map((id) => ({
    __typename: "Afspraak",
    id,
  }));
  const { data, errors } = await graph.ask(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Afspraak { onderwerp oogo { samenwerkingsverband { code } } } } }`,
    { representations },
  );
  expect(errors).toBeUndefined();
  expect(data._entities).toEqual([
    {
      onderwerp: "AANSLUITING_OPP_HULPVERLENINGSPLAN",
      oogo: { samenwerkingsverband: { code: "PO0001" } },
    },
    null,
    null,
  ]);
});

test("a budget says what was spent and what is free, in cents, also when more was spent than there is", async () => {
  const ask = (args: string) =>
    graph.ask(`{ samenwerkingsverband(code: "PO0001") { arrangementsbudgetten${args} {
      schooljaar toegekend besteed vrij } } }`);
  const { data } = await ask("");
  expect(data.samenwerkingsverband.arrangementsbudgetten).toEqual([
    { schooljaar: "2026-2027", toegekend: 300, besteed: 400, vrij: -100 },
    { schooljaar: "2025-2026", toegekend: 5_000_000_000, besteed: 100, vrij: 4_999_999_900 },
  ]);
  const one = await ask('(schooljaar: "2025-2026")');
  expect(one.data.samenwerkingsverband.arrangementsbudgetten).toHaveLength(1);
  expect((await ask('(schooljaar: "2025")')).errors?.[0]?.extensions.code).toBe("INPUT_INVALID");
});
