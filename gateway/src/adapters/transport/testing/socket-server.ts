import { once } from "node:events";
import { createServer, type Socket } from "node:net";

export interface SocketServer {
  readonly port: number;
  /** Whole requests that came in, over all connections. */
  readonly requests: readonly string[];
  /** Connections that were made since it was opened. */
  readonly connections: () => number;
  /** Connections that ended, by whomever. */
  readonly ended: () => number;
  close(): Promise<void>;
}

/** Gets the socket, and which request of all this is, from 0. */
export type OnRequest = (socket: Socket, index: number) => void;

/** A server below HTTP, for what `node:http` would never send: it says just what the test writes. */
export async function openSocketServer(onRequest: OnRequest): Promise<SocketServer> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  let ended = 0;
  const server = createServer((socket) => {
    connections++;
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => {
      ended++;
      sockets.delete(socket);
    });
    let heard = "";
    socket.on("data", (chunk) => {
      heard += chunk.toString("latin1");
      const [head = "", body = ""] = heard.split("\r\n\r\n");
      const length = /^content-length: (\d+)$/im.exec(head)?.[1];
      if (length === undefined || body.length < Number(length)) return;
      requests.push(heard);
      heard = "";
      onRequest(socket, requests.length - 1);
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as { port: number };
  return {
    port,
    requests,
    connections: () => connections,
    ended: () => ended,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      if (server.listening) await once(server.close(), "close");
    },
  };
}

/** A whole and honest answer, as bytes. */
export function httpAnswer(body = '{"data":null}', headers = ""): string {
  const length = Buffer.byteLength(body);
  return `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${headers}content-length: ${length}\r\n\r\n${body}`;
}
