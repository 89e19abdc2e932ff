import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSubgraph, type SubgraphUnderTest } from "../../../kit/testing/subgraph-under-test.ts";
import { onderwijs } from "../index.ts";
import { addLeerling, addVerzuim, leerlingId, verzuimId } from "../testing/invented-rows.ts";

let dag = "2026-10-01";
let number = 100;
let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(onderwijs, undefined, { klok: { vandaag: () => dag } });
  const { owner } = graph;
  for (let number = 1; number <= 8; number += 1) {
    await addLeerling(owner, number, { woongemeentecode: number === 2 ? "GM0002" : "GM0001" });
  }
  await addVerzuim(owner, 1);
  await addVerzuim(owner, 2, { vestigingscode: "99ZZ02", einde: "2026-09-30" });
  await addVerzuim(owner, 3, { soort: "RELATIEF_16UUR", uren: 20, einde: "2026-09-13" });
  await addVerzuim(owner, 4, { soort: "VRIJSTELLING_5A", behandelstatus: "AFGEROND" });
  await addVerzuim(owner, 5, { soort: "ABSOLUUT", start: "2026-09-03" });
});
afterAll(() => graph.close());

async function found(where: string): Promise<number[]> {
  const { data, errors } = await graph.ask(
    `{ verzuimmeldingen(first: 100, where: { ${where} }) { totalCount nodes { id } } }`,
  );
  expect(errors).toBeUndefined();
  const { nodes, totalCount } = data.verzuimmeldingen;
  expect(totalCount).toBe(nodes.length);
  const numbers = nodes.map(({ id }: { id: string }) => Number.parseInt(id.slice(-12), 16));
  return numbers.toSorted();
}

describe("the list of absence", () => {
  test.each([
    ["all", "", [1, 2, 3, 4, 5]],
    ["of a home municipality", 'gemeentecodes: ["GM0002"]', [2]],
    ["of a location", 'vestigingscodes: ["99ZZ01"]', [1, 3, 4, 5]],
    ["of a kind", "soorten: [ABSOLUUT, RELATIEF_16UUR]", [3, 5]],
    ["handled so far", "behandelstatussen: [AFGEROND]", [4]],
    ["going on on its last day", 'lopendOp: "2026-09-30"', [1, 2, 4, 5]],
    ["not on the day after", 'lopendOp: "2026-10-01"', [1, 4, 5]],
    ["not before it began", 'lopendOp: "2026-08-16"', []],
    ["of exactly four weeks is not longer than four", "langerDanWeken: 4", [1, 2, 4]],
    ["of four weeks is longer than three", "langerDanWeken: 3", [1, 2, 3, 4, 5]],
    ["of pupils who stay at home", "thuiszitters: true", [1]],
    ["of all others", "thuiszitters: false", [2, 3, 4, 5]],
    ["of nobody", "soorten: []", []],
  ])("%s", async (_, where, expected) => {
    expect(await found(where)).toEqual(expected);
  });

  test("INPUT_INVALID: a code that is no code", async () => {
    const { errors } = await graph.ask(
      '{ verzuimmeldingen(where: { gemeentecodes: ["nergens"] }) { nodes { id } } }',
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["INPUT_INVALID"]);
  });

  test("from a real school is never added up", async () => {
    const count = async (code: string) =>
      (
        await graph.ask(
          `{ verzuimmeldingen(where: { vestigingscodes: ["${code}"] }) { totalCount } }`,
        )
      ).data.verzuimmeldingen.totalCount;
    expect(await count("00AO01")).toBeNull();
    expect(await count("99ZZ02")).toBe(1);
  });
});

test("a pupil shows his absence, and absence its pupil", async () => {
  const { data } = await graph.ask(`{ leerling(id: "${leerlingId(1)}") {
    verzuimmeldingen { id soort start einde uren synthetisch leerling { id } vestiging { vestigingscode } }
  } }`);
  expect(data.leerling.verzuimmeldingen).toEqual([
    {
      id: verzuimId(1),
      soort: "LANGDURIG_RELATIEF",
      start: "2026-08-17",
      einde: null,
      uren: null,
      synthetisch: true,
      leerling: { id: leerlingId(1) },
      vestiging: { vestigingscode: "99ZZ01" },
    },
  ]);
});

describe("who stays at home", () => {
  const at = async (day: string, number: number) => {
    dag = day;
    const { data } = await graph.ask(
      `{ verzuimmelding(id: "${verzuimId(number)}") { leerplichtig isThuiszitter } }`,
    );
    dag = "2026-10-01";
    return data.verzuimmelding;
  };

  test.each([
    ["the last day of four weeks is not yet long", "2026-09-14", false],
    ["the day after is", "2026-09-15", true],
  ])("%s", async (_, day, isThuiszitter) => {
    expect(await at(day, 1)).toEqual({ leerplichtig: true, isThuiszitter });
  });

  test.each([
    ["the day before the fifth birthday", "2021-10-02", "2026-10-01", false],
    ["the fifth birthday", "2021-10-01", "2026-10-01", true],
    ["the day before the eighteenth", "2008-10-02", "2026-10-01", true],
    ["the eighteenth birthday", "2008-10-01", "2026-10-01", false],
    [
      "the sixteenth birthday, for a qualification is due until 18",
      "2010-10-01",
      "2026-10-01",
      true,
    ],
    ["28 February, of who was born on the 29th", "2016-02-29", "2021-02-28", false],
    ["1 March, of who was born on the 29th", "2016-02-29", "2021-03-01", true],
    ["29 February of a leap year, of who was born on it", "2016-02-29", "2024-02-29", true],
    ["29 February, the day before a birthday", "2019-03-01", "2024-02-29", false],
  ])("%s (born %s, on %s): must go to school: %s", async (...example) => {
    const [, geboortedatum, day, leerplichtig] = example;
    number += 1;
    await addLeerling(graph.owner, number, { geboortedatum });
    await addVerzuim(graph.owner, number, { start: "2020-01-01", vestigingscode: "99ZZ09" });
    expect(await at(day, number)).toEqual({ leerplichtig, isThuiszitter: leerplichtig });
  });
});

test("a page of absence costs the same statements for one as for many", async () => {
  const query = (
    where: string,
  ) => `{ verzuimmeldingen(first: 100, where: { ${where} }) { totalCount nodes {
    id leerplichtig isThuiszitter nalevingssignalen { code } leerling { id verzuimmeldingen { id } }
  } } }`;
  const ofOne = await graph.countStatements(query('vestigingscodes: ["99ZZ02"]'));
  expect(ofOne).toBe(5);
  expect(await graph.countStatements(query(""))).toBe(ofOne);
});
