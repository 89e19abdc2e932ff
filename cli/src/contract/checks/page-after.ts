import { eis, type Check } from "../check.ts";
import { idsOf, isSame, LISTS, readPage, readSome } from "../lists.ts";

export const pageAfter: Check = {
  id: "PAGE-AFTER",
  eis: "Walking on with after gives every row once, in the order of one long page.",
  run: async (server) => {
    for (const list of LISTS) {
      const expected = idsOf(await readSome(server, list, 3));
      const walked: string[] = [];
      let after: string | null = null;
      while (walked.length < expected.length) {
        const page = await readPage(server, list, { first: 2, after });
        walked.push(...idsOf(page));
        const isStuck = page.edges.length === 0 || page.pageInfo.endCursor === after;
        if (isStuck || !page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      eis(
        isSame(walked.slice(0, expected.length), expected),
        `${list} walked by first: 2 and after misses rows, or gives some again`,
        "let after begin behind the row of its cursor, in the order of the list",
      );
    }
  },
};
