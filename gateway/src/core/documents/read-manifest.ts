import { createHash } from "node:crypto";
import { Kind, OperationTypeNode, parse, type DocumentNode } from "graphql";
import { Problem } from "@samenloop/schema";
import {
  trustedDocuments,
  type TrustedDocument,
  type TrustedDocuments,
} from "./trusted-documents.ts";

/**
 * Reads a manifest of trusted documents: Apollo's (`format: "apollo-persisted-query-manifest"`), or a plain
 * object from hash to text, as Relay's compiler writes it when told to hash with SHA-256.
 *
 * One document that is not what its hash says makes the whole manifest refused: somebody changed it on the way.
 */
export function readManifest(manifest: string): TrustedDocuments {
  const entries = entriesOf(parseManifest(manifest));
  return trustedDocuments(entries.map(([id, text]) => trusted(id, text)));
}

function parseManifest(manifest: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(manifest);
  } catch (cause) {
    throw new Problem("SETTING_INVALID", "The manifest of documents is not JSON.", { cause });
  }
  if (isObject(value)) return value;
  throw new Problem("SETTING_INVALID", "The manifest of documents is a JSON object.");
}

const APOLLO = "apollo-persisted-query-manifest";

type Entry = readonly [id: string, text: unknown];

function entriesOf(manifest: Record<string, unknown>): readonly Entry[] {
  if (manifest["format"] === undefined) return Object.entries(manifest);
  const { format, version, operations } = manifest;
  if (format === APOLLO && version === 1 && Array.isArray(operations)) {
    return operations.map((operation: unknown, index) => apolloEntry(operation, index));
  }
  throw new Problem(
    "SETTING_INVALID",
    `A manifest with a format is "${APOLLO}", version 1, with a list of operations.`,
  );
}

function apolloEntry(operation: unknown, index: number): Entry {
  if (isObject(operation) && typeof operation["id"] === "string") {
    return [operation["id"], operation["body"]];
  }
  throw new Problem("SETTING_INVALID", `Operation ${index + 1} of the manifest has no \`id\`.`);
}

function trusted(id: string, text: unknown): TrustedDocument {
  const hash = id.replace(/^sha256:/, "").toLowerCase();
  if (typeof text !== "string") throw wrong(id, "has no text");
  const actual = createHash("sha256").update(text).digest("hex");
  if (hash !== actual) throw wrong(id, `has a text with another SHA-256, ${actual}`);
  return Object.freeze({ hash, text, isReadOnly: isReadOnly(parseDocument(id, text)) });
}

function parseDocument(id: string, text: string): DocumentNode {
  try {
    return parse(text, { noLocation: true });
  } catch (cause) {
    throw wrong(id, "is not GraphQL", cause);
  }
}

const isReadOnly = ({ definitions }: DocumentNode): boolean =>
  definitions.every(
    (definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION ||
      definition.operation === OperationTypeNode.QUERY,
  );

const wrong = (id: string, how: string, cause?: unknown): Problem =>
  new Problem("SETTING_INVALID", `Document ${id} of the manifest ${how}.`, { cause });

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
