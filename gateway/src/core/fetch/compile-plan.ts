import { Kind, type GraphQLSchema } from "graphql";
import type { EntitiesStep, FetchStep, OutputRewrite, Plan, PlanStep } from "../plan/plan-step.ts";
import { keysOf } from "../plan/keys-of.ts";
import { requestsOf } from "../plan/requests-of.ts";
import { AnswerReader } from "../read/answer-reader.ts";
import type { ReadableBatch } from "../read/readable.ts";
import { quote } from "../shape/quote.ts";
import type {
  CompiledBatch,
  CompiledEntities,
  CompiledFetch,
  CompiledReEntry,
  CompiledStep,
  EntitiesPart,
} from "./compiled-plan.ts";
import { groupPlaces, type BatchPlaces } from "./place-groups.ts";
import { representersOf, sentTypes } from "./represent.ts";
import { selectionAt } from "./selection.ts";
import { openWays, type Ways } from "./ways.ts";
import { onlyRootFields, parseOperation, type ParsedOperation } from "./sub-operation.ts";

export interface PlanCompiler {
  /** Every field of every owner, also those that no client may ask. */
  readonly schema: GraphQLSchema;
  /** Whether all that a sub-query asks of a subgraph is of class `openbaar`. */
  readonly isPublic: (step: FetchStep | EntitiesStep) => boolean;
  /** How many answers are read before code is generated for it. */
  readonly usesBeforeCode: number;
}

/** Turns the steps of one plan into what can be run. */
export function compileStep(compiler: PlanCompiler, step: PlanStep): CompiledStep {
  const all = batchesOf(step);
  const ways = openWays(all.flatMap(({ paths }) => paths));
  const compiling: Compiling = { ...compiler, all, ways };
  return compile(compiling, step);
}

interface Compiling extends PlanCompiler {
  readonly all: readonly BatchPlaces[];
  readonly ways: Ways;
}

function compile(compiling: Compiling, step: PlanStep): CompiledStep {
  const inner = (below: PlanStep): CompiledStep => compile(compiling, below);
  switch (step.kind) {
    case "sequence":
    case "parallel":
      return { kind: step.kind, steps: step.steps.map(inner) };
    case "condition": {
      const { kind, variable } = step;
      const whenTrue = step.whenTrue && inner(step.whenTrue);
      return { kind, variable, whenTrue, whenFalse: step.whenFalse && inner(step.whenFalse) };
    }
    case "fetch":
      return step.at.length > 0 ? compileReEntry(compiling, step) : compileRoot(compiling, step);
    case "entities":
      return compileEntities(compiling, step);
    case "defer": {
      const parts = step.deferred.map(({ label, step: later }) => ({
        name: label ?? "",
        step: later && inner(later),
      }));
      return { kind: step.kind, primary: step.primary && inner(step.primary), parts };
    }
  }
}

export function compileFetch(compiler: PlanCompiler, step: FetchStep): CompiledFetch {
  const { schema, isPublic, usesBeforeCode } = compiler;
  const { subgraph, operationKind, variables, outputRewrites } = step;
  const parsed = parseOperation(step.operation);
  const rootType = schema.getRootType(parsed.operation.operation);
  if (!rootType) throw new Error(`The graph has no ${operationKind}.`);
  const place = {
    sets: [parsed.operation.selectionSet],
    declared: rootType,
    rewrites: outputRewrites,
  };
  const selection = selectionAt({ schema, fragments: parsed.fragments }, place).of(rootType.name);
  if (!selection) throw new Error("A root type is a type of its schema.");
  return {
    kind: "fetch",
    subgraph,
    operationKind,
    variables,
    selection,
    reader: new AnswerReader(() => ({ kind: "root", selection }), usesBeforeCode),
    isPublic: isPublic(step),
    head: headOf(step.operation),
    beyond: [],
  };
}

const compileRoot = (compiling: Compiling, step: FetchStep): CompiledFetch => ({
  ...compileFetch(compiling, step),
  beyond: compiling.ways.beyond([step.at]),
});

function compileReEntry(compiling: Compiling, step: FetchStep): CompiledReEntry {
  const [place] = groupPlaces(reEntryPlaces(step), compiling.all);
  return {
    kind: "re-entry",
    fetch: compileRoot(compiling, step),
    way: compiling.ways.to(step.at),
    mayShare: place?.group === 0,
  };
}

