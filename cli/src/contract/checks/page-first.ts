import { eis, type Check } from "../check.ts";
import { idsOf, isSame, LISTS, readPage, readSome } from "../lists.ts";

export const pageFirst: Check = {
  id: "PAGE-FIRST",
  eis: "first: N gives the first N rows, and the same ones every time.",
  run: async (server) => {
    for (const list of LISTS) {
      const all = idsOf(await readSome(server, list, 3));
      for (const first of [1, 2, 3]) {
        const ids = idsOf(await readPage(server, list, { first }));
        eis(
          ids.length === first,
          `${list}(first: ${first}) holds ${ids.length} rows`,
          "give as many rows as first asks for, while there are as many",
        );
        eis(
          isSame(ids, all.slice(0, first)),
          `${list}(first: ${first}) does not begin as a longer page does`,
          "sort each list by something that no two rows share, such as the id at last",
        );
      }
    }
  },
};
