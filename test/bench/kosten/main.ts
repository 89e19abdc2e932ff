/**
 * What each question of test/operations costs the databases: statements and milliseconds per subgraph.
 *
 * `npm run kosten -- [--leerlingen 100000] [--data <folder>]`; a house of its own is made for it and thrown away.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openHouse, readSettings } from "@samenloop/cli";
import { connect, openEmbeddedServer, provision, type DatabaseUrls } from "@samenloop/db";
import { SUBGRAPHS, type SubgraphName } from "@samenloop/schema";
import { weigh, type Cost, type Sent } from "./weigh.ts";

const OPERATIONS = new URL("../../operations/", import.meta.url);
/** Database time that a question may take at 100,000 children. */
const MOST = 50;

const folder = mkdtempSync(join(tmpdir(), "samenloop-kosten-"));
const server = await openEmbeddedServer({ folder, port: 0 });
try {
  const urls = await provision(server, SUBGRAPHS);
  process.exitCode = await measure(urls, process.argv.slice(2));
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(
  urls: Readonly<Record<string, DatabaseUrls>>,
  argv: readonly string[],
): Promise<number> {
  const sent: Sent[] = [];
  const house = await openHouse({
    settings: settingsFor(urls, argv),
    progress: (sentence) => console.error(sentence),
    onStatement: (name, statement, parameters) => sent.push({ name, statement, parameters }),
  });
  const connections = SUBGRAPHS.map((name) => connect(urls[name]?.app ?? "", { max: 1 }));
  const databases = Object.fromEntries(SUBGRAPHS.map((name, i) => [name, connections[i]?.sql]));
  try {
    let dear = 0;
    for (const question of questions()) {
      // The first time reads types and fills caches, which nobody waits for twice.
      for (let time = 0; time < 2; time += 1) {
        sent.length = 0;
        await ask(house.gatewayUrl, question);
      }
      const costs = await weigh([...sent], databases);
      dear += print(question, costs) > MOST ? 1 : 0;
    }
    if (dear > 0) console.error(`${dear} questions take more than ${MOST} ms of database time.`);
    return dear > 0 ? 1 : 0;
  } finally {
    await Promise.all(connections.map(({ close }) => close()));
    await house.close();
  }
}

function settingsFor(urls: Readonly<Record<string, DatabaseUrls>>, argv: readonly string[]) {
  const own = SUBGRAPHS.flatMap((name) => [
    `--${name}-app-url=${urls[name]?.app}`,
    `--${name}-owner-url=${urls[name]?.owner}`,
  ]);
  const ports = ["--port=0", "--subgraph-port=0", `--state=${join(folder, "state")}`];
  const many = argv.includes("--leerlingen") ? [] : ["--leerlingen=100000"];
  return readSettings([...own, ...ports, ...many, ...argv], {}).settings;
}

function questions(): readonly string[] {
  return readdirSync(OPERATIONS)
    .filter((file) => /^\d\d-.*\.graphql$/.test(file))
    .map((file) => file.replace(/\.graphql$/, ""))
    .toSorted();
}

async function ask(gatewayUrl: string, question: string): Promise<void> {
  const read = (extension: string): string =>
    readFileSync(new URL(`${question}.${extension}`, OPERATIONS), "utf8");
  const { variabelen: variables } = JSON.parse(read("json")) as { variabelen: object };
  const response = await fetch(`${gatewayUrl}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: read("graphql"), variables }),
  });
  const { errors } = (await response.json()) as { readonly errors?: readonly unknown[] };
  if (errors) throw new Error(`${question} was answered with errors`);
}

/** A line for each question; gives its milliseconds. */
function print(question: string, costs: ReadonlyMap<SubgraphName, Cost>): number {
  const parts = [...costs].map(
    ([name, { statements, milliseconds }]) =>
      `${name} ${statements} in ${milliseconds.toFixed(1)} ms`,
  );
  const all = [...costs.values()].reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  console.log(`${question.padEnd(34)}${all.toFixed(1).padStart(7)} ms  ${parts.join(", ")}`);
  return all;
}
