import { buildSchema, isLeafType } from "graphql";
import { describe, expect, test } from "vitest";
import { leafOf } from "./leaf.ts";

const SCHEMA = buildSchema(`
  scalar Willekeurig
  enum Richting { TAAL REKENEN }
  type Query { a: Willekeurig b: Richting c: Int d: Float e: ID f: Boolean }
`);

/** What a subgraph may send for each type (GraphQL §3.5, §3.9), as JSON text; undefined for what is no such value. */
const TABLE: readonly (readonly [type: string, sent: string, written: string | undefined])[] = [
  ["Int", "0", "0"],
  ["Int", "-0", "0"],
  ["Int", "2147483647", "2147483647"],
  ["Int", "-2147483648", "-2147483648"],
  ["Int", "2147483648", undefined],
  ["Int", "-2147483649", undefined],
  ["Int", "1.0", "1"],
  ["Int", "1.5", undefined],
  ["Int", "1e400", undefined],
  ["Int", '"1"', undefined],
  ["Int", "true", undefined],
  ["Int", "[1]", undefined],
  ["Int", "{}", undefined],
  ["Float", "1", "1"],
  ["Float", "1.5", "1.5"],
  ["Float", "-0.0", "0"],
  ["Float", "1e21", "1e+21"],
  ["Float", "1e400", undefined],
  ["Float", '"1.5"', undefined],
  ["Float", "false", undefined],
  ["String", '""', '""'],
  ["String", String.raw`"a\"b\\c\n\u0000é€😀"`, String.raw`"a\"b\\c\n\u0000é€😀"`],
  ["String", String.raw`"\ud800"`, String.raw`"\ud800"`],
  ["String", '"\u2028"', '"\u2028"'],
  ["String", "1", undefined],
  ["String", "true", undefined],
  ["String", '["a"]', undefined],
  ["String", "{}", undefined],
  ["Boolean", "true", "true"],
  ["Boolean", "false", "false"],
  ["Boolean", "1", undefined],
  ["Boolean", '"true"', undefined],
  ["ID", '"a"', '"a"'],
  ["ID", "1", '"1"'],
  ["ID", "-7", '"-7"'],
  ["ID", "1.5", undefined],
  ["ID", "9007199254740991", '"9007199254740991"'],
  // Read as a number it is the one before: another ID.
  ["ID", "9007199254740993", undefined],
  ["ID", "1e21", undefined],
  ["ID", "true", undefined],
  ["ID", "{}", undefined],
  ["Richting", '"TAAL"', '"TAAL"'],
  ["Richting", '"taal"', undefined],
  ["Richting", '"GEHEIM"', undefined],
  ["Richting", "0", undefined],
  ["Richting", '["TAAL"]', undefined],
  ["Willekeurig", '{"a":[1,null,"x"]}', '{"a":[1,null,"x"]}'],
  ["Willekeurig", "1.5", "1.5"],
  // What JSON can read and not write would become null.
  ["Willekeurig", "1e400", undefined],
  ["Willekeurig", '{"a":[-1e400]}', undefined],
  // What would change the kind of an object of whoever copies it does not go on (ADV-01); the rest of the value does.
  ["Willekeurig", '{"__proto__":{"vuil":1}}', "{}"],
  ["Willekeurig", '{"a":[{"b":1,"__proto__":null}],"c":2}', '{"a":[{"b":1}],"c":2}'],
  ["Willekeurig", String.raw`{"\u005f_proto__":1,"a":2}`, '{"a":2}'],
  ["Willekeurig", '{"a":{"constructor":{"prototype":{"vuil":1}}}}', '{"a":{}}'],
  [
    "Willekeurig",
    '{"constructor":"Ferrari","prototype":1}',
    '{"constructor":"Ferrari","prototype":1}',
  ],
  ["Willekeurig", '["__proto__:","\\"__proto__\\":"]', '["__proto__:","\\"__proto__\\":"]'],
  ["Willekeurig", '"__proto__"', '"__proto__"'],
];

describe("value completion", () => {
  test.each(TABLE)("%s: %s becomes %s", (name, sent, written) => {
    const type = SCHEMA.getType(name);
    if (!isLeafType(type)) throw new Error(`${name} is no leaf`);
    expect(leafOf(type)(JSON.parse(sent))).toBe(written);
  });

  test.each([
    ["200 lists goes on", 200, true],
    ["one more is none", 201, false],
    ["more than any stack holds is none", 200_000, false],
  ])("a value of a free scalar in %s", (_, depth, isWritten) => {
    const type = SCHEMA.getType("Willekeurig");
    if (!isLeafType(type)) throw new Error("no leaf");
    const text = "[".repeat(depth) + "]".repeat(depth);
    expect(leafOf(type)(JSON.parse(text))).toBe(isWritten ? text : undefined);
  });

  test("a function, which a name like toString can lead to, is no value of any type", () => {
    for (const name of ["Int", "Float", "String", "Boolean", "ID", "Richting", "Willekeurig"]) {
      const type = SCHEMA.getType(name);
      if (!isLeafType(type)) throw new Error(`${name} is no leaf`);
      expect(leafOf(type)({}.toString)).toBeUndefined();
    }
  });
});
