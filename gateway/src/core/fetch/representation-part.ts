import { quote } from "../shape/quote.ts";
import { Failure, type Source } from "./failure.ts";

/** JSON text; a Failure when something that must be sent is not there. */
export type WriteObject = (source: Source) => string | Failure;
export type WriteValue = (value: unknown) => string | Failure;

/** One field of a representation. */
export interface Part {
  readonly key: string;
  readonly name: string;
  readonly isLeaf: boolean;
  /** What it always is, as JSON text; null for what an entity itself must tell. */
  readonly constant: string | null;
  /** A value that is text as it is, which most keys are. */
  readonly isText: boolean;
  readonly write: WriteValue;
}

/** A representation by which not everything can be answered. */
export interface Partly {
  readonly text: string;
  /** Names of the fields that cannot, and why. */
  readonly lost: ReadonlySet<string>;
  readonly failure: Failure;
}

/** Whatever is the same for all of them is one piece of text: this runs for every entity. */
export function writeParts(parts: readonly Part[]): WriteObject {
  const told: (Pick<Part, "key" | "isText" | "write"> & { readonly before: string })[] = [];
  let before = "{";
  for (const [index, { name, key, isText, write, constant }] of parts.entries()) {
    before += `${index === 0 ? "" : ","}${quote(name)}:${constant ?? ""}`;
    if (constant !== null) continue;
    told.push({ key, isText, write, before });
    before = "";
  }
  const after = `${before}}`;
  return (source) => {
    let text = "";
    for (const part of told) {
      const value = source[part.key];
      const isText = part.isText && typeof value === "string";
      const written = isText ? quote(value) : part.write(value);
      if (typeof written !== "string") return written;
      text += part.before + written;
    }
    return text + after;
  };
}

/** What is missing is left out where it is no part of a key, and with it whatever requires it is lost. */
export function writeSome(
  parts: readonly Part[],
  dependents: ReadonlyMap<string, ReadonlySet<string>>,
): (source: Source) => Partly | null {
  return (source) => {
    const lost = new Set<string>();
    const texts: string[] = [];
    let failure: Failure | null = null;
    for (const { key, name, write } of parts) {
      const written = write(source[key]);
      if (typeof written === "string") texts.push(`${quote(name)}:${written}`);
      else {
        const requiring = dependents.get(name);
        if (!requiring) return null;
        failure ??= new Failure(written.code);
        for (const field of requiring) lost.add(field);
      }
    }
    return failure && { text: `{${texts.join(",")}}`, lost, failure };
  };
}
