import type { IncomingHttpHeaders } from "node:http";
import { methodsOf, PREFLIGHT_HEADER, type Exchange, type GraphqlDoor } from "./graphql-door.ts";

/** The origin of the page that asks, when it is one whose pages may read the answer. */
export function allowedOrigin({ origin }: IncomingHttpHeaders, door: GraphqlDoor): string | null {
  return origin !== undefined && door.allowedOrigins.has(origin) ? origin : null;
}

/**
 * A browser asks nobody before it opens a WebSocket, so the door has to look itself.
 *
 * Allowed are the pages of an allowed origin, those that this server served itself, and whoever is no browser.
 */
export function mayOpenSocket(headers: IncomingHttpHeaders, door: GraphqlDoor): boolean {
  const { origin, host } = headers;
  if (origin === undefined || door.allowedOrigins.has(origin)) return true;
  return origin === `http://${host}` || origin === `https://${host}`;
}

/** Tells a browser what a page of another origin may send here. */
export function answerPreflight({ request, response, door }: Exchange): void {
  const origin = allowedOrigin(request.headers, door);
  const methods = methodsOf(door);
  const custom = methods === "POST" ? "" : `, ${PREFLIGHT_HEADER}`;
  response
    .writeHead(204, {
      ...(origin !== null && { "access-control-allow-origin": origin }),
      "access-control-allow-methods": methods,
      "access-control-allow-headers": `content-type, accept${custom}`,
      allow: `${methods}, OPTIONS`,
      vary: "origin",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    })
    .end();
}
