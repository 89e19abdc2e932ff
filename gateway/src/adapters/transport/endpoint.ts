import { validateHeaderName, validateHeaderValue } from "node:http";
import { Problem } from "@samenloop/schema";
import type { SubgraphAddress } from "./transport-options.ts";

/** An address that was checked, in the form in which it is sent. */
export interface Endpoint {
  readonly origin: string;
  readonly path: string;
  /** Of a question with one answer: names and values in turn, the way they go over the line. */
  readonly askHeaders: readonly string[];
  /** Of a question whose answers are streamed. */
  readonly streamHeaders: readonly string[];
}

/** Headers that say what the transport itself does: a setting that says otherwise would make it lie. */
const OURS = new Set([
  "accept",
  "accept-encoding",
  "connection",
  "content-encoding",
  "content-length",
  "content-type",
  "expect",
  "host",
  "keep-alive",
  "transfer-encoding",
  "upgrade",
  "x-samenloop-deadline-ms",
]);

/** Not to say which codings are welcome would mean that all are. */
const BOTH = ["content-type", "application/json", "accept-encoding", "identity"];
const ASK_TYPES = "application/graphql-response+json, application/json";

/** Throws `SETTING_INVALID` for an address that may not be asked; the message repeats neither url nor value. */
export function parseEndpoint(subgraph: string, address: SubgraphAddress): Endpoint {
  const url = parseUrl(address.url);
  if (!url) throw invalid(subgraph, "has a url that is none");
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw invalid(subgraph, "has a url that is neither http nor https");
  if (url.username || url.password) throw invalid(subgraph, "has a url with a user or password");
  const extra = Object.entries(address.headers ?? {}).flatMap(([name, value]) =>
    checkedHeader(subgraph, name, value),
  );
  return {
    origin: url.origin,
    path: url.pathname + url.search,
    askHeaders: [...BOTH, "accept", ASK_TYPES, ...extra],
    streamHeaders: [...BOTH, "accept", "text/event-stream", ...extra],
  };
}

function checkedHeader(subgraph: string, given: string, value: string): [string, string] {
  const name = given.toLowerCase();
  if (OURS.has(name)) throw invalid(subgraph, `may not be given the header ${name}`);
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  } catch (cause) {
    throw invalid(subgraph, "has a header that HTTP does not allow", cause);
  }
  return [name, value];
}

function parseUrl(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

function invalid(subgraph: string, what: string, cause?: unknown): Problem {
  return new Problem("SETTING_INVALID", `Subgraph ${subgraph} ${what}.`, { cause });
}
