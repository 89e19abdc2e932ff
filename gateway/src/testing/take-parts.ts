/** One part of an answer, as incremental delivery has it (`incrementalSpec=v0.2`). */
export interface TakenPart {
  readonly data?: unknown;
  readonly errors?: readonly TakenError[];
  readonly pending?: readonly {
    readonly id: string;
    readonly path: TakenPath;
    readonly label?: string;
  }[];
  readonly incremental?: readonly {
    readonly id: string;
    readonly subPath?: TakenPath;
    readonly data: object;
    readonly errors?: readonly TakenError[];
  }[];
  readonly completed?: readonly { readonly id: string; readonly errors?: readonly TakenError[] }[];
  readonly hasNext?: boolean;
}

export type TakenPath = readonly (string | number)[];

export interface TakenError {
  readonly message: string;
  readonly path?: TakenPath;
  readonly extensions?: { readonly code?: string };
}

/** What a client has in the end. */
export interface Taken {
  readonly data: unknown;
  readonly errors: readonly TakenError[];
  /** Places of which the parts will never come. */
  readonly lost: readonly TakenPath[];
}

/**
 * Puts the parts of an answer together as the specification has a client do it, and throws at whatever it does not
 * allow: a part for what is not pending, or anything told twice.
 */
export function takeParts(parts: readonly TakenPart[]): Taken {
  const [first] = parts;
  if (!first || !("data" in first)) throw new Error("The first part is the answer.");
  const taking: Taking = { data: first.data, errors: [], lost: [], pending: new Map() };
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    if ((part.hasNext ?? false) === isLast)
      throw new Error("It says wrongly whether more follows.");
    if (index > 0 && "data" in part) throw new Error("Only the first part is an answer.");
    takePart(taking, part);
  }
  if (taking.pending.size > 0) throw new Error("Something is pending for ever.");
  return taking;
}

interface Taking {
  readonly data: unknown;
  readonly errors: TakenError[];
  readonly lost: TakenPath[];
  readonly pending: Map<string, TakenPath>;
}

function takePart(taking: Taking, part: TakenPart): void {
  const { data, errors, pending } = taking;
  errors.push(...(part.errors ?? []));
  for (const { id, path } of part.pending ?? []) {
    if (pending.has(id)) throw new Error(`Two things are pending as ${id}.`);
    pending.set(id, path);
  }
  for (const { id, subPath = [], ...one } of part.incremental ?? []) {
    errors.push(...(one.errors ?? []));
    give(objectAt(data, [...pathOf(taking, id), ...subPath]), one.data);
  }
  for (const { id, errors: why } of part.completed ?? []) complete(taking, id, why);
  // What is pending stands somewhere: its place was told of.
  for (const path of pending.values()) objectAt(data, path);
}

function complete(taking: Taking, id: string, why: readonly TakenError[] | undefined): void {
  const path = pathOf(taking, id);
  if (why) taking.lost.push(path);
  taking.errors.push(...(why ?? []));
  taking.pending.delete(id);
}

function pathOf({ pending }: Taking, id: string): TakenPath {
  const path = pending.get(id);
  if (!path) throw new Error(`Nothing is pending as ${id}.`);
  return path;
}

function objectAt(data: unknown, path: TakenPath): object {
  let here = data;
  for (const key of path) here = (here as Record<string | number, unknown> | null)?.[key];
  if (typeof here !== "object" || here === null) throw new Error(`Nothing at ${path.join("/")}.`);
  return here;
}

function give(target: object, data: object): void {
  for (const [key, value] of Object.entries(data)) {
    if (Object.hasOwn(target, key)) throw new Error(`${key} was told before.`);
    (target as Record<string, unknown>)[key] = value;
  }
}
