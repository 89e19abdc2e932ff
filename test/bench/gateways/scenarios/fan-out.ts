import { compose } from "./compose.ts";
import { createRandom, sentence } from "./random.ts";
import type { Graph } from "./scenario.ts";

/** One list of a thousand keys, and one field for each of them from another subgraph. */
export function openFanOut(): Graph {
  const random = createRandom(2);
  const items = Array.from({ length: 1000 }, (_, i) => ({
    id: `item-${i + 1}`,
    naam: sentence(random, 24),
  }));
  const itemBy = new Map(items.map((item) => [item.id, item]));
  return {
    supergraph: compose({
      lijst: `type Query { items: [Item!]! } type Item @key(fields: "id") { id: ID! }`,
      namen: `type Item @key(fields: "id") { id: ID! naam: String! }`,
    }),
    objects: { root: { items }, entity: ({ id }) => itemBy.get(String(id)) },
  };
}

export const FAN_OUT = "query FanOut { items { id naam } }";
