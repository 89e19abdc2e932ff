import { expect } from "vitest";
import type { Answer, SubgraphUnderTest } from "./subgraph-under-test.ts";

/** A list of the contract: how to ask for a page of it, and where the page stands in the answer. */
export interface ListUnderTest {
  readonly query: (args: string, page: string) => string;
  readonly pageOf: (data: Answer["data"]) => Page;
}

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly nodes: readonly { readonly id: string }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE = `edges { cursor node { id } } nodes { id } totalCount
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

export async function readPage(
  graph: SubgraphUnderTest,
  list: ListUnderTest,
  args: string,
): Promise<Page> {
  const answer = await graph.ask(list.query(args, PAGE));
  expect(answer.errors).toBeUndefined();
  return list.pageOf(answer.data);
}

/**
 * Walks a list with pages of several sizes, from either end, and gives each different outcome once.
 *
 * A list that is in order has one outcome: the whole list, no row twice and none lost.
 */
export async function walkEveryWay(
  graph: SubgraphUnderTest,
  list: ListUnderTest,
  args = "",
): Promise<string[][]> {
  const { totalCount } = await readPage(graph, list, `first: 0 ${args}`);
  const outcomes = new Map<string, string[]>();
  const sizes = new Set([1, 2, 3, totalCount - 1, totalCount, 100]);
  for (const size of [...sizes].filter((size) => size > 0)) {
    for (const walk of [walkForward, walkBackward]) {
      const ids = await walk(graph, list, { size, args });
      outcomes.set(ids.join(), ids);
    }
  }
  return [...outcomes.values()];
}

interface Walk {
  readonly size: number;
  readonly args: string;
}

async function walkForward(graph: SubgraphUnderTest, list: ListUnderTest, { size, args }: Walk) {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const from = after === null ? "" : `after: "${after}"`;
    const page: Page = await readPage(graph, list, `first: ${size} ${from} ${args}`);
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    seen.push(...idsOf(page));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return seen;
}

async function walkBackward(graph: SubgraphUnderTest, list: ListUnderTest, { size, args }: Walk) {
  const seen: string[] = [];
  let before: string | null = null;
  do {
    const to = before === null ? "" : `before: "${before}"`;
    const page: Page = await readPage(graph, list, `last: ${size} ${to} ${args}`);
    expect(page.pageInfo.hasNextPage).toBe(before !== null);
    seen.unshift(...idsOf(page));
    before = page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null;
  } while (before !== null);
  return seen;
}

function idsOf(page: Page): string[] {
  const ids = page.edges.map(({ node }) => node.id);
  expect(page.nodes.map(({ id }) => id)).toEqual(ids);
  expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
  expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
  return ids;
}
