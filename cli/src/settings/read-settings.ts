import { Problem, SUBGRAPHS, type SubgraphName } from "@samenloop/schema";
import { databaseConflicts, houseConflicts } from "./conflicts.ts";
import { parseFlags } from "./parse-flags.ts";
import { environmentName, SETTINGS, type Setting } from "./setting.ts";

export { settingsHelp } from "./settings-help.ts";

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
  readonly uitlegSleutel: string | undefined;
  readonly jeugdzorgUrl: string | undefined;
  readonly jeugdzorgSleutel: string | undefined;
  /** Databases that run elsewhere; a subgraph without one uses the embedded server. */
  readonly databases: Readonly<Partial<Record<SubgraphName, { app: string; owner: string }>>>;
}

/** A command that is not the whole house: the settings it has, besides words of its own. */
export interface PartOfHouse {
  readonly flags: readonly string[];
}

const STRAY_WORD = "a setting begins with --, as --port 4000";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The only reader of flags and environment of the commands. A flag goes before the environment.
 *
 * Everything that is wrong is said at once, and without the values: some are URLs with a password in them.
 */
export function readSettings(
  argv: readonly string[],
  env: Environment,
  part?: PartOfHouse,
): { readonly settings: Settings; readonly words: readonly string[] } {
  const own = part?.flags ?? Object.keys(SETTINGS);
  const all = Object.entries<Setting>(SETTINGS);
  const known = all
    .filter(([flag]) => own.includes(flag))
    .map(([flag, { value }]) => [flag, value]);
  const { values, words, mistakes: misspelt } = parseFlags(argv, Object.fromEntries(known));
  // A word behind a misspelt flag was meant as its value.
  const strays = part || misspelt.length > 0 ? [] : words;
  const mistakes = [...misspelt, ...strays.slice(0, 1).map(() => STRAY_WORD)];
  const said = new Map(own.map((flag) => [flag, saidOf(flag, values, env)]));
  const read = Object.fromEntries(
    all.map(([flag, { schema }]) => {
      const { text, by } = said.get(flag) ?? { text: undefined, by: "" };
      const result = schema.safeParse(text);
      if (!result.success) mistakes.push(`${by} ${result.error.issues[0]?.message}`);
      return [camelCase(flag), result.data];
    }),
  );
  mistakes.push(...halfDatabases((flag) => said.get(flag)?.text !== undefined));
  const settings = { ...read, databases: databasesOf(read) } as unknown as Settings;
  // What settings say together means nothing while one of them cannot be read.
  if (mistakes.length === 0) mistakes.push(...databaseConflicts(settings));
  if (mistakes.length === 0 && !part) mistakes.push(...houseConflicts(settings));
  if (mistakes.length === 0) return { settings: Object.freeze(settings), words };
  throw new Problem("SETTING_INVALID", `${capitalised(mistakes.join("; "))}. See --help.`);
}

export const asksForHelp = (argv: readonly string[]): boolean =>
  argv.includes("--help") || argv.includes("-h");

/** What was said and by which name it was said, so that a mistake is looked for where it was made. */
function saidOf(flag: string, values: Environment, env: Environment) {
  const name = environmentName(flag);
  const byFlag = values[flag];
  const [said, by] = byFlag === undefined ? [env[name], name] : [byFlag, `--${flag}`];
  return { text: said || undefined, by };
}

function halfDatabases(isSaid: (flag: string) => boolean): string[] {
  const half = SUBGRAPHS.filter(
    (name) => isSaid(`${name}-app-url`) !== isSaid(`${name}-owner-url`),
  );
  return half.map((name) => `--${name}-app-url and --${name}-owner-url go together`);
}

function databasesOf(read: Readonly<Record<string, unknown>>): Settings["databases"] {
  const found = SUBGRAPHS.flatMap((name) => {
    const [app, owner] = [read[`${name}AppUrl`], read[`${name}OwnerUrl`]];
    return app && owner ? [[name, { app, owner }]] : [];
  });
  return Object.fromEntries(found) as Settings["databases"];
}

const camelCase = (flag: string): string =>
  flag.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
