import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Caller } from "../../pipeline.ts";
import { shareKey, type ShareParts } from "./share-key.ts";

/** Texts that would run together, end one another or mean something, if they were not kept apart. */
const tricky = fc.oneof(
  fc.constantFrom(
    "",
    "null",
    "undefined",
    '"',
    '","',
    "\\",
    '\\"',
    "[]",
    "{}",
    ",",
    ":",
    "\n",
    "\0",
  ),
  fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "\ud800", "\\ud800"),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const orNull = fc.option(tricky);

const parts: fc.Arbitrary<ShareParts> = fc.record({
  subgraph: tricky,
  shard: orNull,
  body: tricky,
  caller: fc.record({
    rol: tricky,
    organisatie: orNull,
    namens: orNull,
    doel: tricky,
  }) as unknown as fc.Arbitrary<Caller>,
  headers: fc.array(fc.tuple(fc.oneof(tricky, fc.constant("x-rol")), tricky), { maxLength: 3 }),
});

/** The same question, told part by part. */
function told({ subgraph, shard, body, caller, headers }: ShareParts): unknown[] {
  const sorted = headers.map(([name, value]) => [name.toLowerCase(), value]).sort(byText);
  return [
    subgraph,
    shard,
    body,
    caller.rol,
    caller.organisatie,
    caller.namens,
    caller.doel,
    sorted,
  ];
}

const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

test("two questions have one key exactly if every part is the same", () => {
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      expect(shareKey(a)).toBe(shareKey(structuredClone(a)));
      const isSame = JSON.stringify(told(a)) === JSON.stringify(told(b));
      expect(shareKey(a) === shareKey(b)).toBe(isSame);
    }),
    { numRuns: 500 },
  );
});

test("whatever one part is changed into, the key changes with it", () => {
  const part = fc.constantFrom("subgraph", "shard", "body", "rol", "organisatie", "namens", "doel");
  fc.assert(
    fc.property(parts, part, orNull, (a, name, value) => {
      const isOfCaller = name in a.caller;
      const before = isOfCaller ? a.caller[name as keyof Caller] : a[name as keyof ShareParts];
      fc.pre(before !== value);
      const b = isOfCaller
        ? { ...a, caller: { ...a.caller, [name]: value } }
        : { ...a, [name]: value };
      expect(shareKey(b)).not.toBe(shareKey(a));
    }),
    { numRuns: 500 },
  );
});

test("text cannot be moved from one part to the next without changing the key", () => {
  fc.assert(
    fc.property(parts, tricky, tricky, (a, left, right) => {
      fc.pre(left !== "" && right !== "");
      const one = { ...a, caller: { ...a.caller, organisatie: left + right, namens: "" } };
      const other = { ...a, caller: { ...a.caller, organisatie: left, namens: right } };
      expect(shareKey(one)).not.toBe(shareKey(other));
    }),
  );
});

const QUESTION: ShareParts = {
  subgraph: "zorg",
  shard: null,
  body: "{}",
  caller: { rol: "OUDER", organisatie: null, namens: null, doel: "INZAGE_BETROKKENE" },
  headers: [],
};
const keyWith = (...headers: [string, string][]): string => shareKey({ ...QUESTION, headers });

test.each(["traceparent", "tracestate", "X-Samenloop-Deadline-Ms", "signature", "Signature-Input"])(
  "%s is in no key: it differs per request and changes no answer",
  (name) => {
    expect(keyWith([name, "a"])).toBe(keyWith([name, "b"]));
    expect(keyWith([name, "a"])).toBe(keyWith());
  },
);

test.each([
  "authorization",
  "cookie",
  "accept-language",
  "x-rol",
  "__proto__",
  "signature2",
  " signature",
])("%s is in the key, as is every other header", (name) => {
  expect(keyWith([name, "a"])).not.toBe(keyWith([name, "b"]));
  expect(keyWith([name, "a"])).not.toBe(keyWith());
});

test("headers are the same in any order and case of their names, but not of their values", () => {
  expect(keyWith(["A", "x"], ["b", "y"])).toBe(keyWith(["B", "y"], ["a", "x"]));
  expect(keyWith(["a", "x"], ["b", "y"])).not.toBe(keyWith(["a", "y"], ["b", "x"]));
  expect(keyWith(["a", "x"])).not.toBe(keyWith(["a", "X"]));
  expect(keyWith(["a", "x"], ["a", "x"])).not.toBe(keyWith(["a", "x"]));
});
