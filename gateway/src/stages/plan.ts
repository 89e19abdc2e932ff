import {
  getOperationAST,
  GraphQLError,
  Kind,
  print,
  specifiedRules,
  validate,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { getVariableValues } from "graphql/execution/values.js";
import { Problem } from "@samenloop/schema";
import { mayDefer } from "../core/defer/defer-directive.ts";
import { DEFER_RULES } from "../core/defer/defer-rules.ts";
import { createPlanCache, weightOf } from "../core/plan/plan-cache.ts";
import type { Engine } from "../core/engine.ts";
import type { PreparedOperation, Variables } from "../core/operation/prepared-operation.ts";
import type { Limited, Planned } from "../pipeline.ts";

/** What all plans may weigh together, with what is compiled from them. */
const MOST_BYTES = 64 << 20;

/**
 * Validates against the API schema, plans, and coerces the variables, so that nothing invalid reaches a subgraph.
 *
 * All but the variables is the same each time that a document comes by, and is kept for as long as the document is.
 * Documents that differ in their spacing only share one plan.
 */
export function createPlan(engine: Engine) {
  const prepare = preparer(engine);
  const known = new WeakMap<DocumentNode, Map<string | null, Preparation>>();
  return (limited: Limited): Planned | Promise<Planned> => {
    const { document, operationName } = limited;
    const ofDocument = known.get(document) ?? new Map<string | null, Preparation>();
    const preparation = ofDocument.get(operationName) ?? { promise: prepare(limited), made: null };
    if (preparation.made) return withVariables(engine.schema, limited, preparation.made);
    known.set(document, ofDocument.set(operationName, preparation));
    return preparation.promise.then(
      (made) => {
        preparation.made = made;
        return withVariables(engine.schema, limited, made);
      },
      (cause: unknown) => {
        // The next one tries again: a planner that had no time may have some.
        ofDocument.delete(operationName);
        throw cause;
      },
    );
  };
}

/** Under way, or done. */
interface Preparation {
  readonly promise: Promise<PreparedOperation>;
  made: PreparedOperation | null;
}

/** @throws InvalidRequest */
export function prepareValid(engine: Engine, limited: Limited): Promise<PreparedOperation> {
  return preparer(engine)(limited);
}

function preparer(engine: Engine): (limited: Limited) => Promise<PreparedOperation> {
  const plans = createPlanCache<PreparedOperation>(MOST_BYTES);
  const rules = mayDefer(engine.schema) ? [...specifiedRules, ...DEFER_RULES] : specifiedRules;
  return async (limited) => {
    const { document, operationName } = limited;
    const errors = validate(engine.schema, document, rules, { maxErrors: 10 });
    if (errors.length > 0) throw new InvalidRequest(errors);
    const operation = operationOf(engine.schema, limited);
    const key = { supergraph: engine.version, document: print(document), operationName };
    const known = plans.get(key);
    if (known) return known;
    const made = await engine.prepare({ document, operation });
    plans.set(key, made, weightOf(made.plan) + weightOf(key.document));
    return made;
  };
}

function operationOf(
  schema: GraphQLSchema,
  { document, operationName }: Limited,
): OperationDefinitionNode {
  const operation = getOperationAST(document, operationName);
  if (!operation) {
    throw new Problem("GRAPHQL_INVALID", "`operationName` names one operation of the document.");
  }
  // Without such a type, validation finds nothing to validate by.
  if (!schema.getRootType(operation.operation)) {
    throw new Problem("GRAPHQL_INVALID", `This graph has no ${operation.operation}s.`);
  }
  return operation;
}

function withVariables(
  schema: GraphQLSchema,
  limited: Limited,
  prepared: PreparedOperation,
): Planned {
  const { variableDefinitions = [] } = prepared.operation;
  if (variableDefinitions.length === 0) return Object.assign(limited, { prepared, coerced: NONE });
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, limited.variables, {
    maxErrors: 10,
  });
  if (errors) throw new InvalidRequest(errors);
  refuseNullConditions(limited.document, prepared.conditionVariables, coerced);
  return Object.assign(limited, { prepared, coerced });
}

const NONE: Variables = Object.freeze({});

/** A variable with a default may still be given as null, and then neither `@skip` nor `@include` knows what to do. */
function refuseNullConditions(
  document: DocumentNode,
  names: readonly string[],
  given: Variables,
): void {
  if (names.every((name) => given[name] !== null)) return;
  visit(document, {
    Directive: ({ name, arguments: args = [] }) => {
      const value = args.find((one) => one.name.value === "if")?.value;
      if (value?.kind !== Kind.VARIABLE || given[value.name.value] !== null) return;
      const message = `"$${value.name.value}" decides what @${name.value} does and may not be null.`;
      throw new InvalidRequest([new GraphQLError(message, { nodes: value })]);
    },
  });
}

/** The caller's own mistakes, each with its place in the document. */
export class InvalidRequest extends Error {
  override readonly name = "InvalidRequest";
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super("The request is not valid.");
    this.errors = errors;
  }
}
