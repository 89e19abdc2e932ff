import type { Server } from "node:http";
import type { Upgrade } from "./websocket.ts";

const OFFERS = ["upgrade", "connection", "http2-settings"];

/**
 * Answers a request whose offer of another protocol is declined, as HTTP wants it (RFC 9110 §7.8): as if nothing was
 * offered. Java's HTTP client offers HTTP/2 with its first request, and would otherwise be hung up on.
 *
 * Node gives every such request away as soon as WebSockets are accepted, so it is put back in front of the
 * connection, without the offer.
 */
export function answerWithoutUpgrade(server: Server, { request, socket, head }: Upgrade): void {
  const { method, url, httpVersion, rawHeaders } = request;
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? "";
    if (!OFFERS.includes(name.toLowerCase())) lines.push(`${name}: ${rawHeaders[at + 1]}`);
  }
  if (/\bclose\b/i.test(request.headers.connection ?? "")) lines.push("connection: close");
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), head]));
  server.emit("connection", socket);
}
