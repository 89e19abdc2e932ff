import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oppEvaluatie } from "@samenloop/db/tables/onderwijs";
import {
  openSubgraph,
  uuid,
  type SubgraphUnderTest,
} from "../../../kit/testing/subgraph-under-test.ts";
import { walkEveryWay, type ListUnderTest } from "../../../kit/testing/walk-list.ts";
import { onderwijs } from "../index.ts";
import {
  addInschrijving,
  addLeerling,
  addPlan,
  addVersie,
  inschrijvingId,
  leerlingId,
  planId,
  versieId,
} from "../testing/invented-rows.ts";

let graph: SubgraphUnderTest;
beforeAll(async () => void (graph = await openSubgraph(onderwijs)));
afterAll(() => graph.close());

test("a plan shows its current version and keeps its id", async () => {
  await addLeerling(graph.owner, 1);
  await addInschrijving(graph.owner, 1);
  await addPlan(graph.owner, 1, { versie: { geldend: false, uitstroombestemming: "vso" } });
  await addVersie(graph.owner, 2, {
    ontwikkelingsperspectiefId: planId(1),
    versie: 2,
    status: "BIJGESTELD",
    vastgesteldOp: "2026-02-01",
    uitstroombestemming: "havo",
    afwijkingen: ["geen Frans"],
    overlegOp: "2026-01-10",
    gehoordOp: "2026-01-12",
    hoorwijze: "gesprek",
  });
  await addVersie(graph.owner, 3, {
    ontwikkelingsperspectiefId: planId(1),
    versie: 3,
    status: "CONCEPT",
    geldend: false,
    vastgesteldOp: null,
  });
  const { data, errors } = await graph.ask(
    `query ($id: ID!) {
      ontwikkelingsperspectief(id: $id) {
        id versie status begindatum einddatum vastgesteldOp uitstroombestemming uitstroomprofiel
        leerling { id } vestiging { vestigingscode } inschrijving { id }
        onderbouwing { belemmerendeFactoren bevorderendeFactoren }
        handelingsdeel { begeleiding doelen { omschrijving streefdatum } ingezetteMiddelen afwijkingenOnderwijsprogramma }
        ouderOverleg { gevoerdOp }
        instemmingHandelingsdeel { resultaat door datum }
        hoorrecht { gehoordOp wijze samenvattingMening nietGehoordReden }
        versies { id versie status geldend vastgesteldOp }
      }
    }`,
    { id: planId(1) },
  );
  expect(errors).toBeUndefined();
  expect(data.ontwikkelingsperspectief).toEqual({
    id: planId(1),
    versie: 2,
    status: "BIJGESTELD",
    begindatum: "2025-09-01",
    einddatum: null,
    vastgesteldOp: "2026-02-01",
    uitstroombestemming: "havo",
    uitstroomprofiel: null,
    leerling: { id: leerlingId(1) },
    vestiging: { vestigingscode: "99ZZ01" },
    inschrijving: { id: inschrijvingId(1) },
    onderbouwing: { belemmerendeFactoren: ["belemmering"], bevorderendeFactoren: ["bevordering"] },
    handelingsdeel: {
      begeleiding: ["begeleiding"],
      doelen: [{ omschrijving: "doel", streefdatum: "2026-12-01" }],
      ingezetteMiddelen: null,
      afwijkingenOnderwijsprogramma: ["geen Frans"],
    },
    ouderOverleg: { gevoerdOp: "2026-01-10" },
    instemmingHandelingsdeel: { resultaat: "VERLEEND", door: "OUDERS", datum: "2025-09-20" },
    hoorrecht: {
      gehoordOp: "2026-01-12",
      wijze: "gesprek",
      samenvattingMening: null,
      nietGehoordReden: null,
    },
    versies: [
      { id: versieId(3), versie: 3, status: "CONCEPT", geldend: false, vastgesteldOp: null },
      {
        id: versieId(2),
        versie: 2,
        status: "BIJGESTELD",
        geldend: true,
        vastgesteldOp: "2026-02-01",
      },
      {
        id: versieId(1),
        versie: 1,
        status: "VASTGESTELD",
        geldend: false,
        vastgesteldOp: "2025-10-01",
      },
    ],
  });
});

