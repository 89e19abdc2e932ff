import { parse, print } from "graphql";
import { freezePlan } from "../../core/plan/freeze-plan.ts";
import type { Plan } from "../../core/plan/plan-step.ts";
import { checkPlan } from "./check-plan.ts";
import { namesIn } from "./field-set.ts";
import type { ForeignNode } from "./foreign-plan.ts";
import { keepKeysApart } from "./keep-keys-apart.ts";
import { planImpossible, UNANSWERABLE } from "./plan-impossible.ts";
import { readSupergraphFacts, type SupergraphFacts } from "./supergraph-facts.ts";
import { translatePlan } from "./translate-plan.ts";

/** Plans at once and in place: whoever calls it waits, so a server does so in a process of its own. */
export interface PlanNow {
  /** @throws Problem `PLAN_IMPOSSIBLE` */
  plan(query: string): Plan;
}

/** What both planners have in common: the same precautions before, the same translation and checks after. */
export function checkedPlanner(
  supergraphSdl: string,
  planForeign: (query: string) => ForeignNode | undefined,
): PlanNow {
  const facts = readSupergraphFacts(supergraphSdl);
  const needed = neededNames(facts);
  return {
    plan: (query) => {
      const document = parse(query);
      const apart = keepKeysApart(document, needed);
      const foreign = attempt(() => planForeign(print(apart.query)));
      const plan = apart.restore(translatePlan(foreign));
      checkPlan(plan, document, facts);
      return freezePlan(plan);
    },
  };
}

/** A planner fails in its own words, which may hold what was asked of whom. */
function attempt<T>(run: () => T): T {
  try {
    return run();
  } catch (cause) {
    throw planImpossible(UNANSWERABLE, cause);
  }
}

/** Names of the fields that a plan may ask for itself. */
function neededNames({ types }: SupergraphFacts): ReadonlySet<string> {
  const ofTypes = [...types.values()].flatMap(({ subgraphs, fields }) => [
    ...[...subgraphs.values()].flatMap(({ keys }) => keys.map((key) => key.fields)),
    ...[...fields.values()].flatMap((field) =>
      [...(field.subgraphs?.values() ?? [])].flatMap(({ requires }) => requires ?? []),
    ),
  ]);
  return new Set(ofTypes.flatMap(namesIn));
}
