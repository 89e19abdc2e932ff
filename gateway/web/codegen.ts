/**
 * Makes the typed documents of the dashboard from its questions and the composed graph: part of `npm run codegen`.
 *
 * They are committed, so that a change of the graph shows what it does to a page; `--check` fails when they are stale.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { Supergraph } from "@apollo/federation-internals";
import { preset } from "@graphql-codegen/client-preset";
import { codegen } from "@graphql-codegen/core";
import { parse, printSchema, type GraphQLSchema } from "graphql";
import * as prettier from "prettier";

const QUESTIONS = new URL("../../test/operations/dashboard/", import.meta.url);
const SUPERGRAPH = new URL("../../schema/supergraph.graphql", import.meta.url);
const MADE = new URL("src/graph/graph.generated.ts", import.meta.url);

/** What a client may ask: without federation, and without the fields that never leave the house. */
function publicSchema(): GraphQLSchema {
  const supergraph = Supergraph.build(readFileSync(SUPERGRAPH, "utf8"));
  return supergraph.apiSchema().toGraphQLJSSchema();
}

async function typedDocuments(): Promise<string> {
  const documents = readdirSync(QUESTIONS)
    .filter((file) => file.endsWith(".graphql"))
    .toSorted()
    .map((file) => {
      const rawSDL = readFileSync(new URL(file, QUESTIONS), "utf8");
      return { location: file, rawSDL, document: parse(rawSDL, { noLocation: true }) };
    });
  const schema = publicSchema();
  const files = await preset.buildGeneratesSection({
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents,
    baseOutputDir: "graph/",
    presetConfig: { fragmentMasking: false },
    config: {
      enumsAsTypes: true,
      immutableTypes: true,
      useTypeImports: true,
      scalars: { Datum: "string", Tijdstip: "string", Postcode: "string", Bedrag: "number" },
    },
    plugins: [],
    pluginMap: {},
  });
  const graph = files.find(({ filename }) => filename === "graph/graphql.ts");
  if (!graph) throw new Error("The preset no longer makes graphql.ts.");
  const source = await codegen(graph);
  const options = await prettier.resolveConfig(MADE.pathname);
  const header = "// Made by `npm run codegen` from test/operations/dashboard; never edited.\n";
  return prettier.format(header + source, { ...options, filepath: MADE.pathname });
}

const made = await typedDocuments();
if (!process.argv.includes("--check")) writeFileSync(MADE, made);
else if (readFileSync(MADE, "utf8") !== made) {
  console.error("The typed documents of the dashboard are stale: run `npm run codegen`.");
  process.exitCode = 1;
}
