import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  openSubgraph,
  type Answer,
  type SubgraphUnderTest,
} from "../../../kit/testing/subgraph-under-test.ts";
import { scholen } from "../index.ts";
import { addCounts, addSwv, addVestiging } from "../testing/invented-rows.ts";

let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(scholen);
  for (const code of ["PO0001", "PO0002", "PO0003", "VO0001"]) await addSwv(graph.owner, code);
  const inPo = { swvPo: "PO0001" } as const;
  const add = async (
    code: string,
    row: Parameters<typeof addVestiging>[2],
    counts: Parameters<typeof addCounts>[2],
  ): Promise<void> => {
    await addVestiging(graph.owner, code, row);
    await addCounts(graph.owner, code, counts);
  };
  await add("10AA00", inPo, { 2023: 90, 2024: 100, 2025: 110 });
  await add("10AB00", { ...inPo, swvHerkomst: "GEMEENTE" }, { 2024: 20, 2025: null });
  // Masked in 2024, and without pupils in 2025: the first hides 1 to 4, the second hides nothing.
  await add("10AC00", inPo, { 2024: null, 2025: 0 });
  await add("10AD00", { ...inPo, status: "GESLOTEN" }, { 2023: 0, 2024: 7 });
  await add("10AE00", { ...inPo, soort: "SBAO" }, { 2023: 0, 2025: 30 });
  const both = { sector: "WEC", soort: "SO_VSO", swvPo: "PO0001", swvVo: "VO0001" } as const;
  await add("10AF00", { ...both, swvHerkomst: "GEMEENTE" }, { 2025: 50 });
  await add("10AG00", { swvPo: "PO0002" }, { 2025: null });
  await add("10AH00", { swvHerkomst: "ONBEKEND" }, { 2024: 3000, 2025: null });
  await addVestiging(graph.owner, "10AJ00", inPo);
  // A praktijkschool that was a special school until 2001.
  const pro = { sector: "VO", soort: "PRO", swvVo: "VO0002" } as const;
  await addSwv(graph.owner, "VO0002");
  await addVestiging(graph.owner, "10AK00", pro);
  await addCounts(graph.owner, "10AK00", { 1998: 80, 2001: null, 2025: 0 }, { soort: "VSO" });
});
afterAll(() => graph.close());

describe("the number of pupils of a location", () => {
  const ask = async (code: string, field: string) =>
    (await graph.ask(`{ vestiging(vestigingscode: "${code}") { answer: ${field} } }`)).data
      .vestiging.answer;
  const known = { peildatum: "2025-10-01", aantal: 110, stand: "BEKEND", bron: "proeftelling" };

  test.each([
    ["10AA00", known],
    ["10AB00", { ...known, aantal: null, stand: "AFGESCHERMD" }],
    ["10AC00", { ...known, aantal: 0 }],
    ["10AD00", { ...known, peildatum: "2024-10-01", aantal: 7 }],
    ["10AJ00", { peildatum: null, aantal: null, stand: "ONBEKEND", bron: null }],
  ])("%s is the newest one, and says whether it is known: %j", async (code, count) => {
    expect(await ask(code, "leerlingaantal { peildatum aantal stand bron }")).toEqual(count);
  });

  const series = [
    { peildatum: "2023-10-01", aantal: 90 },
    { peildatum: "2024-10-01", aantal: 100 },
    { peildatum: "2025-10-01", aantal: 110 },
  ];
  test.each([
    ["", series],
    ["(vanafJaar: null, totEnMetJaar: null)", series],
    ["(vanafJaar: 2024)", series.slice(1)],
    ["(totEnMetJaar: 2024)", series.slice(0, 2)],
    ["(vanafJaar: 2024, totEnMetJaar: 2024)", series.slice(1, 2)],
    ["(vanafJaar: 2025, totEnMetJaar: 2024)", []],
    ["(vanafJaar: -2147483648, totEnMetJaar: 2147483647)", series],
    ["(vanafJaar: 2147483647)", []],
    ["(totEnMetJaar: -2147483648)", []],
  ])("leerlingreeks%s runs from the oldest year, both bounds included", async (args, rows) => {
    expect(await ask("10AA00", `leerlingreeks${args} { peildatum aantal }`)).toEqual(rows);
  });

  test("keeps a masked year in the series apart from an empty one", async () => {
    const reeks = await ask("10AC00", "leerlingreeks { aantal stand }");
    expect(reeks).toEqual([
      { aantal: null, stand: "AFGESCHERMD" },
      { aantal: 0, stand: "BEKEND" },
    ]);
    expect(await ask("10AJ00", "leerlingreeks { aantal }")).toEqual([]);
  });

  test("is unknown where all counts are of a kind of school that the location no longer is", async () => {
    expect(await ask("10AK00", "leerlingaantal { aantal stand }")).toEqual({
      aantal: null,
      stand: "ONBEKEND",
    });
    expect(await ask("10AK00", "leerlingreeks { aantal }")).toEqual([]);
  });

  test("differs per alias that asks for other years, one statement each", async () => {
    const query = `{ vestigingen(first: 100) { nodes {
      oud: leerlingreeks(totEnMetJaar: 2023) { aantal } nieuw: leerlingreeks(vanafJaar: 2025) { aantal }
    } } }`;
    const { data } = await graph.ask(query);
    expect(data.vestigingen.nodes[0]).toEqual({ oud: [{ aantal: 90 }], nieuw: [{ aantal: 110 }] });
    expect(await graph.countStatements(query)).toBe(3);
  });
});

