import { composeSupergraph } from "../../gateway/src/index.ts";
import { answers, type Behaviour, type Question } from "../../gateway/src/testing/fake-subgraph.ts";

const HEAD = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@inaccessible", "@key"])`;

const SCHOOL = `${HEAD}
type Query {
  leerlingen: [Leerling!]!
  school: School
}
type School {
  naam: String!
}
type Leerling @key(fields: "id") {
  id: ID!
  naam: String!
}`;

const ZORG = `${HEAD}
scalar Los
enum Soort {
  LICHT
  ZWAAR
  GEHEIM @inaccessible
}
interface Iets {
  wat: String
}
type Dit implements Iets {
  wat: String
}
type Dat implements Iets {
  wat: String
}
type Leerling @key(fields: "id") {
  id: ID!
  tekst: String
  verplicht: String!
  getal: Int
  maat: Float
  vlag: Boolean
  code: ID
  soort: Soort
  los: Los
  zekerLos: Los!
  lijst: [String!]
  plan: Plan
  plannen: [Plan]
  iets: Iets
}
type Plan {
  status: String!
  leerling: Leerling
}
type Query {
  hulp: Leerling
  hulpen: [Leerling]
}`;

/** Two owners of one entity; the one is honest, the other is not. */
export const hostileSupergraph = (): string =>
  composeSupergraph([
    { name: "school", url: "http://school.invalid", sdl: SCHOOL },
    { name: "zorg", url: "http://zorg.invalid", sdl: ZORG },
  ]);

/** What no answer of a gateway may ever repeat. */
export const CANARY = "GEHEIM-999900006";

/** Needs the honest owner only: whatever the other one does, it is answered. */
export const OTHER_QUESTION = "{ school { naam } }";
export const OTHER_ANSWER = { data: { school: { naam: "De Boom" } } };

/** What most attacks are an answer to. */
export const QUESTION = "{ leerlingen { id naam tekst plan { status } } }";

export const leerling = (id: string) => ({ id, naam: `leerling ${id}` });

/** The honest answer of the hostile owner, about one child. */
export const hulp = (id: string) => ({ tekst: `tekst ${id}`, plan: { status: `status ${id}` } });

/** Answers whatever the questions of these tests ask of the school, about so many children. */
export function honestSchool(children: number): Behaviour {
  const ids = Array.from({ length: children }, (_, index) => String(index + 1));
  return (response, question) => answers({ data: schoolData(question, ids) })(response, question);
}

function schoolData({ query, variables }: Question, ids: readonly string[]): object {
  const entity = (id: string) => ({ __typename: "Leerling", ...leerling(id) });
  if (query.includes("_entities")) {
    const asked = variables["representations"] as readonly { readonly id: string }[];
    return { _entities: asked.map(({ id }) => entity(id)) };
  }
  return query.includes("leerlingen") ? { leerlingen: ids.map(entity) } : OTHER_ANSWER.data;
}
