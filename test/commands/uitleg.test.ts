import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { composeSupergraph } from "@samenloop/gateway";
import { runCommand, startCommand } from "../setup/run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "samenloop-uitleg-"));
const fileOf = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

const KEY = "een-lange-sleutel-van-de-beheerder";
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])`;
const SUBSCRIPTION = `subscription Volg { hulp(van: "GEHEIM") { id naam } }`;

/** Both owners in one: what it is asked tells which of them is meant. */
let subgraph: Server;
beforeAll(async () => {
  subgraph = createServer((request, response) => {
    void json(request).then((body) => answer(response, body as { readonly query: string }));
  });
  await once(subgraph.listen(0, "127.0.0.1"), "listening");
});
afterAll(() => {
  subgraph.closeAllConnections();
  subgraph.close();
  rmSync(folder, { recursive: true });
});

function answer(response: ServerResponse, { query }: { readonly query: string }): void {
  if (query.startsWith("subscription")) {
    const data = { hulp: { __typename: "Leerling", id: "1" } };
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(`event: next\ndata: ${JSON.stringify({ data })}\n\n`);
  } else {
    const data = { _entities: [{ naam: "Noor" }] };
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ data }));
  }
}

function files(): { readonly question: string; readonly supergraph: string } {
  const url = `http://127.0.0.1:${(subgraph.address() as AddressInfo).port}/graphql`;
  const supergraph = composeSupergraph([
    {
      name: "school",
      url,
      sdl: `${LINK} type Query { x: Int } type Leerling @key(fields: "id") { id: ID! naam: String }`,
    },
    {
      name: "zorg",
      url,
      sdl: `${LINK} type Query { y: Int } type Subscription { hulp(van: String): Leerling } type Leerling @key(fields: "id") { id: ID! }`,
    },
  ]);
  return {
    question: fileOf("volg.graphql", SUBSCRIPTION),
    supergraph: fileOf("supergraph.graphql", supergraph),
  };
}

test("a subscription is explained: the stream, and what is asked for each event", async () => {
  const { question, supergraph } = files();
  const { exit, stdout } = await runCommand(["uitleg", question, "--supergraph", supergraph]);
  expect(exit).toBe(0);
  expect(stdout).toBe(`2 sub-queries to 2 subgraphs

a subscription
├─ the stream: zorg
│    the client asks Leerling.id
│    key of school: Leerling.id
│      subscription {
│        hulp(van: [verborgen]) {
│          __typename
│          id
│        }
│      }
└─ for each event: school, for what stands at hulp
     the client asks Leerling.naam
       query ($representations: [_Any!]!) {
         _entities(representations: $representations) {
           ... on Leerling {
             naam
           }
         }
       }
`);
});

test("a gateway explains its first event, with how long that took", async () => {
  const { question, supergraph } = files();
  const config = fileOf("sleutel.json", JSON.stringify({ uitlegSleutel: KEY }));
  const flags = ["--supergraph", supergraph, "--config", config];
  const gateway = startCommand(["gateway", "--port", "0", ...flags]);
  onTestFinished(() => gateway.interrupt());
  const [, url = ""] = /answers at (\S+\/graphql)/.exec(await gateway.says(/Stop: Ctrl-C/)) ?? [];
  const { exit, stdout, stderr } = await runCommand([
    "uitleg",
    question,
    "--url",
    url,
    "--sleutel",
    KEY,
  ]);
  expect([exit, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^a subscription\n├─ the stream: zorg\n│ {4}the client asks/m);
  expect(stdout).toMatch(
    /└─ for each event: school, for what stands at hulp\n {5}[\d.]+ ms, from 0\.0 ms on; 1 entity; \d+ B sent/,
  );
});
