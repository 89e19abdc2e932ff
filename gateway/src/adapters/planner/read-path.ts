import type { OutputRewrite, PlaceSegment, TypenameRewrite } from "../../core/plan/plan-step.ts";
import { planImpossible, UNANSWERABLE } from "./plan-impossible.ts";

/** Lists are walked through wherever they stand, so a planner's `@` says nothing. */
export function readPath(path: readonly unknown[]): readonly PlaceSegment[] {
  return path.flatMap(readSegment);
}

function readSegment(segment: unknown): readonly PlaceSegment[] {
  if (typeof segment === "string") return readTextSegment(segment);
  const { Field, Key, TypeCondition, TypenameEquals } = segment as {
    readonly [kind: string]: unknown;
  };
  const key = Field ?? Key;
  if (typeof key === "string") return [{ kind: "key", key }];
  const types = TypeCondition ?? TypenameEquals;
  if (Array.isArray(types)) return [{ kind: "types", types: types as string[] }];
  throw unreadable(segment);
}

/** `@`, `key`, `... on T`, or `key|[T,U]`: at that key, and only of those types. */
function readTextSegment(segment: string): readonly PlaceSegment[] {
  if (segment === "@") return [];
  const [, condition] = /^\.\.\. on (\w+)$/.exec(segment) ?? [];
  if (condition !== undefined) return [{ kind: "types", types: [condition] }];
  const [, key, types] = /^(\w*)(?:\|\[([\w, ]*)\])?$/.exec(segment) ?? [];
  if (key === undefined) throw unreadable(segment);
  const at: readonly PlaceSegment[] = key === "" ? [] : [{ kind: "key", key }];
  return types === undefined ? at : [...at, { kind: "types", types: types.split(/, ?/) }];
}

type Rewrite = { readonly path: readonly PlaceSegment[] } & (
  | { readonly kind: "set"; readonly value: string }
  | { readonly kind: "rename"; readonly to: string }
);

interface ForeignRewrite {
  readonly path: readonly unknown[];
  readonly setValueTo?: unknown;
  readonly renameKeyTo?: unknown;
}

/** Bare, or wrapped in the name of what it does. */
function readRewrite(rewrite: unknown): Rewrite {
  const { ValueSetter, KeyRenamer } = rewrite as { readonly [kind: string]: unknown };
  const { path, setValueTo, renameKeyTo } = (ValueSetter ??
    KeyRenamer ??
    rewrite) as ForeignRewrite;
  if (typeof renameKeyTo === "string")
    return { kind: "rename", path: readPath(path), to: renameKeyTo };
  if (typeof setValueTo === "string")
    return { kind: "set", path: readPath(path), value: setValueTo };
  throw unreadable(rewrite);
}

/** `@interfaceObject`: what the answer calls by its own type, the subgraph knows by the interface. */
export function readInputRewrite(foreign: unknown): TypenameRewrite {
  const rewrite = readRewrite(foreign);
  const [condition, key, ...more] = rewrite.path;
  const isTypename = key?.kind === "key" && key.key === "__typename" && more.length === 0;
  if (rewrite.kind === "set" && condition?.kind === "types" && isTypename)
    return { types: condition.types, typename: rewrite.value };
  throw unreadable(foreign);
}

export function readOutputRewrite(foreign: unknown): OutputRewrite {
  const rewrite = readRewrite(foreign);
  if (rewrite.kind === "rename") return { path: rewrite.path, renameTo: rewrite.to };
  throw unreadable(foreign);
}

const unreadable = (cause: unknown) => planImpossible(UNANSWERABLE, cause);
