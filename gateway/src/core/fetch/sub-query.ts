import {
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { collectFields, collectSubfields } from "graphql/execution/collectFields.js";

/** What one subgraph is asked. */
export interface SubQuery {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** By the key under which they answer: the fields that are asked of one object. */
export type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/** What a sub-query asks at its root, and below a field. */
export interface SubQueryFields {
  readonly rootType: GraphQLObjectType;
  readonly root: Fields;
  readonly below: (parents: readonly FieldNode[], type: GraphQLObjectType) => Fields;
}

/** Resolves fragments and conditions, once for all objects of a list. */
export function fieldsOf(schema: GraphQLSchema, { document, variables }: SubQuery): SubQueryFields {
  const known = new WeakMap<readonly FieldNode[], Map<GraphQLObjectType, Fields>>();
  const { operation, fragments } = definitionsOf(document);
  // Conditions go by them, and the subgraph fills them in itself.
  const given = { ...defaultsOf(operation), ...variables };
  const rootType = schema.getRootType(operation.operation);
  if (!rootType) throw new Error(`The schema has no ${operation.operation}.`);
  return {
    rootType,
    root: collectFields(schema, fragments, given, rootType, operation.selectionSet),
    below: (parents, type) => {
      const byType = known.get(parents) ?? new Map<GraphQLObjectType, Fields>();
      const fields = byType.get(type) ?? collectSubfields(schema, fragments, given, type, parents);
      known.set(parents, byType.set(type, fields));
      return fields;
    },
  };
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): object {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}

export function definitionsOf({ definitions }: DocumentNode): {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
} {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  let operation: OperationDefinitionNode | undefined;
  for (const definition of definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) operation = definition;
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  if (!operation) throw new Error("A sub-query holds an operation.");
  return { operation, fragments };
}
