import type { IncomingMessage } from "node:http";
import { Problem } from "@samenloop/schema";

/** The body as text; null when the client is gone before its end. A larger one is refused and not read on. */
export function readBody(request: IncomingMessage, limit: number): Promise<string | null> {
  return new Promise((resolve, reject) => {
    if (Number(request.headers["content-length"]) > limit) return reject(tooLarge(limit));
    const chunks: Buffer[] = [];
    let length = 0;
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) return reject(tooLarge(limit));
      chunks.push(chunk);
    });
    request.on("end", () => resolve(textOf(chunks)));
    // After the end this says nothing new.
    request.on("close", () => resolve(null));
    request.on("error", () => resolve(null));
  });
}

const textOf = (chunks: readonly Buffer[]): string =>
  (chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))?.toString("utf8") ?? "";

const tooLarge = (limit: number): Problem =>
  new Problem("BODY_TOO_LARGE", `The body is larger than ${limit / 1024} kB.`);
