/** A subscription as a client sees it, and what came over the wire. */
export interface EventStream {
  readonly status: number;
  readonly headers: Headers;
  /** All that has come so far, as it was sent. */
  wire(): string;
  /** The next answer; null when the stream has ended. */
  // A test reads what it asked for; a wrong path shows as a failing expectation.
  // oxlint-disable-next-line no-explicit-any
  next(): Promise<any>;
  /** Whether the last thing that was read said that nothing more will ever come. */
  isComplete(): boolean;
  leave(): void;
}

export async function openEventStream(
  url: string,
  query: string,
  variables: object = {},
): Promise<EventStream> {
  const abort = new AbortController();
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ query, variables }),
    signal: abort.signal,
  });
  const blocks = blocksOf(answer);
  let wire = "";
  let complete = false;
  return {
    status: answer.status,
    headers: answer.headers,
    wire: () => wire,
    isComplete: () => complete,
    leave: () => abort.abort(),
    next: async () => {
      for (;;) {
        const { done, value } = await blocks.next();
        if (done === true) return null;
        wire += value;
        if (value.startsWith("event: next\n"))
          return JSON.parse(value.slice("event: next\ndata: ".length));
        if (value.startsWith("event: complete\n")) complete = true;
      }
    },
  };
}

/** An event, or a sign of life, ends with an empty line (HTML, "Server-sent events"). */
async function* blocksOf({ body }: Response): AsyncGenerator<string, undefined, undefined> {
  if (!body) return;
  const decoder = new TextDecoder();
  let text = "";
  for await (const bytes of body) {
    text += decoder.decode(bytes, { stream: true });
    for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
      yield text.slice(0, end + 2);
      text = text.slice(end + 2);
    }
  }
}
