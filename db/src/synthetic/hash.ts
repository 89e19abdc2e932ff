import { createHash } from "node:crypto";

/**
 * Random numbers without a state: each is a pure function of seed, entity, index and field.
 *
 * A field added later therefore reshuffles nothing, and the first thousand children are the same ones
 * whether a thousand or a hundred thousand are asked for.
 */
// The four are one key, read from the outside in; an object of them would be made ten million times.
// oxlint-disable-next-line max-params
export function draw(seed: number, entity: string, index: number, field: string): number {
  const stream = mix(seed ^ textHash(entity), textHash(field));
  return mix(stream, index) / 2 ** 32;
}

/** The finaliser of MurmurHash3 over both numbers: each bit in changes about half of the bits out. */
function mix(a: number, b: number): number {
  let h = Math.imul(a, 0xcc9e2d51) ^ Math.imul(b, 0x1b873593);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  h = (h ^ (h >>> 16)) + Math.imul(b, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

const known = new Map<string, number>();

/** FNV-1a, remembered: the same few names come back millions of times. */
function textHash(text: string): number {
  const found = known.get(text);
  if (found !== undefined) return found;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  known.set(text, hash);
  return hash;
}

/** Up to here each index has a number of its own; the settings ask for no more children. */
const PERMUTED = 1_000_000;

/**
 * Another number below a million for each index below a million: a Feistel network over twenty bits, walked until the
 * number is below a million again. Without the seed the number does not tell the index.
 */
export function permute(seed: number, entity: string, index: number): number {
  if (!(index < PERMUTED)) throw new Error("Only a million numbers can be told apart.");
  let number = index;
  do {
    for (let round = 0; round < 4; round += 1) {
      const left = number >>> 10;
      const right = number & 1023;
      const mixed = Math.floor(draw(seed, entity, right * 4 + round, "permutatie") * 1024);
      number = (right << 10) | (left ^ mixed);
    }
  } while (number >= PERMUTED);
  return number;
}

/** The item at this fraction of the list. */
export function pick<T>(list: readonly T[], fraction: number): T {
  const item = list[Math.floor(fraction * list.length)];
  if (item === undefined) throw new Error("Nothing to pick from.");
  return item;
}

/** The item at this fraction of the total weight. */
export function pickWeighted<T>(list: readonly (readonly [T, number])[], fraction: number): T {
  const total = list.reduce((sum, [, weight]) => sum + weight, 0);
  let rest = fraction * total;
  for (const [item, weight] of list) {
    rest -= weight;
    if (rest < 0) return item;
  }
  return pick(list, 0.999999)[0];
}

const NAMESPACE = Buffer.from("8f3e3c1a5b4d4b0e9a7260d5d1c8f0a7", "hex");

/** UUID version 5 (RFC 9562) of these words: the same words give the same id, in every database. */
export function uuidFor(...words: readonly (string | number)[]): string {
  const hash = createHash("sha1").update(NAMESPACE).update(words.join("\u0000")).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString("hex", 0, 16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join("-");
}
