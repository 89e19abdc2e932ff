import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { composeSupergraph, DEFAULT_LIMITS, type Limits } from "../../gateway/src/index.ts";
import { openFakeSubgraph, type FakeSubgraph } from "../../gateway/src/testing/fake-subgraph.ts";
import { startGateway, type AttackedGateway } from "./gateways/start-gateway.ts";

/** Long enough for a plan that is given up after half a second, on a machine that does other things. */
const PATIENCE_MS = 10_000;

/** How long a loop may be busy at one stretch; and where somebody has raised the limits, much longer than it is. */
const MOST_BUSY_MS = 50;
const MOST_BUSY_WHEN_GENEROUS_MS = 250;

const HEAD = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])`;
const FIELDS = Array.from({ length: 6 }, (_, index) => `veld${index}: String @shareable`).join(" ");

/** Whatever is asked, each of four subgraphs could answer: there are more ways than anybody can compare. */
const overlapping = (): string =>
  composeSupergraph(
    ["een", "twee", "drie", "vier"].map((name) => ({
      name,
      url: `http://${name}.invalid`,
      sdl: `${HEAD}
        type Query { ding: Ding @shareable motto: String @shareable }
        type Ding @key(fields: "id") @key(fields: "code") {
          id: ID! @shareable
          code: ID! @shareable
          ${FIELDS}
          buur: Ding @shareable
          buren: [Ding] @shareable
        }`,
    })),
  );

const aliases = (count: number, field = "motto"): string =>
  Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(" ");

/** A thing with a neighbour with a neighbour …, each of whom anybody may be asked about. */
const neighbours = (depth: number): string =>
  depth === 0 ? "veld0" : `veld${depth % 6} buur { ${neighbours(depth - 1)} }`;

/** Each fragment is spread twice in the next: so many levels are 2^levels fields. */
function fragmentBomb(levels: number): string {
  const fragments = Array.from({ length: levels }, (_, level) => {
    const inner = level === 0 ? "veld0" : `...F${level - 1} buur { ...F${level - 1} }`;
    return `fragment F${level} on Ding { ${inner} }`;
  });
  return `{ ding { ...F${levels - 1} } } ${fragments.join(" ")}`;
}

/** The same without a level more: only the number of spreads grows. */
function flatFragmentBomb(levels: number): string {
  const fragments = Array.from({ length: levels + 1 }, (_, level) => {
    const inner = level === 0 ? "veld0" : `...F${level - 1} ...F${level - 1}`;
    return `fragment F${level} on Ding { ${inner} }`;
  });
  return `{ ding { ...F${levels} } } ${fragments.join(" ")}`;
}

const inline = (depth: number): string =>
  "... on Ding { ".repeat(depth) + "veld0" + " }".repeat(depth);

interface Bomb {
  readonly name: string;
  readonly query: string;
}

const REFUSED: readonly Bomb[] = [
  { name: "1,000 aliases", query: `{ ${aliases(1_000)} }` },
  {
    name: "100 aliases over an overlap of four",
    query: `{ ${aliases(100, "ding { veld0 veld1 buur { veld2 } }")} }`,
  },
  ...[12, 16, 20, 24, 28, 32, 36, 40].flatMap((levels) => [
    { name: `fragments that spread to 2^${levels}`, query: flatFragmentBomb(levels) },
    { name: `fragments that spread to 2^${levels}, ever deeper`, query: fragmentBomb(levels) },
  ]),
  { name: "200 levels", query: `{ ding { ${neighbours(200)} } }` },
  { name: "100,000 brackets", query: "{ding".repeat(40_000) },
  { name: "200 kB of fields", query: `{ ding { ${"veld0 ".repeat(30_000)} } }` },
  { name: "1,000 inline fragments in each other", query: `{ ding { ${inline(1_000)} } }` },
  {
    name: "a fragment that spreads itself",
    query: "{ ding { ...F } } fragment F on Ding { buur { ...F } }",
  },
];

