import type { IncomingMessage } from "node:http";
import { Problem } from "@samenloop/schema";

/**
 * The body as text; a larger one is refused and not read on. When the client is gone before its end this never
 * settles, and is forgotten with the request: nobody is left to answer, and to listen for it costs every question.
 */
export function readBody(request: IncomingMessage, limit: number): Promise<string> {
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
  });
}

const textOf = (chunks: readonly Buffer[]): string =>
  (chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))?.toString("utf8") ?? "";

const tooLarge = (limit: number): Problem =>
  new Problem("BODY_TOO_LARGE", `The body is larger than ${limit / 1024} kB.`);
