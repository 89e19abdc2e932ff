import { resolve } from "node:path";
import { Problem } from "@samenloop/schema";
import { parseFlags } from "../settings/parse-flags.ts";
import { isWebAddress } from "../settings/web-address.ts";
import type { Config } from "./config.ts";
import { readConfig } from "./read-config.ts";

export interface GatewaySettings {
  /** A file with its whole path, or a URL. */
  readonly supergraph: string;
  readonly port: number;
  readonly config: Config;
}

type Environment = Readonly<Record<string, string | undefined>>;

const FLAGS = { supergraph: "FILE or a URL", port: "N", config: "FILE" } as const;

export function readGatewaySettings(argv: readonly string[], env: Environment): GatewaySettings {
  const { values, words, mistakes: misspelt } = parseFlags(argv, FLAGS);
  const { supergraph = "", port = "4000", config } = values;
  const mistakes = [
    ...misspelt,
    ...(words.length > 0 ? ["a setting begins with --, as --port 4000"] : []),
    ...(supergraph === "" && misspelt.length === 0
      ? ["name the supergraph with --supergraph FILE, or a URL"]
      : []),
    ...(isUrl(supergraph) && !isWebAddress(supergraph)
      ? ["--supergraph must be a file, or a URL without a password"]
      : []),
    ...(isPort(port) ? [] : ["--port must be a port between 0 and 65535"]),
  ];
  if (mistakes.length > 0) throw invalid(mistakes.join("; "));
  // npm runs in the root of the project, and not where the person stands who names a file.
  const place = (path: string): string => resolve(env["INIT_CWD"] ?? ".", path);
  return {
    supergraph: isUrl(supergraph) ? supergraph : place(supergraph),
    port: Number(port),
    config: readConfig(config && place(config)),
  };
}

export const isUrl = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(text);

const isPort = (text: string): boolean => /^\d+$/.test(text) && Number(text) <= 65_535;

function invalid(mistakes: string): Problem {
  const sentence = mistakes.charAt(0).toUpperCase() + mistakes.slice(1);
  return new Problem("SETTING_INVALID", `${sentence}. See --help.`);
}
