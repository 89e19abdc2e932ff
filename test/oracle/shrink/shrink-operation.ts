import { Kind, parse, print, visit, type DocumentNode } from "graphql";
import type { OperationText } from "../operation/operation-text.ts";
import { edited, inlined, unwrapped, without, withoutAlias } from "./smaller-documents.ts";

/** Every operation that is one step smaller. */
export function* smallerOperations(operation: OperationText): Generator<OperationText> {
  const document = parse(operation.query, { noLocation: true });
  const edits = [
    without(Kind.FIELD, Kind.INLINE_FRAGMENT, Kind.FRAGMENT_SPREAD),
    without(Kind.DIRECTIVE, Kind.ARGUMENT, Kind.OBJECT_FIELD),
    inlined(document),
    unwrapped,
    withoutAlias,
  ];
  for (const edit of edits)
    for (const smaller of edited(document, edit))
      yield { ...operation, ...withoutUnused(smaller, operation) };
}

/** Fragments and variables that nobody uses are not allowed to stay. */
function withoutUnused(
  document: DocumentNode,
  { variables }: OperationText,
): Pick<OperationText, "query" | "variables"> {
  const spread = new Set<string>();
  let kept = document;
  for (let size = -1; size !== kept.definitions.length;) {
    size = kept.definitions.length;
    spread.clear();
    visit(kept, { FragmentSpread: (node) => void spread.add(node.name.value) });
    kept = {
      ...kept,
      definitions: kept.definitions.filter(
        (one) => one.kind !== Kind.FRAGMENT_DEFINITION || spread.has(one.name.value),
      ),
    };
  }
  const used = new Set<string>();
  visit(kept, {
    VariableDefinition: () => false,
    Variable: (node) => void used.add(node.name.value),
  });
  kept = visit(kept, {
    VariableDefinition: (node) => (used.has(node.variable.name.value) ? undefined : null),
  });
  const sent = Object.entries(variables).filter(([name]) => used.has(name));
  return { query: print(kept), variables: Object.fromEntries(sent) };
}
