import { afterAll, beforeAll, expect, test } from "vitest";
import { toewijzing } from "@samenloop/db/tables/jeugdzorg";
import type { Klok } from "@samenloop/schema";
import {
  openSubgraph,
  PEILDATUM,
  uuid,
  type SubgraphUnderTest,
} from "../../kit/testing/subgraph-under-test.ts";
import { jeugdzorg } from "./index.ts";
import { addJeugdige, addPlan, jeugdigeId, planId } from "./testing/invented-rows.ts";

/** Weesp went up into Amsterdam on 24 March 2022. */
const [WEESP, AMSTERDAM, DAG] = ["GM0457", "GM0363", "2022-03-24"];

let today = PEILDATUM;
const klok: Klok = { vandaag: () => today };
let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(jeugdzorg, undefined, { klok });
  // The one was written anew by Amsterdam, the other still stands as Weesp left it.
  for (const [number, gemeentecode] of [
    [1, AMSTERDAM],
    [2, WEESP],
  ] as const) {
    await addJeugdige(graph.owner, number, { gemeentecode });
    await addPlan(graph.owner, number, { gemeentecode });
    const key = { gemeentecode, id: uuid(5, number), jeugdigeId: jeugdigeId(number) };
    await graph.owner.insert(toewijzing).values({ ...key, ingangsdatum: "2021-01-01" });
  }
});
afterAll(() => graph.close());

async function on<T>(dag: string, ask: () => Promise<T>): Promise<T> {
  today = dag;
  try {
    return await ask();
  } finally {
    today = PEILDATUM;
  }
}

async function ask(query: string, variables: object = {}) {
  const { data, errors } = await graph.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

/** For each child whether it is found, and under which municipality it is told to be. */
const found = (gemeentecode: string) =>
  ask(`{
    one: jeugdige(gemeentecode: "${gemeentecode}", id: "${jeugdigeId(1)}") { gemeentecode }
    two: jeugdige(gemeentecode: "${gemeentecode}", id: "${jeugdigeId(2)}") { gemeentecode }
    plan: hulpverleningsplan(gemeentecode: "${gemeentecode}", id: "${planId(2)}") { gemeentecode }
  }`);

test("from the day of the herindeling on, both codes find the same, told under the new one", async () => {
  const all = { one: is(AMSTERDAM), two: is(AMSTERDAM), plan: is(AMSTERDAM) };
  expect(await on(DAG, () => found(WEESP))).toEqual(all);
  expect(await on(DAG, () => found(AMSTERDAM))).toEqual(all);
});

test("the day before it they are still two municipalities", async () => {
  const before = "2022-03-23";
  expect(await on(before, () => found(WEESP))).toEqual({
    one: null,
    two: is(WEESP),
    plan: is(WEESP),
  });
  expect(await on(before, () => found(AMSTERDAM))).toEqual({
    one: is(AMSTERDAM),
    two: null,
    plan: null,
  });
});

const is = (gemeentecode: string) => ({ gemeentecode });

test("keys that others kept go on working, each in its place, and no other municipality's", async () => {
  const representations = [
    { __typename: "Hulpverleningsplan", gemeentecode: WEESP, id: planId(1) },
    { __typename: "Hulpverleningsplan", gemeentecode: "GM0384", id: planId(1) },
    { __typename: "Toewijzing", gemeentecode: AMSTERDAM, id: uuid(5, 2) },
    { __typename: "Jeugdige", gemeentecode: WEESP, id: jeugdigeId(2) },
  ];
  const { _entities } = await ask(
    `query ($representations: [_Any!]!) {
      _entities(representations: $representations) {
        ... on Hulpverleningsplan { gemeentecode id }
        ... on Toewijzing { gemeentecode id }
        ... on Jeugdige { gemeentecode woonplaatsgemeente { gemeentecode } }
      }
    }`,
    { representations },
  );
  expect(_entities).toEqual([
    { gemeentecode: AMSTERDAM, id: planId(1) },
    null,
    { gemeentecode: AMSTERDAM, id: uuid(5, 2) },
    { gemeentecode: AMSTERDAM, woonplaatsgemeente: is(AMSTERDAM) },
  ]);
});

test("a list of either code holds all of both", async () => {
  const count = (code: string) => `jeugdigen(gemeentecode: "${code}") { totalCount }
    hulpverleningsplannen(gemeentecode: "${code}") { totalCount }`;
  const both = { jeugdigen: { totalCount: 2 }, hulpverleningsplannen: { totalCount: 2 } };
  expect(await ask(`{ ${count(WEESP)} }`)).toEqual(both);
  expect(await ask(`{ ${count(AMSTERDAM)} }`)).toEqual(both);
});
