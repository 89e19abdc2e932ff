import { assert, constantFrom, option, property, record, string } from "fast-check";
import { expect, test } from "vitest";
import { createPlanCache, weightOf, type PlanKey } from "./plan-cache.ts";

const key = (document: string, others: Partial<PlanKey> = {}): PlanKey => ({
  supergraph: "v1",
  document,
  operationName: null,
  ...others,
});

test("what is kept is given back, and nothing else", () => {
  const cache = createPlanCache<string>(10_000);
  cache.set(key("{ a }"), "plan of a", 10);
  expect(cache.get(key("{ a }"))).toBe("plan of a");
  expect(cache.get(key("{ b }"))).toBeUndefined();
});

test.each<[string, PlanKey]>([
  ["another supergraph", key("{ a }", { supergraph: "v2" })],
  ["another operation of the document", key("{ a }", { operationName: "A" })],
  ["another document", key("{ a } ")],
  ["parts that read the same when joined", key("{ a }", { supergraph: "v1null{ a }" })],
])("%s has a plan of its own", (_, other) => {
  const cache = createPlanCache<string>(10_000);
  cache.set(key("{ a }"), "plan of a", 10);
  expect(cache.get(other)).toBeUndefined();
});

test("two keys that differ never share a plan", () => {
  const keys = record({
    supergraph: string({ unit: constantFrom('"', ",", "a", "\\") }),
    document: string({ unit: constantFrom('"', ",", "a", "\\") }),
    operationName: option(string({ unit: constantFrom('"', ",", "a") })),
  });
  assert(
    property(keys, keys, (one, other) => {
      const cache = createPlanCache<PlanKey>(10_000);
      cache.set(one, one, 1);
      const isSame =
        one.supergraph === other.supergraph &&
        one.document === other.document &&
        one.operationName === other.operationName;
      expect(cache.get(other)).toEqual(isSame ? one : undefined);
    }),
  );
});

test("it never weighs more than it may, and what was asked for last stays", () => {
  const cache = createPlanCache<number>(10_000);
  cache.set(key("first"), 0, 1000);
  for (let index = 1; index <= 100; index += 1) {
    cache.set(key(`document ${index}`), index, 1000);
    expect(cache.get(key("first"))).toBe(0);
    expect(cache.bytes).toBeLessThanOrEqual(10_000);
  }
  expect(cache.get(key("document 100"))).toBe(100);
  expect(cache.get(key("document 90"))).toBeUndefined();
});

test("what weighs more than all of it pushes nothing out", () => {
  const cache = createPlanCache<number>(10_000);
  cache.set(key("light"), 1, 1000);
  cache.set(key("heavy"), 2, 20_000);
  expect(cache.get(key("light"))).toBe(1);
  expect(cache.get(key("heavy"))).toBeUndefined();
});

test("a plan that takes the place of another weighs once", () => {
  const cache = createPlanCache<number>(10_000);
  cache.set(key("{ a }"), 1, 1000);
  const once = cache.bytes;
  cache.set(key("{ a }"), 2, 1000);
  expect([cache.bytes, cache.size, cache.get(key("{ a }"))]).toEqual([once, 1, 2]);
  cache.clear();
  expect([cache.bytes, cache.size, cache.get(key("{ a }"))]).toEqual([0, 0, undefined]);
});

test("a longer plan weighs more", () => {
  const steps = (count: number) => Array.from({ length: count }, () => ({ kind: "fetch" }));
  expect(weightOf(steps(100))).toBeGreaterThan(50 * weightOf(steps(1)));
});
