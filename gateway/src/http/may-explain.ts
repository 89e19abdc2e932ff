import { createHash, timingSafeEqual } from "node:crypto";
import type { Exchange } from "./graphql-door.ts";

/** Whoever sends the key with it sees how the answer was made; of any other value nothing is said. */
export const EXPLAIN_HEADER = "x-samenloop-uitleg";

export function mayExplain({ request, door }: Pick<Exchange, "request" | "door">): boolean {
  const given = request.headers[EXPLAIN_HEADER];
  if (door.explainKey === null || typeof given !== "string") return false;
  // Equal in length, and in the time that comparing takes, whatever was sent.
  return request.method === "POST" && timingSafeEqual(digest(given), digest(door.explainKey));
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
