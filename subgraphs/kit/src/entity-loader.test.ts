import { gemeente, ondersteuningsaanbod } from "@samenloop/db/tables/scholen";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSubgraph, uuid, type SubgraphUnderTest } from "../testing/subgraph-under-test.ts";
import { entityLoader, type Subgraph, type SubgraphContext } from "./index.ts";

const createLoaders = (db: SubgraphContext<never>["db"]) => ({
  gemeente: entityLoader(db, gemeente, gemeente.gemeentecode),
  aanbod: entityLoader(db, ondersteuningsaanbod, ondersteuningsaanbod.id),
});
type Context = SubgraphContext<ReturnType<typeof createLoaders>>;

const subgraph: Subgraph<ReturnType<typeof createLoaders>> = {
  name: "scholen",
  loaders: createLoaders,
  resolvers: {
    Gemeente: {
      __resolveReference: ({ gemeentecode }: { gemeentecode: string }, { load }: Context) =>
        load.gemeente.load(gemeentecode),
    },
    Ondersteuningsaanbod: {
      __resolveReference: ({ id }: { id: string }, { load }: Context) => load.aanbod.load(id),
    },
  },
};

const HERKOMST = { bron: "proef", peildatum: "2026-10-01", synthetisch: true };
const ID = uuid(0xabc, 0xdef);

let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(subgraph);
  const { owner } = graph;
  await owner.insert(gemeente).values({ gemeentecode: "GM0001", naam: "Proef", ...HERKOMST });
  await owner.insert(ondersteuningsaanbod).values({
    id: ID,
    vestigingscode: "99ZZ00",
    schooljaar: "2026-2027",
    soortDocument: "SOP",
    basisvoorzieningen: [],
    ...HERKOMST,
  });
});
afterAll(() => graph.close());

const QUERY = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Gemeente { naam }
    ... on Ondersteuningsaanbod { id }
  }
}`;
const ofGemeente = (gemeentecode: unknown) => ({ __typename: "Gemeente", gemeentecode });
const ofAanbod = (id: unknown) => ({ __typename: "Ondersteuningsaanbod", id });

test("a key that no row can have is absent, and costs the others nothing", async () => {
  const impossible = ["", "\u0000", "GM0001\u0000", "\ud800", 1, true, {}, ["GM0001"]];
  const representations = [
    ...impossible.map(ofGemeente),
    ofGemeente("GM0001"),
    ...impossible.map(ofAanbod),
    ofAanbod(ID),
  ];
  const { data, errors } = await graph.ask(QUERY, { representations });
  expect(errors).toBeUndefined();
  expect(data._entities).toEqual([
    ...impossible.map(() => null),
    { naam: "Proef" },
    ...impossible.map(() => null),
    { id: ID },
  ]);
  expect(graph.bugs).toEqual([]);
});

test("an id is found in either case, and answered in one", async () => {
  const representations = [ofAanbod(ID.toUpperCase()), ofAanbod(ID)];
  const { data } = await graph.ask(QUERY, { representations });
  expect(data._entities).toEqual([{ id: ID }, { id: ID }]);
});

test("more keys than a statement can have parameters are asked in several", async () => {
  const many = Array.from({ length: 70_000 }, (_, i) => ofGemeente(`GM${i}`));
  const { data, errors } = await graph.ask(QUERY, {
    representations: [...many, ofGemeente("GM0001")],
  });
  expect(errors).toBeUndefined();
  expect(data._entities.at(-1)).toEqual({ naam: "Proef" });
});
