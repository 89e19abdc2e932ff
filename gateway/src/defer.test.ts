import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { planHere } from "./adapters/planner/plan-here.ts";
import { MOST_PLACES } from "./core/defer/deliver.ts";
import { MOST_CONDITIONS, MOST_DEFERS } from "./core/defer/name-defers.ts";
import { composeSupergraph, explainQuestion, type GatewayOptions } from "./index.ts";
import { answers, openFakeSubgraph, type Behaviour } from "./testing/fake-subgraph.ts";
import { openGateway } from "./testing/gateway-under-test.ts";
import { IN_PARTS, readParts } from "./testing/read-parts.ts";
import {
  asEntity,
  CANARY,
  care,
  KINDEREN,
  openSmallGraph,
  smallSupergraph,
  type SmallGraph,
} from "./testing/small-graph.ts";
import { takeParts, type TakenPart } from "./testing/take-parts.ts";

const DEFER: Partial<GatewayOptions> = {
  defer: true,
  openPlanner: (sdl) => planHere("apollo", sdl),
};

let graph: SmallGraph;
beforeAll(async () => void (graph = await openSmallGraph(DEFER)));
beforeEach(() => graph.behaveWell());
afterAll(() => graph.close());

async function opened(options: Partial<GatewayOptions>): Promise<SmallGraph> {
  const other = await openSmallGraph({ ...DEFER, ...options });
  onTestFinished(() => other.close());
  other.behaveWell();
  return other;
}

