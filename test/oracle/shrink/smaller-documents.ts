import {
  Kind,
  visit,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type InlineFragmentNode,
  type SelectionSetNode,
} from "graphql";

type Edit = (node: ASTNode, parent: ASTNode | undefined) => ASTNode | null | undefined;

/** The document with one place changed, for each place that can be. Null removes; undefined leaves as it is. */
export function* edited(document: DocumentNode, edit: Edit): Generator<DocumentNode> {
  for (let at = 0; ; at++) {
    let seen = 0;
    let changed = false;
    const smaller = visit<DocumentNode>(document, {
      enter(node, _key, parent) {
        if (changed) return undefined;
        const now = edit(node, parent && "kind" in parent ? parent : undefined);
        if (now === undefined || seen++ !== at) return undefined;
        changed = true;
        return now;
      },
    });
    if (!changed) return;
    yield smaller;
  }
}

/** Takes away whatever is one of these kinds, one at a time, the biggest things first. */
export const without =
  (...kinds: readonly Kind[]): Edit =>
  (node) =>
    kinds.includes(node.kind) ? null : undefined;

export const withoutAlias: Edit = (node) => {
  if (node.kind !== Kind.FIELD || !node.alias) return undefined;
  const { alias: _, ...bare } = node;
  return bare satisfies FieldNode;
};

/** An inline fragment makes place for what is in it. */
export const unwrapped: Edit = (node) => {
  if (node.kind !== Kind.SELECTION_SET) return undefined;
  const at = node.selections.findIndex((one) => one.kind === Kind.INLINE_FRAGMENT);
  if (at < 0) return undefined;
  const inner = node.selections[at] as InlineFragmentNode;
  const selections = [...node.selections];
  selections.splice(at, 1, ...inner.selectionSet.selections);
  return { ...node, selections } satisfies SelectionSetNode;
};

/** A spread becomes the fragment itself, so that its parts can go one by one. */
export const inlined =
  (document: DocumentNode): Edit =>
  (node) => {
    if (node.kind !== Kind.FRAGMENT_SPREAD) return undefined;
    for (const one of document.definitions)
      if (one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === node.name.value)
        return {
          kind: Kind.INLINE_FRAGMENT,
          typeCondition: one.typeCondition,
          directives: node.directives ?? [],
          selectionSet: one.selectionSet,
        };
    return undefined;
  };
