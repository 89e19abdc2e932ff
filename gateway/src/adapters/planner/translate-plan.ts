import { Kind, parse, type OperationDefinitionNode } from "graphql";
import type {
  EntitiesStep,
  EntityBatch,
  FetchStep,
  PlacePath,
  Plan,
  PlanStep,
  RequiredFragment,
  RequiredSelection,
  SubscriptionStep,
} from "../../core/plan/plan-step.ts";
import type {
  ForeignAlias,
  ForeignBatch,
  ForeignFetch,
  ForeignNode,
  ForeignSelection,
  ForeignSubscription,
} from "./foreign-plan.ts";
import { planImpossible, UNANSWERABLE } from "./plan-impossible.ts";
import { readInputRewrite, readOutputRewrite, readPath } from "./read-path.ts";

/** What either planner says → what the core runs. A word that the core does not know is refused, never skipped. */
export function translatePlan(node: ForeignNode | undefined): Plan {
  if (!node) return null;
  if (node.kind === "Subscription") return subscription(node, node.rest ? [node.rest] : []);
  if (node.kind === "Sequence" && node.nodes[0]?.kind === "Subscription")
    return subscription(node.nodes[0], node.nodes.slice(1));
  return translateStep(node, []);
}

function subscription(
  { primary }: ForeignSubscription,
  rest: readonly ForeignNode[],
): SubscriptionStep {
  return {
    kind: "subscription",
    primary: rootFetch({ ...primary, kind: "Fetch" }, []),
    rest: rest.length === 0 ? null : inOrder("sequence", rest, []),
  };
}

function translateStep(node: ForeignNode, at: PlacePath): PlanStep {
  switch (node.kind) {
    case "Sequence":
      return inOrder("sequence", node.nodes, at);
    case "Parallel":
      return inOrder("parallel", node.nodes, at);
    case "Flatten":
      return translateStep(node.node, [...at, ...readPath(node.path)]);
    case "Fetch":
      return node.requires ? entityFetch(node, at) : rootFetch(node, at);
    case "BatchFetch":
      return batchFetch(node, at);
    case "Condition": {
      const { ifClause, elseClause } = node;
      return {
        kind: "condition",
        variable: node.condition,
        whenTrue: optional(ifClause, at),
        whenFalse: optional(elseClause, at),
      };
    }
    case "Defer":
      return {
        kind: "defer",
        primary: optional(node.primary.node, at),
        deferred: node.deferred.map(({ label, queryPath, node }) => ({
          label: label ?? null,
          path: queryPath.filter((segment) => !segment.startsWith("... ")),
          step: optional(node, at),
        })),
      };
    case "Subscription":
      throw planImpossible(UNANSWERABLE);
  }
}

const optional = (node: ForeignNode | undefined, at: PlacePath): PlanStep | null =>
  node ? translateStep(node, at) : null;

/** One after the other, or all at once; of one there is no order. */
function inOrder(
  kind: "sequence" | "parallel",
  nodes: readonly ForeignNode[],
  at: PlacePath,
): PlanStep {
  const steps = nodes.map((node) => translateStep(node, at));
  const [only] = steps;
  return steps.length === 1 && only ? only : { kind, steps };
}

function rootFetch(node: ForeignFetch, at: PlacePath): FetchStep {
  refuseContext(node);
  const kind = operationKind(node.operationKind);
  // What changes something is asked at the root of a question only (GraphQL §6.2.2).
  if (at.length > 0 && kind !== "query") throw planImpossible(UNANSWERABLE, kind);
  return {
    kind: "fetch",
    subgraph: node.serviceName,
    operationKind: kind,
    operation: node.operation,
    variables: variablesOf(node.operation, []),
    outputRewrites: (node.outputRewrites ?? []).map(readOutputRewrite),
    at,
  };
}

function operationKind(kind = "query"): FetchStep["operationKind"] {
  if (kind === "query" || kind === "mutation" || kind === "subscription") return kind;
  throw planImpossible(UNANSWERABLE, kind);
}

function entityFetch(node: ForeignFetch, at: PlacePath): EntitiesStep {
  refuseContext(node);
  const batch: ForeignAlias = {
    ...node,
    alias: "_entities",
    representationsVariableName: "representations",
    paths: [[]],
    requires: node.requires ?? [],
  };
  return entitiesStep(node, [entityBatch(batch, at)]);
}

function batchFetch(node: ForeignBatch, at: PlacePath): EntitiesStep {
  return entitiesStep(
    node,
    node.entityBatch.aliases.map((alias) => entityBatch(alias, at)),
  );
}

function entitiesStep(
  { serviceName, operation }: ForeignFetch | ForeignBatch,
  batches: readonly EntityBatch[],
): EntitiesStep {
  const own = batches.map(({ representations }) => representations);
  const variables = variablesOf(operation, own);
  return { kind: "entities", subgraph: serviceName, operation, variables, batches };
}

function entityBatch(alias: ForeignAlias, at: PlacePath): EntityBatch {
  return {
    alias: alias.alias,
    representations: alias.representationsVariableName,
    paths: alias.paths.map((path) => [...at, ...readPath(path)]),
    requires: alias.requires.map(requiredFragment),
    inputRewrites: (alias.inputRewrites ?? []).map(readInputRewrite),
    outputRewrites: (alias.outputRewrites ?? []).map(readOutputRewrite),
  };
}

function requiredFragment(selection: ForeignSelection): RequiredFragment {
  const required = requiredSelection(selection);
  if (required.kind === "fragment") return required;
  throw planImpossible(UNANSWERABLE, selection);
}

function requiredSelection(selection: ForeignSelection): RequiredSelection {
  if (selection.kind === "Field") {
    const { name, alias, selections } = selection;
    const inner = (selections ?? []).map(requiredSelection);
    return { kind: "field", key: name, name: alias ?? name, selections: inner };
  }
  const isPlain = selection.kind === "InlineFragment" && !selection.skipIf && !selection.includeIf;
  if (!isPlain || selection.typeCondition === undefined)
    throw planImpossible(UNANSWERABLE, selection);
  return {
    kind: "fragment",
    type: selection.typeCondition,
    selections: selection.selections.map(requiredSelection),
  };
}

/** Read from the operation itself, which a planner's own list does not always match. */
function variablesOf(operation: string, own: readonly string[]): readonly string[] {
  const names = parse(operation)
    .definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .flatMap((node: OperationDefinitionNode) => node.variableDefinitions ?? [])
    .map(({ variable }) => variable.name.value);
  if (new Set(names).size < names.length)
    throw planImpossible("A variable has a name that the gateway needs for its own.");
  return names.filter((name) => !own.includes(name));
}

/** Refused when a supergraph loads; should one plan still say it, no value goes where the planner did not mean it. */
function refuseContext({ contextRewrites }: ForeignFetch): void {
  if (contextRewrites?.length) throw planImpossible(UNANSWERABLE);
}
