import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Problem } from "@samenloop/schema";
import { readText } from "../gateway/read-text.ts";
import { parseFlags } from "../settings/parse-flags.ts";
import { isWebAddress } from "../settings/web-address.ts";
import { questionIn, type Question } from "../vraag/read-question.ts";

export type Explaining = {
  readonly isJson: boolean;
  readonly body: Question["body"];
} & (
  | { readonly url: string; readonly key: string }
  | { readonly supergraphSdl: string; readonly planner: "hive" | "apollo" | undefined }
);

type Environment = Readonly<Record<string, string | undefined>>;

const FLAGS = {
  json: null,
  variabelen: "JSON",
  operatie: "NAME",
  supergraph: "FILE",
  planner: "NAME",
  url: "URL",
  sleutel: "KEY",
} as const;

const OURS = fileURLToPath(new URL("../../../schema/supergraph.graphql", import.meta.url));

export function readArguments(argv: readonly string[], env: Environment): Explaining {
  const { values, words, mistakes: misspelt } = parseFlags(argv, FLAGS);
  const { url, planner, supergraph } = values;
  const key = values["sleutel"] ?? env["SAMENLOOP_UITLEG_SLEUTEL"] ?? "";
  const mistakes = [...misspelt, ...mistakesOf(words, values, key)];
  if (mistakes.length > 0) throw invalid(mistakes.join("; "));
  const body = questionIn(words[0] ?? "", values, env);
  const isJson = values["json"] !== undefined;
  if (url !== undefined) return { isJson, body, url, key };
  const file = supergraph === undefined ? OURS : resolve(env["INIT_CWD"] ?? ".", supergraph);
  const chosen = planner === "hive" || planner === "apollo" ? planner : undefined;
  return { isJson, body, supergraphSdl: readText(file), planner: chosen };
}

function mistakesOf(words: readonly string[], values: Environment, key: string): string[] {
  const { url, planner, supergraph } = values;
  const found: string[] = [];
  if (words.length !== 1) found.push("name one file with a question");
  if (planner !== undefined && planner !== "hive" && planner !== "apollo") {
    found.push("--planner must be hive or apollo");
  }
  if (url === undefined) return found;
  if (!isWebAddress(url)) {
    found.push("--url must be a URL as http://127.0.0.1:4000/graphql, without a password");
  }
  if (key === "") found.push("--url needs --sleutel, the key that the gateway was given");
  if (supergraph !== undefined || planner !== undefined) {
    found.push("--supergraph and --planner are for a plan that no gateway is asked for");
  }
  return found;
}

function invalid(mistakes: string): Problem {
  const sentence = mistakes.charAt(0).toUpperCase() + mistakes.slice(1);
  return new Problem("SETTING_INVALID", `${sentence}. See --help.`);
}
