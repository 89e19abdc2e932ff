import { Problem } from "@samenloop/schema";

/** What every subgraph is asked with. */
export interface AskOptions {
  /** How long one answer may take, from the first byte asked to the last byte read. */
  readonly timeoutMs: number;
  /** How long one answer may be, in bytes after decompression. */
  readonly mostBytes: number;
}

/** One question over HTTP. */
export interface Asking {
  readonly url: string;
  readonly body: object;
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/**
 * Asks a subgraph and reads its answer as a JSON object, or throws a Problem that says nothing of what it answered.
 *
 * No redirect is followed: it would carry the question, and the child it is about, to a stranger.
 */
export async function askSubgraph(asking: Asking, options: AskOptions): Promise<object> {
  const text = await readAnswer(asking, options);
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer === "object" && answer !== null) return answer;
  } catch {
    // Falls through: the text of what is no JSON is nobody's to see.
  }
  throw new Problem(
    "SUBGRAPH_ANSWER_INVALID",
    "A subgraph answered with something else than JSON.",
  );
}

async function readAnswer(asking: Asking, { timeoutMs, mostBytes }: AskOptions): Promise<string> {
  const signal = AbortSignal.any([asking.signal, AbortSignal.timeout(timeoutMs)]);
  try {
    const response = await fetch(asking.url, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(asking.body),
      redirect: "error",
      signal,
    });
    if (response.ok) return await readWithin(response, mostBytes);
    await response.body?.cancel();
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem("SUBGRAPH_UNREACHABLE", "No answer from a subgraph.", { cause });
  }
  throw new Problem("SUBGRAPH_UNREACHABLE", "A subgraph answered with an HTTP failure.");
}

/** Leaving the loop early closes the connection, so that an endless answer ends here. */
async function readWithin(response: Response, mostBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) {
      throw new Problem("SUBGRAPH_ANSWER_INVALID", `An answer is larger than ${mostBytes} bytes.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
