import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SUBGRAPHS, subgraphSdl } from "@samenloop/schema";
import { composeSupergraph, DEFAULT_LIMITS } from "../index.ts";
import { openGateway, type GatewayUnderTest } from "../testing/gateway-under-test.ts";

let gateway: GatewayUnderTest;
beforeAll(async () => {
  const contracts = SUBGRAPHS.map((name) => ({ name, url: "", sdl: subgraphSdl(name) }));
  gateway = await openGateway({ supergraphSdl: composeSupergraph(contracts) });
});
afterAll(() => gateway.close());

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("\n");

/**
 * Fragments of which each spreads the next one so many times: twice in 40 steps is 2^40 fields. Nobody waits for the
 * end of a test that visits 8^149.
 */
const bomb = (steps: number, times: number): string => `{ ...F0 }
${lines(
  steps,
  (i) =>
    `fragment F${i} on Query { ${i + 1 < steps ? `...F${i + 1} `.repeat(times) : "__typename"} }`,
)}`;

const deep = (levels: number): string =>
  `{ leerling(id: "x") ${"{ opp { leerling ".repeat(levels / 2 - 1)}{ id }${"} }".repeat(levels / 2 - 1)} }`;

test.each<[limit: string, query: string, message: string]>([
  ["tokens", `{ ${"a ".repeat(3999)}}`, "tokens 4001 of at most 4000, at line 1, column 8001"],
  [
    "tokens",
    `{ ${"a ".repeat(200_000 / 2)}}`,
    "tokens 4001 of at most 4000, at line 1, column 8001",
  ],
  ["nesting", `{ a(b: ${"[".repeat(3000)}`, "nesting 65 of at most 64, at line 1, column 70"],
  ["nesting", `{${"\n...{".repeat(70)}`, "nesting 65 of at most 64, at line 65, column 4"],
  ["depth", deep(18), "depth 18 of at most 16, at line 1, column 159"],
  ["aliases", `{ ${lines(61, (i) => `a${i}: __typename`)} }`, "aliases 61 of at most 60"],
  ["selections", bomb(13, 2), "selections 4096 of at most 4000"],
  ["selections", bomb(41, 2), `selections ${2 ** 40} of at most 4000`],
  ["selections", bomb(150, 8), `selections ${8 ** 149} of at most 4000`],
  ["depth", "{ ...A } fragment A on Query { ...A }", "depth endless of at most 16"],
  [
    "depth",
    "{ ...A ...C } fragment A on Query { ...B __typename } fragment B on Query { ...A } fragment C on Query { __typename }",
    "depth endless of at most 16",
  ],
])(
  "LIMIT_EXCEEDED: %s are named with the value, the limit and the place",
  async (_, query, message) => {
    const { status, body } = await gateway.ask(query);
    expect(body).toEqual({
      errors: [{ message: `Over the limit: ${message}.`, extensions: { code: "LIMIT_EXCEEDED" } }],
    });
    expect(status).toBe(400);
    expect(gateway.bugs).toEqual([]);
  },
);

test.each([
  ["aliases", `{ ${lines(60, (i) => `a${i}: __typename`)} }`],
  ["selections", bomb(12, 2)],
])("fewer %s than the limit are answered", async (_, query) => {
  const { status, body } = await gateway.ask(query);
  expect(body.errors).toBeUndefined();
  expect(status).toBe(200);
});

test("levels that belong to the shape of a list do not count as depth", async () => {
  const query = "{ gemeenten { edges { node { vestigingen { nodes { naam } } } } } }";
  const hurried = await openGateway({
    supergraphSdl: composeSupergraph(
      SUBGRAPHS.map((name) => ({ name, url: "http://127.0.0.1:9", sdl: subgraphSdl(name) })),
    ),
    limits: { ...DEFAULT_LIMITS, depth: 3 },
  });
  const { body } = await hurried.ask(query);
  expect(body.errors[0].extensions.code).toBe("SUBGRAPH_UNREACHABLE");
  const deeper = await hurried.ask(query.replace("naam", "school { naam }"));
  expect(deeper.body.errors[0].message).toBe(
    "Over the limit: depth 4 of at most 3, at line 1, column 61.",
  );
  await hurried.close();
});

describe("introspection fits the limits", () => {
  test.each([
    [
      "of an explorer",
      {
        descriptions: true,
        inputValueDeprecation: true,
        schemaDescription: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        oneOf: true,
      },
    ],
    ["of a code generator", {}],
  ])("%s", async (_, options) => {
    const { status, body } = await gateway.ask(getIntrospectionQuery(options));
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
    const names = body.data.__schema.types.map(({ name }: { name: string }) => name);
    expect(names).toContain("Hulpverleningsplan");
    // Not public: keys between owners, and what federation adds.
    expect(JSON.stringify(body)).not.toMatch(
      /oppIds|hulpverleningsplanIds|_entities|_service|join__/,
    );
  });
});

describe("GRAPHQL_INVALID: a name of the caller's own may not be one of JavaScript's or GraphQL's", () => {
  test.each([
    ["{ __proto__: __typename }", "__proto__"],
    ["{ __defineGetter__: __typename }", "__defineGetter__"],
    ["{ constructor: __typename }", "constructor"],
    ["{ prototype: __typename }", "prototype"],
    ['{ gemeente(gemeentecode: "GM0363") { __typename: naam } }', "__typename"],
    ["query ($__proto__: ID!) { leerling(id: $__proto__) { id } }", "__proto__"],
    ["query ($constructor: ID!) { leerling(id: $constructor) { id } }", "constructor"],
    ["{ ...__proto__ } fragment __proto__ on Query { __typename }", "__proto__"],
    ["query constructor { __typename }", "constructor"],
  ])("%s", async (query, name) => {
    const { status, body } = await gateway.ask(query);
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      {
        message: `The name "${name}" is reserved.`,
        locations: [{ line: 1, column: expect.any(Number) }],
        extensions: { code: "GRAPHQL_INVALID" },
      },
    ]);
  });

  test("but a type's name may be called what it is called", async () => {
    const { body } = await gateway.ask("{ __typename: __typename type: __typename }");
    expect(body).toEqual({ data: { __typename: "Query", type: "Query" } });
  });
});

test.each([
  ["tokens { a }", 'Syntax Error: Unexpected Name "tokens".'],
  ["{ a", "Syntax Error: Expected Name, found <EOF>."],
  ['{ a(b: "', "Syntax Error: Unterminated string."],
  ["{ a } }", 'Syntax Error: Unexpected "}".'],
  ["\u0000", "Syntax Error: Unexpected character: U+0000."],
])("GRAPHQL_INVALID: %j is no question", async (query, message) => {
  const { status, body } = await gateway.ask(query);
  expect(status).toBe(400);
  expect(body.errors).toMatchObject([{ message, extensions: { code: "GRAPHQL_INVALID" } }]);
  expect(body.errors[0].locations).toHaveLength(1);
});
