import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Problem } from "@samenloop/schema";

export interface VraagArguments {
  readonly file: string;
  readonly form: "table" | "json" | "csv";
  readonly variables: Readonly<Record<string, unknown>>;
  readonly url: string;
}

const OPTIONS = {
  json: { type: "boolean" },
  csv: { type: "boolean" },
  variabelen: { type: "string" },
  url: { type: "string" },
} as const;

export function readVraagArguments(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): VraagArguments {
  const { values, positionals } = parse(argv);
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw invalid("Name one file with a question");
  if (values.json && values.csv) throw invalid("Choose --json or --csv");
  const url = values.url ?? env["SAMENLOOP_URL"] ?? "http://127.0.0.1:4000/graphql";
  if (!/^https?:/.test(url) || !URL.canParse(url)) throw invalid("--url is not a web address");
  return {
    file,
    form: values.json ? "json" : values.csv ? "csv" : "table",
    variables: variablesOf(values.variabelen, file),
    url,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    throw invalid((cause as Error).message.split(". ")[0] ?? "", cause);
  }
}

/** Given as JSON, as a file, or beside the question: `07-x.json` keeps them under `variabelen`. */
function variablesOf(given: string | undefined, file: string): Readonly<Record<string, unknown>> {
  if (given !== undefined)
    return readObject(existsSync(given) ? readFileSync(given, "utf8") : given);
  const beside = file.replace(/\.graphql$/, ".json");
  if (beside === file || !existsSync(beside)) return {};
  const { variabelen = {} } = readObject(readFileSync(beside, "utf8"));
  return variabelen as Readonly<Record<string, unknown>>;
}

function readObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch {
    // Falls through to the same sentence: it is not a JSON object either way.
  }
  throw invalid("--variabelen is a JSON object, or a file with one");
}

const invalid = (sentence: string, cause?: unknown): Problem =>
  new Problem("SETTING_INVALID", `${sentence}. See --help.`, { cause });
