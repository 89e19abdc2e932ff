import { Problem } from "@samenloop/schema";
import { askedHash } from "../core/documents/asked-hash.ts";
import type { TrustedDocuments } from "../core/documents/trusted-documents.ts";
import type { Incoming, Received } from "../pipeline.ts";

/**
 * Reads the JSON body of a GraphQL request (GraphQL over HTTP §5.3), whose document may be named by its hash;
 * batches are refused. With `onlyTrusted` a text that is not a trusted document is refused too.
 */
export function createReceive(documents: TrustedDocuments, onlyTrusted: boolean) {
  const rule = { documents, onlyTrusted };
  return (incoming: Incoming): Received => {
    const body = parameters(incoming.body);
    return {
      source: sourceOf(text(body, "query") ?? "", askedHash(body), rule),
      operationName: text(body, "operationName") || null,
      variables: object(body, "variables") ?? {},
      incoming,
    };
  };
}

type Parameters = Readonly<Record<string, unknown>>;

function parameters(body: unknown): Parameters {
  if (Array.isArray(body)) throw invalid("Send one question at a time; a batch is not answered.");
  if (!isObject(body)) throw invalid("The body is one JSON object with a `query`.");
  object(body, "extensions");
  return body;
}

function text(body: Parameters, name: string): string | null {
  const value = body[name] ?? null;
  if (value === null || typeof value === "string") return value;
  throw invalid(`\`${name}\` is text.`);
}

function object(body: Parameters, name: string): Parameters | null {
  const value = body[name] ?? null;
  if (value === null || isObject(value)) return value;
  throw invalid(`\`${name}\` is a JSON object.`);
}

interface Rule {
  readonly documents: TrustedDocuments;
  readonly onlyTrusted: boolean;
}

function sourceOf(query: string, hash: string | null, { documents, onlyTrusted }: Rule): string {
  if (hash !== null) return trustedText(query, documents.lookup(hash)?.text);
  if (query.trim() === "") throw invalid("`query` holds the text of a GraphQL operation.");
  if (onlyTrusted && !documents.knows(query)) {
    throw unknown("Only documents that were registered beforehand are answered here.");
  }
  return query;
}

/** A hash with a text is how a client would register one; the text may be there when it is the known one. */
function trustedText(query: string, known: string | undefined): string {
  if (known !== undefined && (query === "" || query === known)) return known;
  if (query === "") throw unknown("No document with this hash is known here.");
  throw unknown("A request registers no document: send its text without a hash, or a known hash.");
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const invalid = (message: string): Problem => new Problem("REQUEST_INVALID", message);

const unknown = (message: string): Problem => new Problem("DOCUMENT_UNKNOWN", message);
