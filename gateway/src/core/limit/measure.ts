import { Kind, type DocumentNode, type FieldNode, type SelectionSetNode } from "graphql";

export interface OperationSize {
  readonly depth: number;
  readonly aliases: number;
  readonly selections: number;
  /** The field at which `depth` is reached; null when there is none, or no end to it. */
  readonly deepest: FieldNode | null;
}

/** Levels that belong to the shape of a list and not to the question. */
const LIST_LEVELS = new Set(["edges", "nodes", "node"]);
const NOTHING: OperationSize = { depth: 0, aliases: 0, selections: 0, deepest: null };
/** A fragment that contains itself: larger than any limit, without walking it. */
const ENDLESS: OperationSize = {
  depth: Infinity,
  aliases: Infinity,
  selections: Infinity,
  deepest: null,
};

/**
 * Size of the operations in a document as if every fragment were written out.
 *
 * Each fragment is measured once, so that a document that doubles itself n times costs n steps and not 2ⁿ.
 */
export function measure(document: DocumentNode): OperationSize {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition.selectionSet);
    }
  }
  const measured = new Map<string, OperationSize>();

  const ofFragment = (name: string): OperationSize => {
    const known = measured.get(name);
    if (known) return known;
    const body = fragments.get(name);
    if (!body) return NOTHING;
    measured.set(name, ENDLESS);
    const size = ofSelections(body);
    measured.set(name, size);
    return size;
  };

  const ofSelections = (set: SelectionSetNode): OperationSize => {
    let total = NOTHING;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        total = beside(total, ofFragment(selection.name.value));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        total = beside(total, ofSelections(selection.selectionSet));
      } else {
        const below = selection.selectionSet ? ofSelections(selection.selectionSet) : NOTHING;
        total = beside(total, withField(selection, below));
      }
    }
    return total;
  };

  let total = NOTHING;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    total = beside(total, ofSelections(definition.selectionSet));
  }
  return total;
}

const withField = (field: FieldNode, below: OperationSize): OperationSize => ({
  depth: below.depth + (LIST_LEVELS.has(field.name.value) ? 0 : 1),
  aliases: below.aliases + (field.alias ? 1 : 0),
  selections: below.selections + 1,
  deepest: below.deepest ?? field,
});

const beside = (a: OperationSize, b: OperationSize): OperationSize => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  selections: a.selections + b.selections,
  deepest: b.depth > a.depth ? b.deepest : a.deepest,
});
