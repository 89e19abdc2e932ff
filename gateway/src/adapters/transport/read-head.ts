import type { ProblemCode } from "@samenloop/schema";

/** How the bytes of a body become those of its text; `identity` when they are that already. */
export type Coding = "identity" | "gzip" | "deflate" | "br";

/** What the head of an answer says about its body. */
export type Head = { readonly coding: Coding } | Failed;

interface Failed {
  readonly failed: ProblemCode;
}

const PLAIN: Head = { coding: "identity" };
const UNREACHABLE: Failed = { failed: "SUBGRAPH_UNREACHABLE" };
const INVALID: Failed = { failed: "SUBGRAPH_ANSWER_INVALID" };

const CODINGS: ReadonlyMap<string, Head> = new Map<string, Head>([
  ["", PLAIN],
  ["identity", PLAIN],
  // Registered nowhere, and what graphql-sse sends to keep proxies from compressing its streams.
  ["none", PLAIN],
  ["gzip", { coding: "gzip" }],
  ["x-gzip", { coding: "gzip" }],
  ["deflate", { coding: "deflate" }],
  ["br", { coding: "br" }],
]);

/**
 * Whether an answer with this status and these raw headers is one at all.
 *
 * A server that speaks `application/graphql-response+json` means its status as part of the answer; with
 * `application/json` and no 2xx it may be anything between here and there that speaks. A redirect is neither.
 */
export function readHead(status: number, headers: readonly Buffer[]): Head {
  const type = mediaType(valueOf(headers, CONTENT_TYPE));
  const succeeded = status >= 200 && status < 300;
  if (!succeeded && !(status >= 400 && type === "graphql")) return UNREACHABLE;
  if (type === null) return INVALID;
  const coding = valueOf(headers, CONTENT_ENCODING);
  return coding === "" ? PLAIN : (CODINGS.get(coding.trim().toLowerCase()) ?? INVALID);
}

/** Why this is no stream of events; null if it is one. A compressed one is refused: it would need a cap per event. */
export function readStreamHead(status: number, headers: readonly Buffer[]): Failed | null {
  if (status < 200 || status >= 300) return UNREACHABLE;
  const coding = CODINGS.get(valueOf(headers, CONTENT_ENCODING).trim().toLowerCase());
  const isEventStream = /^text\/event-stream\s*(;|$)/i.test(valueOf(headers, CONTENT_TYPE));
  return isEventStream && coding === PLAIN ? null : INVALID;
}

const CONTENT_TYPE = "content-type";
const CONTENT_ENCODING = "content-encoding";

/** The last of its name; two of them that differ are no honest answer, and the text will show it. */
function valueOf(headers: readonly Buffer[], name: string): string {
  let value = "";
  for (let i = 0; i + 1 < headers.length; i += 2) {
    const key = headers[i];
    if (key?.length !== name.length || !isNamed(key, name)) continue;
    value = headers[i + 1]?.toString("latin1") ?? "";
  }
  return value;
}

/** Compared byte by byte: most names of the same length differ in the first. */
function isNamed(key: Buffer, name: string): boolean {
  for (let i = 0; i < name.length; i++)
    if (((key[i] ?? 0) | 0x20) !== name.charCodeAt(i)) return false;
  return true;
}

/** The types that subgraphs send nearly always, so that nearly always nothing is parsed. */
const KNOWN: ReadonlyMap<string, "json" | "graphql"> = new Map([
  ["application/json", "json"],
  ["application/json; charset=utf-8", "json"],
  ["application/graphql-response+json", "graphql"],
  ["application/graphql-response+json; charset=utf-8", "graphql"],
]);

function mediaType(text: string): "json" | "graphql" | null {
  return KNOWN.get(text) ?? parseMediaType(text);
}

function parseMediaType(text: string): "json" | "graphql" | null {
  const [type = "", ...parameters] = text.toLowerCase().split(";");
  const isUtf8 = parameters.every((parameter) => {
    const [name = "", value = ""] = parameter.split("=");
    return name.trim() !== "charset" || /^\s*"?utf-?8"?\s*$/.test(value);
  });
  return isUtf8 ? (KNOWN.get(type.trim()) ?? null) : null;
}
