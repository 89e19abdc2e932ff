import type { DocumentNode } from "graphql";
import type { Plan } from "../../core/plan/plan-step.ts";
import { requestsOf } from "../../core/plan/requests-of.ts";
import { askedFields } from "./asked-fields.ts";
import { checkCoverage } from "./check-coverage.ts";
import { checkDeferred } from "./check-deferred.ts";
import { checkEntries } from "./check-entries.ts";
import { checkOwnership } from "./check-ownership.ts";
import { checkReEntries } from "./check-re-entries.ts";
import { checkRequirements } from "./check-requirements.ts";
import type { SupergraphFacts } from "./supergraph-facts.ts";

/**
 * A planner is not believed: each field must be its owner's to answer, each entity must be entered by a key that its
 * owner resolves, what a representation reads must be what was asked for it, and nothing of the question may be missing.
 *
 * @throws Problem `PLAN_IMPOSSIBLE`: no answer is better than a wrong one.
 */
export function checkPlan(plan: Plan, document: DocumentNode, facts: SupergraphFacts): void {
  const requests = requestsOf(plan);
  const asked = askedFields(requests, facts);
  checkOwnership(requests, asked, facts);
  checkEntries(requests, facts);
  checkReEntries(requests, asked, facts);
  checkRequirements(requests, asked, facts);
  checkCoverage(document, asked, facts);
  checkDeferred(plan, facts);
}
