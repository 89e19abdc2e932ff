/** One HTTP/1.1 request as far as canned answers need it. */
export interface Request {
  readonly path: string;
  readonly body: string;
  readonly closes: boolean;
}

/**
 * The whole requests at the start of what a connection has sent, and what is left over.
 *
 * Just enough of HTTP to answer faster than `node:http` does: whatever the subgraphs spend is taken from the load. A
 * body is read as Latin-1, so that it is the same text exactly when its bytes are the same.
 */
export function splitRequests(bytes: Buffer): {
  readonly requests: readonly Request[];
  readonly rest: Buffer;
} {
  const requests: Request[] = [];
  let rest = bytes;
  while (rest.length > 0) {
    const found = firstRequest(rest);
    if (!found) break;
    requests.push(found.request);
    rest = rest.subarray(found.end);
  }
  return { requests, rest };
}

function firstRequest(bytes: Buffer): { readonly request: Request; readonly end: number } | null {
  const headEnd = bytes.indexOf("\r\n\r\n");
  if (headEnd < 0) return null;
  const head = bytes.toString("latin1", 0, headEnd);
  const start = headEnd + 4;
  const path = head.slice(head.indexOf(" ") + 1, head.indexOf(" HTTP/"));
  const closes = /\r\nconnection: *close/i.test(head);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  const found = length
    ? lengthOf(bytes, start, Number(length))
    : /\r\ntransfer-encoding: *chunked/i.test(head)
      ? chunksOf(bytes, start)
      : { body: "", end: start };
  return found && { request: { path, body: found.body, closes }, end: found.end };
}

interface Body {
  readonly body: string;
  readonly end: number;
}

function lengthOf(bytes: Buffer, start: number, length: number): Body | null {
  const end = start + length;
  return bytes.length < end ? null : { body: bytes.toString("latin1", start, end), end };
}

function chunksOf(bytes: Buffer, start: number): Body | null {
  let body = "";
  let at = start;
  for (;;) {
    const lineEnd = bytes.indexOf("\r\n", at);
    if (lineEnd < 0) return null;
    const size = Number.parseInt(bytes.toString("latin1", at, lineEnd), 16);
    const end = lineEnd + 2 + size + 2;
    if (bytes.length < end) return null;
    if (size === 0) return { body, end };
    body += bytes.toString("latin1", lineEnd + 2, lineEnd + 2 + size);
    at = end;
  }
}
