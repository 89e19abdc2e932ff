import {
  getOperationAST,
  GraphQLError,
  Kind,
  OperationTypeNode,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from "graphql";
import { getVariableValues } from "graphql/execution/values.js";
import { Problem } from "@samenloop/schema";
import type { Limited, Planned } from "../pipeline.ts";

/**
 * Validates against the API schema and coerces the variables, so that nothing invalid reaches a subgraph.
 *
 * The planning itself happens behind the executor for now; the types already keep its place, before `authorize`.
 */
export function createPlan(schema: GraphQLSchema) {
  return (limited: Limited): Promise<Planned> => {
    const errors = validate(schema, limited.document, undefined, { maxErrors: 10 });
    if (errors.length > 0) throw new InvalidRequest(errors);
    const operation = getOperationAST(limited.document, limited.operationName);
    if (!operation) {
      throw new Problem("GRAPHQL_INVALID", "`operationName` names one operation of the document.");
    }
    // Without such a type, validation finds nothing to validate by.
    if (!schema.getRootType(operation.operation)) {
      throw new Problem("GRAPHQL_INVALID", `This graph has no ${operation.operation}s.`);
    }
    // The stock executor would send it to its owner as if it were a query.
    if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
      throw new Problem("GRAPHQL_INVALID", "This gateway answers no subscriptions yet.");
    }
    const variables = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      limited.variables,
      { maxErrors: 10 },
    );
    if (variables.errors) throw new InvalidRequest(variables.errors);
    refuseNullConditions(limited.document, variables.coerced);
    return Promise.resolve({
      ...limited,
      operation,
      coordinates: coordinatesOf(schema, limited.document),
    });
  };
}

/** A variable with a default may still be given as null, and then neither `@skip` nor `@include` knows what to do. */
function refuseNullConditions(document: DocumentNode, given: Readonly<Record<string, unknown>>) {
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

function coordinatesOf(schema: GraphQLSchema, document: Limited["document"]): ReadonlySet<string> {
  const types = new TypeInfo(schema);
  const coordinates = new Set<string>();
  const collect = { Field: () => note(types, coordinates) };
  visit(document, visitWithTypeInfo(types, collect));
  return coordinates;
}

function note(types: TypeInfo, coordinates: Set<string>): void {
  const parent = types.getParentType();
  const field = types.getFieldDef();
  if (parent && field) coordinates.add(`${parent.name}.${field.name}`);
}
