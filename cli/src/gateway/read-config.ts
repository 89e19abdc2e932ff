import { dirname, resolve } from "node:path";
import { Problem } from "@samenloop/schema";
import { CONFIG, type Config } from "./config.ts";
import { readText } from "./read-text.ts";

/**
 * Reads a configuration file, or gives what holds without one. Everything that is wrong with it is said at once, and
 * never a value: some are keys.
 */
export function readConfig(file: string | undefined): Config {
  if (file === undefined) return CONFIG.parse({});
  const result = CONFIG.safeParse(parsed(file));
  if (!result.success) throw invalid(file, result.error.issues.map(mistakeOf));
  const config = result.data;
  const { documenten, alleenDocumenten } = config;
  if (documenten !== undefined) {
    return { ...config, documenten: resolve(dirname(file), documenten) };
  }
  if (!alleenDocumenten) return config;
  throw invalid(file, ["alleenDocumenten needs documenten, the file that names them"]);
}

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

function mistakeOf({ code, path, message, keys = [] }: Issue): string {
  const place = path.map(String).join(".");
  if (code === "unrecognized_keys") {
    return `there is no ${keys.map((key) => [place, key].filter(Boolean).join(".")).join(", ")}`;
  }
  const said = message.replace(/^Invalid input: /, "");
  return place === "" ? said : `${place} ${said}`;
}

function parsed(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text);
  } catch {
    // Its own message quotes the text, which may hold a key.
    throw invalid(file, ["it is not JSON"]);
  }
}

const invalid = (file: string, mistakes: readonly string[]): Problem =>
  new Problem("SETTING_INVALID", `In ${file}: ${mistakes.join("; ")}. See --help.`);
