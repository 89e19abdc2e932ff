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
  const words = ["scalars.graphql", "connections.graphql", "mutations.graphql"].flatMap(
    (file) => parse(read(file)).definitions,
  );
  const shared = wordsUsedBy(own.definitions, words);
  const head = parse(read("directives.graphql")).definitions;
  return print(document([...head, ...shared, ...own.definitions]));
}

/** Of `words`, those that are used, and those that these use in their turn. */
function wordsUsedBy(
  definitions: readonly DefinitionNode[],
  words: readonly DefinitionNode[],
): readonly DefinitionNode[] {
  const names = new Set<string>();
  visit(document(definitions), { NamedType: (node) => void names.add(node.name.value) });
  const isUsed = (word: DefinitionNode): boolean =>
    "name" in word && names.has(word.name?.value ?? "");
  const used = words.filter(isUsed);
  if (used.length === 0) return [];
  const others = words.filter((word) => !isUsed(word));
  return [...used, ...wordsUsedBy(used, others)];
}

function document(definitions: readonly DefinitionNode[]): DocumentNode {
  return { kind: Kind.DOCUMENT, definitions };
}
