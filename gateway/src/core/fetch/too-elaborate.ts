import { randomInt } from "node:crypto";

/** Levels of lists and objects: a selection is at most a few dozen deep, and a scalar of an owner's own not much more. */
const DEEPEST = 200;

/** Values, and openings of lists and objects: as many as five million honest characters hold at the very most. */
const MOST_PARTS = 500_000;
/** Of a longer text, where one is allowed, as many in proportion. */
const CHARACTERS_A_PART = 10;

/** Different names of fields: more than any schema has, and than an owner's own scalar needs. */
const MOST_NAMES = 50_000;

/** Out of so few characters nothing can be built that takes long to read. */
const SHORT = 1 << 18;

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
/** A list and an object open and close with the same character but for this bit. */
const CURLY = 0x20;
const OPENS = 0x5b;
const CLOSES = 0x5d;

/** How many values, and openings of lists and objects, an honest text of this length has at the very most. */
export const mostParts = ({ length }: string): number =>
  Math.max(MOST_PARTS, length / CHARACTERS_A_PART);

/**
 * Whether JSON text consists of so many parts, or of so many within each other, that reading it keeps everybody waiting.
 *
 * What counts is time: out of 5 MB of brackets, or of names that are all different, `JSON.parse` builds things for most
 * of a second; out of 5 MB of honest answer for a tenth of that. Counting takes less still, and stops at the first part
 * too many.
 */
export function isTooElaborate(text: string): boolean {
  if (text.length < SHORT) return false;
  const most = mostParts(text);
  const names = new Names(text);
  let depth = 0;
  let parts = 0;
  let start = 0;
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      start = at + 1;
      end = endOfString(text, start);
      at = end;
    } else if (code === COLON) {
      if (names.add(start, end) > MOST_NAMES) return true;
    } else if (code === COMMA) {
      parts += 1;
      if (parts > most) return true;
    } else if ((code & ~CURLY) === OPENS) {
      depth += 1;
      parts += 1;
      if (depth > DEEPEST || parts > most) return true;
    } else if ((code & ~CURLY) === CLOSES) depth -= 1;
  }
  return false;
}

/** The closing quote of a string; the end of the text where there is none. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

/** By an odd number of backslashes: two of them are one that escapes nothing. */
function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
  return (at - before) % 2 === 1;
}

const HASH_BITS = 20;
/** Unknown outside of this process, or names could be chosen that all look the same. */
const SEED = randomInt(2 ** 31);

/** Counts different names, never more than there are, and few less: two may share a hash. */
class Names {
  #count = 0;
  readonly #text: string;
  readonly #seen = new Uint8Array(1 << (HASH_BITS - 3));

  constructor(text: string) {
    this.#text = text;
  }

  /** How many there are with this one. */
  add(start: number, end: number): number {
    let hash = SEED;
    for (let at = start; at < end; at += 1) {
      hash = Math.imul(hash ^ this.#text.charCodeAt(at), 0x01000193);
      hash ^= hash >>> 15;
    }
    const place = hash >>> (32 - HASH_BITS);
    const bit = 1 << (place & 7);
    const seen = this.#seen[place >> 3] ?? 0;
    if (seen & bit) return this.#count;
    this.#seen[place >> 3] = seen | bit;
    this.#count += 1;
    return this.#count;
  }
}
