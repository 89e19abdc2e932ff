import { isGemeentecode, isUuid } from "@samenloop/schema";
import { eis, VERBORGEN, type Check } from "../check.ts";
import { LISTS, readSome } from "../lists.ts";

export const keyForm: Check = {
  id: "KEY-FORM",
  eis: "A key is a gemeentecode, GM and four digits, and a UUID; no id stands twice in a list.",
  run: async (server) => {
    for (const list of LISTS) {
      const keys = (await readSome(server, list, 3)).edges.map(({ node }) => node);
      eis(
        keys.every(({ gemeentecode }) => isGemeentecode(gemeentecode)),
        `a gemeentecode in ${list} is written otherwise: ${VERBORGEN}`,
        "write it as CBS does, GM0363",
      );
      eis(
        keys.every(({ id }) => isUuid(id)),
        `an id in ${list} is no UUID: ${VERBORGEN}`,
        "give each row a UUID of its own, that is made of nothing about the child",
      );
      eis(
        new Set(keys.map(({ id }) => id)).size === keys.length,
        `an id stands twice in ${list}`,
        "give each row a UUID of its own",
      );
    }
  },
};
