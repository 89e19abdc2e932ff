import { composeSupergraph, type Composer } from "../registry/compose.ts";

const WORDS = [
  "@key",
  "@requires",
  "@provides",
  "@external",
  "@shareable",
  "@interfaceObject",
  "@inaccessible",
  "@override",
];
const HEAD = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ${JSON.stringify(WORDS)})\n`;

const SCHOOL = `
type Query {
  leerling(id: ID): Leerling
  leerlingen: [Leerling!]
  werken: [Werk!]
  vondst: Vondst
  klas: Klas
}
type Mutation { schrijfIn(naam: String): Leerling }
union Vondst = Leerling | Boek
enum Maat { CM M }
interface Werk @key(fields: "id") { id: ID! titel: String }
type Boek implements Werk @key(fields: "id") { id: ID! titel: String bladzijden: Int }
type Film implements Werk @key(fields: "id") { id: ID! titel: String minuten: Int }
type Leerling @key(fields: "id") @key(fields: "nummer") {
  id: ID!
  nummer: ID!
  naam: String @shareable
  bijnaam: String
  vriend: Leerling
  lengte(in: Maat): Int
  adres: Adres
  klas: Klas
  geheim: String @inaccessible
}
type Adres { plaats(lang: Boolean): String @shareable straat: String }
type Klas @key(fields: "naam gebouw { code }") { naam: String! gebouw: Gebouw! }
type Gebouw { code: ID! @shareable }
`;

const CARE = `
type Query { plannen: [Plan!] plan(representations: Int): Plan }
type Mutation { maakPlan(tekst: String): Plan }
type Subscription { planGewijzigd: Plan }
enum Maat { CM M }
type Plan @key(fields: "gemeente id") {
  gemeente: ID!
  id: ID!
  tekst: String
  leerling: Leerling @provides(fields: "naam")
}
type Leerling @key(fields: "id") {
  id: ID!
  naam: String @external
  lengte(in: Maat): Int @external
  adres: Adres @external
  geheim: String @external
  plannen: [Plan!]
  plan(nummer: Int): Plan
  groot: Boolean @requires(fields: "lengte(in: CM)")
  groei: Int @requires(fields: "lengte(in: M)")
  buurt: String @requires(fields: "adres { plaats(lang: true) }")
  streek: String @requires(fields: "adres { plaats }")
  sein: String @requires(fields: "geheim")
}
type Adres { plaats(lang: Boolean): String @shareable }
type Werk @interfaceObject @key(fields: "id") { id: ID! sterren: Int }
type Klas @key(fields: "naam gebouw { code }") { naam: String! gebouw: Gebouw! sfeer: Int }
type Gebouw { code: ID! @shareable }
`;

const LIBRARY = `
type Query { boek: Boek }
type Leerling @key(fields: "nummer") {
  nummer: ID!
  geleend: [Boek!]
  bijnaam: String @override(from: "school")
}
type Boek @key(fields: "id", resolvable: false) { id: ID! }
type Plan @key(fields: "gemeente id") { gemeente: ID! id: ID! lezers: Int }
`;

/** Three owners, and each word of federation that a plan depends on. */
export function planningGraph(composer?: Composer): string {
  const owners = { school: SCHOOL, zorg: CARE, bieb: LIBRARY };
  const contracts = Object.entries(owners).map(([name, sdl]) => ({
    name,
    url: `http://${name}.invalid`,
    sdl: HEAD + sdl,
  }));
  return composeSupergraph(contracts, composer);
}
