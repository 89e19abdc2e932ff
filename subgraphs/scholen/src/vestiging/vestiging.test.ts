import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSubgraph, type SubgraphUnderTest } from "../../../kit/testing/subgraph-under-test.ts";
import { readPage, walkEveryWay, type ListUnderTest } from "../../../kit/testing/walk-list.ts";
import { scholen } from "../index.ts";
import {
  addBestuur,
  addGemeente,
  addSchool,
  addSwv,
  addVestiging,
  HERKOMST,
} from "../testing/invented-rows.ts";

let graph: SubgraphUnderTest;
beforeAll(async () => void (graph = await openSubgraph(scholen)));
afterAll(() => graph.close());

const withIds = (page: string): string => page.replaceAll("{ id }", "{ id: vestigingscode }");

/** Each group of tests has a municipality of its own, so that none sees the schools of another. */
const ofGemeente = (code: string, where = ""): ListUnderTest => ({
  query: (args, page) =>
    `{ vestigingen(where: { gemeentecodes: ["${code}"] ${where} } ${args}) { ${withIds(page)} } }`,
  pageOf: (data) => data.vestigingen,
});
const codesOf = async (gemeentecode: string, where = ""): Promise<string[]> =>
  (await readPage(graph, ofGemeente(gemeentecode, where), "")).nodes.map(({ id }) => id);

