import { compose } from "./compose.ts";
import { createRandom, sentence } from "./random.ts";
import type { Graph } from "./scenario.ts";

/** Rows that make four million bytes of JSON: below the 5 MB that a subgraph may send by default. */
const ROWS = 16_230;

/** One answer of 4 MB of one subgraph: strings, numbers, booleans, nulls, lists and objects. */
export function openLargeAnswer(): Graph {
  const next = createRandom(3);
  const rijen = Array.from({ length: ROWS }, (_, i) => ({
    id: String(i + 1),
    titel: sentence(next, 40),
    aantal: Math.floor(next() * 1_000_000),
    prijs: Math.round(next() * 100_000) / 100,
    actief: next() > 0.5,
    toelichting: next() > 0.7 ? null : sentence(next, 60),
    labels: [sentence(next, 6), sentence(next, 6)],
    maten: { hoogte: Math.floor(next() * 100), breedte: Math.floor(next() * 100) },
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
