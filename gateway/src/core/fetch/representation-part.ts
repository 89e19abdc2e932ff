import { quote } from "../shape/quote.ts";
import { Failure, type Source } from "./failure.ts";

/** JSON text; a Failure when something that must be sent is not there. */
export type WriteObject = (source: Source) => string | Failure;
export type WriteValue = (value: unknown) => string | Failure;

/** One field of a representation. */
export interface Part {
  readonly key: string;
  readonly name: string;
  /** `,"name":` */
  readonly head: string;
  readonly isLeaf: boolean;
  readonly isTypename: boolean;
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

export function writeParts(parts: readonly Part[]): WriteObject {
  return (source) => {
    let text = "";
    for (const { key, head, isText, write } of parts) {
      const value = source[key];
      const written = isText && typeof value === "string" ? quote(value) : write(value);
      if (typeof written !== "string") return written;
      text += head + written;
    }
    return `{${text}}`;
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
