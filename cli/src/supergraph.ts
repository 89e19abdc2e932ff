import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { SUBGRAPHS, Problem } from "@samenloop/schema";
import { asksForHelp } from "./settings/read-settings.ts";
import { runCommand } from "./command.ts";
import { composeContracts } from "./start/house.ts";

const FILE = new URL("../../schema/supergraph.graphql", import.meta.url);

const HELP = `npm run supergraph [-- --check]

Composes schema/subgraphs/*.graphql into schema/supergraph.graphql, which is committed so that a
change of the graph is reviewed as a diff. With --check nothing is written: it fails when the file
is stale.`;

await runCommand(async () => {
  const argv = process.argv.slice(2);
  if (asksForHelp(argv)) return console.log(HELP);
  const urls = SUBGRAPHS.map((name, i) => [name, `http://127.0.0.1:${4001 + i}/graphql`]);
  const composed = `${composeContracts(Object.fromEntries(urls))}\n`;
  const committed = existsSync(FILE) ? readFileSync(FILE, "utf8") : "";
  if (!argv.includes("--check")) {
    writeFileSync(FILE, composed);
    return console.log("schema/supergraph.graphql is composed.");
  }
  if (composed === committed) return console.log("schema/supergraph.graphql is up to date.");
  const message = "schema/supergraph.graphql is stale: run npm run supergraph and commit it.";
  throw new Problem("SCHEMA_DOES_NOT_COMPOSE", message);
});
