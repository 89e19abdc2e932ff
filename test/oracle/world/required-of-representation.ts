import { Kind, type SelectionSetNode } from "graphql";
import { isRawObject } from "./node.ts";
import type { World } from "./read-world.ts";
import { selected } from "./selected.ts";
import type { Raw, RawObject } from "./world-text.ts";

/** Of a representation, what a `@requires` asks. @throws when the gateway left some of it out. */
export function requiredOfRepresentation(
  world: World,
  representation: RawObject,
  {
    typename,
    selectionSet,
  }: { readonly typename: string; readonly selectionSet: SelectionSetNode },
): unknown {
  return selected({ world, typename, selectionSet }, (field) => {
    const value = representation[field.name.value];
    if (value === undefined) throw new Error(`the representation lacks ${field.name.value}`);
    return ofValue(world, value, field.selectionSet);
  });
}

function ofValue(world: World, value: Raw, selectionSet: SelectionSetNode | undefined): unknown {
  if (Array.isArray(value)) return value.map((one) => ofValue(world, one as Raw, selectionSet));
  if (!selectionSet || !isRawObject(value)) return value;
  const typename = value["__typename"];
  if (typeof typename === "string")
    return requiredOfRepresentation(world, value, { typename, selectionSet });
  // Nobody promises the type of what is inside a representation: then its fields must tell.
  return Object.fromEntries(Object.entries(value).filter(([name]) => asks(selectionSet, name)));
}

const asks = ({ selections }: SelectionSetNode, name: string): boolean =>
  selections.some((one) =>
    one.kind === Kind.FIELD
      ? one.name.value === name
      : one.kind === Kind.INLINE_FRAGMENT && asks(one.selectionSet, name),
  );
