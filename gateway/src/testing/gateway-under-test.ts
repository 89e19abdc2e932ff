import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { json } from "node:stream/consumers";
import type { Bug } from "@samenloop/schema";
import { planHere } from "../adapters/planner/plan-here.ts";
import { serveGateway, type GatewayOptions } from "../index.ts";

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // A test reads what it asked for; a wrong path shows as a failing expectation.
  // oxlint-disable-next-line no-explicit-any
  readonly body: any;
}

export interface GatewayUnderTest {
  readonly url: string;
  readonly bugs: readonly Bug[];
  /** As a client of the newer media type, whose status says how it went. */
  ask(query: string, variables?: object): Promise<Reply>;
  send(path: string, init: RequestInit): Promise<Reply>;
  replaceSupergraph(supergraphSdl: string): Promise<void>;
  close(): Promise<void>;
}

/** A gateway as its clients meet it: over HTTP, on a port that is free. */
export async function openGateway(
  options: Pick<GatewayOptions, "supergraphSdl"> & Partial<GatewayOptions>,
): Promise<GatewayUnderTest> {
  const bugs: Bug[] = [];
  const gateway = await serveGateway({
    subgraphUrls: {},
    host: "127.0.0.1",
    port: 0,
    allowedOrigins: [],
    today: () => "2026-10-01",
    reportBug: (bug) => bugs.push(bug),
    // A process of its own for each would take longer than most tests.
    openPlanner: (sdl) => planHere("hive", sdl),
    ...options,
  });
  const send = async (path: string, init: RequestInit): Promise<Reply> => {
    const response = await fetch(gateway.url + path, init);
    const text = await response.text();
    const { status, headers } = response;
    const isJson = headers.get("content-type")?.includes("json");
    return { status, headers, text, body: isJson && text ? JSON.parse(text) : null };
  };
  return {
    url: gateway.url,
    bugs,
    send,
    ask: (query, variables = {}) =>
      send("/graphql", {
        method: "POST",
        headers: {
          "content-type": "application/json",
          accept: "application/graphql-response+json",
        },
        body: JSON.stringify({ query, variables }),
      }),
    replaceSupergraph: gateway.replaceSupergraph,
    close: gateway.close,
  };
}

/** With the path as it is: `fetch` would tidy it first. */
export async function sendAsTyped(
  { url }: Pick<GatewayUnderTest, "url">,
  method: string,
  path: string,
): Promise<Reply> {
  const { hostname, port } = new URL(url);
  const asking = request({ method, path, hostname, port }).end();
  const [response] = (await once(asking, "response")) as [IncomingMessage];
  const body = await json(response);
  const status = response.statusCode ?? 0;
  return { status, headers: new Headers(), text: JSON.stringify(body), body };
}
