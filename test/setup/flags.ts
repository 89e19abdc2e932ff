import { parseArgs, type ParseArgsConfig } from "node:util";

/** A wrong flag, in a sentence for whoever typed it. */
export class WrongFlag extends Error {}

/** The flags of a command; one that it does not have is refused with where to read which it has. */
export function parseFlags<const O extends NonNullable<ParseArgsConfig["options"]>>(
  argv: readonly string[],
  { command, options }: { readonly command: string; readonly options: O },
) {
  try {
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new WrongFlag(`${error.message} See npm run ${command} -- --help.`, { cause: error });
  }
}

export function wholeNumber(flag: string, text: string, least: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least) return number;
  throw new WrongFlag(`${flag} wants a whole number of at least ${least}, not "${text}".`);
}

export const asksForHelp = (argv: readonly string[]): boolean =>
  argv.includes("--help") || argv.includes("-h");
