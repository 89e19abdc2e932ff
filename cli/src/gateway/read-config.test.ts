import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { CONFIG_HELP } from "./config-help.ts";
import { CONFIG } from "./config.ts";
import { readConfig } from "./read-config.ts";

const folder = mkdtempSync(join(tmpdir(), "samenloop-config-"));
const file = join(folder, "samenloop.json");
afterAll(() => rmSync(folder, { recursive: true }));

const read = (config: unknown) => {
  writeFileSync(file, typeof config === "string" ? config : JSON.stringify(config));
  return readConfig(file);
};

test("without a file, and with an empty one, everything has its default", () => {
  expect(read({})).toEqual(readConfig(undefined));
  expect(readConfig(undefined)).toMatchObject({ host: "127.0.0.1", delen: false, cors: [] });
});

test("everything that is wrong is said at once, and no value is repeated", () => {
  const secret = "geheim";
  const wrong = {
    delen: "ja",
    planer: "hive",
    planner: secret,
    limieten: { diepte: 0, tokens: 100.5, lengte: 3 },
    subgraphs: { a: { url: `http://user:${secret}@a.example` }, b: { headers: { x: 1 } } },
    cors: ["*"],
    uitlegSleutel: secret,
  };
  const message = (() => {
    try {
      read(wrong);
    } catch (error) {
      return (error as Error).message;
    }
    return "";
  })();
  for (const said of [
    "there is no planer",
    "there is no limieten.lengte",
    "delen expected boolean",
    "planner",
    "limieten.diepte",
    "limieten.tokens",
    "subgraphs.a.url must be a URL, without a password",
    "subgraphs.b.headers.x expected string",
    "cors.0 must be an origin",
    "uitlegSleutel must have 16 characters or more",
  ]) {
    expect(message).toContain(said);
  }
  expect(message).not.toContain(secret);
});

test.each([
  ["{ geheim", "it is not JSON"],
  [[], "expected object"],
  [{ alleenDocumenten: true }, "alleenDocumenten needs documenten"],
  [{ compressie: true }, "compressie"],
  [{ compressie: 0 }, "compressie"],
  [{ verbindingen: 0 }, "verbindingen"],
])("SETTING_INVALID: %j", (config, said) => {
  expect(() => read(config)).toThrow(said);
  expect(() => read(config)).toThrow(
    expect.objectContaining({
      code: "SETTING_INVALID",
      message: expect.not.stringContaining("geheim"),
    }),
  );
});

test("the file with documents stands where the configuration says, seen from itself", () => {
  expect(read({ documenten: "vragen.json" }).documenten).toBe(join(folder, "vragen.json"));
});

test("the help names every key, and every default that is a number as it is", () => {
  const groups = CONFIG.parse({});
  for (const key of Object.keys(CONFIG.shape)) expect(CONFIG_HELP).toContain(`\n  ${key} `);
  const numbers = Object.values(groups)
    .filter((value) => typeof value === "object" && !Array.isArray(value))
    .flatMap((group) => Object.entries(group ?? {}))
    .flatMap(([key, value]) => (typeof value === "number" ? [{ key, value }] : []));
  expect(numbers.length).toBeGreaterThan(10);
  for (const { key, value } of numbers) {
    expect(CONFIG_HELP.replaceAll(/\s+/g, " ")).toMatch(
      new RegExp(`${key}\\b[^;}]*\\b${value}\\b`),
    );
  }
});
