import type { SelectionSetNode } from "graphql";
import type { World } from "./read-world.ts";
import type { Raw, RawObject, Row } from "./world-text.ts";

/** An object while it is being answered. */
export interface Node {
  /** What it really is, whatever a subgraph takes it for. */
  readonly typename: string;
  readonly row: Row;
  /** How the gateway named it, when it came in by `_entities`. */
  readonly representation?: RawObject;
  /** What the field above promised to deliver although another subgraph owns it. */
  readonly provided?: SelectionSetNode;
  /** With which arguments the field above was asked: part of every text in a value object. */
  readonly salt: string;
}

/** What happened while one operation was answered. */
export interface Run {
  /** Mutations, in the order in which they ran. */
  readonly log: string[];
  /** Subgraphs, in the order in which they were asked. */
  readonly calls: string[];
  /** What no subgraph should have been asked. */
  readonly faults: string[];
}

export const newRun = (): Run => ({ log: [], calls: [], faults: [] });

export const isRawObject = (raw: Raw | undefined): raw is RawObject =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw);

/** A row of an entity is found by `Type:id`; a value object is its own row. */
export function nodeOf(world: World, raw: RawObject, salt: string): Node | null {
  const ref = raw["$ref"];
  if (typeof ref === "string") {
    const [typename = "", ...id] = ref.split(":");
    const row = world.rows.get(typename)?.find((one) => one["id"] === id.join(":"));
    return row ? { typename, row, salt: "" } : null;
  }
  return typeof raw["__typename"] === "string"
    ? { typename: raw["__typename"], row: raw, salt }
    : null;
}

/** JSON with the keys in alphabetical order. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "absent";
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${key}:${canonical(one)}`)
    .join(",")}}`;
}

/** Small, and the same on every machine. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0) % 9973;
}
