import { eis, type Check } from "../check.ts";
import { askPage, LISTS } from "../lists.ts";
import { codesOf } from "../server.ts";

export const pageCap: Check = {
  id: "PAGE-CAP",
  eis: "A page of more than 100 rows is refused with PAGE_INVALID, and not cut.",
  run: async (server) => {
    for (const list of LISTS) {
      for (const args of [{ first: 101 }, { last: 101 }, { first: -1 }]) {
        const answer = await askPage(server, list, args);
        const [[name, value]] = Object.entries(args) as [[string, number]];
        eis(
          codesOf(answer).includes("PAGE_INVALID"),
          `${list}(${name}: ${value}) is not refused with PAGE_INVALID`,
          "refuse what is not from 0 to 100, so that a caller never takes a part for the whole",
        );
      }
    }
  },
};
