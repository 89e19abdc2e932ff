import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toestemming } from "@samenloop/db/tables/koppelingen";
import {
  openSubgraph,
  PEILDATUM as TODAY,
  uuid,
  type SubgraphUnderTest,
} from "../../../kit/testing/subgraph-under-test.ts";
import { walkEveryWay, readPage, type ListUnderTest } from "../../../kit/testing/walk-list.ts";
import { koppelingen } from "../index.ts";
import {
  addActief,
  addKoppeling,
  addToestemming,
  koppelingId,
  hvpId,
  oppId,
} from "../testing/invented-rows.ts";

let graph: SubgraphUnderTest;
beforeAll(async () => void (graph = await openSubgraph(koppelingen)));
afterAll(() => graph.close());

describe("what only a link that is ACTIEF shows", () => {
  const ask = async () => {
    const { data, errors } = await graph.ask(
      `query ($id: ID!, $representations: [_Any!]!) {
        plankoppeling(id: $id) {
          status
          ontwikkelingsperspectief { id }
          hulpverleningsplan { gemeentecode id }
          gedeeldeDoelen { omschrijving eigenaar }
          contactpersonen { rol functioneelContact }
        }
        entities: _entities(representations: $representations) {
          ... on GedeeldDoel { omschrijving }
          ... on Contactpersoon { functioneelContact }
        }
      }`,
      {
        id: koppelingId(1),
        representations: [
          { __typename: "GedeeldDoel", id: uuid(5, 1) },
          { __typename: "Contactpersoon", id: uuid(6, 1) },
        ],
      },
    );
    expect(errors).toBeUndefined();
    return data;
  };

  test("is gone at the next read after a consent is withdrawn, by whichever door", async () => {
    await addActief(graph.owner, 1);
    expect(await ask()).toEqual({
      plankoppeling: {
        status: "ACTIEF",
        ontwikkelingsperspectief: { id: oppId(1) },
        hulpverleningsplan: { gemeentecode: "GM0001", id: hvpId(1) },
        gedeeldeDoelen: [{ omschrijving: "samen doel", eigenaar: "IB_ER" }],
        contactpersonen: [
          { rol: "JEUGDCONSULENT", functioneelContact: "contact@verzonnen.example" },
        ],
      },
      entities: [
        { omschrijving: "samen doel" },
        { functioneelContact: "contact@verzonnen.example" },
      ],
    });

    await graph.owner
      .update(toestemming)
      .set({ ingetrokkenOp: TODAY })
      .where(eq(toestemming.id, uuid(4, 2)));
    expect(await ask()).toEqual({
      plankoppeling: {
        status: "INGETROKKEN",
        ontwikkelingsperspectief: null,
        hulpverleningsplan: null,
        gedeeldeDoelen: [],
        contactpersonen: [],
      },
      entities: [null, null],
    });
  });
});

test("entities come in the order asked, null where there is none", async () => {
  await addActief(graph.owner, 10);
  const of = (__typename: string, id: string) => ({ __typename, id });
  const representations = [
    of("Plankoppeling", koppelingId(999)),
    of("Plankoppeling", koppelingId(10)),
    of("GedeeldDoel", uuid(5, 10)),
    of("Plankoppeling", "10"),
    of("Toestemming", uuid(4, 999)),
    of("Toestemming", "10"),
    of("Contactpersoon", uuid(6, 999)),
    of("Plankoppeling", koppelingId(10)),
  ];
  const { data, errors } = await graph.ask(
    `query ($representations: [_Any!]!) {
      entities: _entities(representations: $representations) {
        ... on Plankoppeling { id }
        ... on GedeeldDoel { id }
        ... on Toestemming { id }
        ... on Contactpersoon { id }
      }
    }`,
    { representations },
  );
  expect(errors).toBeUndefined();
  const link = { id: koppelingId(10) };
  expect(data.entities).toEqual([null, link, { id: uuid(5, 10) }, null, null, null, null, link]);
  const gone = await graph.ask(`{ plankoppeling(id: "x") { id } }`);
  expect(gone).toEqual({ data: { plankoppeling: null } });
});

describe("the list of links", () => {
  const soort = "OZA" as const;
  const list: ListUnderTest = {
    query: (args, page) => `{ plankoppelingen(where: { soorten: [OZA] } ${args}) { ${page} } }`,
    pageOf: (data) => data.plankoppelingen,
  };
  // voorgesteldOp and, of the one consent that was given, geldigTot; three links are never consented.
  const links = [
    ["2026-03-01", "2026-11-30"],
    ["2026-01-01", null],
    ["2026-03-01", "2026-10-31"],
    ["2026-02-01", null],
    ["2026-03-01", "2026-10-31"],
    ["2026-01-01", null],
  ] as const;
  beforeAll(async () => {
    for (const [index, [voorgesteldOp, geldigTot]] of links.entries()) {
      await addKoppeling(graph.owner, 20 + index, { voorgesteldOp, soort });
      const gegeven = geldigTot ? { geldigTot } : { gegevenOp: null };
      await addToestemming(graph.owner, 60 + index, {
        plankoppelingId: koppelingId(20 + index),
        ...gegeven,
      });
    }
  });

  test.each([
    ["VOORGESTELD_OP", [21, 25, 23, 20, 22, 24]],
    ["GELDIG_TOT", [22, 24, 20, 21, 23, 25]],
  ])("is walked whole by %s, ties by id, what has no end last", async (veld, numbers) => {
    const ids = numbers.map(koppelingId);
    expect(await walkEveryWay(graph, list, `orderBy: { veld: ${veld} }`)).toEqual([ids]);
    const args = `orderBy: { veld: ${veld}, richting: DESC }`;
    expect(await walkEveryWay(graph, list, args)).toEqual([ids.toReversed()]);
  });

  test("refuses a cursor of the other order", async () => {
    const { edges } = await readPage(graph, list, "first: 1, orderBy: { veld: GELDIG_TOT }");
    const args = `after: "${edges[0]?.cursor}", orderBy: { veld: VOORGESTELD_OP }`;
    const { errors } = await graph.ask(list.query(args, "nodes { id }"));
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["CURSOR_INVALID"]);
  });

  test("refuses more than 100", async () => {
    const { errors } = await graph.ask(list.query("first: 101", "nodes { id }"));
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["PAGE_INVALID"]);
  });

  test.each([
    ['geldigTotVanaf: "2026-10-31"', [22, 24, 20]],
    ['geldigTotVanaf: "2026-11-01"', [20]],
    ['geldigTotEnMet: "2026-10-31"', [22, 24]],
    ['geldigTotVanaf: "2026-10-01", geldigTotEnMet: "2026-10-30"', []],
    ["statussen: [WACHT_OP_TOESTEMMING], geldigTotVanaf: null", [22, 24, 20, 21, 23, 25]],
    ["statussen: [ACTIEF]", []],
  ])("where %s gives %j", async (where, numbers) => {
    const { data, errors } = await graph.ask(`{
      plankoppelingen(orderBy: { veld: GELDIG_TOT }, where: { soorten: [OZA], ${where} }) {
        totalCount nodes { id }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data.plankoppelingen).toEqual({
      totalCount: numbers.length,
      nodes: numbers.map((number) => ({ id: koppelingId(number) })),
    });
  });
});
