import { expect, test } from "vitest";
import { readOptions } from "./options.ts";

const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);

test("--quick is the four main scenarios and gateways, without a p99", () => {
  const { scenarios, gateways, hasFixedRate } = readOptions(["--quick"]);

  expect(names(scenarios)).toEqual(["groot", "klein", "vraag2", "fan-out"]);
  expect(names(gateways)).toEqual(["samenloop", "apollo", "hive", "plafond"]);
  expect(hasFixedRate).toBe(false);
});

test.each([
  [["--snel"], "--snel"],
  [["--scenario", "groot,reus"], '"reus"'],
  [["--gateway", "mercurius"], "samenloop-gedeeld"],
  [["--rondes", "0"], "at least 1"],
  [["--json"], "--json"],
  [["groot"], "groot"],
])("%j is refused in a sentence that says what was wrong", (argv, part) => {
  expect(() => readOptions(argv)).toThrow(part);
});
