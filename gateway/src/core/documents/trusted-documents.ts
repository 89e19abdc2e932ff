/** A document that was known before anybody asked: its text cannot be chosen by whoever sends its hash. */
export interface TrustedDocument {
  /** SHA-256 of the text, in lower-case hexadecimals. */
  readonly hash: string;
  readonly text: string;
  /** Holds queries and nothing that changes or streams, so that a GET may ask for it. */
  readonly isReadOnly: boolean;
}

/** The known documents. Nothing that a client sends ever adds one. */
export interface TrustedDocuments {
  lookup(hash: string): TrustedDocument | undefined;
  /** Whether this very text is one of them, to the letter. */
  knows(text: string): boolean;
  /** In the order of the manifest, to plan them before they are asked for. */
  readonly all: readonly TrustedDocument[];
}

export function trustedDocuments(documents: readonly TrustedDocument[]): TrustedDocuments {
  const byHash = new Map(documents.map((document) => [document.hash, document]));
  const texts = new Set(documents.map(({ text }) => text));
  return Object.freeze({
    lookup: (hash: string) => byHash.get(hash),
    knows: (text: string) => texts.has(text),
    all: Object.freeze([...documents]),
  });
}

export const NO_DOCUMENTS: TrustedDocuments = trustedDocuments([]);
