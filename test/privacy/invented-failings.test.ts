import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isVerzonnenVestigingscode } from "@samenloop/schema";
import { onderwijs } from "@samenloop/onderwijs";
import {
  openSubgraph,
  type SubgraphUnderTest,
} from "../../subgraphs/kit/testing/subgraph-under-test.ts";
import {
  addInschrijving,
  addLeerling,
  addPlan,
  addTlv,
} from "../../subgraphs/onderwijs/src/testing/invented-rows.ts";

const REAL = "00AO01";
const INVENTED = "90AO01";

let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(onderwijs);
  for (const [i, vestigingscode] of [REAL, INVENTED].entries()) {
    await addLeerling(graph.owner, i + 1);
    await addInschrijving(graph.owner, i + 1, { vestigingscode, onderwijssoort: "SO" });
    await addPlan(graph.owner, i + 1, { vestigingscode });
    await addTlv(graph.owner, i + 1);
  }
});
afterAll(() => graph.close());

test.each([
  [REAL, false],
  ["49ZZ99", false],
  ["50AA00", true],
  [INVENTED, true],
  ["99ZZ99", true],
  ["90AO", false],
])("%s is the code of an invented school: %s", (code, isInvented) => {
  expect(isVerzonnenVestigingscode(code)).toBe(isInvented);
});

const root = async (list: string, where: string) => {
  const { data, errors } = await graph.ask(
    `{ ${list}(where: { ${where} }) { totalCount nodes { id } } }`,
  );
  expect(errors).toBeUndefined();
  return data[list];
};

const at = (...codes: string[]): string => `vestigingscodes: ${JSON.stringify(codes)}`;

/** Each filter that picks out failings, on each list that has it. */
const FAILINGS = [
  ["ontwikkelingsperspectieven", "nalevingssignalen: [OPP_1, OPP_3]"],
  ["ontwikkelingsperspectieven", "statussen: [GESCHIL, VASTGESTELD]"],
  ["ontwikkelingsperspectieven", 'nietGeevalueerdSinds: "2026-01-01"'],
  ["leerlingen", "nalevingssignalen: [TLV_2, OPP_3]"],
  ["leerlingen", 'nietGeevalueerdSinds: "2026-01-01"'],
  ["toelaatbaarheidsverklaringen", "nalevingssignalen: [TLV_4]"],
] as const;

describe.each(FAILINGS)("%s with %s", (list, failing) => {
  test("are shown and not counted at a real school, nor at one among invented ones", async () => {
    const found = await root(list, `${failing}, ${at(REAL)}`);
    expect(found.nodes).toHaveLength(1);
    expect(found.totalCount).toBeNull();
    expect((await root(list, `${failing}, ${at(INVENTED, REAL)}`)).totalCount).toBeNull();
  });

  test("are counted at an invented school, and all over the country", async () => {
    expect((await root(list, `${failing}, ${at(INVENTED)}`)).totalCount).toBe(1);
    expect((await root(list, failing)).totalCount).toBe(2);
  });
});

test.each(["ontwikkelingsperspectieven", "leerlingen", "toelaatbaarheidsverklaringen"])(
  "%s of a real school are counted when no failing is asked for",
  async (list) => expect((await root(list, at(REAL))).totalCount).toBe(1),
);

test("the pupils of a location are not counted by a failing under the name of a real one", async () => {
  const { data } = await graph.ask(
    `query ($codes: [_Any!]!) { _entities(representations: $codes) { ... on Vestiging {
      all: leerlingen { totalCount }
      failing: leerlingen(where: { nalevingssignalen: [OPP_3] }) { totalCount nodes { id } } } } }`,
    { codes: [REAL, INVENTED].map((code) => ({ __typename: "Vestiging", vestigingscode: code })) },
  );
  const [real, invented] = data._entities;
  expect(real.failing.nodes).toHaveLength(1);
  expect([real.all.totalCount, real.failing.totalCount]).toEqual([1, null]);
  expect([invented.all.totalCount, invented.failing.totalCount]).toEqual([1, 1]);
});
