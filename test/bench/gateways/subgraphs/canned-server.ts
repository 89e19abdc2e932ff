import { createServer, type AddressInfo, type Socket } from "node:net";
import { splitRequests, type Request } from "./split-requests.ts";

export interface CannedServer {
  readonly port: number;
  /** Requests answered, and those among them for which no bytes were there yet; both since the last call. */
  count(): Counts;
  close(): void;
}

export interface Counts {
  readonly calls: number;
  readonly misses: number;
}

/**
 * Answers a request with the bytes that the same path and body were answered with before.
 *
 * What was never asked is answered by `answer` and kept, up to a limit: a run of questions that are all new must not
 * fill the memory.
 */
export async function serveCanned(answer: (body: string) => string): Promise<CannedServer> {
  const canned = new Map<string, Buffer>();
  let calls = 0;
  let misses = 0;
  const respond = ({ path, body }: Request): Buffer => {
    calls += 1;
    const key = `${path}\n${body}`;
    const known = canned.get(key);
    if (known) return known;
    misses += 1;
    const bytes = asResponse(answer(Buffer.from(body, "latin1").toString("utf8")));
    if (canned.size < MOST) canned.set(key, bytes);
    return bytes;
  };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    serveSocket(socket, respond);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", 511, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    count: () => {
      const counts = { calls, misses };
      [calls, misses] = [0, 0];
      return counts;
    },
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

const MOST = 2000;

function serveSocket(socket: Socket, respond: (request: Request) => Buffer): void {
  socket.setNoDelay(true);
  let parts: Buffer[] = [];
  socket.on("data", (part: Buffer) => {
    parts.push(part);
    const { requests, rest } = splitRequests(parts.length === 1 ? part : Buffer.concat(parts));
    parts = rest.length > 0 ? [rest] : [];
    for (const request of requests) {
      socket.write(respond(request));
      if (request.closes) socket.end();
    }
  });
  // A gateway that is stopped drops its connections; that is no news.
  socket.on("error", () => socket.destroy());
}

function asResponse(body: string): Buffer {
  const bytes = Buffer.from(body);
  const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes]);
}
