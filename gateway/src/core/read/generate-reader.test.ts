import {
  array,
  assert,
  constant,
  constantFrom,
  double,
  integer,
  oneof,
  option,
  property,
  record,
  string,
  tuple,
  type Arbitrary,
} from "fast-check";
import { isAscii } from "node:buffer";
import { buildSchema, parse, Kind, type SelectionSetNode } from "graphql";
import { describe, expect, test } from "vitest";
import { isSource } from "../fetch/failure.ts";
import { selectionAt, type SelectionByType } from "../fetch/selection.ts";
import { sieve } from "../fetch/sieve.ts";
import { generateReader, readerCode } from "./generate-reader.ts";
import type { Readable } from "./readable.ts";

const schema = buildSchema(`
  scalar Willekeurig
  interface Medium { id: ID! titel: String }
  type Boek implements Medium { id: ID! titel: String bladzijden: Int }
  type Film implements Medium { id: ID! titel: String duur: Float }
  type Kind { id: ID! naam: String leeft: Boolean wat: Willekeurig media: [Medium] vriend: Kind titels: [[String]] }
  type Query { kinderen: [[Kind]] kind: Kind }
`);

const KIND = `{
  __typename id soort: __typename "toString": naam leeft wat titels
  media { __typename id ... on Boek { bladzijden } ... on Film { duur } }
  vriend { id titel: naam }
}`.replace('"toString": naam', "toString: naam");

function selectionOf(typename: string | null, text: string): SelectionByType {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("no operation");
  const sets: SelectionSetNode[] = [operation.selectionSet];
  const declared = typename === null ? null : schema.getType(typename);
  const renameTo = "andere";
  const rewrites = [{ path: [{ kind: "key", key: "titels" }], renameTo }] as const;
  const place = { sets, declared: declared as never, rewrites };
  return selectionAt({ schema, fragments: new Map() }, place);
}

const ROOT = selectionOf("Query", `{ kinderen ${KIND} kind { id vriend { naam } } }`);
const ENTITY = selectionOf(null, `{ ... on Kind ${KIND} ... on Boek { titel bladzijden } }`);
const root = ROOT.of(undefined);
if (!root) throw new Error("no root");
const READ_ROOT: Readable = { kind: "root", selection: root };
const READ_ENTITIES: Readable = {
  kind: "entities",
  batches: [
    { alias: "_e0", types: ["Kind", "Boek"], answers: ENTITY },
    { alias: "_e1", types: ["Boek"], answers: ENTITY },
  ],
};

/** By characters, and where that is possible by bytes; both must say the same. */
function read(readable: Readable, text: string, sentTypes: readonly string[][] = []): unknown {
  const reader = generateReader(readable);
  if (!reader) throw new Error("this can be read");
  const bytes = Buffer.from(text);
  const byCharacters = reader(text, null, sentTypes);
  const byBytes = reader(text, isAscii(bytes) ? bytes : null, sentTypes);
  expect(byBytes).toEqual(byCharacters);
  return byCharacters;
}

const text = oneof(string(), string({ unit: "binary" }), constantFrom("", "é", '"\\', "\n", "😀"));
const leaf: Arbitrary<unknown> = oneof(
  text,
  integer(),
  double(),
  constantFrom<unknown>(null, true, false, 0, -0, 1e15, 123456789012345, 1e21, 1.5e-9),
);
const nullable = (arbitrary: Arbitrary<unknown>): Arbitrary<unknown> => option(arbitrary);
/** `JSON.stringify` writes the keys in this order. */
const object = (fields: Readonly<Record<string, Arbitrary<unknown>>>) =>
  record(fields, { noNullPrototype: true });

const boek = object({ __typename: constant("Boek"), id: leaf, bladzijden: leaf });
const film = object({ __typename: constant("Film"), id: leaf, duur: leaf });
const kind = object({
  __typename: constant("Kind"),
  id: leaf,
  soort: constant("Kind"),
  toString: leaf,
  leeft: leaf,
  wat: leaf,
  titels: nullable(array(array(leaf, { maxLength: 2 }), { maxLength: 2 })),
  media: nullable(array(nullable(oneof(boek, film)), { maxLength: 3 })),
  vriend: nullable(object({ id: leaf, titel: leaf })),
});
const rootData = object({
  kinderen: nullable(array(nullable(array(nullable(kind), { maxLength: 2 })), { maxLength: 2 })),
  kind: nullable(object({ id: leaf, vriend: nullable(object({ naam: leaf })) })),
});

/** What is done where there is no generated code. */
const parsed = (whole: string): unknown => {
  const { data } = JSON.parse(whole) as { data: unknown };
  return sieve(data, ROOT);
};

