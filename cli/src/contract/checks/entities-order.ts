import { eis, type Check } from "../check.ts";
import { knownKeys, readEntities } from "../entities.ts";
import { isSame, type Key } from "../lists.ts";

export const entitiesOrder: Check = {
  id: "ENTITIES-ORDER",
  eis: "_entities answers each key in its own place, also of several kinds, also when asked twice.",
  run: async (server) => {
    const known = await knownKeys(server);
    const [first, second] = known;
    // Neither the same from both ends nor sorted, and two of them twice.
    const asked = [...known.toReversed(), ...[first, second, first].flatMap((key) => key ?? [])];
    const answered = await readEntities(server, asked);
    eis(
      isSame(answered.map(keyOf), asked.map(keyOf)),
      "_entities gives the entities in another order than they were asked in, or others",
      "put each answer in the place of its key: the gateway knows them by nothing else",
    );
  },
};

const keyOf = (entity: unknown): unknown[] => {
  const { __typename, gemeentecode, id } = (entity ?? {}) as Partial<Key>;
  return [__typename, gemeentecode, id?.toLowerCase()];
};
