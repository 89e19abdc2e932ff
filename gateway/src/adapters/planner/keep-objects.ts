import { Kind, visit, type DirectiveNode, type DocumentNode, type SelectionSetNode } from "graphql";

/**
 * An object that is asked for is there, also when every field within it is left out by a variable: `{}` is not `null`.
 * The stock planner drops such a field with what is in it. A `__typename` in each of them keeps it asked; what the
 * client did not ask is not shown to it.
 */
export const keepObjects = (document: DocumentNode): DocumentNode =>
  visit(document, {
    Field: ({ selectionSet, ...field }) => {
      if (!selectionSet || isNeverEmpty(selectionSet)) return undefined;
      const typename = {
        kind: Kind.FIELD as const,
        name: { kind: Kind.NAME as const, value: "__typename" },
      };
      const selections = [...selectionSet.selections, typename];
      return { ...field, selectionSet: { ...selectionSet, selections } };
    },
  });

const isNeverEmpty = ({ selections }: SelectionSetNode): boolean =>
  selections.some((selection) => {
    if (isConditional(selection.directives)) return false;
    return selection.kind !== Kind.INLINE_FRAGMENT || isNeverEmpty(selection.selectionSet);
  });

const isConditional = (directives: readonly DirectiveNode[] = []): boolean =>
  directives.some(({ name }) => name.value === "skip" || name.value === "include");
