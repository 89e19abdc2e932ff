import { asc, eq, ilike } from "drizzle-orm";
import { array, assert, asyncProperty, constantFrom } from "fast-check";
import { gemeente } from "@samenloop/db/tables/scholen";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSubgraph, type SubgraphUnderTest } from "../testing/subgraph-under-test.ts";
import { readPage, walkEveryWay, type ListUnderTest } from "../testing/walk-list.ts";
import type { ListArgs, ListSource, Subgraph, SubgraphContext } from "./index.ts";

/** Stands in for the rows of any owner: what matters to a list is an order with ties, an id and a parent. */
const source: ListSource<typeof gemeente, { naamBevat?: string }> = {
  name: "gemeenten",
  table: gemeente,
  id: gemeente.gemeentecode,
  order: { NAAM: gemeente.naam, GEMEENTECODE: gemeente.gemeentecode },
  filter: ({ naamBevat }) => (naamBevat ? ilike(gemeente.naam, `%${naamBevat}%`) : undefined),
};
const perBron: typeof source = { ...source, name: "perBron", parent: gemeente.bron };

type Context = SubgraphContext<Record<string, never>>;
const lister: Subgraph<Record<string, never>> = {
  name: "scholen",
  loaders: () => ({}),
  resolvers: {
    Query: {
      gemeenten: (_: unknown, args: ListArgs<object>, { list }: Context) => list(source, args),
      gemeente: (_: unknown, { gemeentecode }: { gemeentecode: string }) => ({ gemeentecode }),
      samenwerkingsverbanden: () => ({ nodes: bronnen(30) }),
      samenwerkingsverband: () => bronnen(1)[0],
    },
    Samenwerkingsverband: {
      gemeenten: ({ code }: { code: string }, args: ListArgs<object>, { list }: Context) =>
        list(perBron, args, code),
    },
  },
};
const bronnen = (count: number) => Array.from({ length: count }, (_, i) => ({ code: `bron ${i}` }));

let graph: SubgraphUnderTest;
beforeAll(async () => void (graph = await openSubgraph(lister)));
afterAll(() => graph.close());

const withIds = (page: string): string => page.replaceAll("{ id }", "{ id: gemeentecode }");
const all: ListUnderTest = {
  query: (args, page) => `{ gemeenten${args.trim() && `(${args})`} { ${withIds(page)} } }`,
  pageOf: (data) => data.gemeenten,
};
const ofBron = (bron: number): ListUnderTest => ({
  query: (args, page) => `{ samenwerkingsverbanden { nodes {
    gemeenten${args.trim() && `(${args})`} { ${withIds(page)} }
  } } }`,
  pageOf: (data) => data.samenwerkingsverbanden.nodes[bron].gemeenten,
});

async function fill(names: readonly string[], bronOf: (index: number) => string = () => "bron 0") {
  await graph.owner.delete(gemeente);
  if (names.length === 0) return;
  // Ids run against the names, so that neither order is the other by accident.
  const code = (index: number): string => `GM${String(9000 - index * 7).padStart(4, "0")}`;
  const rest = { peildatum: "2026-10-01", synthetisch: true };
  await graph.owner
    .insert(gemeente)
    .values(names.map((naam, i) => ({ gemeentecode: code(i), naam, bron: bronOf(i), ...rest })));
}

const inOrder = async (): Promise<string[]> =>
  (
    await graph.owner
      .select()
      .from(gemeente)
      .orderBy(asc(gemeente.naam), asc(gemeente.gemeentecode))
  ).map((row) => row.gemeentecode);

/** Names that order badly: equal, empty, accented, of signs that JSON, LIKE and SQL give a meaning. */
const awkward = constantFrom(
  "",
  "a",
  "A",
  "aa",
  "á",
  "z",
  "ij",
  "'",
  '"',
  "\\",
  "%",
  "_",
  "-",
  "😀",
  " ",
);

test("every page size walks the whole list, once, from either end and in either direction", async () => {
  await assert(
    asyncProperty(array(awkward, { maxLength: 12 }), async (names) => {
      await fill(names);
      const expected = await inOrder();
      expect(await walkEveryWay(graph, all)).toEqual([expected]);
      const reversed = "orderBy: { veld: NAAM, richting: DESC }";
      expect(await walkEveryWay(graph, all, reversed)).toEqual([expected.toReversed()]);
      const byCode = "orderBy: { veld: GEMEENTECODE }";
      expect(await walkEveryWay(graph, all, byCode)).toEqual([expected.toSorted()]);
    }),
    { numRuns: 12, seed: 20261001 },
  );
});

test("a page between two cursors stays between them, from either end", async () => {
  await fill(["a", "b", "c", "d", "e", "f"]);
  const { edges } = await readPage(graph, all, "first: 100");
  const ids = edges.map(({ node }) => node.id);
  const between = `after: "${edges[0]?.cursor}", before: "${edges[5]?.cursor}"`;
  const idsOf = async (args: string) =>
    (await readPage(graph, all, args)).nodes.map((node) => node.id);
  expect(await idsOf(`first: 2, ${between}`)).toEqual(ids.slice(1, 3));
  expect(await idsOf(`last: 2, ${between}`)).toEqual(ids.slice(3, 5));
  expect(await idsOf(`first: 100, ${between}`)).toEqual(ids.slice(1, 5));
});

