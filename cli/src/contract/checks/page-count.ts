import { eis, type Check } from "../check.ts";
import { LISTS, readPage, readSome } from "../lists.ts";

export const pageCount: Check = {
  id: "PAGE-COUNT",
  eis: "totalCount counts the whole list on every page, and pageInfo says whether there is more.",
  run: async (server) => {
    for (const list of LISTS) {
      await readSome(server, list, 3);
      const [one, last, long] = await Promise.all([
        readPage(server, list, { first: 1 }),
        readPage(server, list, { last: 2 }),
        readPage(server, list, { first: 100 }),
      ]);
      eis(
        one.totalCount === long.totalCount && last.totalCount === long.totalCount,
        `the totalCount of ${list} depends on the page`,
        "count all rows that the arguments select, before a page is taken",
      );
      eis(
        long.edges.length === Math.min(100, long.totalCount),
        `${list}(first: 100) and its totalCount do not agree`,
        "count what the list gives, and give what it counts",
      );
      eis(
        one.pageInfo.hasNextPage && long.pageInfo.hasNextPage === long.totalCount > 100,
        `pageInfo.hasNextPage of ${list} does not say whether there is more`,
        "let hasNextPage be true exactly when a row follows the page",
      );
    }
  },
};
