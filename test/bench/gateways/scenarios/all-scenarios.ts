import { FAN_OUT, openFanOut } from "./fan-out.ts";
import { GROOT, openFourSubgraphs } from "./four-subgraphs.ts";
import { LARGE, openLargeAnswer } from "./large-answer.ts";
import { openOwnGraph, ownQuestion } from "./own-questions.ts";
import { deepQuery, openDeep, openWide, wideQuery } from "./scaling.ts";
import type { Scenario } from "./scenario.ts";

const QUESTION_2 = "02-opp-en-contactpersoon";
const QUESTION_7 = "07-gedragsaanbod";

const groot = {
  connections: 50,
  load: "warm",
  operation: { query: GROOT },
  open: openFourSubgraphs,
} as const satisfies Omit<Scenario, "name">;

/** A root field that the gateway answers itself, so that the document is new and what the subgraphs are asked is not. */
const NEW_EACH_TIME = GROOT.replace("query Groot {", "query Groot { n__N__: __typename");

/** Everything that is measured, in the order in which it is; the names are what `--scenario` and `--json` know. */
export const SCENARIOS: readonly Scenario[] = [
  { name: "groot", isQuick: true, ...groot },
  {
    name: "klein",
    isQuick: true,
    connections: 50,
    load: "warm",
    operation: { query: "query Klein { me { name } }" },
    open: openFourSubgraphs,
  },
  {
    name: "vraag2",
    isQuick: true,
    connections: 50,
    load: "warm",
    operation: ownQuestion(QUESTION_2),
    open: () => openOwnGraph(QUESTION_2),
  },
  {
    name: "fan-out",
    isQuick: true,
    connections: 50,
    load: "warm",
    operation: { query: FAN_OUT },
    open: openFanOut,
  },
  {
    name: "vraag7",
    connections: 50,
    load: "warm",
    operation: ownQuestion(QUESTION_7),
    open: () => openOwnGraph(QUESTION_7),
  },
  // Fifty at once would be two hundred megabytes in every gateway, and tell of little but that.
  { name: "4mb", connections: 4, load: "warm", operation: { query: LARGE }, open: openLargeAnswer },
  // One at a time: how long a plan takes, not how long a queue of plans is.
  { ...groot, name: "koud", connections: 1, load: "koud", operation: { query: NEW_EACH_TIME } },
  { ...groot, name: "herladen", load: "herladen" },
  { ...groot, name: "groot-zonder-vlag", withoutFlag: true },
  ...[2, 8, 32].map((count) => scaling(`schaal-${count}`, wideQuery(count), () => openWide(count))),
  ...[2, 3, 4, 5, 6, 7, 8].map((depth) =>
    scaling(`diepte-${depth}`, deepQuery(depth), () => openDeep(depth)),
  ),
];

function scaling(name: string, query: string, open: Scenario["open"]): Scenario {
  return { name, connections: 50, load: "warm", isScaling: true, operation: { query }, open };
}

export function scenarioNamed(name: string): Scenario {
  const scenario = SCENARIOS.find((one) => one.name === name);
  if (!scenario) throw new Error(`there is no scenario ${name}`);
  return scenario;
}
