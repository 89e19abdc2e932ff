import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Problem } from "@samenloop/schema";
import { parseFlags } from "../settings/parse-flags.ts";
import { isWebAddress } from "../settings/web-address.ts";

/** What to ask, where, and in which form to print the answer. */
export interface Question {
  readonly form: "table" | "json" | "csv";
  readonly url: string;
  readonly body: {
    readonly query: string;
    readonly variables: Variables;
    readonly operationName?: string;
  };
}

type Variables = Readonly<Record<string, unknown>>;
type Environment = Readonly<Record<string, string | undefined>>;

const FLAGS = { json: null, csv: null, variabelen: "JSON", operatie: "NAME", url: "URL" } as const;

export function readQuestion(argv: readonly string[], env: Environment): Question {
  const { values, words, mistakes: misspelt } = parseFlags(argv, FLAGS);
  const url = values["url"] || env["SAMENLOOP_URL"] || "http://127.0.0.1:4000/graphql";
  const mistakes = [...misspelt, ...mistakesOf(words, values, url)];
  if (mistakes.length > 0) throw invalid(mistakes.join("; "));
  return {
    form: values["json"] ? "json" : values["csv"] ? "csv" : "table",
    url,
    body: questionIn(words[0] ?? "", values, env),
  };
}

/** The question in a file, with the variables that go with it. */
export function questionIn(named: string, values: Environment, env: Environment): Question["body"] {
  // npm runs in the root of the project, and not where the person stands who names a file.
  const place = (path: string): string => resolve(env["INIT_CWD"] ?? ".", path);
  const file = place(named);
  const query = textOf(file);
  const operationName = values["operatie"] ?? onlyOperation(query);
  const variables = variablesOf(values["variabelen"], file, place);
  return { query, variables, ...(operationName && { operationName }) };
}

function mistakesOf(words: readonly string[], values: Environment, url: string): string[] {
  const found: string[] = [];
  if (words.length !== 1) found.push("name one file with a question");
  if (values["json"] && values["csv"]) found.push("choose --json or --csv");
  if (!isWebAddress(url)) {
    found.push("--url must be a URL as http://127.0.0.1:4000/graphql, without a password");
  }
  return found;
}

/** Nothing to choose in a file with one question; which of several is meant only the person can say. */
function onlyOperation(query: string): undefined {
  const names = [...query.matchAll(/^(?:query|mutation|subscription)\s+(\w+)/gm)].map(
    ([, name]) => name,
  );
  if (names.length < 2) return undefined;
  throw invalid(`the file has several questions, ${names.join(" and ")}: choose with --operatie`);
}

/** Given as JSON, as a file, or beside the question: `07-x.json` keeps them under `variabelen`. */
function variablesOf(
  given: string | undefined,
  file: string,
  place: (path: string) => string,
): Variables {
  if (given?.trimStart().startsWith("{")) return readObject(given, "--variabelen");
  if (given) return readObject(textOf(place(given)), given);
  const beside = file.replace(/\.graphql$/, ".json");
  const text = beside === file ? null : textOrNull(beside);
  return text === null ? {} : readObject(text, beside);
}

/** The variables themselves, or an object that keeps them under `variabelen`. */
function readObject(text: string, where: string): Variables {
  const value = parsed(text);
  if (!isObject(value)) throw invalid(`${where} must hold the variables as a JSON object`);
  const { variabelen } = value;
  return isObject(variabelen) ? variabelen : value;
}

const isObject = (value: unknown): value is Variables =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is not JSON is not an object either, and that is what the caller says.
    return null;
  }
}

function textOf(file: string): string {
  const text = textOrNull(file);
  if (text !== null) return text;
  throw new Problem("NOT_FOUND", `There is no file ${file} that can be read.`);
}

/** Without the byte order mark that Windows likes to write and JSON does not know. */
function textOrNull(file: string): string | null {
  try {
    return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch {
    // Why it cannot be read, the person who named it will know.
    return null;
  }
}

function invalid(mistakes: string): Problem {
  const sentence = mistakes.charAt(0).toUpperCase() + mistakes.slice(1);
  return new Problem("SETTING_INVALID", `${sentence}. See --help.`);
}
