import { Afgekeurd, eis } from "./check.ts";
import { codesOf, type Answer, type Server } from "./server.ts";

/** The lists that every server has; all that is asked begins with what they hold. */
export const LISTS = ["jeugdigen", "hulpverleningsplannen"] as const;
export type List = (typeof LISTS)[number];

/** What names a row. */
export interface Key {
  readonly __typename: string;
  readonly gemeentecode: string;
  readonly id: string;
}

export interface Page {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly cursor: string; readonly node: Key }[];
}

export interface PageArgs {
  readonly gemeentecode?: string;
  readonly first?: number;
  readonly after?: string | null;
  readonly last?: number;
  readonly before?: string | null;
}

/** Keys and cursors and nothing else: what a child is like is not asked where it need not be. */
const query = (list: List): string => `query Bladzijde(
  $gemeentecode: String, $first: Int, $after: String, $last: Int, $before: String
) {
  list: ${list}(
    gemeentecode: $gemeentecode, first: $first, after: $after, last: $last, before: $before
  ) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { __typename gemeentecode id } }
  }
}`;

/** The answer to one page, whatever it is. */
export const askPage = (server: Server, list: List, args: PageArgs): Promise<Answer> =>
  server.ask(query(list), args);

export async function readPage(server: Server, list: List, args: PageArgs): Promise<Page> {
  const answer = await askPage(server, list, args);
  const page = answer.data?.["list"] as Page | null | undefined;
  if (page && Array.isArray(page.edges) && typeof page.totalCount === "number") return page;
  const codes = codesOf(answer).join(", ") || `HTTP ${answer.status}`;
  throw new Afgekeurd(
    `the list ${list} did not answer ${Object.keys(args).join(" and ") || "at all"} (${codes})`,
    "let every list of the contract answer pages of edges, pageInfo and totalCount",
  );
}

export const idsOf = ({ edges }: Page): readonly string[] => edges.map(({ node }) => node.id);

/** Rows enough to tell one page from the next. */
export async function readSome(server: Server, list: List, atLeast: number): Promise<Page> {
  const page = await readPage(server, list, { first: 20 });
  eis(
    page.edges.length >= atLeast,
    `the list ${list} holds fewer than ${atLeast} rows, by which nothing can be told`,
    "load invented children first, and try again",
  );
  return page;
}

export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
