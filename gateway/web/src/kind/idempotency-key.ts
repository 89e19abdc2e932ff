/** The key of each change that has been sent and not yet answered, by what it says. */
export type Keys = Map<string, string>;

/** The key under which these words were sent before, or a new one. */
export function keyFor(keys: Keys, words: string): string {
  const key = keys.get(words) ?? randomUuid();
  keys.set(words, key);
  return key;
}

/** `crypto.randomUUID` exists on https and localhost only; a demo on another machine of the house has neither. */
function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
