import { eis, type Check } from "../check.ts";
import { knownKeys, readEntities } from "../entities.ts";

/** A UUID that nobody has, text that is none, and no text at all. */
const NOBODY = ["00000000-0000-4000-8000-00000000dead", "geen-uuid", ""];

export const entitiesUnknownKey: Check = {
  id: "ENTITIES-UNKNOWN-KEY",
  eis: "A key that nobody has, or that another gemeente has, is answered with null, in its place.",
  run: async (server) => {
    const [jeugdige, plan] = await knownKeys(server);
    const unknown = [jeugdige, plan].flatMap((key) =>
      key ? [...NOBODY.map((id) => ({ ...key, id })), { ...key, gemeentecode: "GM9999" }] : [],
    );
    const answered = await readEntities(server, unknown);
    eis(
      answered.length === unknown.length,
      `_entities answered ${unknown.length} unknown keys with ${answered.length} places`,
      "leave no place out: what follows would be shown as another child's",
    );
    eis(
      answered.every((entity) => entity === null),
      "_entities answers a key that nobody has, or that another gemeente has, with an object",
      "answer null for it: whether somebody is known here must not be told to who asks the wrong one",
    );
  },
};