describe("the list of plans", () => {
  const list: ListUnderTest = {
    query: (args, page) =>
      `{ ontwikkelingsperspectieven(where: { vestigingscodes: ["99ZZ10"] } ${args}) { ${page} } }`,
    pageOf: (data) => data.ontwikkelingsperspectieven,
  };
  beforeAll(async () => {
    const days = ["2026-01-01", "2025-01-01", "2026-01-01", "2025-06-01", "2026-01-01"];
    for (const [index, begindatum] of days.entries()) {
      await addPlan(graph.owner, 10 + index, {
        begindatum,
        vestigingscode: "99ZZ10",
        verplichtOpGrondVan: "SBAO",
        versie: { status: index === 0 ? "IN_EVALUATIE" : "CONCEPT" },
      });
    }
  });

  test("is walked whole by day of beginning, ties by id", async () => {
    const ids = [11, 13, 10, 12, 14].map(planId);
    const args = "orderBy: { veld: BEGINDATUM, richting: DESC }";
    expect(await walkEveryWay(graph, list)).toEqual([ids]);
    expect(await walkEveryWay(graph, list, args)).toEqual([ids.toReversed()]);
  });

  test.each([
    ["statussen: [IN_EVALUATIE]", [10]],
    ['statussen: [IN_EVALUATIE, CONCEPT], begindatumVanaf: "2025-06-01"', [13, 10, 12, 14]],
    ["statussen: []", []],
    ['statussen: null, begindatumTotEnMet: "2025-06-01"', [11, 13]],
    ["gronden: [SO]", []],
    ["gronden: [SBAO, SO]", [11, 13, 10, 12, 14]],
  ])("where %s gives %j", async (where, expected) => {
    const { data, errors } = await graph.ask(`{
      ontwikkelingsperspectieven(where: { vestigingscodes: ["99ZZ10"], ${where} }) {
        totalCount nodes { id }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data.ontwikkelingsperspectieven).toEqual({
      totalCount: expected.length,
      nodes: expected.map((number) => ({ id: planId(number) })),
    });
  });

  test("where statussen looks at the current version only", async () => {
    await addPlan(graph.owner, 20, { vestigingscode: "99ZZ20", versie: { status: "BEEINDIGD" } });
    await addVersie(graph.owner, 21, {
      ontwikkelingsperspectiefId: planId(20),
      versie: 2,
      status: "GESCHIL",
      geldend: false,
    });
    const count = async (status: string) =>
      (
        await graph.ask(`{ ontwikkelingsperspectieven(
          where: { vestigingscodes: ["99ZZ20"], statussen: [${status}] }) { totalCount } }`)
      ).data.ontwikkelingsperspectieven.totalCount;
    expect(await count("BEEINDIGD")).toBe(1);
    expect(await count("GESCHIL")).toBe(0);
  });
});

test("entities come in the order asked, null where there is none", async () => {
  await addLeerling(graph.owner, 30);
  await addInschrijving(graph.owner, 30);
  await addPlan(graph.owner, 30);
  await graph.owner.insert(oppEvaluatie).values({
    id: uuid(7, 30),
    ontwikkelingsperspectiefId: planId(30),
    datum: "2026-06-01",
    metOuders: true,
    metLeerling: false,
    uitkomst: "VOORTZETTEN",
  });
  const representations = [
    { __typename: "Ontwikkelingsperspectief", id: uuid(3, 999) },
    { __typename: "OppVersie", id: versieId(30) },
    { __typename: "Ontwikkelingsperspectief", id: planId(30) },
    { __typename: "Leerling", id: "no-uuid" },
    { __typename: "Leerling", id: leerlingId(30) },
    { __typename: "Inschrijving", id: inschrijvingId(30) },
    { __typename: "OppEvaluatie", id: uuid(7, 30) },
    { __typename: "Ontwikkelingsperspectief", id: planId(30) },
  ];
  const { data, errors } = await graph.ask(
    `query ($representations: [_Any!]!) {
      entities: _entities(representations: $representations) {
        __typename
        ... on Ontwikkelingsperspectief { id evaluaties { datum uitkomst } }
        ... on OppVersie { id }
        ... on Leerling { id }
        ... on Inschrijving { id }
        ... on OppEvaluatie { id }
      }
    }`,
    { representations },
  );
  expect(errors).toBeUndefined();
  const evaluaties = [{ datum: "2026-06-01", uitkomst: "VOORTZETTEN" }];
  expect(data.entities).toEqual([
    null,
    { __typename: "OppVersie", id: versieId(30) },
    { __typename: "Ontwikkelingsperspectief", id: planId(30), evaluaties },
    null,
    { __typename: "Leerling", id: leerlingId(30) },
    { __typename: "Inschrijving", id: inschrijvingId(30) },
    { __typename: "OppEvaluatie", id: uuid(7, 30) },
    { __typename: "Ontwikkelingsperspectief", id: planId(30), evaluaties },
  ]);
});

test("the whole graph of a location costs the same statements for 1 pupil as for 30", async () => {
  for (let number = 1000; number < 1031; number += 1) {
    await addLeerling(graph.owner, number);
    const vestigingscode = number === 1000 ? "99ZZ31" : "99ZZ32";
    await addInschrijving(graph.owner, number, { vestigingscode });
    await addPlan(graph.owner, number, { vestigingscode });
  }
  const query = `query ($codes: [_Any!]!) {
    entities: _entities(representations: $codes) {
      ... on Vestiging {
        leerlingen(first: 100) {
          totalCount
          nodes {
            leerjaar oppIds inschrijvingen { id } tlvs { id }
            opp { versie status handelingsdeel { begeleiding } leerling { id } inschrijving { id } evaluaties { id } versies { id } }
            opps { id hoorrecht { wijze } }
          }
        }
      }
    }
  }`;
  const cost = (...codes: string[]) =>
    graph.countStatements(query, {
      codes: codes.map((vestigingscode) => ({ __typename: "Vestiging", vestigingscode })),
    });
  const ofOne = await cost("99ZZ31");
  expect(ofOne).toBe(9);
  expect(await cost("99ZZ32")).toBe(ofOne);
  expect(await cost("99ZZ31", "99ZZ32")).toBe(ofOne);
});

test("a plan without a current version is a bug of ours: masked, and not somebody else's version", async () => {
  await addPlan(graph.owner, 40, { versie: { geldend: false } });
  const { data, errors } = await graph.ask(
    `{ ontwikkelingsperspectief(id: "${planId(40)}") { id status } }`,
  );
  expect(data.ontwikkelingsperspectief).toBeNull();
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["INTERNAL"]);
});
