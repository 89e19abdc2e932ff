/**
 * Makes each subgraph's resolver types from its contract: `npm run codegen`.
 *
 * The types are committed, so that a change of a contract is reviewed with what it asks of the resolvers;
 * `--check` fails when they are stale.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as resolvers from "@graphql-codegen/typescript-resolvers";
import { parse } from "graphql";
import * as prettier from "prettier";
import { SUBGRAPHS, subgraphSdl, type SubgraphName } from "@samenloop/schema";

/** What a resolver of each type receives as its parent: a row, or whatever `rows.ts` says. */
const MAPPERS: Readonly<Record<SubgraphName, readonly string[]>> = {
  scholen: [
    "Afspraak",
    "Arrangementsbudget",
    "Basisondersteuning",
    "Basistekort",
    "Bestuur",
    "Deelname",
    "Gemeente",
    "Leerlingaantal",
    "Ondersteuningsaanbod",
    "Ondersteuningsplan",
    "Oogo",
    "PassendePlek",
    "Samenwerkingsverband",
    "School",
    "Vestiging",
  ],
  onderwijs: [
    "Aanmelding",
    "Aanmeldingstap",
    "Arrangement",
    "Inschrijving",
    "Leerling",
    "LwooAanwijzing",
    "Onderwijstijdafwijking",
    "Ontwikkelingsperspectief",
    "OppEvaluatie",
    "OppVersie",
    "Toelaatbaarheidsverklaring",
    "Verzuimmelding",
    "Vestiging",
  ],
  jeugdzorg: ["Gezagsrelatie", "Hulpverleningsplan", "Jeugdige", "Toewijzing"],
  koppelingen: [
    "Aanmelding",
    "Contactpersoon",
    "GedeeldDoel",
    "GezamenlijkeEvaluatie",
    "Hulpverleningsplan",
    "Jeugdige",
    "KoppelingGebeurtenis",
    "Leerling",
    "Ontwikkelingsperspectief",
    "Plankoppeling",
    "Toestemming",
  ],
};

/** Connections are pages of `list.ts`, whatever their node. */
const CONNECTIONS: Readonly<Record<SubgraphName, readonly string[]>> = {
  scholen: [
    "Bestuur",
    "Gemeente",
    "Ondersteuningsplan",
    "Samenwerkingsverband",
    "School",
    "Vestiging",
  ],
  onderwijs: [
    "Aanmelding",
    "Arrangement",
    "Leerling",
    "Ontwikkelingsperspectief",
    "Verzuimmelding",
  ],
  jeugdzorg: ["Hulpverleningsplan", "Jeugdige"],
  koppelingen: ["Plankoppeling"],
};

async function resolverTypes(name: SubgraphName): Promise<string> {
  const filename = fileOf(name).pathname;
  const mappers = Object.fromEntries([
    ...MAPPERS[name].map((type) => [type, `./rows.ts#${type}Row`]),
    ...CONNECTIONS[name].flatMap((node) => [
      [`${node}Connection`, `@samenloop/subgraph-kit#ListPage<${node}Row>`],
    ]),
  ]);
  const source = await codegen({
    filename,
    documents: [],
    schema: parse(subgraphSdl(name)),
    config: {
      federation: true,
      contextType: "./context.ts#Context",
      mappers,
      enumsAsTypes: true,
      immutableTypes: true,
      useTypeImports: true,
      useIndexSignature: false,
      scalars: { Datum: "string", Tijdstip: "string", Postcode: "string", Bedrag: "number" },
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  const options = await prettier.resolveConfig(filename);
  const header = "// Made by `npm run codegen` from the contract; never edited.\n";
  return prettier.format(header + source, { ...options, filepath: filename });
}

const fileOf = (name: SubgraphName): URL =>
  new URL(`../${name}/src/resolver-types.generated.ts`, import.meta.url);

const stale: string[] = [];
for (const name of SUBGRAPHS) {
  const made = await resolverTypes(name);
  if (!process.argv.includes("--check")) writeFileSync(fileOf(name), made);
  else if (readFileSync(fileOf(name), "utf8") !== made) stale.push(name);
}
if (stale.length > 0) {
  console.error(`Resolver types of ${stale.join(", ")} are stale: run \`npm run codegen\`.`);
  process.exitCode = 1;
}