const headOf = (operation: string): string => `{"query":${quote(operation)}`;

function compileEntities(compiling: Compiling, step: EntitiesStep): CompiledEntities {
  const { subgraph, variables, operation } = step;
  const parsed = parseOperation(operation);
  const batches = step.batches.map((batch): CompiledBatch => {
    const groups = groupPlaces(batchPlaces(step, batch), compiling.all);
    const places = groups.map((group, index) => ({
      ...group,
      way: compiling.ways.to(batch.paths[index] ?? []),
    }));
    const representers = representersOf(compiling.schema, subgraph, batch);
    return {
      alias: batch.alias,
      variableHead: `${quote(batch.representations)}:`,
      places,
      representers,
      sentTypes: () => sentTypes(compiling.schema, batch, representers),
      answers: answersOf(compiling, parsed, batch),
    };
  });
  return {
    kind: "entities",
    subgraph,
    variables,
    batches,
    isPublic: compiling.isPublic(step),
    beyond: compiling.ways.beyond(step.batches.flatMap(({ paths }) => paths)),
    only: partsOf(compiling, parsed, { step, batches }),
  };
}

const batchPlaces = (step: EntitiesStep, { alias, paths }: EntitiesStep["batches"][number]) => ({
  id: `${step.subgraph}/${alias}/${step.operation}`,
  paths,
});

const reEntryPlaces = ({ subgraph, operation, at }: FetchStep): BatchPlaces => ({
  id: `${subgraph}/${operation}`,
  paths: [at],
});

/** Response keys, joined by dots, of every place that gets more fields. */
export const placesOf = (plan: Plan): readonly string[] =>
  batchesOf(plan).flatMap(({ paths }) => paths.map((path) => keysOf(path).join(".")));

const batchesOf = (plan: Plan): readonly BatchPlaces[] =>
  requestsOf(plan).flatMap((step) => {
    if (step.kind === "entities") return step.batches.map((batch) => batchPlaces(step, batch));
    return step.at.length > 0 ? [reEntryPlaces(step)] : [];
  });

interface BatchAsked {
  readonly alias: string;
  readonly outputRewrites: readonly OutputRewrite[];
}

function answersOf({ schema }: PlanCompiler, parsed: ParsedOperation, batch: BatchAsked) {
  const { operation, fragments } = parsed;
  const sets = operation.selectionSet.selections.flatMap((field) =>
    field.kind === Kind.FIELD && (field.alias ?? field.name).value === batch.alias
      ? (field.selectionSet ?? [])
      : [],
  );
  const place = { sets, declared: null, rewrites: batch.outputRewrites };
  return selectionAt({ schema, fragments }, place);
}

interface Whole {
  readonly step: EntitiesStep;
  readonly batches: readonly CompiledBatch[];
}

/** A batch with nothing to ask is left out: an owner that fails over an empty list would take its siblings along. */
function partsOf(
  compiler: PlanCompiler,
  parsed: ParsedOperation,
  { step, batches }: Whole,
): CompiledEntities["only"] {
  const reader = readerOf(compiler, batches);
  const whole: EntitiesPart = { head: headOf(step.operation), variables: step.variables, reader };
  const known = new Map<string, EntitiesPart>();
  return (some) => {
    if (some.length === batches.length) return whole;
    const aliases = some.map(({ alias }) => alias);
    const key = aliases.join(" ");
    const part = known.get(key) ?? {
      ...partOf(parsed, step, aliases),
      reader: readerOf(compiler, some),
    };
    known.set(key, part);
    return part;
  };
}

function readerOf({ usesBeforeCode }: PlanCompiler, batches: readonly CompiledBatch[]) {
  const readable = ({ alias, answers, sentTypes }: CompiledBatch): ReadableBatch => ({
    alias,
    answers,
    types: sentTypes(),
  });
  return new AnswerReader(
    () => ({ kind: "entities", batches: batches.map(readable) }),
    usesBeforeCode,
  );
}

function partOf(
  parsed: ParsedOperation,
  step: EntitiesStep,
  aliases: readonly string[],
): Omit<EntitiesPart, "reader"> {
  const operation = onlyRootFields(parsed, (key) => aliases.includes(key));
  const { variableDefinitions = [] } = parseOperation(operation).operation;
  const declared = variableDefinitions.map(({ variable }) => variable.name.value);
  const variables = step.variables.filter((name) => declared.includes(name));
  return { head: headOf(operation), variables };
}
