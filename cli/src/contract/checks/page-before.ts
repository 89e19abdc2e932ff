import { eis, type Check } from "../check.ts";
import { idsOf, isSame, LISTS, readPage, readSome } from "../lists.ts";

export const pageBefore: Check = {
  id: "PAGE-BEFORE",
  eis: "Walking back with before gives every row once, each page in the order of the list.",
  run: async (server) => {
    for (const list of LISTS) {
      const { edges } = await readSome(server, list, 3);
      const expected = edges.slice(0, -1).map(({ node }) => node.id);
      const walked: string[] = [];
      let before = edges.at(-1)?.cursor ?? null;
      while (before !== null && walked.length < expected.length) {
        const page = await readPage(server, list, { last: 2, before });
        if (page.edges.length === 0 || page.edges.length > 2) break;
        walked.unshift(...idsOf(page));
        before = page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null;
      }
      eis(
        isSame(walked, expected),
        `${list} walked back by last: 2 and before misses rows, or gives them in another order`,
        "let before end ahead of the row of its cursor, and keep the order of the list within a page",
      );
    }
  },
};
