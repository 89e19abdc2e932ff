import type { ServerResponse } from "node:http";
import { createClient } from "graphql-sse";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { composeSupergraph } from "../index.ts";
import type { ExplainedGroup } from "../core/explain/explained-plan.ts";
import type { Policy } from "../policy/policy.ts";
import { answers, openFakeSubgraph, type FakeSubgraph } from "../testing/fake-subgraph.ts";
import { openGateway, type GatewayUnderTest } from "../testing/gateway-under-test.ts";

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])`;
const SUPERGRAPH = composeSupergraph([
  {
    name: "school",
    url: "http://school.invalid",
    sdl: `${LINK} type Query { motto: String } type Leerling @key(fields: "id") { id: ID! naam: String }`,
  },
  {
    name: "zorg",
    url: "http://zorg.invalid",
    sdl: `${LINK} type Query { x: String } type Subscription { hulp: Leerling } type Leerling @key(fields: "id") { id: ID! }`,
  },
]);

const KEY = "een-lange-sleutel-van-de-beheerder";

/** Allows until the test says otherwise, and remembers what it was asked. */
let isAllowed: boolean;
const asked: (readonly string[])[] = [];
const policy: Policy = {
  code: "ZOLANG_HET_DUURT",
  allows: (_, travels) => {
    asked.push(travels.map(({ subgraph, coordinate }) => `${subgraph} ${coordinate}`).sort());
    return isAllowed;
  },
};

let school: FakeSubgraph;
let zorg: FakeSubgraph;
let gateway: GatewayUnderTest;
let stream: ServerResponse;
beforeAll(async () => {
  [school, zorg] = [await openFakeSubgraph(), await openFakeSubgraph()];
  school.behave(answers({ data: { _entities: [{ naam: "een" }] } }));
  gateway = await openGateway({
    supergraphSdl: SUPERGRAPH,
    subgraphUrls: { school: school.url, zorg: zorg.url },
    policies: [policy],
    explainKey: KEY,
  });
});
beforeEach(() => {
  isAllowed = true;
  asked.length = 0;
});
afterAll(async () => void (await Promise.all([gateway.close(), school.close(), zorg.close()])));

const tell = (): unknown =>
  stream.write(
    `event: next\ndata: ${JSON.stringify({ data: { hulp: { __typename: "Leerling", id: "1" } } })}\n\n`,
  );

function follow(headers: Record<string, string> = {}) {
  zorg.behave((response) => {
    stream = response.writeHead(200, { "content-type": "text/event-stream" });
    tell();
  });
  const client = createClient({ url: `${gateway.url}/graphql`, retryAttempts: 0, headers });
  return client.iterate({ query: "subscription { hulp { id naam } }" });
}

const HULP = { data: { hulp: { id: "1", naam: "een" } } };

test("each event is authorized anew, with all that the plan lets travel", async () => {
  const events = follow();
  expect((await events.next()).value).toEqual(HULP);
  const before = asked.length;
  tell();
  expect((await events.next()).value).toEqual(HULP);
  expect(asked.length).toBeGreaterThan(before);
  expect(asked.at(-1)).toEqual(asked[0]);
  expect(asked.at(-1)).toContain("school Leerling.naam");
  await events.return?.(undefined);
});

test("NOT_ALLOWED ends the events as soon as they may not travel any more, and nobody is asked", async () => {
  const events = follow();
  expect((await events.next()).value).toEqual(HULP);
  const left = new Promise((resolve) => stream.once("close", resolve));
  const before = school.questions.length;
  isAllowed = false;
  tell();
  const { value } = await events.next();
  expect(value).toMatchObject({ errors: [{ extensions: { code: "NOT_ALLOWED" } }] });
  expect(JSON.stringify(value)).not.toContain("een");
  expect((await events.next()).done).toBe(true);
  expect(school.questions).toHaveLength(before);
  await left;
});

test("NOT_ALLOWED refuses events before the subgraph is asked for them", async () => {
  isAllowed = false;
  const before = zorg.questions.length;
  await expect(follow().next()).rejects.toMatchObject({ response: { status: 403 } });
  expect(zorg.questions).toHaveLength(before);
});

test("each event tells who sends the key what was asked for it, and for no other", async () => {
  const events = follow({ "x-samenloop-uitleg": KEY });
  for (let nr = 1; nr <= 3; nr += 1) {
    const { value } = await events.next();
    expect(value.data).toEqual(HULP.data);
    const { kind, steps } = value.extensions["uitleg"] as ExplainedGroup;
    const subgraphs = steps.map((step) => "calls" in step && [step.subgraph, step.calls.length]);
    // Nobody is asked for an event: the stream brings it.
    expect([kind, subgraphs]).toEqual([
      "subscription",
      [
        ["zorg", 0],
        ["school", 1],
      ],
    ]);
    tell();
  }
  await events.return?.();
});
