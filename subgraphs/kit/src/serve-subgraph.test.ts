import { createServer, type AddressInfo } from "node:net";
import { gemeente } from "@samenloop/db/tables/scholen";
import { vasteKlok } from "@samenloop/schema";
import { freshDatabase, testDatabase } from "@samenloop/test/fresh-database";
import { expect, onTestFinished, test } from "vitest";
import { openSubgraph } from "../testing/subgraph-under-test.ts";
import { entityLoader, serveSubgraph, type Subgraph, type SubgraphContext } from "./index.ts";

const createLoaders = (db: SubgraphContext<never>["db"]) => ({
  gemeente: entityLoader(db, gemeente, gemeente.gemeentecode),
});
type Loaders = ReturnType<typeof createLoaders>;
type Context = SubgraphContext<Loaders>;

const subgraph: Subgraph<Loaders> = {
  name: "scholen",
  loaders: createLoaders,
  resolvers: {
    Query: {
      gemeente: (_: unknown, { gemeentecode }: { gemeentecode: string }, { load }: Context) =>
        load.gemeente.load(gemeentecode),
      bestuur: (_: unknown, __: unknown, { klok }: Context) => ({ bestuursnummer: klok.vandaag() }),
      vestiging: (_: unknown, { vestigingscode }: { vestigingscode: string }) => ({
        adres: { postcode: vestigingscode },
      }),
    },
    Gemeente: {
      __resolveReference: ({ gemeentecode }: { gemeentecode: string }, { load }: Context) =>
        load.gemeente.load(gemeentecode),
    },
  },
};

const options = (appUrl: string, port = 0) => ({
  appUrl,
  host: "127.0.0.1",
  port,
  klok: vasteKlok("2026-10-01"),
  reportBug: () => undefined,
});

test("lives while it serves, and is ready while its database answers", async () => {
  const database = await freshDatabase("scholen");
  const running = await serveSubgraph(subgraph, options(database.app));
  onTestFinished(() => running.close());
  const statusOf = async (path: string) => (await fetch(new URL(path, running.url))).status;

  expect(running.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/);
  expect([await statusOf("/health"), await statusOf("/ready")]).toEqual([200, 200]);
  await database.drop();

  const ready = await fetch(new URL("/ready", running.url));
  expect(ready.status).toBe(503);
  expect(await ready.json()).toEqual({ status: "database unreachable" });
  expect(await statusOf("/health")).toBe(200);
});

test("PORT_IN_USE: says which port, and for whom", async () => {
  const { app } = await testDatabase("scholen");
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as AddressInfo;
  await expect(serveSubgraph(subgraph, options(app, port))).rejects.toMatchObject({
    code: "PORT_IN_USE",
    message: expect.stringContaining(`Port ${port}, meant for scholen, is in use`),
  });
});

test("closes its port, so that the next one may have it", async () => {
  const { app } = await testDatabase("scholen");
  const first = await serveSubgraph(subgraph, options(app));
  await first.close();
  const port = Number(new URL(first.url).port);
  const second = await serveSubgraph(subgraph, options(app, port));
  expect(second.url).toBe(first.url);
  await second.close();
});

test("each question reads anew: what one remembered, the next does not see", async () => {
  const graph = await openSubgraph(subgraph);
  onTestFinished(() => graph.close());
  const ask = async () =>
    (await graph.ask('{ gemeente(gemeentecode: "GM0001") { naam } }')).data.gemeente;
  expect(await ask()).toBeNull();
  await addGemeente(graph, "GM0001", "Voorbeeldstad");
  expect(await ask()).toEqual({ naam: "Voorbeeldstad" });
});

test("finds entities in the order asked, null for an unknown one, all in one statement", async () => {
  const graph = await openSubgraph(subgraph);
  onTestFinished(() => graph.close());
  await addGemeente(graph, "GM0001", "Voorbeeldstad");
  await addGemeente(graph, "GM0002", "Proefdorp");
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on Gemeente { naam } }
  }`;
  const codes = ["GM0002", "GM9999", "GM0001", "GM0002"];
  const representations = codes.map((gemeentecode) => ({ __typename: "Gemeente", gemeentecode }));

  const { data, errors } = await graph.ask(query, { representations });

  expect(errors).toBeUndefined();
  const naam = (text: string) => ({ naam: text });
  expect(data._entities).toEqual([
    naam("Proefdorp"),
    null,
    naam("Voorbeeldstad"),
    naam("Proefdorp"),
  ]);
  expect(await graph.countStatements(query, { representations })).toBe(1);
});

test("lives on the day of the clock it was given", async () => {
  const graph = await openSubgraph(subgraph, "2030-02-03");
  onTestFinished(() => graph.close());
  const { data } = await graph.ask('{ bestuur(bestuursnummer: "1") { bestuursnummer } }');
  expect(data.bestuur).toEqual({ bestuursnummer: "2030-02-03" });
});

test("serves no scalar that its own reader would refuse", async () => {
  const graph = await openSubgraph(subgraph);
  onTestFinished(() => graph.close());
  const postcode = (text: string) =>
    graph.ask(`{ vestiging(vestigingscode: "${text}") { adres { postcode } } }`);
  expect((await postcode("1011AB")).data.vestiging.adres.postcode).toBe("1011AB");
  const wrong = await postcode("1011 ab");
  expect(wrong.data.vestiging.adres.postcode).toBeNull();
  expect(wrong.errors).toHaveLength(1);
});

test("tells the gateway its whole contract, and a stranger by GET nothing", async () => {
  const { app } = await testDatabase("scholen");
  const running = await serveSubgraph(subgraph, options(app));
  onTestFinished(() => running.close());
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ query: "{ _service { sdl } }" });
  const answer = await fetch(running.url, { method: "POST", headers, body });
  expect(await answer.json()).toEqual({
    data: { _service: { sdl: expect.stringContaining("type Gemeente") } },
  });
  expect((await fetch(`${running.url}?query={__typename}`)).status).toBe(404);
  const simple = { method: "POST", headers: { "content-type": "text/plain" }, body };
  expect((await fetch(running.url, simple)).status).toBeGreaterThanOrEqual(400);
});

async function addGemeente(
  graph: Awaited<ReturnType<typeof openSubgraph>>,
  gemeentecode: string,
  naam: string,
): Promise<void> {
  const rest = { bron: "proef", peildatum: "2026-10-01", synthetisch: true };
  await graph.owner.insert(gemeente).values({ gemeentecode, naam, ...rest });
}
