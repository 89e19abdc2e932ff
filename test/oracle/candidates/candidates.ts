import { plannerAside } from "./planner-aside.ts";
import { samenloop } from "./samenloop.ts";
import { stock } from "./stock.ts";

/** The engine under both planners, each with another way to write its answers; and what it is to be better than. */
export const CANDIDATES = {
  hive: samenloop({
    name: "the engine, planned by Hive",
    planner: plannerAside("hive"),
    usesBeforeCode: 0,
  }),
  apollo: samenloop({
    name: "the engine, planned by Apollo",
    planner: plannerAside("apollo"),
    usesBeforeCode: Infinity,
  }),
  stock,
} as const;

export type CandidateName = keyof typeof CANDIDATES;
export const NAMES = ["hive", "apollo", "stock"] as const satisfies readonly CandidateName[];
