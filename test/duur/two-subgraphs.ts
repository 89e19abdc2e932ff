import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { composeSupergraph } from "@samenloop/gateway";

export interface TwoSubgraphs {
  /** Each version has a field of its own, so that an answer shows which one is in use. */
  supergraph(version: number): string;
  close(): void;
}

const HEAD = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])`;
const ENTITIES = Array.from({ length: 20 }, (_, at) => String(at));

/** What is asked, and what must come back, to the letter. */
export const QUESTION = "{ dingen { id naam prijs } }";
export const ANSWER = JSON.stringify({
  data: { dingen: ENTITIES.map((id) => ({ id, naam: `ding ${id}`, prijs: Number(id) })) },
});

/** Two owners of one entity, each of which answers at once with the same thing. */
export async function openTwoSubgraphs(): Promise<TwoSubgraphs> {
  const winkel = await serve((query) => {
    const version = /versie\d+/.exec(query)?.[0];
    if (version !== undefined) return { [version]: "ja" };
    return { dingen: ENTITIES.map((id) => ({ __typename: "Ding", id, naam: `ding ${id}` })) };
  });
  const kassa = await serve(() => ({ _entities: ENTITIES.map((id) => ({ prijs: Number(id) })) }));
  return {
    supergraph: (version) =>
      composeSupergraph([
        {
          name: "winkel",
          url: winkel.url,
          sdl: `${HEAD} type Query { dingen: [Ding!]! versie${version}: String }
            type Ding @key(fields: "id") { id: ID! naam: String }`,
        },
        {
          name: "kassa",
          url: kassa.url,
          sdl: `${HEAD} type Ding @key(fields: "id") { id: ID! prijs: Int }`,
        },
      ]),
    close: () => {
      winkel.close();
      kassa.close();
    },
  };
}

async function serve(dataFor: (query: string) => object) {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { query } = (await json(request)) as { query: string };
    const body = JSON.stringify({ data: dataFor(query) });
    response.writeHead(200, { "content-type": "application/json" }).end(body);
  };
  const server = createServer((request, response) => void answer(request, response));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}/graphql`, close };
}
