import { readFileSync } from "node:fs";
import { Kind, parse, print, visit, type DefinitionNode, type DocumentNode } from "graphql";
import { withSharedDescriptions } from "./shared-descriptions.ts";
import { SUBGRAPHS, type SubgraphName } from "./subgraph.ts";

const room = new URL("../", import.meta.url);
const read = (file: string): readonly DefinitionNode[] =>
  parse(readFileSync(new URL(file, room), "utf8")).definitions;
const contract = (name: SubgraphName): readonly DefinitionNode[] =>
  read(`subgraphs/${name}.graphql`);

const SHARED_WORDS = [
  "scalars.graphql",
  "codewaarde.graphql",
  "mutations.graphql",
  "nalevingssignalen.graphql",
];

/**
 * The whole contract of one subgraph: its own file, under the shared head and the shared words it uses.
 *
 * Words that the contract does not use are left out, so that no owner promises a scalar it never serves.
 */
export function subgraphSdl(name: SubgraphName): string {
  const lists = read("connections.graphql");
  const words = [...lists, ...SHARED_WORDS.flatMap(read)];
  const others = SUBGRAPHS.filter((other) => other !== name).flatMap(contract);
  const own = withSharedDescriptions(contract(name), others, lists);
  const shared = wordsUsedBy(own, words);
  return print(document([...read("directives.graphql"), ...shared, ...own]));
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
