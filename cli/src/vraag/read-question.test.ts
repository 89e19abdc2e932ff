import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Problem } from "@samenloop/schema";
import { afterAll, describe, expect, test } from "vitest";
import { readQuestion } from "./read-question.ts";

const folder = mkdtempSync(join(tmpdir(), "samenloop-vraag-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const QUERY = "query Een($n: Int) { gemeenten(first: $n) { totalCount } }";
const one = file("een.graphql", QUERY);

const read = (argv: readonly string[], env: Record<string, string> = {}) => readQuestion(argv, env);

function refusal(argv: readonly string[], env: Record<string, string> = {}): Problem {
  try {
    readQuestion(argv, env);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

test("a file alone is asked of the own machine, for a table", () => {
  expect(read([one])).toEqual({
    form: "table",
    url: "http://127.0.0.1:4000/graphql",
    body: { query: QUERY, variables: {} },
  });
});

test.each([
  [["--json"], {}, { form: "json" }],
  [["--csv"], {}, { form: "csv" }],
  [["--url=https://a.example/graphql"], {}, { url: "https://a.example/graphql" }],
  [[], { SAMENLOOP_URL: "http://b.example/" }, { url: "http://b.example/" }],
  [
    ["--url=http://a.example/"],
    { SAMENLOOP_URL: "http://b.example/" },
    { url: "http://a.example/" },
  ],
  [[], { SAMENLOOP_URL: "" }, { url: "http://127.0.0.1:4000/graphql" }],
])("%j with %j is %j", (flags, env, expected) => {
  expect(read([...flags, one], env)).toMatchObject(expected);
});

test("a file is looked for where the person stands, and not where npm runs", () => {
  expect(read(["een.graphql"], { INIT_CWD: folder }).body.query).toBe(QUERY);
});

describe("the variables", () => {
  const flat = file("los.json", '{ "n": 1 }');
  const kept = file("bewaard.json", '\uFEFF{ "vraag": "x", "variabelen": { "n": 2 } }');
  file("met.json", '{ "variabelen": { "n": 3 } }');
  const beside = file("met.graphql", QUERY);

  test.each([
    ["JSON", [one, "--variabelen", ' { "n": 4 }'], { n: 4 }],
    ["a file", [one, "--variabelen", flat], { n: 1 }],
    ["a file that keeps them under `variabelen`", [one, "--variabelen", kept], { n: 2 }],
    ["the file beside the question", [beside], { n: 3 }],
    ["given, before the file beside the question", [beside, "--variabelen={}"], {}],
  ])("are %s", (_, argv, variables) => {
    expect(read(argv).body.variables).toEqual(variables);
  });

  const wrong = file("fout.graphql", QUERY);
  file("fout.json", "[1]");
  test.each([
    [[one, "--variabelen", '{ "n": '], "--variabelen must hold the variables as a JSON object"],
    [[one, "--variabelen", file("lijst.json", "[]")], "lijst.json must hold the variables"],
    [[wrong], "fout.json must hold the variables as a JSON object"],
  ])("SETTING_INVALID: %j", (argv, sentence) => {
    expect(refusal(argv)).toMatchObject({
      code: "SETTING_INVALID",
      message: expect.stringContaining(sentence),
    });
  });
});

describe("a file with several questions", () => {
  const two = file(
    "twee.graphql",
    `# query Nul\n${QUERY}\n\nquery Twee { gemeenten { totalCount } }\n`,
  );

  test("is asked the one that is named", () => {
    expect(read([two, "--operatie", "Twee"]).body.operationName).toBe("Twee");
  });

  test("is not asked at all when none is named", () => {
    expect(refusal([two])).toMatchObject({
      code: "SETTING_INVALID",
      message: "The file has several questions, Een and Twee: choose with --operatie. See --help.",
    });
  });
});

test("SETTING_INVALID: says all that is wrong at once", () => {
  const message = refusal(["--json", "--csv", "--jason", "--url=nergens"]).message;
  expect(message).toBe(
    "There is no --jason here; name one file with a question; choose --json or --csv; " +
      "--url must be a URL as http://127.0.0.1:4000/graphql, without a password. See --help.",
  );
});

test("SETTING_INVALID: a password in the address is refused, and not repeated", () => {
  const { message } = refusal([one, "--url=http://u:geheim@a.example/"]);
  expect(message).toContain("without a password");
  expect(message).not.toContain("geheim");
});

test.each([
  ["a file that is not there", join(folder, "niets.graphql")],
  ["a folder", folder],
])("NOT_FOUND: %s", (_, path) => {
  expect(refusal([path])).toMatchObject({
    code: "NOT_FOUND",
    message: `There is no file ${path} that can be read.`,
  });
  expect(refusal([one, "--variabelen", path]).code).toBe("NOT_FOUND");
});