const asked = (
  { gateway }: SmallGraph,
  query: string,
  { variables = {}, ...init }: RequestInit & { variables?: object } = {},
): Promise<Response> =>
  fetch(`${gateway.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: IN_PARTS },
    body: JSON.stringify({ query, variables }),
    ...init,
  });

/** All parts of an answer; one that came whole is one part. */
async function partsOf(query: string, variables: object = {}): Promise<TakenPart[]> {
  const response = await asked(graph, query, { variables });
  expect(response.status).toBe(200);
  if (response.headers.get("content-type")?.startsWith("application/")) {
    return [(await response.json()) as TakenPart];
  }
  const parts: TakenPart[] = [];
  for await (const part of readParts(response)) parts.push(part);
  return parts;
}

/** Answers when the test wants it to; tells when it was asked. */
function gate(behaviour: Behaviour) {
  let open: () => void = () => undefined;
  let arrive: () => void = () => undefined;
  const isOpen = new Promise<void>((resolve) => (open = resolve));
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const held: Behaviour = async (response, question) => {
    arrive();
    await isOpen;
    return behaviour(response, question);
  };
  return { held, open, arrived };
}

const CARE = answers({ data: { _entities: [care("een"), care("twee")] } });
const QUESTION = `{ leerlingen { id aanduiding ... @defer(label: "zorg") { plan { status } } } }`;

const child = (fields: object) => ({ ...asEntity(KINDEREN[0] as object), ...fields });

describe("an answer in parts", () => {
  test("the first part is there before the slow owner answers", async () => {
    const { held, open, arrived } = gate(CARE);
    graph.zorg.behave(held);
    const parts = readParts(await asked(graph, QUESTION));
    const first = await parts.next();
    expect(first.value).toEqual({
      data: { leerlingen: KINDEREN },
      pending: [
        { id: "1", path: ["leerlingen", 0], label: "zorg" },
        { id: "2", path: ["leerlingen", 1], label: "zorg" },
      ],
      hasNext: true,
    });
    await arrived;
    open();
    expect((await parts.next()).value).toEqual({
      incremental: [
        { id: "1", data: { plan: { status: "een" } } },
        { id: "2", data: { plan: { status: "twee" } } },
      ],
      completed: [{ id: "1" }, { id: "2" }],
      hasNext: false,
    });
    expect((await parts.next()).done).toBe(true);
  });

  test("of two, the one that is there first comes first", async () => {
    const { held, open } = gate(CARE);
    graph.zorg.behave((response, question) =>
      question.query.includes("plan") ? held(response, question) : CARE(response, question),
    );
    const query = `{ leerlingen { id ... @defer(label: "a") { plan { status } } ... @defer(label: "b") { doelen } } }`;
    const parts = readParts(await asked(graph, query));
    const first = (await parts.next()).value;
    expect(first?.pending?.map(({ label }) => label)).toEqual(["a", "b", "a", "b"]);
    const second = (await parts.next()).value;
    expect(second?.incremental?.map(({ data }) => data)).toEqual([
      { doelen: ["doel een"] },
      { doelen: ["doel twee"] },
    ]);
    expect(second?.hasNext).toBe(true);
    open();
    const third = (await parts.next()).value;
    expect(third?.incremental?.map(({ data }) => data)).toEqual([
      { plan: { status: "een" } },
      { plan: { status: "twee" } },
    ]);
    expect(third?.hasNext).toBe(false);
  });

  test("what is asked within a part that waits is told of when that part is complete", async () => {
    const query = `{ leerlingen { ... @defer(label: "buiten") { aanduiding ... @defer(label: "binnen") { doelen } } } }`;
    graph.school.behave((response, { query }) =>
      answers({
        data: query.includes("_entities")
          ? { _entities: KINDEREN.map(({ aanduiding }) => ({ aanduiding })) }
          : { leerlingen: KINDEREN.map(asEntity) },
      })(response, { query, variables: {} }),
    );
    const parts = await partsOf(query);
    expect(takeParts(parts)).toMatchObject({
      data: {
        leerlingen: [
          { aanduiding: "leerling 1", doelen: ["doel een"] },
          { aanduiding: "leerling 2", doelen: ["doel twee"] },
        ],
      },
      errors: [],
    });
    const told = parts.map(({ pending = [] }) => pending.map(({ label }) => label));
    expect(told.flat()).toEqual(["buiten", "buiten", "binnen", "binnen"]);
    expect(told[0]).toEqual(["buiten", "buiten"]);
  });

  test("what is also asked at once is told once, and a part of which nothing is left never", async () => {
    const query = `{ leerlingen { plan { status } ...F @defer } } fragment F on Leerling { plan { status } }`;
    expect(await partsOf(query)).toEqual([
      { data: { leerlingen: [{ plan: { status: "een" } }, { plan: { status: "twee" } }] } },
    ]);
  });

  test("within an object that is there already, the part says where", async () => {
    // What else of it is asked later, its owner is asked by the key.
    graph.school.behave((response, { query, variables }) => {
      const later = { _entities: [{ klas: { richting: "TAAL" } }] };
      const data = query.includes("_entities")
        ? later
        : { leerling: child({ klas: { groep: 3 } }) };
      return answers({ data })(response, { query, variables });
    });
    const query = `{ leerling { klas { groep } ... @defer { klas { richting } } } }`;
    const parts = await partsOf(query);
    expect(parts[0]).toMatchObject({ data: { leerling: { klas: { groep: 3 } } } });
    expect(parts[1]?.incremental).toEqual([
      { id: "1", subPath: ["klas"], data: { richting: "TAAL" } },
    ]);
  });

  test("the whole question may wait", async () => {
    const parts = await partsOf(`{ ... @defer { leerlingen { id } } }`);
    expect(parts[0]).toEqual({ data: {}, pending: [{ id: "1", path: [] }], hasNext: true });
    expect(takeParts(parts).data).toEqual({ leerlingen: KINDEREN.map(({ id }) => ({ id })) });
  });

  test.each([
    ["a literal", `{ leerlingen { id ... @defer(if: false) { doelen } } }`, {}],
    [
      "a variable",
      `query ($a: Boolean!) { leerlingen { id ... @defer(if: $a) { doelen } } }`,
      { a: false },
    ],
    [
      "a condition around it",
      `query ($a: Boolean!) { leerlingen { id ... @include(if: $a) @defer { doelen } } }`,
      { a: false },
    ],
  ])(
    "what %s switches off is answered at once, and needs no client of parts",
    async (...[, query, variables]) => {
      const [whole, ...others] = await partsOf(query, variables);
      expect(others).toEqual([]);
      expect(whole).not.toHaveProperty("hasNext");
      expect((await graph.gateway.ask(query, variables)).status).toBe(200);
    },
  );

  test("by a variable it is also switched on", async () => {
    const query = `query ($a: Boolean!) { leerlingen { id ... @defer(if: $a) { doelen } } }`;
    expect(await partsOf(query, { a: true })).toHaveLength(2);
  });
});

describe("what fails", () => {
  test.each<[how: string, behave: Behaviour, code: string]>([
    ["fails", answers({ data: null, errors: [{ message: CANARY }] }), "SUBGRAPH_ANSWER_INVALID"],
    ["hangs up", (response) => response.destroy(), "SUBGRAPH_UNREACHABLE"],
    ["answers with rubbish", answers(CANARY), "SUBGRAPH_ANSWER_INVALID"],
  ])("an owner that %s costs only what waits for it", async (_, behave, code) => {
    graph.zorg.behave(behave);
    const parts = await partsOf(QUESTION);
    expect(JSON.stringify(parts)).not.toContain(CANARY);
    const { data, errors, lost } = takeParts(parts);
    expect(data).toEqual({ leerlingen: KINDEREN.map((kind) => ({ ...kind, plan: null })) });
    expect(errors.map(({ path, extensions }) => [path, extensions?.code])).toEqual([
      [["leerlingen", 0, "plan"], code],
      [["leerlingen", 1, "plan"], code],
    ]);
    expect(lost).toEqual([]);
  });

  test("null comes up no further than the part, which then never comes", async () => {
    graph.zorg.behave(answers({ data: { _entities: [{ verplicht: "ja" }, { verplicht: null }] } }));
    const query = `{ leerlingen { id ... @defer { verplicht ... @defer { __typename } } } }`;
    const { data, lost, errors } = takeParts(await partsOf(query));
    const [whole, half] = [{ id: "1", verplicht: "ja", __typename: "Leerling" }, { id: "2" }];
    expect(data).toEqual({ leerlingen: [whole, half] });
    expect(lost).toEqual([["leerlingen", 1]]);
    expect(errors.map(({ path }) => path)).toEqual([["leerlingen", 1, "verplicht"]]);
  });

  test("what is null already has nothing that waits", async () => {
    graph.school.behave(answers({ data: { leerling: null } }));
    expect(await partsOf(`{ leerling { id ... @defer { plan { status } } } }`)).toEqual([
      { data: { leerling: null } },
    ]);
  });

  test("an error that explains nothing travels with the part that it came with", async () => {
    graph.zorg.behave((response, question) =>
      answers({ data: { _entities: [care("een"), care("twee")] }, errors: [{ message: CANARY }] })(
        response,
        question,
      ),
    );
    const parts = await partsOf(QUESTION);
    expect(JSON.stringify(parts)).not.toContain(CANARY);
    expect(parts[0]).not.toHaveProperty("errors");
    expect(takeParts(parts).errors).toMatchObject([
      { extensions: { code: "SUBGRAPH_ANSWER_INVALID" } },
    ]);
  });

  test("the time for a whole request is that of its parts too", async () => {
    const hasty = await opened({ budgetMs: 1000 });
    hasty.zorg.behave(() => undefined);
    const parts: TakenPart[] = [];
    for await (const part of readParts(await asked(hasty, QUESTION))) parts.push(part);
    const { errors } = takeParts(parts);
    expect(errors[0]?.extensions?.code).toBe("DEADLINE_EXCEEDED");
  });
});

describe("from its beginning to its end", () => {
  test("a client that leaves takes along what is asked for it", async () => {
    const left = new Promise((resolve) => {
      graph.zorg.behave((response) => response.once("close", resolve));
    });
    const leave = new AbortController();
    const parts = readParts(await asked(graph, QUESTION, { signal: leave.signal }));
    await parts.next();
    leave.abort();
    await expect(parts.next()).rejects.toThrow("aborted");
    await left;
  });

  test("a reload and a farewell let it end by the graph that it began with", async () => {
    const other = await opened({});
    const { held, open, arrived } = gate(CARE);
    other.zorg.behave(held);
    const parts = readParts(await asked(other, QUESTION));
    const first = (await parts.next()).value;
    await arrived;
    await other.gateway.replaceSupergraph(smallSupergraph());
    const closed = other.gateway.close();
    open();
    const second = (await parts.next()).value;
    expect(takeParts([first as TakenPart, second as TakenPart]).errors).toEqual([]);
    await closed;
  });

  test("NOT_ALLOWED: what waits is decided about before anything is told", async () => {
    const allows = (_: unknown, travels: readonly { readonly coordinate: string }[]): boolean =>
      !travels.some(({ coordinate }) => coordinate === "Leerling.plan");
    const strict = await opened({ policies: [{ code: "GEEN_PLAN", allows }] });
    const before = strict.school.questions.length;
    const refused = await asked(strict, QUESTION);
    expect([refused.status, await refused.json()]).toMatchObject([
      403,
      { errors: [{ extensions: { code: "NOT_ALLOWED" } }] },
    ]);
    expect(strict.school.questions).toHaveLength(before);
    expect((await asked(strict, QUESTION.replace("plan { status }", "doelen"))).status).toBe(200);
  });

  test("how it would be made is explained for the planner that knows how", async () => {
    const question = { supergraphSdl: smallSupergraph(), query: QUESTION } as const;
    const explained = await explainQuestion({ ...question, planner: "apollo" });
    expect(explained).toMatchObject({
      kind: "defer",
      steps: [{ subgraph: "school" }, { subgraph: "zorg" }],
    });
  });

  test("how it was made is told at the end", async () => {
    const explainKey = "0123456789abcdef";
    const other = await opened({ explainKey });
    const headers = {
      "content-type": "application/json",
      accept: IN_PARTS,
      "x-samenloop-uitleg": explainKey,
    };
    const parts: TakenPart[] = [];
    for await (const part of readParts(await asked(other, QUESTION, { headers }))) parts.push(part);
    const [first, last] = parts as { extensions?: { uitleg: object } }[];
    expect(first).not.toHaveProperty("extensions");
    expect(last?.extensions?.uitleg).toMatchObject({
      kind: "defer",
      steps: [{ calls: [{}] }, { subgraph: "zorg", calls: [{ entities: 2 }] }],
    });
  });
});

describe("where it may not be said", () => {
  const codeOf = async (response: Promise<Response>): Promise<unknown> => {
    const body = (await (await response).json()) as { errors: { extensions: { code: string } }[] };
    return body.errors[0]?.extensions.code;
  };

  test("GRAPHQL_INVALID: it is unknown when the setting is off", async () => {
    const off = await opened({ defer: false });
    expect(await codeOf(asked(off, QUESTION))).toBe("GRAPHQL_INVALID");
    const sdl = async ({ gateway }: SmallGraph) => (await gateway.send("/schema.graphql", {})).text;
    expect(await sdl(off)).not.toContain("@defer");
    expect(await sdl(graph)).toContain(
      "directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT",
    );
  });

  test("introspection tells of it", async () => {
    const { body } = await graph.gateway.ask("{ __schema { directives { name } } }");
    expect(body.data.__schema.directives).toContainEqual({ name: "defer" });
  });

  test("SETTING_INVALID: the planner that was chosen does not know it", async () => {
    const { openPlanner: _, ...chosen } = { ...DEFER, planner: "hive" as const };
    await expect(openSmallGraph(chosen)).rejects.toMatchObject({ code: "SETTING_INVALID" });
  });

  test.each([
    ["a label that is a variable", "query ($l: String) { ... @defer(label: $l) { motto } }"],
    ["a label twice", `{ ... @defer(label: "a") { motto } ... @defer(label: "a") { motto } }`],
    ["a field", "{ motto @defer }"],
  ])("GRAPHQL_INVALID: %s", async (_, query) => {
    expect(await codeOf(asked(graph, query))).toBe("GRAPHQL_INVALID");
  });

  test("GRAPHQL_INVALID: a condition that is null", async () => {
    const query = 'query ($a: Boolean = true) { ... @defer(label: "a", if: $a) { motto } }';
    expect(await codeOf(asked(graph, query, { variables: { a: null } }))).toBe("GRAPHQL_INVALID");
  });

  test.each([
    ["mutation", "mutation { doe { ... @defer { motto } } }"],
    ["subscription", "subscription { hoor { ...F } } fragment F on Iets { ... @defer { motto } }"],
  ])("GRAPHQL_INVALID: a %s is answered at once", async (kind, query) => {
    const sdl = `type Query { iets: Iets } type Mutation { doe: Iets } type Subscription { hoor: Iets } type Iets { motto: String }`;
    const supergraphSdl = composeSupergraph([{ name: "iets", url: "http://iets.invalid", sdl }]);
    const gateway = await openGateway({ ...DEFER, supergraphSdl });
    onTestFinished(() => gateway.close());
    const { status, body } = await gateway.ask(query);
    expect([status, body.errors[0].message]).toEqual([
      400,
      `Only a query may @defer; a ${kind} is answered at once.`,
    ]);
  });

  test("LIMIT_EXCEEDED: more than there may be, fragments written out", async () => {
    const many = (count: number): string =>
      `{ leerlingen { ${Array.from({ length: count }, (_, nr) => `a${nr}: klas { ...F }`).join(" ")} } }
       fragment F on Klas { ... @defer { groep } }`;
    expect(await codeOf(asked(graph, many(MOST_DEFERS + 1)))).toBe("LIMIT_EXCEEDED");
    expect((await asked(graph, many(MOST_DEFERS))).status).toBe(200);
  });

  test("LIMIT_EXCEEDED: more variables than a plan can be made for", async () => {
    const names = Array.from({ length: MOST_CONDITIONS + 1 }, (_, nr) => `v${nr}`);
    const by = (some: readonly string[]): Promise<Response> => {
      const parts = some.map((name) => `... @defer(if: $${name}) { motto }`);
      const declared = some.map((name) => `$${name}: Boolean!`);
      const variables = Object.fromEntries(some.map((name) => [name, false]));
      return asked(graph, `query (${declared.join(" ")}) { ${parts.join(" ")} }`, { variables });
    };
    expect(await codeOf(by(names))).toBe("LIMIT_EXCEEDED");
    expect((await by(names.slice(1))).status).toBe(200);
  });
});

test("where too many places would wait, everything comes at once", async () => {
  const children = Array.from({ length: MOST_PLACES + 1 }, (_, nr) => ({
    id: `${nr}`,
    aanduiding: `${nr}`,
  }));
  graph.school.behave(answers({ data: { leerlingen: children.map(asEntity) } }));
  graph.zorg.behave((response, { variables }) => {
    const { representations } = variables as { representations: { id: string }[] };
    const care = representations.map(({ id }) => ({ plan: { status: id } }));
    answers({ data: { _entities: care } })(response, { query: "", variables });
  });
  expect(await partsOf(QUESTION)).toEqual([
    { data: { leerlingen: children.map((kind) => ({ ...kind, plan: { status: kind.id } })) } },
  ]);
  graph.school.behave(answers({ data: { leerlingen: children.slice(1).map(asEntity) } }));
  expect((await partsOf(QUESTION))[0]?.pending).toHaveLength(MOST_PLACES);
});

test("where too many places would wait within others, what is left comes with those", async () => {
  const children = Array.from({ length: 600 }, (_, nr) => ({ id: `${nr}` }));
  graph.school.behave(answers({ data: { leerlingen: children.map(asEntity) } }));
  const plan = { status: "goed", soort: "OPP" };
  graph.zorg.behave(answers({ data: { _entities: children.map(() => ({ plan })) } }));
  const query = `{ leerlingen { id ... @defer { plan { status ... @defer { soort } } } } }`;
  const parts = await partsOf(query);
  expect(takeParts(parts)).toMatchObject({
    data: { leerlingen: children.map((kind) => ({ ...kind, plan })) },
    errors: [],
  });
  expect(parts.flatMap(({ pending = [] }) => pending)).toHaveLength(MOST_PLACES);
});

describe("where the planner finds no way to let it wait, everything comes at once", () => {
  const FEDERATION = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@interfaceObject"])`;

  async function wholeAnswer(
    owners: Readonly<Record<string, readonly [sdl: string, behaviour: Behaviour]>>,
    query: string,
  ): Promise<unknown> {
    const contracts = await Promise.all(
      Object.entries(owners).map(async ([name, [sdl, behaviour]]) => {
        const owner = await openFakeSubgraph();
        onTestFinished(() => owner.close());
        owner.behave(behaviour);
        return { name, url: owner.url, sdl: `${FEDERATION} ${sdl}` };
      }),
    );
    const gateway = await openGateway({ ...DEFER, supergraphSdl: composeSupergraph(contracts) });
    onTestFinished(() => gateway.close());
    const { status, body } = await gateway.ask(query);
    expect(status).toBe(200);
    return body;
  }

  // It takes what is deferred for a field of the interface, and fails.
  test("a type within an interface within a union", async () => {
    const sdl = `type Query { werk: Werk } union Werk = Boek | Film type Film { minuten: Int }
      type Boek implements Titel { titel: String schrijver: String } interface Titel { titel: String }`;
    const werk = { __typename: "Boek", schrijver: "Annie" };
    const query = `{ werk { ... on Titel { ... @defer { ... on Boek { schrijver } } } } }`;
    expect(await wholeAnswer({ bieb: [sdl, answers({ data: { werk } })] }, query)).toEqual({
      data: { werk: { schrijver: "Annie" } },
    });
  });

  // Its plan asks only in the part that waits which of its types the object is.
  test("an object of which its first owner knows only the interface", async () => {
    const winkel = `type Query { werk: Werk } type Werk @key(fields: "id") @interfaceObject { id: ID! }`;
    const bieb = `interface Werk @key(fields: "id") { id: ID! }
      type Boek implements Werk @key(fields: "id") { id: ID! schrijver: String }`;
    const boek = { __typename: "Boek", id: "1", schrijver: "Annie" };
    const query = `{ werk { id ... @defer { ... on Boek { schrijver } } } }`;
    const owners = {
      winkel: [winkel, answers({ data: { werk: { __typename: "Werk", id: "1" } } })],
      bieb: [bieb, answers({ data: { _entities: [boek] } })],
    } as const;
    expect(await wholeAnswer(owners, query)).toEqual({
      data: { werk: { id: "1", schrijver: "Annie" } },
    });
  });
});

test("who chose no planner gets the one that defers for what waits, and the other for the rest", async () => {
  const { openPlanner: _, ...unchosen } = DEFER;
  const other = await openSmallGraph(unchosen);
  onTestFinished(() => other.close());
  other.behaveWell();
  const parts: TakenPart[] = [];
  for await (const part of readParts(await asked(other, QUESTION))) parts.push(part);
  expect(parts).toHaveLength(2);
  expect((await other.gateway.ask("{ leerlingen { id } }")).status).toBe(200);
}, 30_000);