/** `jaar soort aantal (masked of locations, through their municipality)`, as a person would note it. */
const note = (row: Answer["data"]): string =>
  `${row.jaar} ${row.soort} ${row.aantal} ` +
  `(${row.afgeschermdeVestigingen} of ${row.vestigingen}, ${row.vestigingenViaGemeente})`;

describe("the pupils of a samenwerkingsverband", () => {
  const FIELDS = "jaar soort aantal afgeschermdeVestigingen vestigingen vestigingenViaGemeente";
  const ask = async (code: string, args = ""): Promise<string[]> => {
    const answer = await graph.ask(`{ samenwerkingsverband(code: "${code}") {
      leerlingenontwikkeling${args} { ${FIELDS} }
    } }`);
    expect(answer.errors).toBeUndefined();
    return answer.data.samenwerkingsverband.leerlingenontwikkeling.map(note);
  };
  const all = [
    "2023 BAO 90 (0 of 1, 0)",
    "2024 BAO 127 (1 of 4, 1)",
    "2025 BAO 110 (1 of 2, 1)",
    "2025 SBAO 30 (0 of 1, 0)",
    "2025 SO_VSO 50 (0 of 1, 1)",
  ];

  test("are added up per year and kind, closed locations included, a masked one apart", async () => {
    expect(await ask("PO0001")).toEqual(all);
  });

  test("are those of its own sector: a school of both ages counts in both", async () => {
    expect(await ask("VO0001")).toEqual(["2025 SO_VSO 50 (0 of 1, 1)"]);
  });

  test("are of the kind that their school was when they were counted", async () => {
    const then = ["1998 VSO 80 (0 of 1, 0)", "2001 VSO 0 (1 of 1, 0)"];
    expect(await ask("VO0002")).toEqual(then);
    expect(await ask("VO0002", "(soorten: [VSO])")).toEqual(then);
    expect(await ask("VO0002", "(soorten: [PRO])")).toEqual([]);
  });

  test("are a lower bound of 0 where all is masked, and nothing where nobody was counted", async () => {
    expect(await ask("PO0002")).toEqual(["2025 BAO 0 (1 of 1, 0)"]);
    expect(await ask("PO0003")).toEqual([]);
  });

  test.each([
    ["(vanafJaar: 2025)", all.slice(2)],
    ["(totEnMetJaar: 2024)", all.slice(0, 2)],
    ["(soorten: [SBAO, SO_VSO])", all.slice(3)],
    ["(vanafJaar: 2024, totEnMetJaar: 2025, soorten: [BAO])", all.slice(1, 3)],
    ["(soorten: null)", all],
    ["(soorten: [])", []],
    ["(soorten: [VO])", []],
  ])("leerlingenontwikkeling%s keeps to years and kinds", async (args, rows) => {
    expect(await ask("PO0001", args)).toEqual(rows);
  });

  test("cost one statement for one as for all, each with its own", async () => {
    const of = (where: string) =>
      `{ samenwerkingsverbanden${where} { nodes { code leerlingenontwikkeling { ${FIELDS} } } } }`;
    const { data } = await graph.ask(of(""));
    const rows = data.samenwerkingsverbanden.nodes.map((node: Answer["data"]) => [
      node.code,
      node.leerlingenontwikkeling.length,
    ]);
    expect(rows).toEqual([
      ["PO0001", 5],
      ["PO0002", 1],
      ["PO0003", 0],
      ["VO0001", 1],
      ["VO0002", 2],
    ]);
    expect(await graph.countStatements(of(""))).toBe(2);
    expect(await graph.countStatements(of("(first: 1)"))).toBe(2);
  });
});

describe("the coverage of the whole country", () => {
  const FIELDS = "jaar soort leerlingen toegewezen onbekend vestigingenOnbekend";
  const ask = async (args = ""): Promise<string[]> => {
    const answer = await graph.ask(`{ dekkingLeerlingaantallen${args} { ${FIELDS} } }`);
    expect(answer.errors).toBeUndefined();
    return answer.data.dekkingLeerlingaantallen.map(
      (row: Answer["data"]) =>
        `${row.jaar} ${row.soort} ${row.leerlingen} = ${row.toegewezen} + ${row.onbekend} (${row.vestigingenOnbekend})`,
    );
  };
  const all = [
    "1998 VSO 80 = 80 + 0 (0)",
    "2001 VSO 0 = 0 + 0 (0)",
    "2023 BAO 90 = 90 + 0 (0)",
    "2024 BAO 3127 = 127 + 3000 (1)",
    "2025 BAO 110 = 110 + 0 (1)",
    "2025 SBAO 30 = 30 + 0 (0)",
    "2025 SO_VSO 50 = 50 + 0 (0)",
  ];

  test("counts each pupil once, and says which part has no samenwerkingsverband", async () => {
    expect(await ask()).toEqual(all);
  });

  test.each([
    ["(vanafJaar: 2024, totEnMetJaar: 2024)", all.slice(3, 4)],
    ["(soorten: [SBAO, SO_VSO])", all.slice(5)],
    ["(soorten: [])", []],
  ])("dekkingLeerlingaantallen%s keeps to years and kinds", async (args, rows) => {
    expect(await ask(args)).toEqual(rows);
  });

  test("costs one statement", async () => {
    expect(await graph.countStatements("{ dekkingLeerlingaantallen { leerlingen } }")).toBe(1);
  });
});
