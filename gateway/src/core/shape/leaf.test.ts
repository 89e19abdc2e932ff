import { GraphQLID, GraphQLScalarType, type GraphQLLeafType } from "graphql";
import { expect, test } from "vitest";
import { Failure } from "../fetch/failure.ts";
import { leafOf } from "./leaf.ts";

/** An owner's own scalar that accepts whatever comes. */
const LOS = new GraphQLScalarType({ name: "Los" });

const nested = (depth: number): unknown => JSON.parse("[".repeat(depth) + "]".repeat(depth));

test.each<[GraphQLLeafType, unknown, string]>([
  [GraphQLID, "een", '"een"'],
  [GraphQLID, 2 ** 53 - 1, '"9007199254740991"'],
  [LOS, { x: [1, null, "een", true] }, '{"x":[1,null,"een",true]}'],
  [LOS, nested(200), "[".repeat(200) + "]".repeat(200)],
])("a value of %s goes on: %j", (type, value, text) => {
  expect(leafOf(type)(value)).toBe(text);
});

test.each<[string, GraphQLLeafType, unknown]>([
  ["a number that may have been another one", GraphQLID, JSON.parse("9007199254740993")],
  ["a number that is written with an exponent", GraphQLID, 1e21],
  ["a number that JSON cannot write", LOS, JSON.parse("1e400")],
  ["such a number deeper down", LOS, JSON.parse('{"x":[-1e400]}')],
  ["what stands for a value that is missing", LOS, new Failure("SUBGRAPH_UNREACHABLE")],
  ["what every object is born with", LOS, Object.prototype.toString],
  ["what is nested too deep to be read", LOS, nested(201)],
  ["what is nested deeper than any stack", LOS, nested(100_000)],
])("%s is no value of %s", (_, type, value) => {
  expect(leafOf(type)(value)).toBeUndefined();
});
