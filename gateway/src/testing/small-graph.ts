import { composeSupergraph, type GatewayOptions } from "../index.ts";
import { answers, openFakeSubgraph, type FakeSubgraph } from "./fake-subgraph.ts";
import { openGateway, type GatewayUnderTest, type Reply } from "./gateway-under-test.ts";

const HEAD = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@inaccessible", "@key"])`;

const SCHOOL = `${HEAD}
type Query {
  leerling: Leerling
  leerlingen: [Leerling!]!
  motto: String
  nieuws: Nieuws
}
union Nieuws = Feest | Toets
type Feest {
  wat: String!
}
type Toets {
  vak: String!
}
type Leerling @key(fields: "id") {
  id: ID!
  aanduiding: String!
  leerjaar: Int
  klas: Klas
  bijnamen: [String]
}
type Klas {
  groep: Int!
  richting: Richting
}
enum Richting {
  TAAL
  REKENEN
  GEHEIM @inaccessible
}`;

const CARE = `${HEAD}
type Leerling @key(fields: "id") {
  id: ID!
  plan: Plan
  doelen: [String!]
  verplicht: String!
}
type Plan {
  status: String!
  soort: String
}
type Query {
  plannen: [Plan!]
  aantalPlannen: Int!
  hulp: Leerling
}`;

/** Two owners and one entity: the smallest graph in which one owner can harm what the other answers. */
export function smallSupergraph(): string {
  return composeSupergraph([
    { name: "school", url: "http://school.invalid", sdl: SCHOOL },
    { name: "zorg", url: "http://zorg.invalid", sdl: CARE },
  ]);
}

/** What no answer of the gateway may ever repeat. */
export const CANARY = "GEHEIM-999900006";

export interface SmallGraph {
  readonly school: FakeSubgraph;
  readonly zorg: FakeSubgraph;
  readonly gateway: GatewayUnderTest;
  /** Both subgraphs give `HONEST` from now on. */
  behaveWell(): void;
  close(): Promise<void>;
}

/** The small graph, served: two fakes and a gateway before them. */
export async function openSmallGraph(options: Partial<GatewayOptions> = {}): Promise<SmallGraph> {
  const school = await openFakeSubgraph();
  const zorg = await openFakeSubgraph();
  const gateway = await openGateway({
    supergraphSdl: smallSupergraph(),
    subgraphUrls: { school: school.url, zorg: zorg.url },
    ...options,
  });
  return {
    school,
    zorg,
    gateway,
    behaveWell: () => {
      school.behave(answers({ data: { leerlingen: KINDEREN.map(asEntity) } }));
      zorg.behave(answers({ data: { _entities: [care("een"), care("twee")] } }));
    },
    close: async () => void (await Promise.all([gateway.close(), school.close(), zorg.close()])),
  };
}

/** Asks the one owner for the children and the other for their care. */
export const QUESTION = "{ leerlingen { id aanduiding plan { status } doelen } }";

export const KINDEREN = ["1", "2"].map((id) => ({ id, aanduiding: `leerling ${id}` }));
export const asEntity = (kind: object) => ({ __typename: "Leerling", ...kind });
export const care = (status: string) => ({ plan: { status }, doelen: [`doel ${status}`] });

/** The answer to `QUESTION` with this care for the first and for the second child. */
export const withCare = (...both: readonly object[]) => ({
  leerlingen: KINDEREN.map((kind, index) => ({ ...kind, ...both[index] })),
});
export const NO_CARE = { plan: null, doelen: null };

/** Place and code of every error of an answer. */
export const errorsOf = ({ body }: Reply): { path: unknown; code: string }[] =>
  (body.errors ?? []).map(
    ({ path, extensions }: { path: unknown; extensions: { code: string } }) => ({
      path,
      code: extensions.code,
    }),
  );
