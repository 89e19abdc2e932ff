import type { OutgoingHttpHeaders } from "node:http";
import { allowedOrigin } from "./allowed-origin.ts";
import type { Exchange } from "./graphql-door.ts";

/** The head of an answer that goes out as it comes. */
export function streamHead({ request, door }: Exchange, type: string): OutgoingHttpHeaders {
  const origin = allowedOrigin(request.headers, door);
  return {
    "content-type": type,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    vary: "origin, accept",
    // Some proxies keep a stream until it is whole unless told.
    "x-accel-buffering": "no",
    ...(origin !== null && { "access-control-allow-origin": origin }),
  };
}
