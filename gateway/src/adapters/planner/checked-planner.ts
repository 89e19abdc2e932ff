import { parse, print, visit, type DocumentNode } from "graphql";
import { freezePlan } from "../../core/plan/freeze-plan.ts";
import type { Plan, PlanStep } from "../../core/plan/plan-step.ts";
import { checkPlan } from "./check-plan.ts";
import { namesIn } from "./field-set.ts";
import type { ForeignNode } from "./foreign-plan.ts";
import { keepObjects } from "./keep-objects.ts";
import { keepKeysApart } from "./keep-keys-apart.ts";
import { keepVariablesApart } from "./keep-variables-apart.ts";
import { oneByOne } from "./one-by-one.ts";
import { planImpossible, UNANSWERABLE } from "./plan-impossible.ts";
import { nameRequiredArguments } from "./required-arguments.ts";
import { readSupergraphFacts, type SupergraphFacts } from "./supergraph-facts.ts";
import { translatePlan } from "./translate-plan.ts";
import { upgradeSupergraph } from "./upgrade-supergraph.ts";

/** Plans at once and in place: whoever calls it waits, so a server does so in a process of its own. */
export interface PlanNow {
  /** @throws Problem `PLAN_IMPOSSIBLE` */
  plan(query: string): Plan;
}

type PlanForeign = (query: string) => ForeignNode | undefined;

/** What both planners have in common: the same precautions before, the same translation and checks after. */
export function checkedPlanner(
  supergraphSdl: string,
  openForeign: (supergraphSdl: string) => PlanForeign,
): PlanNow {
  const supergraph = upgradeSupergraph(parse(supergraphSdl, { noLocation: true }));
  const facts = readSupergraphFacts(print(supergraph));
  const needed = neededNames(facts);
  const named = nameRequiredArguments(supergraph);
  const planForeign = openForeign(print(named.supergraph));
  return { plan: (query) => freezePlan(planDocument(withoutDescriptions(parse(query)))) };

  function planDocument(document: DocumentNode): Plan {
    const plan = planOnce(document);
    const parts = plan?.kind === "fetch" ? null : oneByOne(document);
    return parts ? inOrder(parts.map(planOnce)) : plan;
  }

  function planOnce(document: DocumentNode): Plan {
    const keys = keepKeysApart(keepObjects(document), needed);
    const variables = keepVariablesApart(keys.query);
    const foreign = attempt(() => planForeign(print(variables.query)));
    const plan = keys.restore(variables.restore(named.restore(translatePlan(foreign))));
    checkPlan(plan, document, facts);
    return plan;
  }
}

function inOrder(plans: readonly Plan[]): Plan {
  const steps = plans.flatMap((plan): readonly PlanStep[] => {
    if (plan === null || plan.kind === "subscription") return [];
    return plan.kind === "sequence" ? plan.steps : [plan];
  });
  return { kind: "sequence", steps };
}

/** A document may say what it is for; the native planner does not expect that. */
const withoutDescriptions = (document: DocumentNode): DocumentNode =>
  visit(document, {
    enter: (node) => {
      if (!("description" in node) || node.description === undefined) return undefined;
      const { description: _, ...bare } = node;
      return bare;
    },
  });

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
