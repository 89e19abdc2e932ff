import { afterAll, beforeAll, expect, test } from "vitest";
import { planHere } from "./adapters/planner/plan-here.ts";
import type { Planner } from "./core/plan/planner.ts";
import { openFakeSubgraph, answers, type FakeSubgraph } from "./testing/fake-subgraph.ts";
import { openGateway, type GatewayUnderTest } from "./testing/gateway-under-test.ts";
import {
  asEntity,
  care,
  KINDEREN,
  QUESTION,
  smallSupergraph,
  withCare,
} from "./testing/small-graph.ts";

let school: FakeSubgraph;
let zorg: FakeSubgraph;
beforeAll(async () => {
  [school, zorg] = await Promise.all([openFakeSubgraph(), openFakeSubgraph()]);
  school.behave(answers({ data: { leerlingen: KINDEREN.map(asEntity) } }));
  zorg.behave(answers({ data: { _entities: [care("een"), care("twee")] } }));
});
afterAll(async () => void (await Promise.all([school.close(), zorg.close()])));

/** Counts the planners, and what each of them planned. */
function countedPlanners() {
  const plannedBy: string[][] = [];
  const count = { opened: 0, closed: 0 };
  const openPlanner = async (sdl: string): Promise<Planner> => {
    const planner = await planHere("hive", sdl);
    const planned: string[] = [];
    plannedBy.push(planned);
    count.opened += 1;
    return {
      plan: (planning) => {
        planned.push(planning.query);
        return planner.plan(planning);
      },
      close: async () => void (count.closed += 1),
    };
  };
  return { openPlanner, count, plannedBy };
}

const open = (options: object = {}): Promise<GatewayUnderTest> =>
  openGateway({
    supergraphSdl: smallSupergraph(),
    subgraphUrls: { school: school.url, zorg: zorg.url },
    ...options,
  });

const version = (number: number): string =>
  smallSupergraph().replace(
    /^ {2}motto: String/m,
    `  versie${number}: String @join__field(graph: SCHOOL)\n$&`,
  );

const connections = (): number =>
  process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap").length;

test("20 reloads under load: no request fails, and no planner or connection is left", async () => {
  const { openPlanner, count } = countedPlanners();
  const gateway = await open({ openPlanner });
  const loading = new AbortController();
  let answered = 0;
  const wrong: string[] = [];
  const ask = async (): Promise<void> => {
    while (!loading.signal.aborted) {
      const { status, text } = await gateway.ask(QUESTION);
      answered += 1;
      const right = JSON.stringify({ data: withCare(care("een"), care("twee")) });
      if (status !== 200 || text !== right) wrong.push(`${status} ${text}`);
    }
  };
  const load = [1, 2, 3, 4].map(ask);
  let before = 0;
  for (let number = 1; number <= 20; number += 1) {
    await gateway.replaceSupergraph(version(number));
    const { text } = await gateway.send("/schema.graphql", {});
    expect(text).toContain(`versie${number}:`);
    if (number === 5) before = connections();
  }
  expect(connections()).toBeLessThanOrEqual(before + 8);
  loading.abort();
  await Promise.all(load);
  expect([wrong, gateway.bugs]).toEqual([[], []]);
  expect(answered).toBeGreaterThan(20);
  await gateway.close();
  expect(count).toEqual({ opened: 21, closed: 21 });
}, 60_000);

test("what was asked most is planned before the other graph takes over", async () => {
  const { openPlanner, plannedBy } = countedPlanners();
  const gateway = await open({ openPlanner });
  for (let times = 0; times < 20; times += 1) await gateway.ask(QUESTION);
  await gateway.replaceSupergraph(version(1));
  expect(plannedBy[1]).toEqual(plannedBy[0]);
  await gateway.ask(QUESTION);
  expect(plannedBy[1]).toHaveLength(1);
  await gateway.close();
});

test.each([
  ["is cut off", "type Query {", /Syntax Error/],
  ["is a schema and no supergraph", "type Query { motto: String }", /names no subgraphs/],
  [
    "says what no plan keeps",
    smallSupergraph().replace(
      "schema\n",
      'schema @link(url: "https://specs.apollo.dev/policy/v0.1", for: SECURITY)\n',
    ),
    /@policy is not enforced here/,
  ],
])("a supergraph that %s is refused, and the one before stays", async (_, sdl, why) => {
  const { openPlanner, count } = countedPlanners();
  const gateway = await open({ openPlanner });
  await expect(gateway.replaceSupergraph(sdl)).rejects.toMatchObject({
    code: "SCHEMA_DOES_NOT_COMPOSE",
    message: expect.stringMatching(why),
  });
  expect((await gateway.ask(QUESTION)).status).toBe(200);
  await gateway.close();
  expect(count.opened).toBe(count.closed);
});