const ANSWERED_OR_REFUSED: readonly Bomb[] = [
  {
    name: "50 aliases over an overlap of four",
    query: `{ ${aliases(50, "ding { veld0 veld1 buur { veld2 } }")} }`,
  },
  { name: "15 levels over an overlap of four", query: `{ ding { ${neighbours(13)} } }` },
  { name: "fragments that spread to 2^10", query: fragmentBomb(10) },
  { name: "60 inline fragments in each other", query: `{ ding { ${inline(60)} } }` },
];

/** For who has raised the limits. */
const GENEROUS: Limits = { ...DEFAULT_LIMITS, tokens: 20_000, aliases: 2_000, selections: 20_000 };
const FOR_THE_GENEROUS: readonly Bomb[] = [
  {
    name: "100 aliases over an overlap of four",
    query: `{ ${aliases(100, "ding { veld0 veld1 buur { veld2 } }")} }`,
  },
  { name: "1,000 aliases", query: `{ ${aliases(1_000)} }` },
  { name: "fragments that spread to 2^12", query: fragmentBomb(12) },
];

let een: FakeSubgraph;
beforeAll(async () => {
  een = await openFakeSubgraph();
  een.behave((response, { query }) => {
    // Whoever is asked knows the motto and no thing: what is planned is what counts here.
    const keys = [...query.matchAll(/(\w+): ?(?:motto|ding)|\b(motto|ding)\b/g)];
    const data = Object.fromEntries(
      keys.map(([, alias, name]) => [alias ?? name, query.includes("motto") ? "x" : null]),
    );
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ data }));
  });
});
afterAll(() => een.close());

const open = (limits?: Limits): Promise<AttackedGateway> =>
  startGateway("samenloop", {
    supergraphSdl: overlapping(),
    subgraphUrls: { een: een.url, twee: een.url, drie: een.url, vier: een.url },
    ...(limits && { limits }),
  });

interface Case {
  readonly limits?: Limits;
  readonly most: number;
  readonly refused: readonly Bomb[];
  readonly either: readonly Bomb[];
}

describe.each([
  ["with its own limits", { most: MOST_BUSY_MS, refused: REFUSED, either: ANSWERED_OR_REFUSED }],
  [
    "with generous limits",
    { limits: GENEROUS, most: MOST_BUSY_WHEN_GENEROUS_MS, refused: [], either: FOR_THE_GENEROUS },
  ],
] as readonly [string, Case][])("a gateway %s", (_, { limits, most, refused, either }) => {
  let gateway: AttackedGateway;
  beforeAll(async () => {
    gateway = await open(limits);
    // A first question is not what is measured.
    for (const _time of ["once", "twice"]) expect(await ask("{ motto }")).toBe(200);
  });
  afterAll(() => gateway.close());

  const ask = async (query: string): Promise<number> =>
    (await gateway.ask(query, PATIENCE_MS))?.status ?? 0;

  /** Its status, while others are answered; their questions are known, as nearly all are. */
  async function defuse(query: string): Promise<number> {
    const over = new AbortController();
    const status = ask(query).finally(() => over.abort());
    do expect(await ask("{ motto }")).toBe(200);
    while (!over.signal.aborted);
    return status;
  }

  async function expectDefused(query: string, statuses: readonly number[]): Promise<void> {
    const busy: number[] = [];
    do {
      await gateway.look(PATIENCE_MS);
      // Another text each time, for an answer that is known costs nothing.
      expect(statuses).toContain(await defuse(`# ${busy.length}\n${query}`));
      busy.push((await gateway.look(PATIENCE_MS))?.busyMs ?? Infinity);
    } while (Math.min(...busy) > most && busy.length < 3);
    expect(Math.min(...busy)).toBeLessThanOrEqual(most);
  }

  test.for(refused)("refuses, and goes on: $name", ({ query }) => expectDefused(query, [400]));

  test.for(either)("plans or refuses, and goes on: $name", ({ query }) =>
    expectDefused(query, [200, 422]),
  );
});