test("an answer that is exactly as asked is what it is when it is parsed and sieved", () => {
  assert(
    property(rootData, constantFrom("", "\n", " \r\n\t"), (data, after) => {
      const whole = JSON.stringify({ data }) + after;
      const expected = parsed(whole);
      const found = read(READ_ROOT, whole);
      // Numbers in another notation are left to `JSON.parse`.
      const isLeft = found === undefined && /\de|\d{16}/.test(whole);
      expect(isLeft ? expected : found).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test("of any other text it makes nothing, or what parsing makes of it", () => {
  const cut = tuple(integer({ min: 0, max: 400 }), integer({ min: 0, max: 3 }));
  const put = constantFrom(
    ...Array.from('"\\{}[],:0 .-en\n\u0001é12xyz'),
    "null",
    '"x":1,',
    '"errors":[],',
    "[[",
    '"__proto__":{},',
  );
  let same = 0;
  assert(
    property(rootData, array(tuple(cut, put), { minLength: 1, maxLength: 2 }), (data, changes) => {
      let whole = JSON.stringify({ data });
      for (const [[place, length], piece] of changes) {
        const at = place % whole.length;
        whole = whole.slice(0, at) + piece + whole.slice(at + length);
      }
      const found = read(READ_ROOT, whole);
      if (found === undefined) return;
      same += 1;
      expect(Object.keys(JSON.parse(whole) as object)).toEqual(["data"]);
      expect(found).toEqual(parsed(whole));
    }),
    { numRuns: 4000 },
  );
  expect(same).toBeGreaterThan(20);
});

test("what it makes is as plain as what JSON.parse makes", () => {
  const found = read(READ_ROOT, '{"data":{"kinderen":[],"kind":{"id":"1","vriend":null}}}');
  const { kind: one } = found as { kind: object };
  expect(Object.getPrototypeOf(one)).toBe(Object.prototype);
  expect(isSource(one)).toBe(true);
  expect(Object.entries(one)).toEqual([
    ["id", "1"],
    ["vriend", null],
  ]);
});

describe("entities", () => {
  const boekText = '{"titel":"een","bladzijden":3}';
  const whole = (first: string, second: string): string =>
    `{"data":{"_e0":[${first}],"_e1":[${second}]}}`;

  test("are read as what they were said to be", () => {
    const kindText = JSON.stringify({
      __typename: "Kind",
      id: "1",
      soort: "Kind",
      toString: null,
      leeft: true,
      wat: 1,
      titels: null,
      media: null,
      vriend: null,
    });
    const found = read(READ_ENTITIES, whole(`null,${kindText},${boekText}`, boekText), [
      ["Boek", "Kind", "Boek"],
      ["Boek"],
    ]);
    const { titels, ...kindRead } = JSON.parse(kindText) as Record<string, unknown>;
    const boekRead = { titel: "een", bladzijden: 3 };
    expect(found).toEqual({
      _e0: [null, { ...kindRead, andere: titels }, boekRead],
      _e1: [boekRead],
    });
  });

  test.each([
    ["one too many", whole(boekText, `${boekText},${boekText}`), [["Boek"], ["Boek"]]],
    ["one too few", whole(boekText, boekText), [["Boek"], ["Boek", "Boek"]]],
    ["none", whole(boekText, ""), [["Boek"], ["Boek"]]],
    ["of another type", whole(boekText, boekText), [["Kind"], ["Boek"]]],
    ["of a type that nobody knows", whole(boekText, boekText), [["Vreemd"], ["Boek"]]],
    ["in another order", `{"data":{"_e1":[],"_e0":[]}}`, [[], []]],
    ["null as a whole", `{"data":{"_e0":null,"_e1":[]}}`, [[], []]],
  ])("%s are left to be parsed", (_, answer, sent) => {
    expect(read(READ_ENTITIES, answer, sent)).toBeUndefined();
  });
});

test.each(["[", "{", '{"data":{"kinderen":[', '{"data":{"kind":{"id":['])(
  "%s a hundred thousand times is given up, and not a stack",
  (piece) => {
    expect(read(READ_ROOT, piece.repeat(100_000))).toBeUndefined();
    const [last = ""] = piece.slice(-1);
    expect(read(READ_ROOT, piece + last.repeat(100_000))).toBeUndefined();
  },
);

test("a selection that names __proto__, or that may be of too many types, is not read in this way", () => {
  const odd = selectionOf("Kind", "{ __proto__: id }").of(undefined);
  expect(odd && generateReader({ kind: "root", selection: odd })).toBeNull();
  const types = Array.from({ length: 17 }, (_, index) => `Type${index}`);
  const batch = { alias: "_entities", types, answers: ENTITY };
  expect(generateReader({ kind: "entities", batches: [batch] })).toBeNull();
});

test.each(["bytes", "characters"] as const)(
  "the code that looks at %s holds no word of the question or of the schema",
  (look) => {
    for (const readable of [READ_ROOT, READ_ENTITIES]) {
      const code = readerCode(readable, look)?.code ?? "";
      expect(code).not.toMatch(/kind|naam|toString|typename|Boek|soort|andere|titel|_e\d/i);
      const literals = new Set(code.match(/"[^"]*"/g));
      expect([...literals]).toEqual(['"use strict"']);
    }
  },
);
