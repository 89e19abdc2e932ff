import { once } from "node:events";
import { createServer, type AddressInfo, type Server } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { SUBGRAPHS } from "@samenloop/schema";
import { readSettings } from "../settings/read-settings.ts";
import { requireFreePorts } from "./free-ports.ts";

const require = (flags: readonly string[]): Promise<void> =>
  requireFreePorts(readSettings(["--port=0", "--subgraph-port=0", ...flags], {}).settings);

async function listen(port: number): Promise<Server> {
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return server;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** The first of as many free ports in a row as there are subgraphs. */
async function freePorts(): Promise<number> {
  const first = await listen(0);
  const port = portOf(first);
  const row = SUBGRAPHS.map((_name, i) => (i === 0 ? Promise.resolve(first) : listen(port + i)));
  const settled = await Promise.allSettled(row);
  const held = settled.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  await Promise.all(held.map((server) => once(server.close(), "close")));
  return held.length === settled.length ? port : freePorts();
}

const refusal = (code: string, whose: string, flag: string) => ({
  code,
  message: expect.stringMatching(new RegExp(`^Port \\d+ [^\\n]*${whose}[^\\n]*${flag}[^\\n]*\\.$`)),
});

test.each([
  ["the gateway", "--port", 0],
  ["scholen", "--subgraph-port", 0],
  ["onderwijs", "--subgraph-port", 1],
  ["jeugdzorg", "--subgraph-port", 2],
  ["koppelingen", "--subgraph-port", 3],
])("a port in use for %s is a sentence that names its flag", async (whose, flag, offset) => {
  const first = await freePorts();
  await listen(first + offset);

  const attempt = require([`${flag}=${first}`]);

  await expect(attempt).rejects.toMatchObject(refusal("PORT_IN_USE", whose, flag));
});

test("the port of a jeugdzorg that others serve may be in use", async () => {
  const first = await freePorts();
  await listen(first + 2);
  const jeugdzorg = [
    `--subgraph-port=${first}`,
    "--jeugdzorg-url=https://jeugdzorg.example/graphql",
  ];

  await require(jeugdzorg);
});

test("the ports are free again afterwards", async () => {
  const first = await freePorts();
  const flags = ["--port=0", `--subgraph-port=${first}`];

  await require(flags);
  await require(flags);
});
