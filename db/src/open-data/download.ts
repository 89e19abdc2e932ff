import { Problem } from "@samenloop/schema";

export interface Downloaded {
  readonly content: Uint8Array;
  /** Who gave it, after any redirect. */
  readonly host: string;
  /** When it was published, where the server tells. */
  readonly published: Date | null;
}

/** Many times what any of these files is. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Gets a file as it is published; all that can go wrong on the way is `OFFLINE`, with a sentence that says what. */
export async function download(url: string, deadlineMs: number): Promise<Downloaded> {
  const { host } = new URL(url);
  const signal = AbortSignal.timeout(deadlineMs);
  const response = await fetch(url, { signal }).catch((cause: unknown) => {
    throw offline(`${host} cannot be reached from here: is there internet?`, cause);
  });
  if (!response.ok) throw offline(`${host} answered ${response.status} for ${url}: has it moved?`);
  if (url.startsWith("https:") && !response.url.startsWith("https:"))
    throw offline(`${host} refers to an address without encryption for ${url}.`);
  const published = new Date(response.headers.get("last-modified") ?? "");
  return {
    content: await bodyOf(response, url),
    host: new URL(response.url).host,
    published: Number.isNaN(published.getTime()) ? null : published,
  };
}

async function bodyOf(response: Response, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > MOST_BYTES) break;
      chunks.push(chunk);
    }
  } catch (cause) {
    throw offline(`The answer to ${url} broke off.`, cause);
  }
  if (size > MOST_BYTES) throw offline(`The answer to ${url} does not end.`);
  return Buffer.concat(chunks);
}

const offline = (message: string, cause?: unknown): Problem =>
  new Problem("OFFLINE", message, { cause });
