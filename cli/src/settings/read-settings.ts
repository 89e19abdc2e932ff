import { parseArgs } from "node:util";
import { Problem, SUBGRAPHS, type SubgraphName } from "@samenloop/schema";
import { SETTINGS, type Setting } from "./setting.ts";

/** Every setting of the whole house, checked; what was not said and has no default is undefined. */
export interface Settings {
  readonly port: number;
  readonly subgraphPort: number;
  readonly databasePort: number;
  readonly host: string;
  readonly data: string | undefined;
  readonly state: string;
  readonly leerlingen: number | undefined;
  readonly seed: number | undefined;
  readonly peildatum: string | undefined;
  readonly opnieuw: boolean;
  readonly toegestaneHerkomst: readonly string[];
  readonly jeugdzorgUrl: string | undefined;
  readonly jeugdzorgSleutel: string | undefined;
  /** Databases that run elsewhere; a subgraph without one uses the embedded server. */
  readonly databases: Readonly<Partial<Record<SubgraphName, { app: string; owner: string }>>>;
}

/** The only reader of flags and environment of the commands. A flag goes before the environment. */
export function readSettings(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): { readonly settings: Settings; readonly words: readonly string[] } {
  const { values, positionals } = parseFlags(argv);
  const mistakes: string[] = [];
  const read = Object.fromEntries(
    Object.entries<Setting>(SETTINGS).map(([flag, setting]) => {
      const said = values[flag] ?? env[setting.env];
      const result = setting.schema.safeParse(said === "" ? undefined : said);
      if (!result.success) mistakes.push(`--${flag} ${result.error.issues[0]?.message}`);
      return [camelCase(flag), result.data];
    }),
  );
  const databases = databasesOf(read, mistakes);
  if (mistakes.length > 0) {
    throw new Problem("SETTING_INVALID", `${mistakes.join("; ")}. See --help.`);
  }
  return {
    settings: Object.freeze({ ...read, databases }) as unknown as Settings,
    words: positionals,
  };
}

export const asksForHelp = (argv: readonly string[]): boolean =>
  argv.includes("--help") || argv.includes("-h");

/** The table of settings as text. */
export function settingsHelp(flags: readonly string[] = Object.keys(SETTINGS)): string {
  const all: Readonly<Record<string, Setting>> = SETTINGS;
  const rows = flags.flatMap((flag) => {
    const setting = all[flag];
    return setting
      ? [[`--${flag}${setting.value ? ` ${setting.value}` : ""}`, setting] as const]
      : [];
  });
  const width = Math.max(...rows.map(([left]) => left.length));
  const lines = rows.map(([left, { help }]) => `  ${left.padEnd(width)}  ${help}`);
  return `${lines.join("\n")}\n\nEach flag is also an environment variable: --port is SAMENLOOP_PORT.`;
}

function parseFlags(argv: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries<Setting>(SETTINGS).map(([flag, { value }]) => [
      flag,
      { type: value === null ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const texts = Object.entries(values).map(([flag, value]) => [flag, String(value)]);
    return { values: Object.fromEntries(texts) as Record<string, string | undefined>, positionals };
  } catch (cause) {
    const [sentence = ""] = (cause as Error).message.split(". ");
    throw new Problem("SETTING_INVALID", `${sentence}. See --help.`, { cause });
  }
}

function databasesOf(read: Record<string, unknown>, mistakes: string[]): Settings["databases"] {
  const found = SUBGRAPHS.map((name) => {
    const [app, owner] = [read[`${name}AppUrl`], read[`${name}OwnerUrl`]];
    if ((app === undefined) !== (owner === undefined)) {
      mistakes.push(`--${name}-app-url and --${name}-owner-url go together`);
    }
    return app && owner ? [name, { app, owner }] : [];
  });
  return Object.fromEntries(found.filter((entry) => entry.length > 0)) as Settings["databases"];
}

const camelCase = (flag: string): string =>
  flag.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
