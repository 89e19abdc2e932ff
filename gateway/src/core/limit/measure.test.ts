import * as fc from "fast-check";
import { Kind, parse, type DocumentNode, type SelectionSetNode } from "graphql";
import { expect, test } from "vitest";
import { measure } from "./measure.ts";

/** The size by its definition: every fragment written out at every place. */
function writtenOut(document: DocumentNode) {
  const size = { depth: 0, aliases: 0, selections: 0 };
  const walk = ({ selections }: SelectionSetNode, depth: number): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = document.definitions.find(
          (node) =>
            node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value,
        );
        walk((fragment as { selectionSet: SelectionSetNode }).selectionSet, depth);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, depth);
      } else {
        const here = depth + (["edges", "nodes", "node"].includes(selection.name.value) ? 0 : 1);
        size.selections += 1;
        size.aliases += selection.alias ? 1 : 0;
        size.depth = Math.max(size.depth, here);
        if (selection.selectionSet) walk(selection.selectionSet, here);
      }
    }
  };
  for (const node of document.definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION) walk(node.selectionSet, 0);
  }
  return size;
}

/** A selection set that spreads only fragments with a higher number, so that none contains itself. */
const selectionSet = (from: number, most: number): fc.Arbitrary<string> =>
  fc.letrec<{ set: string; selection: string }>((tie) => ({
    set: fc
      .array(tie("selection"), { minLength: 1, maxLength: 3 })
      .map((all) => `{ ${all.join(" ")} }`),
    selection: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom("a", "x: a", "nodes", "y: node"),
      fc.nat(most).map((n) => (from + n < most ? `...F${from + n}` : "b")),
      tie("set").map((set) => `... on T ${set}`),
      fc
        .tuple(fc.constantFrom("a", "x: a", "nodes", "edges", "z: node"), tie("set"))
        .map((parts) => parts.join(" ")),
    ),
  })).set;

const FRAGMENTS = 4;
const documents = fc
  .tuple(
    fc.array(selectionSet(0, FRAGMENTS), { minLength: 1, maxLength: 2 }),
    ...Array.from({ length: FRAGMENTS }, (_, i) => selectionSet(i + 1, FRAGMENTS)),
  )
  .map(([operations, ...fragments]) => [
    ...operations.map((set, i) => `query Q${i} ${set}`),
    ...fragments.map((set, i) => `fragment F${i} on T ${set}`),
  ]);

test("the size is that of the document with every fragment written out", () => {
  fc.assert(
    fc.property(documents, (definitions) => {
      const document = parse(definitions.join("\n"));
      const { deepest, ...size } = measure(document);
      expect(size).toEqual(writtenOut(document));
      expect(deepest === null).toBe(size.depth === 0);
    }),
  );
});
