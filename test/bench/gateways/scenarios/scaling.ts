import { compose } from "./compose.ts";
import type { Graph } from "./scenario.ts";

const ITEMS = Array.from({ length: 20 }, (_, i) => i + 1);

/** Twenty objects of which each of so many subgraphs knows one field: one wave, ever wider. */
export function openWide(count: number): Graph {
  const fields = Array.from({ length: count }, (_, i) => `veld${i + 1}`);
  const items = ITEMS.map((i) => ({
    id: `item-${i}`,
    ...Object.fromEntries(fields.map((field) => [field, `${field} van item ${i}`])),
  }));
  const itemBy = new Map(items.map((item) => [item.id, item]));
  const sdl = (field: string): string =>
    `type Item @key(fields: "id") { id: ID! ${field}: String! }`;
  const owners = fields.map((field, i) => [
    `s${i + 1}`,
    i === 0 ? `type Query { items: [Item!]! } ${sdl(field)}` : sdl(field),
  ]);
  return {
    supergraph: compose(Object.fromEntries(owners)),
    objects: { root: { items }, entity: ({ id }) => itemBy.get(String(id)) },
  };
}

export const wideQuery = (count: number): string =>
  `query Wide { items { id ${Array.from({ length: count }, (_, i) => `veld${i + 1}`).join(" ")} } }`;

/** Twenty objects that lead through so many subgraphs, each of which only the one before can name: as many waves. */
export function openDeep(depth: number): Graph {
  const known = new Map<string, object>();
  const chainOf = (i: number, level: number): object => {
    const id = `${level}-${i}`;
    const next = level < depth ? { volgende: chainOf(i, level + 1) } : {};
    const object = { id, waarde: `waarde ${id}`, ...next };
    known.set(`Niveau${level} ${id}`, object);
    return object;
  };
  const niveaus = ITEMS.map((i) => chainOf(i, 1));
  const levels = Array.from({ length: depth }, (_, i) => [`s${i + 1}`, levelSdl(i + 1, depth)]);
  return {
    supergraph: compose(Object.fromEntries(levels)),
    objects: {
      root: { niveaus },
      entity: ({ __typename, id }) => known.get(`${__typename} ${String(id)}`),
    },
  };
}

function levelSdl(level: number, depth: number): string {
  const query = level === 1 ? "type Query { niveaus: [Niveau1!]! }" : "";
  const next = level < depth ? `volgende: Niveau${level + 1}!` : "";
  const stub =
    level < depth
      ? `type Niveau${level + 1} @key(fields: "id", resolvable: false) { id: ID! }`
      : "";
  return `${query} type Niveau${level} @key(fields: "id") { id: ID! waarde: String! ${next} } ${stub}`;
}

export function deepQuery(depth: number): string {
  const inner = (level: number): string =>
    `{ waarde ${level < depth ? `volgende ${inner(level + 1)}` : ""} }`;
  return `query Deep { niveaus ${inner(1)} }`;
}
