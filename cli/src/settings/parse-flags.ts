import { parseArgs } from "node:util";

export interface Flags {
  /** What was said, by the name of the flag; `true` for a switch. */
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly words: readonly string[];
  readonly mistakes: readonly string[];
}

/**
 * Reads a command line and collects all that is wrong with it. `known` holds, by flag, what its value is called, or
 * null for a switch.
 *
 * A mistake never repeats what stands behind a flag: it may be a URL with a password.
 */
export function parseFlags(
  argv: readonly string[],
  known: Readonly<Record<string, string | null>>,
): Flags {
  const options = Object.fromEntries(
    Object.entries(known).map(([flag, value]) => [
      flag,
      { type: value === null ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Record<string, string | undefined> = {};
  const mistakes: string[] = [];
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const mistake = mistakeOf(token, known);
    if (mistake) mistakes.push(mistake);
    else values[token.name] = token.value ?? "true";
  }
  return { values, words: positionals, mistakes };
}

interface Option {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function mistakeOf(
  { name, rawName, value, inlineValue }: Option,
  known: Readonly<Record<string, string | null>>,
): string | null {
  if (!Object.hasOwn(known, name) || rawName !== `--${name}`) {
    return /^--?[a-z][a-z-]*$/.test(rawName)
      ? `there is no ${rawName} here`
      : "there is no such flag";
  }
  if (known[name] === null) {
    return value === undefined ? null : `--${name} is a switch and takes no value`;
  }
  const isMissing = value === undefined || (!inlineValue && value.startsWith("-"));
  return isMissing ? `--${name} needs a value` : null;
}
