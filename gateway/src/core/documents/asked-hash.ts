import { Problem } from "@samenloop/schema";

/**
 * The hash by which a request asks for a document: `documentId` (GraphQL over HTTP, appendix on persisted documents),
 * or `extensions.persistedQuery.sha256Hash` as Apollo's clients send it; null when it asks by text.
 */
export function askedHash(body: Readonly<Record<string, unknown>>): string | null {
  const { documentId, extensions } = body;
  if (documentId != null) return asHash(documentId, "documentId");
  const persisted = (extensions as { readonly persistedQuery?: unknown } | null | undefined)
    ?.persistedQuery;
  if (persisted == null) return null;
  const { sha256Hash } = persisted as { readonly sha256Hash?: unknown };
  return asHash(sha256Hash, "extensions.persistedQuery.sha256Hash");
}

function asHash(value: unknown, name: string): string {
  if (typeof value === "string") return value.replace(/^sha256:/, "").toLowerCase();
  throw new Problem("REQUEST_INVALID", `\`${name}\` is the hash of a document.`);
}
