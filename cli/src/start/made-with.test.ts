import { expect, test } from "vitest";
import { askedFor, requireSameSettings, type MadeWith } from "./made-with.ts";
import { readSettings } from "../settings/read-settings.ts";

const FOUND: MadeWith = { data: "demoland", leerlingen: 200, seed: 7, peildatum: "2026-10-01" };

const start = (flags: readonly string[], data?: string): MadeWith =>
  requireSameSettings(FOUND, askedFor(readSettings([...flags], {}).settings, data));

test.each([
  ["no flags at all", []],
  ["one of the same flags", ["--seed=7"]],
  ["all of the same flags", ["--leerlingen=200", "--seed=7", "--peildatum=2026-10-01"]],
  ["flags that do not decide what is in it", ["--port=0", "--host=0.0.0.0"]],
])("with %s the data are used as they are", (_what, flags) => {
  expect(start(flags)).toEqual(FOUND);
});

test.each([
  [["--leerlingen=300"], "--leerlingen 200"],
  [["--seed=8", "--leerlingen=200"], "--seed 7"],
  [["--peildatum=vandaag"], "--peildatum 2026-10-01"],
  [["--seed=8", "--leerlingen=300"], "--leerlingen 200 and --seed 7"],
])("%j is refused with one sentence that tells what the data were made with", (flags, was) => {
  const message = expect.stringMatching(
    new RegExp(`^These data were made with ${was};[^\\n]*--opnieuw[^\\n]*\\.$`),
  );
  expect(() => start(flags)).toThrow(
    expect.objectContaining({ code: "DATA_OF_OTHER_SETTINGS", message }),
  );
});

test("other files of open data are refused, and so is a folder where the country was invented", () => {
  expect(() => start([], "fingerprint")).toThrow(/--data left out \(a demo country\)/);
});
