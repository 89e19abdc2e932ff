import { readFileSync } from "node:fs";
import type { Graph, Operation } from "./scenario.ts";

const read = (path: string): string =>
  readFileSync(new URL(`../../../../${path}`, import.meta.url), "utf8");

/** A question of `test/operations`, with its variables. */
export function ownQuestion(name: string): Operation {
  const { variabelen: variables } = JSON.parse(read(`test/operations/${name}.json`));
  return { query: read(`test/operations/${name}.graphql`), variables };
}

/**
 * Our own graph of four subgraphs, around the answer that is written down for a question on the invented country.
 *
 * The keys by which one subgraph is asked for what another named are not in the answer and are made up here.
 */
export function openOwnGraph(name: string): Graph {
  const answer = JSON.parse(read(`test/operations/verwacht/${name}.demoland.json`));
  const known = new Map<string, object>();
  for (const [field, value] of Object.entries(answer)) addKeys(value, { field, known, serial: [] });
  return {
    supergraph: (urlOf) =>
      read("schema/supergraph.graphql").replace(
        /(@join__graph\(name: "([a-z]+)", url: ")[^"]*/g,
        (_, before: string, subgraph: string) => `${before}${urlOf(subgraph)}`,
      ),
    objects: {
      root: answer,
      entity: (representation) => known.get(keyOf(representation)),
    },
  };
}

/** The field that holds an entity → its type, and the keys that the answer does not show. */
const ENTITIES: Readonly<Record<string, { type: string; keys: (id: string) => object }>> = {
  leerling: {
    type: "Leerling",
    keys: (id) => ({ id, oppIds: [`${id}-opp`], aanmeldingIds: [] }),
  },
  opp: { type: "Ontwikkelingsperspectief", keys: (id) => ({ id }) },
  koppelingen: { type: "Plankoppeling", keys: (id) => ({ id }) },
  hulpverleningsplan: {
    type: "Hulpverleningsplan",
    keys: (id) => ({ gemeentecode: "GM0484", id }),
  },
  samenwerkingsverband: { type: "Samenwerkingsverband", keys: () => ({}) },
  nodes: { type: "Vestiging", keys: () => ({}) },
};

interface Place {
  readonly field: string;
  readonly known: Map<string, object>;
  readonly serial: unknown[];
}

function addKeys(value: unknown, place: Place): void {
  if (Array.isArray(value)) for (const item of value) addKeys(item, place);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const entity = ENTITIES[place.field];
  if (entity) {
    const id = `00000000-0000-4000-8000-${String(place.serial.push(value)).padStart(12, "0")}`;
    Object.assign(value, entity.keys(id), { __typename: entity.type });
    place.known.set(keyOf(value as Readonly<Record<string, unknown>>), value);
  }
  for (const [field, inner] of Object.entries(value)) addKeys(inner, { ...place, field });
}

const keyOf = (object: Readonly<Record<string, unknown>>): string =>
  `${String(object["__typename"])} ${String(object["id"] ?? object["vestigingscode"] ?? object["code"])}`;
