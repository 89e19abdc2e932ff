import {
  array,
  assert,
  constant,
  constantFrom,
  oneof,
  property,
  record,
  type Arbitrary,
} from "fast-check";
import { buildSchema, Kind, parse } from "graphql";
import { expect, test } from "vitest";
import { Failure } from "../fetch/failure.ts";
import { generateWriter, writerCode } from "./generate-writer.ts";
import { shapeOf } from "./shape-of.ts";
import { writeCarefully } from "./write-carefully.ts";

const schema = buildSchema(`
  scalar Willekeurig
  enum Richting { TAAL REKENEN }
  interface Medium { id: ID! titel: String }
  type Boek implements Medium { id: ID! titel: String bladzijden: Int! }
  type Film implements Medium { id: ID! titel: String duur: Float }
  union Iets = Boek | Film | Kind
  type Kind { id: ID! naam: String leeft: Boolean! richting: Richting media: [Medium!] iets: Iets vriend: Kind }
  type Query { kinderen: [[Kind]!] wat: Willekeurig }
`);

const document = parse(
  `{
  soort: __typename
  kinderen {
    "toString": id
    naam leeft richting __typename
    media { id titel __typename ... on Boek { bladzijden } ... on Film { duur } }
    iets { ... on Boek { bladzijden } ... on Kind { vriend { id } } }
    vriend { media { titel } }
  }
  wat
}`.replace('"toString": id', "toString: id"),
);

const [operation] = document.definitions;
if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("no operation");
const shape = shapeOf({ schema, operation, fragments: {}, conditions: {} });

/** As `JSON.parse` makes them. */
const object = (fields: Readonly<Record<string, Arbitrary<unknown>>>) =>
  record(fields, { noNullPrototype: true });

/** Mostly what is agreed, and now and then something else. */
const mostly = (agreed: Arbitrary<unknown>): Arbitrary<unknown> =>
  oneof(
    { weight: 60, arbitrary: agreed },
    { weight: 2, arbitrary: constant(null) },
    {
      weight: 1,
      arbitrary: oneof(
        constant(undefined),
        constantFrom<unknown>(0, 1.5, "", "GEHEIM", true, 2 ** 31, [], [[]]),
        constant({ __typename: "Query" }),
        constant(new Failure("SUBGRAPH_UNREACHABLE", ["titel"])),
      ),
    },
  );

const text = mostly(constantFrom("", "een", 'twee "3"', "\u0000é😀", "\ud800"));
const id = mostly(constantFrom<unknown>("1", 2, "drie"));
const boek = object({
  __typename: constant("Boek"),
  id,
  titel: text,
  bladzijden: mostly(constant(3)),
});
const film = object({ __typename: constant("Film"), id, titel: text, duur: mostly(constant(1.5)) });
const media = mostly(array(mostly(oneof(boek, film)), { maxLength: 3 }));
const vriend = mostly(object({ __typename: constant("Kind"), id, media }));
const kind = object({
  __typename: constant("Kind"),
  toString: id,
  naam: text,
  leeft: mostly(constantFrom(true, false)),
  richting: mostly(constantFrom("TAAL", "REKENEN")),
  media,
  iets: mostly(oneof(boek, film, object({ __typename: constant("Kind"), vriend }))),
  vriend,
});
const root = object({
  kinderen: mostly(array(mostly(array(mostly(kind), { maxLength: 3 })), { maxLength: 3 })),
  wat: mostly(constantFrom<unknown>(1, "x", { a: [1] })),
});

const mayRepeat = (): boolean => true;
const WRITINGS = [true, false].map((isPlain) => ({ isPlain, mayRepeat }));

/** Whether none of the texts in an answer needs an escape. */
const isPlain = (answer: object): boolean => !JSON.stringify(answer).includes("\\");

test("generated code writes what the careful way writes, or gives up where something is missing", () => {
  const [plain, other] = WRITINGS.map((writing) => generateWriter(shape, writing));
  let clean = 0;
  let quick = 0;
  assert(
    property(root, (answer) => {
      const careful = writeCarefully(shape, answer);
      const isClean = careful.errors.length === 0;
      if (isClean) clean += 1;
      const expected = isClean ? careful.text : undefined;
      expect(other?.(answer, null)).toBe(expected);
      expect(other?.(answer, [])).toBe(expected);
      if (!isPlain(answer)) return;
      if (isClean) quick += 1;
      expect(plain?.(answer, null)).toBe(expected);
      expect(plain?.(answer, [])).toBe(expected);
    }),
    { numRuns: 2000 },
  );
  // All ways were tried.
  expect(quick).toBeGreaterThan(100);
  expect(clean).toBeGreaterThan(200);
  expect(clean).toBeLessThan(1900);
});

test.each(WRITINGS)(
  "an object that stands in many places is written the same in each",
  (writing) => {
    const twice = {
      __typename: "Kind",
      toString: "1",
      naam: null,
      leeft: true,
      richting: null,
      media: null,
      iets: null,
      vriend: null,
    };
    const answer = { kinderen: [[twice, twice], [twice]], wat: null };
    const fast = generateWriter(shape, writing);
    expect(fast(answer, [])).toBe(writeCarefully(shape, answer).text);
  },
);

test.each(WRITINGS)("the code holds no word of the question or of the schema", (writing) => {
  const { code, constants } = writerCode(shape, writing);
  const words = constants.filter((value) => typeof value === "string");
  expect(words.length).toBeGreaterThan(20);
  expect(code).not.toMatch(/kinderen|naam|toString|Kind|Boek|soort|wat\b/);
  const literals = new Set(code.match(/"[^"]*"/g));
  const own = ["use strict", "", "{}", "}", "[", "]", "[]", ",", "string", "number", "boolean"];
  expect([...literals].filter((one) => !own.includes(one.slice(1, -1)))).toEqual([]);
});
