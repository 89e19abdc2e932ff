import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { definitionsUsed } from "./definitions-used.ts";

/** One operation and the fragments of its document. */
export interface Question {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** The response keys at the root of an operation, each with the field that it answers, in order. */
export function rootFields({ document, operation }: Question): ReadonlyMap<string, FieldNode> {
  const found = new Map<string, FieldNode>();
  const walk = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind !== Kind.FIELD) walk(selectionSetOf(document, selection));
      else if (!found.has(keyOf(selection))) found.set(keyOf(selection), selection);
    }
  };
  walk(operation.selectionSet);
  return found;
}

/**
 * The same question with only some of its root fields, and without definitions that nobody uses any more. Null when
 * nothing is left to ask.
 */
export function keepRootFields(
  question: Question,
  keep: (field: FieldNode, key: string) => boolean,
): DocumentNode | null {
  const { document, operation } = question;
  const keepIn = ({ selections }: SelectionSetNode): readonly SelectionNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD)
        return keep(selection, keyOf(selection)) ? [selection] : [];
      const kept = keepIn(selectionSetOf(document, selection));
      // A fragment that is spread elsewhere too must stay whole there, so what is left of it is written out here.
      return kept.length === 0 ? [] : [inlined(selection, kept)];
    });
  const selections = keepIn(operation.selectionSet);
  if (selections.length === 0) return null;
  const selectionSet = { kind: Kind.SELECTION_SET, selections } as const;
  return definitionsUsed(document, { ...operation, selectionSet });
}

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

type Spread = Exclude<SelectionNode, FieldNode>;

/** What a fragment asks, wherever it is written. */
export function selectionSetOf({ definitions }: DocumentNode, spread: Spread): SelectionSetNode {
  if (spread.kind === Kind.INLINE_FRAGMENT) return spread.selectionSet;
  const fragment = definitions.find(
    (definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === spread.name.value,
  );
  if (fragment?.kind === Kind.FRAGMENT_DEFINITION) return fragment.selectionSet;
  throw new Error("A valid document defines the fragments that it spreads.");
}

function inlined(spread: Spread, selections: readonly SelectionNode[]): SelectionNode {
  const { directives = [] } = spread;
  const selectionSet = { kind: Kind.SELECTION_SET, selections } as const;
  return { kind: Kind.INLINE_FRAGMENT, directives, selectionSet };
}
