import { Problem } from "@samenloop/schema";
import { isPoison } from "../core/shape/poison.ts";

/** JSON without the keys by which an object could change its kind on the way: `__proto__` and `constructor.prototype`. */
export function parseJson(text: string): unknown {
  const value = parseAny(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  if (mayHoldPoison(text) && holdsPoison(value)) throw refused();
  return value;
}

function parseAny(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Its message would repeat what was sent.
    throw refused();
  }
}

/** A key can also be written with escapes; whoever does that is read to the last key. */
const mayHoldPoison = (text: string): boolean =>
  text.includes("__proto__") || text.includes("constructor") || text.includes("\\u");

/** Walks without recursion: the text says how deep it goes. */
function holdsPoison(value: unknown): boolean {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== "object" || next === null) continue;
    for (const [key, inner] of Object.entries(next)) {
      if (isPoison(key, inner)) return true;
      waiting.push(inner);
    }
  }
  return false;
}

const refused = (): Problem =>
  new Problem("REQUEST_INVALID", "The body is not JSON, or holds a key that no question has.");
