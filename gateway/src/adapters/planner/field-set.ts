import { Kind, parse, print, type SelectionSetNode } from "graphql";

/** The text of a `@key` or a `@requires`: fields, with those within them. */
export interface FieldSet {
  readonly fields: readonly FieldOfSet[];
}

export interface FieldOfSet {
  readonly name: string;
  /** As they are written, `(u: 3)`; empty without. */
  readonly args: string;
  /** Of which types only; null is all. */
  readonly onType: string | null;
  readonly inner: FieldSet;
}

export function readFieldSet(text: string): FieldSet {
  const [operation] = parse(`{${text}}`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return { fields: [] };
  return { fields: fieldsOf(operation.selectionSet, null) };
}

function fieldsOf(set: SelectionSetNode | undefined, onType: string | null): FieldOfSet[] {
  return (set?.selections ?? []).flatMap((selection): FieldOfSet[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return fieldsOf(selection.selectionSet, selection.typeCondition?.name.value ?? onType);
    return [
      {
        name: selection.name.value,
        args: argumentText(selection),
        onType,
        inner: { fields: fieldsOf(selection.selectionSet, null) },
      },
    ];
  });
}

/** Equal for equal arguments, in whatever order they are written. */
export function argumentText({
  arguments: given = [],
}: {
  readonly arguments?: readonly Parameters<typeof print>[0][] | undefined;
}): string {
  return given.length === 0 ? "" : `(${given.map(print).sort().join(", ")})`;
}

/** Every name in it, at whatever depth. */
export function namesIn({ fields }: FieldSet): string[] {
  return fields.flatMap(({ name, inner }) => [name, ...namesIn(inner)]);
}
