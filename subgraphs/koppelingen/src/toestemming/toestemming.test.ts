import { afterAll, beforeAll, expect, test } from "vitest";
import {
  openSubgraph,
  PEILDATUM as TODAY,
  uuid,
  type SubgraphUnderTest,
} from "../../../kit/testing/subgraph-under-test.ts";
import { koppelingen } from "../index.ts";
import {
  addKoppeling,
  addToestemming,
  koppelingId,
  type NewToestemming,
} from "../testing/invented-rows.ts";

const YESTERDAY = "2026-09-30";
const TOMORROW = "2026-10-02";

let graph: SubgraphUnderTest;
beforeAll(async () => void (graph = await openSubgraph(koppelingen)));
afterAll(() => graph.close());

const given = { gegevenOp: "2026-01-10", geldigTot: "2026-12-31" };
const asked = { gegevenOp: null };
const EXAMPLES: readonly [string, NewToestemming, string][] = [
  ["asked", asked, "GEVRAAGD"],
  ["asked, its last day past", { ...asked, geldigTot: YESTERDAY }, "GEVRAAGD"],
  ["to be given tomorrow", { ...given, gegevenOp: TOMORROW }, "GEVRAAGD"],
  ["given today", { ...given, gegevenOp: TODAY }, "VERLEEND"],
  ["given, today its last day", { ...given, geldigTot: TODAY }, "VERLEEND"],
  ["given, yesterday its last day", { ...given, geldigTot: YESTERDAY }, "VERLOPEN"],
  ["refused today", { ...asked, geweigerdOp: TODAY }, "GEWEIGERD"],
  ["to be refused tomorrow", { ...asked, geweigerdOp: TOMORROW }, "GEVRAAGD"],
  ["withdrawn today", { ...given, ingetrokkenOp: TODAY }, "INGETROKKEN"],
  ["to be withdrawn tomorrow", { ...given, ingetrokkenOp: TOMORROW }, "VERLEEND"],
  [
    "withdrawn and expired",
    { ...given, ingetrokkenOp: YESTERDAY, geldigTot: YESTERDAY },
    "INGETROKKEN",
  ],
];

test.each(EXAMPLES.map(([when, row, status], index) => ({ when, row, status, index })))(
  "a consent that is $when is $status",
  async ({ row, status, index }) => {
    const id = uuid(4, 100 + index);
    await addToestemming(graph.owner, 100 + index, row);
    const { data, errors } = await graph.ask(
      `query ($id: ID!) {
        entities: _entities(representations: [{ __typename: "Toestemming", id: $id }]) {
          ... on Toestemming { id status }
        }
      }`,
      { id },
    );
    expect(errors).toBeUndefined();
    expect(data.entities).toEqual([{ id, status }]);
  },
);

test("a consent is known by its id in either case", async () => {
  const id = uuid(4, 0xabc);
  await addToestemming(graph.owner, 0xabc, given);
  const { data, errors } = await graph.ask(
    `query ($representations: [_Any!]!) {
      entities: _entities(representations: $representations) { ... on Toestemming { id } }
    }`,
    { representations: [id.toUpperCase(), id].map((id) => ({ __typename: "Toestemming", id })) },
  );
  expect(errors).toBeUndefined();
  expect(data.entities).toEqual([{ id }, { id }]);
});

test("a link shows its consents in the order asked, also when it is withdrawn", async () => {
  await addKoppeling(graph.owner, 1);
  const plankoppelingId = koppelingId(1);
  await addToestemming(graph.owner, 1, { plankoppelingId, gevraagdOp: "2026-03-01" });
  await addToestemming(graph.owner, 2, {
    plankoppelingId,
    gevraagdOp: "2026-02-01",
    ingetrokkenOp: TODAY,
    richting: "JEUGDHULP_NAAR_SCHOOL",
  });
  const { data, errors } = await graph.ask(
    `query ($id: ID!) {
      plankoppeling(id: $id) {
        status
        toestemmingen {
          id status richting gegevenDoor gegevenscategorieen ontvangers { organisatie rol }
        }
      }
    }`,
    { id: plankoppelingId },
  );
  expect(errors).toBeUndefined();
  const rest = {
    gegevenDoor: "OUDER_1",
    gegevenscategorieen: ["OPP_KERN", "HVP_DOELEN"],
    ontvangers: [
      { organisatie: "Verzonnen Jeugdhulp", rol: "JEUGDCONSULENT" },
      { organisatie: "Verzonnen Jeugdhulp", rol: "REGIEBEHANDELAAR" },
    ],
  };
  expect(data.plankoppeling).toEqual({
    status: "INGETROKKEN",
    toestemmingen: [
      { id: uuid(4, 2), status: "INGETROKKEN", richting: "JEUGDHULP_NAAR_SCHOOL", ...rest },
      { id: uuid(4, 1), status: "VERLEEND", richting: "SCHOOL_NAAR_JEUGDHULP", ...rest },
    ],
  });
});
