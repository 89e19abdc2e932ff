import {
  execute,
  Kind,
  OperationTypeNode,
  print,
  stripIgnoredCharacters,
  type DocumentNode,
  type GraphQLSchema,
} from "graphql";
import { Problem } from "@samenloop/schema";
import { nameDefers } from "../defer/name-defers.ts";
import { withoutDefers } from "../defer/without-defers.ts";
import { compileFetch, compileStep, placesOf, type PlanCompiler } from "../fetch/compile-plan.ts";
import type { MutationPart } from "../fetch/compiled-plan.ts";
import type { Source } from "../fetch/failure.ts";
import type { Planner } from "../plan/planner.ts";
import type { Plan, PlanStep } from "../plan/plan-step.ts";
import { createAnswerWriter } from "../shape/answer-writer.ts";
import { askedWhen } from "./asked-when.ts";
import { conditionVariables } from "./condition-variables.ts";
import { fragmentsByName } from "./fragments-by-name.ts";
import { plainQuestion } from "./plain-question.ts";
import type { PreparedOperation } from "./prepared-operation.ts";
import { keepRootFields, rootFields, type Question } from "./root-fields.ts";
import { travelsOf } from "./travels.ts";

export interface Preparing {
  /** What clients may see. */
  readonly schema: GraphQLSchema;
  /** Every field of every owner. */
  readonly supergraph: GraphQLSchema;
  readonly planner: Planner;
  /** Whether a coordinate (`Type.field`) is of class `openbaar`. */
  readonly isPublic: (coordinate: string) => boolean;
  /** How often an operation is asked before code is generated for it. */
  readonly usesBeforeCode: number;
}

/**
 * Plans a valid operation and compiles whatever is the same for all requests that ask it.
 *
 * A server may answer at once what a client would let wait: it does so where the planner finds no way to defer that.
 */
export async function prepareOperation(
  preparing: Preparing,
  question: Question,
): Promise<PreparedOperation> {
  const named = nameDefers(question);
  const plain = { question: withoutDefers(question), labels: null };
  if (!named) return prepare(preparing, plain);
  try {
    const prepared = await prepare(preparing, named);
    return { ...prepared, operation: question.operation };
  } catch (error) {
    if (!(error instanceof Problem && error.code === "PLAN_IMPOSSIBLE")) throw error;
    return prepare(preparing, plain);
  }
}

interface Asked {
  readonly question: Question;
  readonly labels: PreparedOperation["deferLabels"];
}

async function prepare(
  preparing: Preparing,
  { question, labels }: Asked,
): Promise<PreparedOperation> {
  const { schema, supergraph, usesBeforeCode } = preparing;
  const { document, operation } = question;
  const planning = { ...preparing, isDeferring: labels !== null };
  const { plan, step, stream } = await planAndCompile(planning, plainQuestion(schema, question));
  const conditions = conditionVariables(document);
  const repeating = new Set(placesOf(plan));
  return {
    operation,
    plan,
    step,
    stream,
    travels: travelsOf(supergraph, plan),
    introspect: introspector(schema, question),
    conditionVariables: conditions,
    deferLabels: labels,
    writer: createAnswerWriter({
      schema,
      operation,
      fragments: Object.fromEntries(fragmentsByName(document)),
      conditionVariables: conditions,
      mayRepeat: (path) => repeating.has(path),
      usesBeforeCode,
    }),
  };
}

interface Planning extends Preparing {
  readonly isDeferring: boolean;
}

type Prepared = Pick<PreparedOperation, "plan" | "step" | "stream">;

async function planAndCompile(preparing: Planning, question: Question): Promise<Prepared> {
  const { supergraph: schema, usesBeforeCode } = preparing;
  const compiler = { schema, isPublic: publicity(preparing), usesBeforeCode };
  if (question.operation.operation === OperationTypeNode.MUTATION) {
    return planMutation(preparing, question, compiler);
  }
  const plan = await planFields(preparing, question, () => true);
  if (plan?.kind !== "subscription") {
    return { plan, step: plan && compileStep(compiler, plan), stream: null };
  }
  const step = plan.rest && compileStep(compiler, plan.rest);
  return { plan, step, stream: compileFetch(compiler, plan.primary) };
}

const publicity =
  ({ supergraph, isPublic }: Preparing): PlanCompiler["isPublic"] =>
  (plan) =>
    travelsOf(supergraph, plan).every(({ coordinate }) => isPublic(coordinate));

/**
 * The root fields of a mutation are planned one by one, and run one after the other with all that they ask
 * (GraphQL §6.2.2): planned together, what the first one reads may be asked when the second has changed it already.
 */
async function planMutation(
  preparing: Planning,
  question: Question,
  compiler: PlanCompiler,
): Promise<Prepared> {
  const parts: MutationPart[] = [];
  const steps: PlanStep[] = [];
  for (const [key, { name }] of rootFields(question)) {
    if (name.value.startsWith("__")) continue;
    const plan = await planFields(preparing, question, (other) => other === key);
    if (plan?.kind === "subscription") throw new Error("A mutation is planned as a mutation.");
    if (plan) steps.push(plan);
    const step = plan && compileStep(compiler, plan);
    parts.push({ key, step, isAsked: askedWhen(question, key) });
  }
  return { plan: { kind: "sequence", steps }, step: { kind: "mutations", parts }, stream: null };
}

/** What is about the schema itself, and `__typename` at the root, costs no fetch. */
async function planFields(
  { planner, isDeferring }: Planning,
  question: Question,
  keep: (key: string) => boolean,
): Promise<Plan> {
  const asked = keepRootFields(
    question,
    ({ name }, key) => !name.value.startsWith("__") && keep(key),
  );
  const query = asked && stripIgnoredCharacters(print(asked));
  return query ? planner.plan({ query, ...(isDeferring && { isDeferring }) }) : null;
}

function introspector(schema: GraphQLSchema, question: Question): PreparedOperation["introspect"] {
  const document = keepRootFields(question, ({ name }) => /^__(schema|type)$/.test(name.value));
  if (!document) return null;
  const ask = (coerced: object): Source => {
    // Nothing in introspection waits, so what comes back is no promise.
    const result = execute({ schema, document, variableValues: { ...coerced } });
    return { ...("data" in result ? result.data : {}) };
  };
  return usesVariables(document) ? ask : once(ask);
}

function once(ask: (coerced: object) => Source): (coerced: object) => Source {
  let known: Source | null = null;
  return (coerced) => (known ??= ask(coerced));
}

const usesVariables = ({ definitions }: DocumentNode): boolean =>
  definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      (definition.variableDefinitions?.length ?? 0) > 0,
  );
