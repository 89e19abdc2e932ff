import { readFileSync } from "node:fs";
import { Kind, parse, print, visit, type DefinitionNode, type DocumentNode } from "graphql";
import type { SubgraphName } from "./subgraph.ts";

const room = new URL("../", import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, room), "utf8");

/**
 * The whole contract of one subgraph: its own file, under the shared head and the shared words it uses.
 *
 * Words that the contract does not use are left out, so that no owner promises a scalar it never serves.
 */
export function subgraphSdl(name: SubgraphName): string {
  const own = parse(read(`subgraphs/${name}.graphql`));
  const used = typeNamesIn(own);
  const shared = ["scalars.graphql", "connections.graphql"]
    .flatMap((file) => parse(read(file)).definitions)
    .filter((definition) => "name" in definition && used.has(definition.name?.value ?? ""));
  const head = parse(read("directives.graphql")).definitions;
  return print(document([...head, ...shared, ...own.definitions]));
}

function typeNamesIn(sdl: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(sdl, { NamedType: (node) => void names.add(node.name.value) });
  return names;
}

function document(definitions: readonly DefinitionNode[]): DocumentNode {
  return { kind: Kind.DOCUMENT, definitions };
}
