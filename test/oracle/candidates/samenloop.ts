import {
  getVariableValues,
  Kind,
  parse,
  type DocumentNode,
  type OperationDefinitionNode,
} from "graphql";
import { createEngine, type Engine, type Execution } from "../../../gateway/src/core/engine.ts";
import type { RequestBounds } from "../../../gateway/src/core/fetch/subgraph-client.ts";
import type { Candidate, Question } from "../candidate.ts";
import type { PlannerAside } from "./planner-aside.ts";
import { inProcessClient } from "../in-process-client.ts";
import type { World } from "../world/read-world.ts";

/** An engine for one world, and who asks it. */
export interface Opened {
  readonly engine: Engine;
  /** The engine asks one question at a time here. */
  readonly asking: { question: Question | undefined };
}

export interface SamenloopOptions {
  readonly name: string;
  readonly planner: PlannerAside;
  readonly usesBeforeCode: number;
  /** How long a subgraph takes; no time at all when this is left out. */
  readonly wait?: () => Promise<unknown>;
}

/** Our own engine, its planner and its subgraphs in process. */
export function samenloop(options: SamenloopOptions): Candidate {
  const opened = new WeakMap<World["apiSchema"], Opened>();
  return {
    name: options.name,
    async answer(question) {
      const { world } = question;
      const known = opened.get(world.apiSchema) ?? openEngine(world, options);
      opened.set(world.apiSchema, known);
      known.asking.question = question;
      const text = await textOf(known.engine, question);
      const { data, errors = [] } = JSON.parse(text) as { data: unknown; errors?: [] };
      return { data, errors, text };
    },
    close: () => options.planner.close(),
  };
}

export function openEngine(
  world: World,
  { planner, usesBeforeCode, wait }: Omit<SamenloopOptions, "name">,
): Opened {
  const asking: Opened["asking"] = { question: undefined };
  const current = (): Question => {
    if (!asking.question) throw new Error("nobody asked");
    return asking.question;
  };
  const engine = createEngine({
    supergraphSdl: world.supergraphSdl,
    apiSchema: world.apiSchema,
    planner: {
      plan: ({ query }) => planner.plan(world.supergraphSdl, query),
      close: () => planner.close(),
    },
    client: inProcessClient(current, wait),
    usesBeforeCode,
  });
  return { engine, asking };
}

async function textOf(engine: Engine, question: Question): Promise<string> {
  const execution = await executionOf(engine, question);
  const written = engine.write(execution, await engine.execute(execution));
  const errors = written.errors.length > 0 ? `,"errors":${JSON.stringify(written.errors)}` : "";
  return `{"data":${written.text}${errors}}`;
}

export async function executionOf(engine: Engine, question: Question): Promise<Execution> {
  const document = parse(question.query, { noLocation: true });
  const operation = operationOf(document, question.operationName);
  const prepared = await engine.prepare({ document, operation });
  const { variables } = question;
  const { coerced } = getVariableValues(engine.schema, operation.variableDefinitions ?? [], {
    ...variables,
  });
  if (!coerced) throw new Error("the variables do not fit the operation");
  return { prepared, given: variables, coerced, bounds: BOUNDS };
}

const BOUNDS: RequestBounds = {
  caller: { rol: "onderzoeker", organisatie: null, namens: null, doel: "demo" } as never,
  signal: new AbortController().signal,
  deadline: Number.POSITIVE_INFINITY,
};

function operationOf(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  for (const one of document.definitions)
    if (one.kind === Kind.OPERATION_DEFINITION && (!name || one.name?.value === name)) return one;
  throw new Error("there is no such operation");
}
