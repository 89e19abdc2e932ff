import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gezagsrelatie, toewijzing } from "@samenloop/db/tables/jeugdzorg";
import {
  openSubgraph,
  uuid,
  type SubgraphUnderTest,
} from "../../../kit/testing/subgraph-under-test.ts";
import { walkEveryWay, readPage, type ListUnderTest } from "../../../kit/testing/walk-list.ts";
import { jeugdzorg } from "../index.ts";
import { addJeugdige, addPlan, jeugdigeId, planId } from "../testing/invented-rows.ts";

let graph: SubgraphUnderTest;
beforeAll(async () => void (graph = await openSubgraph(jeugdzorg)));
afterAll(() => graph.close());

const addGezag = (number: number, volgnummer: number, of: number) =>
  graph.owner.insert(gezagsrelatie).values({
    id: uuid(4, number),
    jeugdigeId: jeugdigeId(of),
    volgnummer,
    rol: "OUDER_MET_GEZAG",
    aanduiding: `Ouder ${volgnummer}`,
  });

const addToewijzing = (number: number, ingangsdatum: string, of: number) =>
  graph.owner.insert(toewijzing).values({
    gemeentecode: "GM0001",
    id: uuid(5, number),
    jeugdigeId: jeugdigeId(of),
    productcategorie: "45",
    ingangsdatum,
  });

const sleutel = (__typename: string, gemeentecode: string, id: string) => ({
  __typename,
  gemeentecode,
  id,
});

const madeUp = (...parts: string[]): string =>
  `"${Buffer.from(JSON.stringify(parts)).toString("base64url")}"`;

test("a child shows what its municipality knows, also that it is under secrecy", async () => {
  await addJeugdige(graph.owner, 1, { geheimhouding: true });
  await addGezag(2, 2, 1);
  await addGezag(1, 3, 1);
  await addGezag(3, 1, 1);
  await addToewijzing(1, "2025-01-01", 1);
  await addToewijzing(2, "2026-01-01", 1);
  await addPlan(graph.owner, 1, { begindatum: "2025-01-01" });
  await addPlan(graph.owner, 2, { jeugdigeId: jeugdigeId(1), begindatum: "2026-01-01" });
  const { data, errors } = await graph.ask(`{
    jeugdige(gemeentecode: "GM0001", id: "${jeugdigeId(1)}") {
      gemeentecode id aanduiding geboortejaar geheimhouding synthetisch
      woonplaatsgemeente { gemeentecode }
      gezagsrelaties { id aanduiding }
      toewijzingen { id einddatum }
      hulpverleningsplannen { id jeugdige { id } }
      hulpverleningsplanIds
    }
  }`);
  expect(errors).toBeUndefined();
  const jeugdige = { id: jeugdigeId(1) };
  expect(data.jeugdige).toEqual({
    gemeentecode: "GM0001",
    id: jeugdigeId(1),
    aanduiding: "Jeugdige 000001",
    geboortejaar: 2014,
    geheimhouding: true,
    synthetisch: true,
    woonplaatsgemeente: { gemeentecode: "GM0001" },
    gezagsrelaties: [
      { id: uuid(4, 3), aanduiding: "Ouder 1" },
      { id: uuid(4, 2), aanduiding: "Ouder 2" },
      { id: uuid(4, 1), aanduiding: "Ouder 3" },
    ],
    toewijzingen: [
      { id: uuid(5, 2), einddatum: null },
      { id: uuid(5, 1), einddatum: null },
    ],
    hulpverleningsplannen: [
      { id: planId(2), jeugdige },
      { id: planId(1), jeugdige },
    ],
    hulpverleningsplanIds: [planId(2), planId(1)],
  });
});

