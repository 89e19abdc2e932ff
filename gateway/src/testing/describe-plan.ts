import { requestsOf } from "../core/plan/requests-of.ts";
import type {
  EntitiesStep,
  EntityBatch,
  FetchStep,
  Plan,
  PlanStep,
  RequiredSelection,
} from "../core/plan/plan-step.ts";
import { askedFields, placeOf, within, type AskedField } from "../adapters/planner/asked-fields.ts";
import { possibleObjects } from "../adapters/planner/possible-objects.ts";
import { readSupergraphFacts } from "../adapters/planner/supergraph-facts.ts";

/**
 * What a plan comes to, in whatever words it says so: one line for each leaf that an owner is asked, with its arguments
 * and where it comes to stand, and one for each way into an entity, with what is sent.
 */
export function describePlan(plan: Plan, supergraphSdl: string): readonly string[] {
  const facts = readSupergraphFacts(supergraphSdl);
  const requests = requestsOf(plan);
  const asked = askedFields(requests, facts);
  const reads = new Set(requests.flatMap(placesRead));
  const isLeaf = (at: string) => !asked.some((it) => it.at.startsWith(`${at}/`));
  const leaves = asked
    .filter(({ at, name, args }) => name !== "__typename" && (args !== "" || isLeaf(at)))
    .filter(({ at }) => !reads.has(at) || !/\/_sleutel_[^/]*$|_internal_qp/.test(at))
    .map(({ subgraph, at, name, args }) => `${subgraph} ${at.slice(1)} = ${name}${args}`);
  const entries = requests.flatMap((request) =>
    request.kind === "fetch"
      ? []
      : request.batches.flatMap((batch) =>
          batch.paths.flatMap((path) =>
            batch.requires.map(({ type, selections }) => {
              const sent = selections.flatMap((it) => sentText(it, placeOf(path), asked)).sort();
              return `${request.subgraph} ${placeOf(path).slice(1)} < ${sentAs(type, batch)}: ${sent.join(", ")}`;
            }),
          ),
        ),
  );
  return [...new Set([...leaves, ...entries])].sort();

  function sentAs(type: string, { inputRewrites }: EntityBatch): string {
    const rewrite = inputRewrites.find(({ types }) =>
      types.some((it) => it === type || possibleObjects(it, facts).has(type)),
    );
    return rewrite?.typename ?? type;
  }
}

function sentText(
  selection: RequiredSelection,
  at: string,
  asked: readonly AskedField[],
): readonly string[] {
  const inner = (place: string) =>
    selection.selections.flatMap((it) => sentText(it, place, asked)).sort();
  if (selection.kind === "fragment") return inner(at);
  if (selection.name === "__typename") return [];
  const place = within(at, selection.key);
  const args = asked.find((it) => it.at === place)?.args ?? "(nooit gevraagd)";
  const inside = inner(place);
  const text = `${selection.name}${args}`;
  return [inside.length > 0 ? `${text} { ${inside.join(", ")} }` : text];
}

function placesRead(request: FetchStep | EntitiesStep): readonly string[] {
  if (request.kind === "fetch") return request.at.length > 0 ? [placeOf(request.at)] : [];
  return request.batches.flatMap(({ paths, requires }) =>
    paths.flatMap((path) => requires.flatMap((it) => readPlaces(it, placeOf(path)))),
  );
}

function readPlaces(selection: RequiredSelection, at: string): readonly string[] {
  const place = selection.kind === "field" ? within(at, selection.key) : at;
  const inner = selection.selections.flatMap((it) => readPlaces(it, place));
  return selection.kind === "field" ? [place, ...inner] : inner;
}

/** Places that a step reads before any step brought them: there must be none. */
export function readTooEarly(plan: Plan, supergraphSdl: string): readonly string[] {
  const facts = readSupergraphFacts(supergraphSdl);
  const early: string[] = [];
  if (plan?.kind === "subscription") {
    const known = run(plan.primary, new Set());
    if (plan.rest) run(plan.rest, known);
  } else if (plan) run(plan, new Set());
  return early;

  function run(step: PlanStep, known: ReadonlySet<string>): ReadonlySet<string> {
    switch (step.kind) {
      case "sequence":
        return step.steps.reduce<ReadonlySet<string>>((so, it) => run(it, so), known);
      case "parallel":
        return new Set([...known, ...step.steps.flatMap((it) => [...run(it, known)])]);
      case "condition":
        return new Set(
          [
            known,
            ...[step.whenTrue, step.whenFalse].map((it) => (it ? run(it, known) : known)),
          ].flatMap((it) => [...it]),
        );
      case "defer": {
        const first = step.primary ? run(step.primary, known) : known;
        for (const { step: later } of step.deferred) if (later) run(later, first);
        return first;
      }
      case "fetch":
      case "entities":
        early.push(...placesRead(step).filter((it) => !known.has(it)));
        return new Set([...known, ...askedFields([step], facts).map(({ at }) => at)]);
    }
  }
}
