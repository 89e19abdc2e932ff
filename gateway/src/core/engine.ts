import { createHash } from "node:crypto";
import type { GraphQLSchema } from "graphql";
import type { Delivery } from "./defer/deliver.ts";
import { BringLater } from "./fetch/bring-later.ts";
import type { DeferredStep } from "./fetch/compiled-plan.ts";
import { executePlan } from "./fetch/execute-plan.ts";
import { attachRoot } from "./fetch/fetch-root.ts";
import { readAnswer, variablesText, type Run, type Watch } from "./fetch/run.ts";
import { isKindOf } from "./fetch/selection.ts";
import type { RequestBounds, SubgraphClient } from "./fetch/subgraph-client.ts";
import { prepareOperation } from "./operation/prepare-operation.ts";
import type { PreparedOperation, Variables } from "./operation/prepared-operation.ts";
import type { Question } from "./operation/root-fields.ts";
import type { Planner } from "./plan/planner.ts";
import { supergraphSchema } from "./schema/supergraph-schema.ts";
import type { Written } from "./shape/write-carefully.ts";

/** Plans, asks and merges over one supergraph. It holds no state of any request. */
export interface Engine {
  /** Names the supergraph: a plan for another one is none for this. */
  readonly version: string;
  /** What clients may see. */
  readonly schema: GraphQLSchema;
  prepare(question: Question): Promise<PreparedOperation>;
  /** Runs a query or a mutation to its end. */
  execute(execution: Execution): Promise<Run>;
  /** Runs a query of which parts may wait; null where none does, by these variables. It asks nothing yet. */
  deferred(execution: Execution): Delivery | null;
  /** One finished run for each event of a subscription, in order. */
  subscribe(execution: Execution): AsyncIterableIterator<Run>;
  write(execution: Execution, run: Run): Written;
}

/** One request for one prepared operation. */
export interface Execution {
  readonly prepared: PreparedOperation;
  /** As the client gave them. */
  readonly given: Variables;
  /** As the schema reads them. */
  readonly coerced: Variables;
  readonly bounds: RequestBounds;
  readonly watch?: Watch;
  /** Called at each event of a subscription, before anything is done with it; what it throws ends the events. */
  readonly beforeEvent?: () => unknown;
}

export interface EngineOptions {
  readonly supergraphSdl: string;
  readonly apiSchema: GraphQLSchema;
  readonly planner: Planner;
  readonly client: SubgraphClient;
  /** Whether a coordinate (`Type.field`) is of class `openbaar`; nothing is when this is left out. */
  readonly isPublic?: (coordinate: string) => boolean;
  /**
   * How often an operation is asked before code is generated to read and write its answers, which does the same as
   * what is done until then, more quickly: what is asked once does not earn it back. `Infinity` for never.
   */
  readonly usesBeforeCode?: number;
}

export function createEngine(options: EngineOptions): Engine {
  const { apiSchema: schema, planner, client } = options;
  const { isPublic = () => false, usesBeforeCode = 1 } = options;
  const supergraph = supergraphSchema(options.supergraphSdl);
  const preparing = { schema, supergraph, planner, isPublic, usesBeforeCode };
  const isKind = kindsOf(supergraph);

  const execute = async (execution: Execution): Promise<Run> => {
    const run = begin(client, execution);
    const { step } = execution.prepared;
    if (step) await executePlan(run, step, isKind);
    return run;
  };

  return {
    version: createHash("sha256").update(options.supergraphSdl).digest("base64"),
    schema,
    prepare: (question) => prepareOperation(preparing, question),
    execute,
    deferred: (execution) => {
      const { deferLabels: labels, writer, step } = execution.prepared;
      const shape = labels && writer.deferred(execution.coerced);
      if (!shape) return null;
      const beginLater = (later: DeferredStep[]): Run => begin(client, execution, later);
      return { bringing: new BringLater(beginLater, { step, isKindOf: isKind }), shape, labels };
    },
    subscribe: async function* (execution) {
      const { stream, step } = execution.prepared;
      if (!stream) throw new Error("Only a subscription has events.");
      const { subgraph, head, variables, isPublic } = stream;
      const body = head + variablesText(begin(client, execution), variables, "");
      const question = { subgraph, body, kind: "subscription", isPublic } as const;
      for await (const answer of client.subscribe({ ...question, request: execution.bounds })) {
        execution.beforeEvent?.();
        const run = begin(client, execution);
        const { reader } = stream;
        attachRoot(run, stream, readAnswer(run, answer, { reader, sentTypes: [] }));
        if (step) await executePlan(run, step, isKind);
        yield run;
      }
    },
    write: ({ prepared, coerced }, run) => prepared.writer.write(run, coerced),
  };
}

function begin(
  client: SubgraphClient,
  execution: Execution,
  later: DeferredStep[] | null = null,
): Run {
  const { prepared, given, coerced, bounds, watch = null } = execution;
  const root = prepared.introspect ? { ...prepared.introspect(coerced) } : {};
  return {
    client,
    bounds,
    given,
    coerced,
    root,
    found: new Map(),
    loose: [],
    isShared: false,
    isPlain: true,
    hasFailedMutation: false,
    later,
    watch,
  };
}

/** Remembers the answers: the same few types come by again and again. */
function kindsOf(schema: GraphQLSchema): (typename: string, condition: string) => boolean {
  const known = new Map<string, Map<string, boolean>>();
  return (typename, condition) => {
    if (typename === condition) return true;
    if (!schema.getType(typename)) return false;
    const conditions = known.get(typename) ?? new Map<string, boolean>();
    known.set(typename, conditions);
    const before = conditions.get(condition);
    if (before !== undefined) return before;
    const is = isKindOf(schema, typename, condition);
    conditions.set(condition, is);
    return is;
  };
}