describe("a key is the municipality and the id", () => {
  beforeAll(async () => {
    await addJeugdige(graph.owner, 10, { gemeentecode: "GM0010" });
    await addPlan(graph.owner, 10, { gemeentecode: "GM0010" });
    await addToewijzing(10, "2026-01-01", 10);
  });

  test("a right id under another municipality is as absent as one that never was", async () => {
    const { data, errors } = await graph.ask(`{
      right: jeugdige(gemeentecode: "GM0010", id: "${jeugdigeId(10)}") { id }
      wrong: jeugdige(gemeentecode: "GM0011", id: "${jeugdigeId(10)}") { id }
      unknown: jeugdige(gemeentecode: "GM0010", id: "${jeugdigeId(99)}") { id }
      impossible: jeugdige(gemeentecode: "GM0010", id: "10") { id }
      rightPlan: hulpverleningsplan(gemeentecode: "GM0010", id: "${planId(10)}") { id }
      wrongPlan: hulpverleningsplan(gemeentecode: "GM0011", id: "${planId(10)}") { id }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      right: { id: jeugdigeId(10) },
      wrong: null,
      unknown: null,
      impossible: null,
      rightPlan: { id: planId(10) },
      wrongPlan: null,
    });
  });

  test("and so it is for entities, which come in the order asked", async () => {
    const representations = [
      sleutel("Jeugdige", "GM0011", jeugdigeId(10)),
      sleutel("Hulpverleningsplan", "GM0010", planId(10)),
      sleutel("Toewijzing", "GM0010", uuid(5, 10)),
      sleutel("Toewijzing", "GM0001", uuid(5, 10)),
      sleutel("Hulpverleningsplan", "nowhere", planId(10)),
      sleutel("Jeugdige", "GM0010", jeugdigeId(10)),
      sleutel("Jeugdige", "GM0010", "10"),
    ];
    const { data, errors } = await graph.ask(
      `query ($representations: [_Any!]!) {
        entities: _entities(representations: $representations) {
          ... on Jeugdige { id }
          ... on Hulpverleningsplan { id }
          ... on Toewijzing { id }
        }
      }`,
      { representations },
    );
    expect(errors).toBeUndefined();
    const plan = { id: planId(10) };
    expect(data.entities).toEqual([
      null,
      plan,
      null,
      { id: uuid(5, 10) },
      null,
      { id: jeugdigeId(10) },
      null,
    ]);
  });

  test.each([
    'jeugdige(gemeentecode: "0363", id: "x") { id }',
    'jeugdigen(gemeentecode: "gm0363") { totalCount }',
    'hulpverleningsplan(gemeentecode: "GM36", id: "x") { id }',
    'hulpverleningsplannen(gemeentecode: "") { totalCount }',
  ])("%s is answered with how to write a gemeentecode", async (field) => {
    const { errors } = await graph.ask(`{ ${field} }`);
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining("GM0363"),
        extensions: { code: "INPUT_INVALID" },
      }),
    ]);
  });
});

describe("the list of children", () => {
  const list: ListUnderTest = {
    query: (args, page) => `{ jeugdigen(gemeentecode: "GM0020" ${args}) { ${page} } }`,
    pageOf: (data) => data.jeugdigen,
  };
  const inOrder = [23, 20, 21, 24, 22].map(jeugdigeId);
  beforeAll(async () => {
    for (const [index, aanduiding] of ["B", "B", "C", "A", "B"].entries()) {
      await addJeugdige(graph.owner, 20 + index, { aanduiding, gemeentecode: "GM0020" });
    }
    await addPlan(graph.owner, 21, { gemeentecode: "GM0020" });
  });

  test("of one municipality is walked whole from either end, in either direction", async () => {
    expect(await walkEveryWay(graph, list)).toEqual([inOrder]);
    const args = "orderBy: { veld: AANDUIDING, richting: DESC }";
    expect(await walkEveryWay(graph, list, args)).toEqual([inOrder.toReversed()]);
  });

  test("without a municipality holds the children of all", async () => {
    const everywhere = await graph.ask("{ jeugdigen(gemeentecode: null) { totalCount } }");
    const here = await readPage(graph, list, "first: 1");
    expect(here.totalCount).toBe(5);
    expect(everywhere.data.jeugdigen.totalCount).toBeGreaterThan(5);
  });

  test("knows who has a plan", async () => {
    const met = await readPage(graph, list, "where: { metHulpverleningsplan: true }");
    expect(met.nodes).toEqual([{ id: jeugdigeId(21) }]);
    const zonder = await readPage(graph, list, "where: { metHulpverleningsplan: false }");
    expect(zonder.totalCount).toBe(4);
  });

  test.each([
    ["first: 101", "PAGE_INVALID"],
    ['after: "onzin"', "CURSOR_INVALID"],
    [`after: ${madeUp("AANDUIDING", "A", "no-uuid")}`, "CURSOR_INVALID"],
    [`last: 1, before: ${madeUp("AANDUIDING", "\u0000", jeugdigeId(20))}`, "CURSOR_INVALID"],
  ])("refuses %s with %s", async (args, code) => {
    const answer = await graph.ask(list.query(args, "nodes { id }"));
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  test("refuses a cursor of another order", async () => {
    const plans = await graph.ask("{ hulpverleningsplannen { edges { cursor } } }");
    const { cursor } = plans.data.hulpverleningsplannen.edges[0];
    const answer = await graph.ask(list.query(`after: "${cursor}"`, "nodes { id }"));
    expect(answer.errors?.[0]?.extensions.code).toBe("CURSOR_INVALID");
  });
});

test("the whole graph of a municipality costs the same statements for 1 child as for 30", async () => {
  for (let number = 1000; number < 1031; number += 1) {
    const gemeentecode = number === 1000 ? "GM0031" : "GM0032";
    await addJeugdige(graph.owner, number, { gemeentecode });
    await addPlan(graph.owner, number, { gemeentecode });
  }
  const cost = (gemeentecode: string) =>
    graph.countStatements(`{
      jeugdigen(gemeentecode: "${gemeentecode}", first: 100) {
        totalCount
        nodes {
          hulpverleningsplanIds gezagsrelaties { id } toewijzingen { id }
          hulpverleningsplannen { status doelen { omschrijving } jeugdige { aanduiding } }
        }
      }
    }`);
  const ofOne = await cost("GM0031");
  expect(ofOne).toBe(5);
  expect(await cost("GM0032")).toBe(ofOne);
});
