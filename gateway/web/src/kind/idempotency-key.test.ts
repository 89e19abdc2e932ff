import { expect, test } from "vitest";
import { keyFor, type Keys } from "./idempotency-key.ts";

test("the same words keep their key until they are answered, other words have another", () => {
  const keys: Keys = new Map();
  const first = keyFor(keys, "trek in");
  expect(keyFor(keys, "trek in")).toBe(first);
  expect(keyFor(keys, "geef")).not.toBe(first);
  keys.delete("trek in");
  expect(keyFor(keys, "trek in")).not.toBe(first);
});

test("is a random UUID, also where the browser makes none itself", () => {
  const made = Array.from({ length: 200 }, () => keyFor(new Map(), ""));
  expect(new Set(made).size).toBe(200);
  for (const key of made) {
    expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});
