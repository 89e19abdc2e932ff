import type { Source } from "../fetch/failure.ts";
import { unlessForbidden } from "../generated-code.ts";
import { generateReader, type ReadExactly } from "./generate-reader.ts";
import type { Readable, SentTypes } from "./readable.ts";

/** The text of an answer, and its bytes where each of them is one character. */
export interface AnswerText {
  readonly text: string;
  readonly ascii: Uint8Array | null;
}

/** So many answers in a row that are not exactly as asked, and as many are left alone before the next is tried. */
const MOST_MISSES = 8;
const LEFT_ALONE = 200;

/**
 * Reads the answers to one sub-query in the quick way, as long as they mostly are exactly what was asked.
 *
 * Some subgraphs write theirs with spaces, in another order, or with something of their own beside it: they are not
 * read twice each time. And an operation that is asked only once does not earn back what generating code costs.
 */
export class AnswerReader {
  readonly #readable: () => Readable;
  /** Undefined until code is generated; null when there is none. */
  #read: ReadExactly | null | undefined;
  #usesBefore: number;
  #misses = 0;
  #leftAlone = 0;

  /** @param usesBefore how many answers come by before code is generated */
  constructor(readable: () => Readable, usesBefore: number) {
    this.#readable = readable;
    this.#usesBefore = usesBefore;
  }

  /** The `data`; undefined when the answer must be parsed. */
  read({ text, ascii }: AnswerText, sentTypes: SentTypes): Source | undefined {
    const read = this.#reader();
    if (!read) return undefined;
    const data = read(text, ascii, sentTypes);
    if (data) this.#misses = 0;
    else if ((this.#misses += 1) === MOST_MISSES) {
      this.#misses = 0;
      this.#leftAlone = LEFT_ALONE;
    }
    return data;
  }

  #reader(): ReadExactly | null {
    if (this.#read === null) return null;
    if (this.#leftAlone > 0) {
      this.#leftAlone -= 1;
      return null;
    }
    if (this.#read) return this.#read;
    this.#usesBefore -= 1;
    if (this.#usesBefore >= 0) return null;
    // Without code an answer is parsed, which does the same.
    return (this.#read = unlessForbidden(() => generateReader(this.#readable())));
  }
}
