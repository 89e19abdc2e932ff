import {
  getOperationAST,
  GraphQLError,
  Kind,
  validate,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { getVariableValues } from "graphql/execution/values.js";
import { Problem } from "@samenloop/schema";
import type { Engine } from "../core/engine.ts";
import type { PreparedOperation, Variables } from "../core/operation/prepared-operation.ts";
import type { Limited, Planned } from "../pipeline.ts";

/**
 * Validates against the API schema, plans, and coerces the variables, so that nothing invalid reaches a subgraph.
 *
 * All but the variables is the same each time that a document comes by, and is kept for as long as the document is.
 */
export function createPlan(engine: Engine) {
  const known = new WeakMap<DocumentNode, Map<string | null, PreparedOperation>>();
  return (limited: Limited): Planned | Promise<Planned> => {
    const { document, operationName } = limited;
    const prepared = known.get(document)?.get(operationName);
    if (prepared) return withVariables(engine.schema, limited, prepared);
    return prepare(engine, limited).then((made) => {
      const ofDocument = known.get(document) ?? new Map<string | null, PreparedOperation>();
      known.set(document, ofDocument.set(operationName, made));
      return withVariables(engine.schema, limited, made);
    });
  };
}

async function prepare(engine: Engine, limited: Limited): Promise<PreparedOperation> {
  const { document } = limited;
  const errors = validate(engine.schema, document, undefined, { maxErrors: 10 });
  if (errors.length > 0) throw new InvalidRequest(errors);
  return engine.prepare({ document, operation: operationOf(engine.schema, limited) });
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
  if (variableDefinitions.length === 0) return { ...limited, prepared, coerced: NONE };
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, limited.variables, {
    maxErrors: 10,
  });
  if (errors) throw new InvalidRequest(errors);
  refuseNullConditions(limited.document, prepared.conditionVariables, coerced);
  return { ...limited, prepared, coerced };
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
    Directive: ({ name, arguments: [condition] = [] }) => {
      const value = condition?.value;
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
