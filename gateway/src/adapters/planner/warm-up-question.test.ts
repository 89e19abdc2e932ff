import { readFileSync } from "node:fs";
import { parse, validate } from "graphql";
import { expect, test } from "vitest";
import { planningGraph } from "../../testing/planning-graph.ts";
import { apiSchema } from "../api-schema.ts";
import { warmUpQuestion } from "./warm-up-question.ts";

const OURS = new URL("../../../../schema/supergraph.graphql", import.meta.url);

test.each([
  ["ours", () => readFileSync(OURS, "utf8")],
  ["one with every word of federation", () => planningGraph("theguild")],
])("a supergraph can be asked something that is valid and not much: %s", (_, graph) => {
  const question = warmUpQuestion(graph());
  expect(question).not.toBeNull();
  expect(validate(apiSchema(graph()), parse(question!))).toEqual([]);
  expect(question!.length).toBeLessThan(20_000);
});

test("where each field wants an argument nothing is asked", () => {
  expect(warmUpQuestion("type Query { a(b: Int!): Int }")).toBeNull();
});
