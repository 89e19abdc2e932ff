import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readManifest } from "./read-manifest.ts";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const READS = "query Motto { motto }";
const CHANGES = "mutation Zet { zet }";
const [READS_HASH, CHANGES_HASH] = [sha256(READS), sha256(CHANGES)];

const PLAIN = { [READS_HASH]: READS, [`sha256:${CHANGES_HASH}`]: CHANGES };
const APOLLO = {
  format: "apollo-persisted-query-manifest",
  version: 1,
  operations: [
    { id: READS_HASH, name: "Motto", type: "query", body: READS },
    { id: CHANGES_HASH.toUpperCase(), name: "Zet", type: "mutation", body: CHANGES },
  ],
};

describe.each([
  ["of hash and text", PLAIN],
  ["as Apollo's tools write it", APOLLO],
])("a manifest %s", (_, manifest) => {
  const documents = readManifest(JSON.stringify(manifest));

  test("gives each document by its hash, and knows its text to the letter", () => {
    expect(documents.lookup(READS_HASH)).toMatchObject({ text: READS, isReadOnly: true });
    expect(documents.lookup(CHANGES_HASH)).toMatchObject({ text: CHANGES, isReadOnly: false });
    expect(documents.lookup(sha256("{ motto }"))).toBeUndefined();
    expect([documents.knows(READS), documents.knows(`${READS} `)]).toEqual([true, false]);
  });

  test("lists them in its own order, for a plan to be made beforehand", () => {
    expect(documents.all.map(({ text }) => text)).toEqual([READS, CHANGES]);
  });
});

test("only what holds nothing but queries is read-only", () => {
  const texts = [
    `${READS} query Anders { motto }`,
    "query A { ...f } fragment f on Query { motto }",
    `${READS} ${CHANGES}`,
    "subscription { motto }",
  ];
  const documents = readManifest(
    JSON.stringify(Object.fromEntries(texts.map((text) => [sha256(text), text]))),
  );
  expect(documents.all.map(({ isReadOnly }) => isReadOnly)).toEqual([true, true, false, false]);
});

test("the names that every object has are no hashes", () => {
  const documents = readManifest("{}");
  expect(["constructor", "__proto__", ""].map(documents.lookup)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

describe("SETTING_INVALID: a manifest is refused as a whole", () => {
  const wrongHash = sha256("iets anders");
  test.each([
    ["that is no JSON", "{", "not JSON"],
    ["that is no object", "[]", "JSON object"],
    [
      "of which one text is not what its hash says",
      JSON.stringify({ ...PLAIN, [wrongHash]: READS }),
      `Document ${wrongHash} of the manifest has a text with another SHA-256, ${READS_HASH}.`,
    ],
    [
      "hashed in another way",
      JSON.stringify({ d41d8cd98f00b204e9800998ecf8427e: READS }),
      "SHA-256",
    ],
    ["of which one document has no text", JSON.stringify({ [READS_HASH]: null }), "has no text"],
    [
      "of which one document is no GraphQL",
      JSON.stringify({ [sha256("{ motto")]: "{ motto" }),
      "is not GraphQL",
    ],
    ["of another format", JSON.stringify({ ...APOLLO, format: "anders" }), "a format"],
    ["of another version", JSON.stringify({ ...APOLLO, version: 2 }), "version 1"],
    ["without operations", JSON.stringify({ ...APOLLO, operations: {} }), "list of operations"],
    [
      "of which one operation has no id",
      JSON.stringify({ ...APOLLO, operations: [APOLLO.operations[0], { body: READS }] }),
      "Operation 2",
    ],
  ])("%s", (_, manifest, why) => {
    expect(() => readManifest(manifest)).toThrow(
      expect.objectContaining({ code: "SETTING_INVALID", message: expect.stringContaining(why) }),
    );
  });
});
