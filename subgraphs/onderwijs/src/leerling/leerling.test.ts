import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  openSubgraph,
  PEILDATUM,
  uuid,
  type SubgraphUnderTest,
} from "../../../kit/testing/subgraph-under-test.ts";
import { walkEveryWay, readPage, type ListUnderTest } from "../../../kit/testing/walk-list.ts";
import { onderwijs } from "../index.ts";
import {
  addInschrijving,
  addLeerling,
  addPlan,
  addTlv,
  inschrijvingId,
  leerlingId,
  planId,
} from "../testing/invented-rows.ts";

const DAY_BEFORE = "2026-09-30";
const DAY_AFTER = "2026-10-02";

let graph: SubgraphUnderTest;
beforeAll(async () => void (graph = await openSubgraph(onderwijs)));
afterAll(() => graph.close());

/** Each group of tests has a municipality of its own, so that none sees the pupils of another. */
const ofGemeente = (gemeentecode: string): ListUnderTest => ({
  query: (args, page) =>
    `{ leerlingen(where: { gemeentecodes: ["${gemeentecode}"] } ${args}) { ${page} } }`,
  pageOf: (data) => data.leerlingen,
});

describe("the list of pupils", () => {
  const list = ofGemeente("GM0100");
  // Three pupils bear the same designation: their ids decide.
  const aanduidingen = ["D", "B", "B", "A", "B", "C", "E"];
  const inOrder = [103, 101, 102, 104, 105, 100, 106].map(leerlingId);
  beforeAll(async () => {
    for (const [index, aanduiding] of aanduidingen.entries()) {
      await addLeerling(graph.owner, 100 + index, { aanduiding, woongemeentecode: "GM0100" });
    }
  });

  test("is walked whole from either end, in either direction", async () => {
    expect(await walkEveryWay(graph, list)).toEqual([inOrder]);
    const args = "orderBy: { veld: AANDUIDING, richting: DESC }";
    expect(await walkEveryWay(graph, list, args)).toEqual([inOrder.toReversed()]);
  });

  test("says how long it is on every page", async () => {
    expect((await readPage(graph, list, "first: 2")).totalCount).toBe(7);
    expect((await readPage(graph, list, "first: 0")).totalCount).toBe(7);
  });

  test.each([
    ["first: 101", "PAGE_INVALID"],
    ["last: 101", "PAGE_INVALID"],
    ["first: -1", "PAGE_INVALID"],
    ["first: 1, last: 1", "PAGE_INVALID"],
    ['after: "onzin"', "CURSOR_INVALID"],
  ])("refuses %s with %s", async (args, code) => {
    const answer = await graph.ask(list.query(args, "nodes { id }"));
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  test("refuses a cursor of another order", async () => {
    await addPlan(graph.owner, 100);
    const plans = await graph.ask("{ ontwikkelingsperspectieven { edges { cursor } } }");
    const { cursor } = plans.data.ontwikkelingsperspectieven.edges[0];
    const answer = await graph.ask(list.query(`after: "${cursor}"`, "nodes { id }"));
    expect(answer.errors?.[0]?.extensions.code).toBe("CURSOR_INVALID");
  });
});

describe("the current enrolment", () => {
  const vestiging = `query ($code: String!) {
    entities: _entities(representations: [{ __typename: "Vestiging", vestigingscode: $code }]) {
      ... on Vestiging { leerlingen { totalCount nodes { id leerjaar } } }
    }
  }`;
  const ask = async (code: string) =>
    (await graph.ask(vestiging, { code })).data.entities[0].leerlingen;

  test.each([
    ["begun today", { datumInschrijving: PEILDATUM }, true],
    ["beginning tomorrow", { datumInschrijving: DAY_AFTER }, false],
    ["ended yesterday", { datumUitschrijving: DAY_BEFORE }, false],
    ["ended today", { datumUitschrijving: PEILDATUM }, false],
    ["ending tomorrow", { datumUitschrijving: DAY_AFTER }, true],
  ])("is the one %s: %o", async (_, row, isCurrent) => {
    const number = nextNumber();
    const vestigingscode = `20AA${number}`;
    await addLeerling(graph.owner, number);
    await addInschrijving(graph.owner, number, { vestigingscode, leerjaar: 7, ...row });
    const nodes = isCurrent ? [{ id: leerlingId(number), leerjaar: 7 }] : [];
    expect(await ask(vestigingscode)).toEqual({ totalCount: nodes.length, nodes });
    const one = await graph.ask("query ($id: ID!) { leerling(id: $id) { leerjaar } }", {
      id: leerlingId(number),
    });
    expect(one.data.leerling).toEqual({ leerjaar: isCurrent ? 7 : null });
    const where = `{ leerlingen(where: { vestigingscodes: ["${vestigingscode}"] }) { totalCount } }`;
    expect((await graph.ask(where)).data.leerlingen.totalCount).toBe(nodes.length);
  });

  test("is only the newest of two, so that a pupil is in one school's list", async () => {
    await addLeerling(graph.owner, 300);
    const old = { vestigingscode: "30AA00", leerjaar: 5 };
    await addInschrijving(graph.owner, 300, old);
    const neww = { leerlingId: leerlingId(300), vestigingscode: "30AA01", leerjaar: 6 };
    await addInschrijving(graph.owner, 301, { ...neww, datumInschrijving: "2026-09-01" });
    const planned = { leerlingId: leerlingId(300), vestigingscode: "30AA02", leerjaar: 7 };
    await addInschrijving(graph.owner, 302, { ...planned, datumInschrijving: "2026-11-01" });

    expect((await ask("30AA00")).totalCount).toBe(0);
    expect(await ask("30AA01")).toEqual({
      totalCount: 1,
      nodes: [{ id: leerlingId(300), leerjaar: 6 }],
    });
    expect((await ask("30AA02")).totalCount).toBe(0);
    const all = await graph.ask(
      `query ($id: ID!) { leerling(id: $id) { inschrijvingen { id vestiging { vestigingscode } } } }`,
      { id: leerlingId(300) },
    );
    expect(all.data.leerling.inschrijvingen).toEqual([
      { id: inschrijvingId(302), vestiging: { vestigingscode: "30AA02" } },
      { id: inschrijvingId(301), vestiging: { vestigingscode: "30AA01" } },
      { id: inschrijvingId(300), vestiging: { vestigingscode: "30AA00" } },
    ]);
  });

  test("pages within each location, whichever are asked together", async () => {
    for (const number of [310, 311, 312, 313, 314]) {
      await addLeerling(graph.owner, number);
      const vestigingscode = number < 313 ? "31AA00" : "31AA01";
      await addInschrijving(graph.owner, number, { vestigingscode });
    }
    const list: ListUnderTest = {
      query: (args, page) => `{ entities: _entities(representations: [
        { __typename: "Vestiging", vestigingscode: "31AA01" }
        { __typename: "Vestiging", vestigingscode: "31AA00" }
      ]) { ... on Vestiging { leerlingen${args.trim() && `(${args})`} { ${page} } } } }`,
      pageOf: (data) => data.entities[1].leerlingen,
    };
    expect(await walkEveryWay(graph, list)).toEqual([[310, 311, 312].map(leerlingId)]);
  });
});

describe("the plan that counts", () => {
  const query = `query ($id: ID!) { leerling(id: $id) { opp { id } opps { id } oppIds } }`;

  test.each([
    ["is running", { einddatum: null }, true],
    ["ends today", { einddatum: PEILDATUM }, true],
    ["ended yesterday", { einddatum: DAY_BEFORE }, false],
  ])("is one that %s, for the field as for the filter", async (_, row, counts) => {
    const number = nextNumber();
    const woongemeentecode = `GM00${number}`;
    await addLeerling(graph.owner, number, { woongemeentecode });
    await addPlan(graph.owner, number, row);
    const { data } = await graph.ask(query, { id: leerlingId(number) });
    expect(data.leerling).toEqual({
      opp: counts ? { id: planId(number) } : null,
      opps: [{ id: planId(number) }],
      oppIds: [planId(number)],
    });
    const met = await graph.ask(`{
      met: leerlingen(where: { metOpp: true, gemeentecodes: ["${woongemeentecode}"] }) { totalCount }
      zonder: leerlingen(where: { metOpp: false, gemeentecodes: ["${woongemeentecode}"] }) { totalCount }
    }`);
    expect(met.data.met.totalCount).toBe(counts ? 1 : 0);
    expect(met.data.zonder.totalCount).toBe(counts ? 0 : 1);
  });

  test("is the newest of those that run; the list has them all, newest first", async () => {
    await addLeerling(graph.owner, 500);
    const ofOne = { leerlingId: leerlingId(500) };
    await addPlan(graph.owner, 500, { ...ofOne, begindatum: "2023-09-01" });
    await addPlan(graph.owner, 501, { ...ofOne, begindatum: "2024-09-01" });
    await addPlan(graph.owner, 502, {
      ...ofOne,
      begindatum: "2025-09-01",
      einddatum: "2026-07-31",
    });
    const { data } = await graph.ask(query, { id: leerlingId(500) });
    const newestFirst = [502, 501, 500].map(planId);
    expect(data.leerling).toEqual({
      opp: { id: planId(501) },
      opps: newestFirst.map((id) => ({ id })),
      oppIds: newestFirst,
    });
  });
});

test.each([
  ["leerlingen", 'vestigingscodes: ["00AO"]', "00AO01"],
  ["leerlingen", 'gemeentecodes: ["0363"]', "GM0363"],
  ["ontwikkelingsperspectieven", 'vestigingscodes: ["00ao01"]', "00AO01"],
])("INPUT_INVALID: %s(where: { %s }) is answered with an example", async (list, where, example) => {
  const { errors } = await graph.ask(`{ ${list}(where: { ${where} }) { totalCount } }`);
  expect(errors).toEqual([
    expect.objectContaining({
      message: expect.stringContaining(`is written as ${example}.`),
      extensions: { code: "INPUT_INVALID" },
    }),
  ]);
});

describe("a pupil", () => {
  test("is found by id in either case; an unknown or impossible id is null", async () => {
    await addLeerling(graph.owner, 0xabc, { geboortedatum: "2011-12-31" });
    const { data, errors } = await graph.ask(
      `query ($id: ID!, $upper: ID!) {
        here: leerling(id: $id) { id aanduiding geboortejaar woongemeente { gemeentecode } tlvs { id } }
        upper: leerling(id: $upper) { id }
        unknown: leerling(id: "${uuid(1, 999_999)}") { id }
        impossible: leerling(id: "robert'); drop table") { id }
      }`,
      { id: leerlingId(0xabc), upper: leerlingId(0xabc).toUpperCase() },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      here: {
        id: leerlingId(0xabc),
        aanduiding: "Leerling 002748",
        geboortejaar: 2011,
        woongemeente: { gemeentecode: "GM0001" },
        tlvs: [],
      },
      upper: { id: leerlingId(0xabc) },
      unknown: null,
      impossible: null,
    });
  });

  test("has his statements newest first, each with its samenwerkingsverband", async () => {
    await addLeerling(graph.owner, 600);
    for (const [index, afgegevenOp] of ["2024-05-01", "2026-05-01", "2025-05-01"].entries()) {
      await addTlv(graph.owner, 600 + index, {
        leerlingId: leerlingId(600),
        volgnummer: String(index),
        afgegevenOp,
      });
    }
    const { data } = await graph.ask(
      `query ($id: ID!) { leerling(id: $id) { tlvs { volgnummer samenwerkingsverband { code } } } }`,
      { id: leerlingId(600) },
    );
    const samenwerkingsverband = { code: "PO0001" };
    expect(data.leerling.tlvs).toEqual([
      { volgnummer: "1", samenwerkingsverband },
      { volgnummer: "2", samenwerkingsverband },
      { volgnummer: "0", samenwerkingsverband },
    ]);
  });
});

let last = 9;
/** Two digits that no other case of this file uses. */
function nextNumber(): number {
  last += 1;
  return last;
}
