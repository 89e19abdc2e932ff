import type { CommandFor } from "./gateway.ts";
import { apollo, hive, plafond } from "./peer-commands.ts";
import { samenloop } from "./samenloop-command.ts";

export interface Gateway {
  readonly name: string;
  /** Part of `--quick`, and of the scenarios in which only the number of subgraphs or waves differs. */
  readonly isQuick: boolean;
  readonly commandFor: CommandFor;
  /** No gateway: it is in nobody's way as the slowest, and has no supergraph to reload. */
  readonly isCeiling?: true;
}

/** Everybody who is measured, in the order of a round; the names are what `--gateway` and `--json` know. */
export const GATEWAYS: readonly Gateway[] = [
  {
    name: "samenloop",
    isQuick: true,
    commandFor: samenloop({ delen: false, planner: "hive" }),
  },
  { name: "apollo", isQuick: true, commandFor: apollo },
  { name: "hive", isQuick: true, commandFor: hive(false) },
  { name: "plafond", isQuick: true, isCeiling: true, commandFor: plafond },
  {
    name: "samenloop-gedeeld",
    isQuick: false,
    commandFor: samenloop({ delen: true, planner: "hive" }),
  },
  { name: "hive-gedeeld", isQuick: false, commandFor: hive(true) },
  {
    name: "samenloop-apolloplan",
    isQuick: false,
    commandFor: samenloop({ delen: false, planner: "apollo" }),
  },
];