describe("the list of locations", () => {
  const names = ["de Berk", "De Berk", "De Eik", "De Eik", "De Eik", "'t Ei", "Ähre"];
  const codes = ["10AA00", "10AA01", "10AC00", "10AB00", "10AB01", "10AD00", "10AE00"];
  // As a Dutch reader expects: signs, accents and capitals do not tear equal words apart.
  const inOrder = ["10AD00", "10AE00", "10AA00", "10AA01", "10AB00", "10AB01", "10AC00"];
  const list = ofGemeente("GM0100");
  beforeAll(async () => {
    for (const [index, code] of codes.entries())
      await addVestiging(graph.owner, code, { naam: names[index] ?? "", gemeentecode: "GM0100" });
  });

  test("is walked whole by name from either end, in either direction", async () => {
    expect(await walkEveryWay(graph, list)).toEqual([inOrder]);
    const args = "orderBy: { veld: NAAM, richting: DESC }";
    expect(await walkEveryWay(graph, list, args)).toEqual([inOrder.toReversed()]);
  });

  test("is walked whole by code", async () => {
    const args = "orderBy: { veld: VESTIGINGSCODE }";
    expect(await walkEveryWay(graph, list, args)).toEqual([codes.toSorted()]);
    const desc = "orderBy: { veld: VESTIGINGSCODE, richting: DESC }";
    expect(await walkEveryWay(graph, list, desc)).toEqual([codes.toSorted().toReversed()]);
  });

  test.each([
    ["PAGE_INVALID", "first: 101"],
    ["PAGE_INVALID", "last: 101"],
    ["CURSOR_INVALID", 'after: "onzin"'],
  ])("%s: refuses %s", async (code, args) => {
    const { errors } = await graph.ask(list.query(args, "nodes { id }"));
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  test("CURSOR_INVALID: refuses a cursor of another order", async () => {
    const { pageInfo } = await readPage(graph, list, "first: 1");
    const args = `after: "${pageInfo.endCursor}", orderBy: { veld: VESTIGINGSCODE }`;
    const { errors } = await graph.ask(list.query(args, "nodes { id }"));
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["CURSOR_INVALID"]);
  });
});

describe("the filter", () => {
  const G = "GM0200";
  beforeAll(async () => {
    const add = (code: string, row: Parameters<typeof addVestiging>[2]) =>
      addVestiging(graph.owner, code, { gemeentecode: G, ...row });
    await add("20AA00", { naam: "Het 100% Palet" });
    await add("20AB00", { naam: "Het 100 Palet", soort: "SBAO" });
    await add("20AC00", { naam: "De_Brug", sector: "WEC", soort: "SO" });
    await add("20AD00", { naam: "De-Brug", sector: "VO", soort: "VO" });
    await add("20AE00", { naam: String.raw`Terug\Slag`, status: "GESLOTEN" });
    await addVestiging(graph.owner, "21AA00", { gemeentecode: "GM0201" });
  });

  test.each([
    ["", "AA AB AC AD"],
    ["statussen: null", "AA AB AC AD"],
    ["statussen: [GESLOTEN]", "AE"],
    ["statussen: [OPEN, GESLOTEN]", "AA AB AC AD AE"],
    ["statussen: []", ""],
    ["soorten: [SBAO, SO]", "AB AC"],
    ["sectoren: [WEC, VO]", "AC AD"],
    ["sectoren: [PO], soorten: [SBAO]", "AB"],
    ['vestigingscodes: ["20AA00", "20AE00", "21AA00"]', "AA"],
    ["vestigingscodes: []", ""],
    ['naamBevat: "PALET"', "AA AB"],
    ['naamBevat: "0%"', "AA"],
    ['naamBevat: "%"', "AA"],
    ['naamBevat: "e_b"', "AC"],
    ['naamBevat: "_"', "AC"],
    [String.raw`naamBevat: "\\", statussen: [GESLOTEN]`, "AE"],
    ['naamBevat: ""', "AA AB AC AD"],
  ])("{ %s } lets through: %s", async (where, letters) => {
    const expected = letters.split(" ").flatMap((pair) => (pair ? [`20${pair}00`] : []));
    expect((await codesOf(G, where)).toSorted()).toEqual(expected);
    const { totalCount } = await readPage(graph, ofGemeente(G, where), "first: 0");
    expect(totalCount).toBe(expected.length);
  });
});

describe("a location", () => {
  const query = `query ($code: String!) { vestiging(vestigingscode: $code) {
    naam soort sector status voStructuur denominatie vestigingsnummer swvHerkomst
    adres { straat huisnummer postcode plaats } locatie { breedtegraad lengtegraad }
    gemeente { naam } school { brin bestuur { bestuursnummer } } swvPO { code } swvVO { code }
    herkomst { bron peildatum synthetisch }
  } }`;

  test("answers with all that is known, also when closed", async () => {
    await addGemeente(graph.owner, "GM0300");
    await addBestuur(graph.owner, "90300");
    await addSchool(graph.owner, "30AA", { bestuursnummer: "90300" });
    await addSwv(graph.owner, "PO0300");
    await addSwv(graph.owner, "VO0300");
    await addVestiging(graph.owner, "30AA01", {
      naam: "De Proef",
      sector: "WEC",
      soort: "SO_VSO",
      status: "GESLOTEN",
      denominatie: "Openbaar",
      straat: "Proefstraat",
      huisnummer: "1-3",
      postcode: "1011AB",
      plaats: "Voorbeeldstad",
      breedtegraad: 52.25,
      lengtegraad: 4.5,
      gemeentecode: "GM0300",
      swvPo: "PO0300",
      swvVo: "VO0300",
    });
    const { data, errors } = await graph.ask(query, { code: "30AA01" });
    expect(errors).toBeUndefined();
    expect(data.vestiging).toEqual({
      naam: "De Proef",
      soort: "SO_VSO",
      sector: "WEC",
      status: "GESLOTEN",
      voStructuur: null,
      denominatie: "Openbaar",
      vestigingsnummer: "01",
      swvHerkomst: "POSTCODE",
      adres: {
        straat: "Proefstraat",
        huisnummer: "1-3",
        postcode: "1011AB",
        plaats: "Voorbeeldstad",
      },
      locatie: { breedtegraad: 52.25, lengtegraad: 4.5 },
      gemeente: { naam: "Gemeente GM0300" },
      school: { brin: "30AA", bestuur: { bestuursnummer: "90300" } },
      swvPO: { code: "PO0300" },
      swvVO: { code: "VO0300" },
      herkomst: HERKOMST,
    });
  });

  test("is null, and not an error, in what the source does not say", async () => {
    await addSchool(graph.owner, "31AA");
    await addVestiging(graph.owner, "31AA00", { breedtegraad: 52.25, swvHerkomst: "ONBEKEND" });
    const { data, errors } = await graph.ask(query, { code: "31AA00" });
    expect(errors).toBeUndefined();
    expect(data.vestiging).toMatchObject({
      adres: { straat: null, huisnummer: null, postcode: null, plaats: null },
      locatie: null,
      gemeente: null,
      school: { brin: "31AA", bestuur: null },
      swvPO: null,
      swvVO: null,
      swvHerkomst: "ONBEKEND",
    });
  });
});
