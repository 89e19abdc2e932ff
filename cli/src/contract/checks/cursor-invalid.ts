import { eis, type Check } from "../check.ts";
import { askPage, LISTS } from "../lists.ts";
import { codesOf } from "../server.ts";

export const cursorInvalid: Check = {
  id: "CURSOR-INVALID",
  eis: "A cursor that was never given out is refused with CURSOR_INVALID.",
  run: async (server) => {
    for (const list of LISTS) {
      for (const args of [
        { first: 1, after: "verzonnen" },
        { last: 1, before: "verzonnen" },
      ]) {
        eis(
          codesOf(await askPage(server, list, args)).includes("CURSOR_INVALID"),
          `${list} takes a made-up cursor as ${"after" in args ? "after" : "before"}`,
          "refuse it: a caller that begins again without knowing reads rows twice",
        );
      }
    }
  },
};
