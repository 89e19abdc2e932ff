import { parseFlags, WrongFlag, wholeNumber } from "../../setup/flags.ts";
import { SCENARIOS } from "./scenarios/all-scenarios.ts";
import type { Scenario } from "./scenarios/scenario.ts";
import { GATEWAYS, type Gateway } from "./starting/all-gateways.ts";

export interface Options {
  readonly scenarios: readonly Scenario[];
  readonly gateways: readonly Gateway[];
  readonly rounds: number;
  /** Seconds of measuring in each round, and of warming up before it. */
  readonly seconds: number;
  readonly warmUp: number;
  readonly hasFixedRate: boolean;
  /** Seconds for all scenarios together; rounds after the first are left out when their share is spent. */
  readonly budget: number;
  /** MB of each half of the young generation; 0 leaves Node its own. */
  readonly semiRuimte: number;
  readonly json: string | null;
  readonly readme: boolean;
}

/** Seconds; with what starting takes on a busy machine it is eight minutes. */
const QUICK = 390;

/** MB: what Samenloop advises for itself; everybody gets it. */
const SEMI_RUIMTE = 64;

export const HELP = `npm run bench -- [flags]

Measures Samenloop beside stock Apollo Gateway, Hive Gateway with its native planner, and node:http writing the same
bytes. Gateways run alone on core 0; subgraphs, which answer with recorded bytes, and load share core 1.

  --quick             the four main scenarios and gateways, no p99: at most 8 minutes
  --json FILE         write the figures as JSON
  --readme            write the table between <!-- bench --> and <!-- /bench --> of README.md
  --scenario A,B      only these: ${SCENARIOS.map(({ name }) => name).join(", ")}
  --gateway A,B       only these: ${GATEWAYS.map(({ name }) => name).join(", ")}
  --rondes N          rounds, each of them one turn for every gateway (3)
  --seconden N        seconds of a turn, more for who is slow (4; 3 with --quick)
  --semi-ruimte MB    --max-semi-space-size of every gateway (${SEMI_RUIMTE}; 0: Node's own default)

The first run installs the other gateways (700 MB, some minutes) in test/bench/gateways/peers; nothing else does. Exits
with 1 when a gateway did not answer, or not as it should.`;

const FLAGS = {
  quick: { type: "boolean", default: false },
  json: { type: "string" },
  readme: { type: "boolean", default: false },
  scenario: { type: "string" },
  gateway: { type: "string" },
  rondes: { type: "string", default: "3" },
  seconden: { type: "string" },
  "semi-ruimte": { type: "string", default: String(SEMI_RUIMTE) },
} as const;

export function readOptions(argv: readonly string[]): Options {
  const flags = parseFlags(argv, { command: "bench", options: FLAGS });
  return {
    scenarios: chosen("--scenario", flags.scenario, SCENARIOS, flags.quick),
    gateways: chosen("--gateway", flags.gateway, GATEWAYS, flags.quick),
    rounds: wholeNumber("--rondes", flags.rondes, 1),
    seconds: wholeNumber("--seconden", flags.seconden ?? (flags.quick ? "3" : "4"), 1),
    warmUp: flags.quick ? 1 : 2,
    hasFixedRate: !flags.quick,
    budget: flags.quick ? QUICK : Number.POSITIVE_INFINITY,
    semiRuimte: wholeNumber("--semi-ruimte", flags["semi-ruimte"], 0),
    json: flags.json ?? null,
    readme: flags.readme,
  };
}

function chosen<T extends { readonly name: string; readonly isQuick?: boolean }>(
  flag: string,
  names: string | undefined,
  ...[all, isQuick]: readonly [readonly T[], boolean]
): readonly T[] {
  if (names === undefined) return isQuick ? all.filter((one) => one.isQuick) : all;
  return names.split(",").map((name) => {
    const found = all.find((one) => one.name === name.trim());
    if (found) return found;
    const known = all.map((one) => one.name).join(", ");
    throw new WrongFlag(`${flag} does not know "${name}"; it knows ${known}.`);
  });
}
