import { parseFlags, wholeNumber } from "../setup/flags.ts";

export interface Options {
  readonly requests: number;
  readonly reloads: number;
  readonly worlds: number;
  readonly seed: number;
  readonly operations: number;
}

export const HELP = `npm run duur -- [flags]

What takes too long for every change: a heap that stays flat, reloads under load that fail nobody, and generated worlds
whose answers are compared with those of one schema. 0 leaves a part out.

  --requests N   requests in five rounds, after as many as a round to warm up (100000)
  --reloads N    supergraphs that replace each other under load (200)
  --werelden N   generated worlds (1000)
  --zaad N       the seed of the first of them (1)
  --vragen N     operations for each world (10)

Exits with 1 when something fails, fails to end, grows, or differs.`;

const FLAGS = {
  requests: { type: "string", default: "100000" },
  reloads: { type: "string", default: "200" },
  werelden: { type: "string", default: "1000" },
  zaad: { type: "string", default: "1" },
  vragen: { type: "string", default: "10" },
} as const;

export function readOptions(argv: readonly string[]): Options {
  const flags = parseFlags(argv, { command: "duur", options: FLAGS });
  return {
    requests: wholeNumber("--requests", flags.requests, 0),
    reloads: wholeNumber("--reloads", flags.reloads, 0),
    worlds: wholeNumber("--werelden", flags.werelden, 0),
    seed: wholeNumber("--zaad", flags.zaad, 0),
    operations: wholeNumber("--vragen", flags.vragen, 1),
  };
}
