import { Problem } from "@samenloop/schema";
import { GraphQLError } from "graphql";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openSubgraph, type SubgraphUnderTest } from "../testing/subgraph-under-test.ts";
import type { Subgraph, SubgraphContext } from "./index.ts";

const SECRET = "secret 999900006";

let thrown: unknown;
const thrower: Subgraph<Record<string, never>> = {
  name: "scholen",
  loaders: () => ({}),
  resolvers: {
    Query: {
      gemeente: () => {
        throw thrown;
      },
      school: async (_: unknown, { brin }: { brin: string }, { db }: SubgraphContext<object>) =>
        db.execute(`select '${brin}'::int`),
      vestiging: () => ({ vestigingscode: "00XX00", naam: null }),
    },
  },
};

let graph: SubgraphUnderTest;
beforeAll(async () => void (graph = await openSubgraph(thrower)));
afterAll(() => graph.close());
let known = 0;
beforeEach(() => void (known = graph.bugs.length));
const newBugs = () => graph.bugs.slice(known);

const ASK = '{ gemeente(gemeentecode: "GM0001") { naam } }';

test.each([
  ["an error", () => new Error(SECRET)],
  ["an error with a cause", () => new Error("outer", { cause: new TypeError(SECRET) })],
  ["a GraphQL error", () => new GraphQLError(SECRET, { extensions: { detail: SECRET } })],
  ["a thrown text", () => SECRET],
  ["a thrown object", () => ({ message: SECRET })],
])("INTERNAL: %s is masked, and its report names no value", async (_, make) => {
  thrown = make();

  const answer = await graph.ask(ASK);

  expect(answer).toEqual({
    data: { gemeente: null },
    errors: [
      {
        message: "Internal error.",
        locations: [{ line: 1, column: 3 }],
        path: ["gemeente"],
        extensions: { code: "INTERNAL" },
      },
    ],
  });
  expect(newBugs()).toHaveLength(1);
  expect(JSON.stringify(newBugs())).not.toMatch(/secret|999900006/);
});

test("INTERNAL: a bug is reported with its kinds and where it was thrown", async () => {
  thrown = new Error("outer", { cause: new TypeError("inner") });
  await graph.ask(ASK);
  const [bug] = newBugs();
  expect(bug?.kind).toBe("Error < TypeError");
  expect(bug?.at.some((frame) => frame.includes("answer-errors.test.ts"))).toBe(true);
});

test("INTERNAL: a failed statement shows neither its text nor its values", async () => {
  const { errors } = await graph.ask(`{ school(brin: "${SECRET}") { brin } }`);
  expect(JSON.stringify(errors)).not.toMatch(/select|999900006/);
  expect(errors?.[0]?.extensions).toEqual({ code: "INTERNAL" });
  expect(newBugs()).toHaveLength(1);
  expect(JSON.stringify(newBugs())).not.toMatch(/select|999900006/);
});

test("INTERNAL: an answer that breaks the contract is our bug", async () => {
  const { errors } = await graph.ask('{ vestiging(vestigingscode: "00XX00") { naam } }');
  expect(errors?.[0]?.extensions.code).toBe("INTERNAL");
  expect(newBugs()).toHaveLength(1);
});

test("INPUT_INVALID: a problem keeps its code and message, and is no bug", async () => {
  thrown = new Problem("INPUT_INVALID", "Write it otherwise.", { cause: new Error(SECRET) });
  const { errors } = await graph.ask(ASK);
  expect(errors).toEqual([
    {
      message: "Write it otherwise.",
      locations: [{ line: 1, column: 3 }],
      path: ["gemeente"],
      extensions: { code: "INPUT_INVALID" },
    },
  ]);
  expect(newBugs()).toEqual([]);
});

test.each([
  ["does not parse", "{ gemeente("],
  ["asks for a field that is not there", "{ bsn }"],
  ["leaves out an argument", "{ gemeente { naam } }"],
  ["leaves out a variable", "query ($c: String!) { gemeente(gemeentecode: $c) { naam } }"],
  ["names no operation of two", "query A { __typename } query B { __typename }"],
])("GRAPHQL_INVALID: a question that %s is the caller's mistake", async (_, query) => {
  const { errors } = await graph.ask(query);
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: "GRAPHQL_INVALID" }]);
  expect(newBugs()).toEqual([]);
});
