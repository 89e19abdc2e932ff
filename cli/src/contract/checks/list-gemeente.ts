import { eis, type Check } from "../check.ts";
import { LISTS, readPage, readSome } from "../lists.ts";

/** A municipality of which nobody has children: its code was never given out. */
const NOWHERE = "GM9999";

export const listGemeente: Check = {
  id: "LIST-GEMEENTE",
  eis: "A list of one gemeente holds the rows of that gemeente and of no other.",
  run: async (server) => {
    for (const list of LISTS) {
      const { edges } = await readSome(server, list, 1);
      const gemeentecode = edges[0]?.node.gemeentecode ?? "";
      const own = await readPage(server, list, { gemeentecode, first: 20 });
      eis(
        own.edges.length > 0 && own.edges.every(({ node }) => node.gemeentecode === gemeentecode),
        `${list}(gemeentecode) does not hold exactly the rows of that gemeente`,
        "let the argument gemeentecode narrow the list",
      );
      const none = await readPage(server, list, { gemeentecode: NOWHERE, first: 1 });
      eis(
        none.edges.length === 0 && none.totalCount === 0,
        `${list}(gemeentecode: "${NOWHERE}") holds rows, and nobody lives there`,
        "answer an empty list for a gemeente that you do not serve",
      );
    }
  },
};
