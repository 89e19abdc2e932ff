import { readFile, stat } from "node:fs/promises";
import { Problem } from "@samenloop/schema";
import { isUrl } from "./read-gateway-settings.ts";

/** Where a supergraph comes from. */
export interface SupergraphSource {
  /** Null when it is what it was at the last read. */
  read(): Promise<string | null>;
}

export const openSource = (place: string): SupergraphSource =>
  isUrl(place) ? fromUrl(place) : fromFile(place);

/** Looks at time and size first: file systems differ in what they tell a watcher, and none forgets these. */
function fromFile(path: string): SupergraphSource {
  let seen = "";
  let text: string | null = null;
  return {
    read: async () => {
      try {
        const { mtimeMs, size, ino } = await stat(path);
        const looks = `${mtimeMs} ${size} ${ino}`;
        if (looks === seen) return null;
        const read = await readFile(path, "utf8");
        seen = looks;
        return changed(read);
      } catch (cause) {
        throw new Problem("NOT_FOUND", `There is no file ${path} that can be read.`, { cause });
      }
    },
  };

  function changed(read: string): string | null {
    if (read === text) return null;
    text = read;
    return read;
  }
}

/** A supergraph of thousands of types is a few megabytes. */
const MOST_BYTES = 64 << 20;
const PATIENCE_MS = 10_000;

/** Asks with the `etag` of the last answer, so that what did not change costs nearly nothing. */
function fromUrl(url: string): SupergraphSource {
  let etag: string | null = null;
  let text: string | null = null;
  return {
    read: async () => {
      const response = await ask(url, etag);
      if (response.status === 304) return null;
      if (!response.ok) throw unreachable(url, `it answered with status ${response.status}`);
      const read = await bodyOf(url, response);
      etag = response.headers.get("etag");
      if (read === text) return null;
      text = read;
      return read;
    },
  };
}

async function ask(url: string, etag: string | null): Promise<Response> {
  try {
    return await fetch(url, {
      headers: { accept: "text/plain, */*", ...(etag !== null && { "if-none-match": etag }) },
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch (cause) {
    throw unreachable(url, "it does not answer", cause);
  }
}

async function bodyOf(url: string, response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const part of response.body ?? []) {
      bytes += part.byteLength;
      if (bytes > MOST_BYTES) throw new Error("too large");
      parts.push(part);
    }
  } catch (cause) {
    throw unreachable(url, "its answer does not come to an end", cause);
  }
  return Buffer.concat(parts).toString("utf8");
}

const unreachable = (url: string, why: string, cause?: unknown): Problem =>
  new Problem("OFFLINE", `No supergraph comes from ${url}: ${why}.`, { cause });
