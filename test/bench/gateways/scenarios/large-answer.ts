import { compose } from "./compose.ts";
import { createRandom, sentence } from "./random.ts";
import type { Graph } from "./scenario.ts";

/** Rows that make four million bytes of JSON: below the 5 MB that a subgraph may send by default. */
const ROWS = 16_230;

/** One answer of 4 MB of one subgraph: strings, numbers, booleans, nulls, lists and objects. */
export function openLargeAnswer(): Graph {
  const random = createRandom(3);
  const rijen = Array.from({ length: ROWS }, (_, i) => ({
    id: String(i + 1),
    titel: sentence(random, 40),
    aantal: Math.floor(random() * 1_000_000),
    prijs: Math.round(random() * 100_000) / 100,
    actief: random() > 0.5,
    toelichting: random() > 0.7 ? null : sentence(random, 60),
    labels: [sentence(random, 6), sentence(random, 6)],
    maten: { hoogte: Math.floor(random() * 100), breedte: Math.floor(random() * 100) },
  }));
  return {
    supergraph: compose({
      groot: `
        type Query { rijen: [Rij!]! }
        type Rij @key(fields: "id") {
          id: ID! titel: String! aantal: Int! prijs: Float! actief: Boolean!
          toelichting: String labels: [String!]! maten: Maten!
        }
        type Maten { hoogte: Int! breedte: Int! }
      `,
    }),
    objects: { root: { rijen }, entity: () => undefined },
  };
}

export const LARGE = `query Large {
  rijen { id titel aantal prijs actief toelichting labels maten { hoogte breedte } }
}`;
