import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStock, type Stock } from "./open-stock.ts";
import { openTestHouse, type TestHouse } from "../setup/test-house.ts";

const here = (file: string): URL => new URL(file, import.meta.url);
const QUESTIONS = readdirSync(here("."))
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => file.replace(/\.graphql$/, ""));

/** Answers larger than this are kept as counts and a hash: nobody reviews them line by line. */
const READABLE = 20_000;

const DATA = process.env["SAMENLOOP_DATA"];
if (!DATA)
  console.warn("SAMENLOOP_DATA names no folder: the questions are NOT asked of the real schools.");

describe.each([
  ["demoland", undefined],
  ["open-data", DATA],
])("on %s", (name, data) => {
  const isSkipped = name === "open-data" && data === undefined;
  let house: TestHouse;
  let stock: Stock;
  beforeAll(async () => {
    if (isSkipped) return;
    house = await openTestHouse({ ...(data && { data }) });
    stock = await openStock(house.subgraphUrls);
  });
  afterAll(async () => {
    await stock?.close();
    await house?.close();
  });

  test.skipIf(isSkipped).each(QUESTIONS)(
    "%s has the answer that is written down",
    async (question) => {
      const query = readFileSync(here(`${question}.graphql`), "utf8");
      const { variabelen } = JSON.parse(readFileSync(here(`${question}.json`), "utf8"));

      const answer = await house.ask(query, variabelen);

      expect(answer.errors).toBeUndefined();
      const text = JSON.stringify(answer.data, null, 2);
      // Of real schools no rows are copied into the project, only what tells whether they came out the same.
      const isKeptWhole = name === "demoland" && text.length <= READABLE;
      const kept = isKeptWhole ? text : JSON.stringify(summary(answer.data), null, 2);
      await expect(`${kept}\n`).toMatchFileSnapshot(`verwacht/${question}.${name}.json`);
    },
  );

  test.skipIf(isSkipped).each(QUESTIONS)(
    "%s is answered by the stock gateway with the same bytes",
    async (question) => {
      const query = readFileSync(here(`${question}.graphql`), "utf8");
      const { variabelen } = JSON.parse(readFileSync(here(`${question}.json`), "utf8"));

      const [ours, theirs] = [
        await house.ask(query, variabelen),
        await stock.ask(query, variabelen),
      ];

      expect(theirs.errors).toBeUndefined();
      expect(JSON.stringify(ours.data)).toBe(JSON.stringify(theirs.data));
    },
  );
});

/** How many of each object the answer holds, the official codes in it, and a hash of the whole. */
function summary(data: object) {
  const aantallen: Record<string, number> = {};
  const codes = new Set<string>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      aantallen[path] = (aantallen[path] ?? 0) + value.length;
      for (const item of value) walk(item, path);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, item] of Object.entries(value)) walk(item, path ? `${path}.${key}` : key);
    } else if (/^(PO|VO|GM)\d{4}$/.test(String(value))) {
      codes.add(String(value));
    }
  };
  walk(data, "");
  const hash = createHash("sha256").update(JSON.stringify(data)).digest("hex");
  const all = [...codes].toSorted();
  return { aantallen, codes: all.length <= 40 ? all : `${all.length} codes`, hash };
}