test("rows that come and go move no other row to another page", async () => {
  await fill(["b", "d", "f", "h"]);
  const first = await readPage(graph, all, "first: 2");
  const expected = (await inOrder()).slice(2);
  await graph.owner.delete(gemeente).where(eq(gemeente.naam, "d"));
  const rest = { bron: "bron 0", peildatum: "2026-10-01", synthetisch: true };
  await graph.owner.insert(gemeente).values({ gemeentecode: "GM0001", naam: "a", ...rest });
  const next = await readPage(graph, all, `first: 2, after: "${first.pageInfo.endCursor}"`);
  expect(next.nodes.map(({ id }) => id)).toEqual(expected);
});

test("the count is of all that the filter lets through, whatever the page", async () => {
  await fill(["aa", "ab", "ba", "bb"]);
  const args = 'where: { naamBevat: "a" }';
  expect(await readPage(graph, all, `first: 1, ${args}`)).toMatchObject({ totalCount: 3 });
  expect(await walkEveryWay(graph, all, args)).toEqual([(await inOrder()).slice(0, 3)]);
});

describe("a list on many parents", () => {
  beforeAll(() => fill("gfedcbaaa".split(""), (index) => `bron ${[0, 2, 29][index % 3]}`));

  test("is walked within each, and empty where a parent has none", async () => {
    const rows = await graph.owner
      .select()
      .from(gemeente)
      .orderBy(asc(gemeente.naam), asc(gemeente.gemeentecode));
    const of = (bron: string) =>
      rows.filter((row) => row.bron === bron).map((row) => row.gemeentecode);
    expect(await walkEveryWay(graph, ofBron(2))).toEqual([of("bron 2")]);
    expect(await walkEveryWay(graph, ofBron(29))).toEqual([of("bron 29")]);
    expect(await walkEveryWay(graph, ofBron(1))).toEqual([[]]);
    expect(of("bron 2")).toHaveLength(3);
  });

  test.each([
    ["the rows", "nodes { gemeentecode } edges { cursor } pageInfo { hasNextPage }", 1],
    ["the count", "totalCount", 1],
    ["both", "nodes { gemeentecode } totalCount", 1],
    ["both, the count first", "totalCount nodes { gemeentecode }", 1],
    ["nothing", "__typename", 0],
  ])("costs as many statements on thirty as on one: %s", async (_, page, statements) => {
    const one = `{ samenwerkingsverband(code: "PO0001") { gemeenten(first: 2) { ${page} } } }`;
    const many = `{ samenwerkingsverbanden { nodes { gemeenten(first: 2) { ${page} } } } }`;
    expect(await graph.countStatements(one)).toBe(statements);
    expect(await graph.countStatements(many)).toBe(statements);
  });

  test("counts the same with its rows, without them, and behind a cursor", async () => {
    const page = (args: string, fields: string) =>
      graph.ask(`{ samenwerkingsverbanden { nodes { gemeenten(${args}) { ${fields} } } } }`);
    const counts = async (args: string, fields: string): Promise<number[]> =>
      (await page(args, fields)).data.samenwerkingsverbanden.nodes.map(
        (node: { gemeenten: { totalCount: number } }) => node.gemeenten.totalCount,
      );
    const alone = await counts("first: 1", "totalCount");
    expect(new Set(alone).size).toBeGreaterThan(1);
    expect(await counts("first: 1", "totalCount nodes { naam }")).toEqual(alone);
    expect(await counts("last: 2", "nodes { naam } totalCount")).toEqual(alone);
    const { data } = await page("first: 1", "pageInfo { endCursor }");
    const cursors = data.samenwerkingsverbanden.nodes.map(
      (node: { gemeenten: { pageInfo: { endCursor: string | null } } }) =>
        node.gemeenten.pageInfo.endCursor,
    );
    const after = cursors.find((cursor: string | null) => cursor !== null);
    expect(await counts(`first: 1, after: "${after}"`, "nodes { naam } totalCount")).toEqual(alone);
  });

  test("with other arguments is another list", async () => {
    const { data } = await graph.ask(`{ samenwerkingsverbanden { nodes {
      first: gemeenten(first: 1) { nodes { gemeentecode } }
      last: gemeenten(last: 1) { nodes { gemeentecode } }
    } } }`);
    const { first, last } = data.samenwerkingsverbanden.nodes[2];
    expect(first.nodes).not.toEqual(last.nodes);
  });
});

test.each([
  ["CURSOR_INVALID", `after: "${encoded(["NAAM", "\u0000", "GM0001"])}"`],
  ["INPUT_INVALID", String.raw`where: { naamBevat: "\u0000" }`],
])("%s: a text that PostgreSQL cannot hold is the caller's mistake", async (code, args) => {
  const { errors } = await graph.ask(
    `{ gemeenten(${args}) { nodes { gemeentecode } totalCount } }`,
  );
  expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set([code]));
  expect(graph.bugs).toEqual([]);
});

function encoded(cursor: readonly string[]): string {
  return Buffer.from(JSON.stringify(cursor)).toString("base64url");
}
