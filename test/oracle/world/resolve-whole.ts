import {
  getArgumentValues,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLOutputType,
  type SelectionSetNode,
} from "graphql";
import { answerValue } from "./answer-value.ts";
import { canonical, type Node, type Run } from "./node.ts";
import type { World } from "./read-world.ts";
import { selected } from "./selected.ts";

export interface Asked {
  readonly world: World;
  readonly run: Run;
  readonly node: Node;
  readonly args: Readonly<Record<string, unknown>>;
}

export interface Place {
  readonly fieldName: string;
  readonly returnType: GraphQLOutputType;
}

/**
 * What one schema over all the data answers.
 *
 * A field whose only owner does not know the entity is null; one that needs what fails, fails.
 */
export function resolveWhole(asked: Asked, { fieldName, returnType }: Place): unknown {
  const { world, node } = asked;
  const coordinate = `${node.typename}.${fieldName}`;
  if (isUnknown(world, node, coordinate)) return null;
  const requirement = world.requires.get(coordinate);
  const required = requirement && requiredOf(world, node, requirement.selectionSet);
  const salt = saltOf(asked, { fieldName, required });
  return answerValue(world, node.row[fieldName], { type: returnType, salt });
}

function isUnknown(world: World, { row }: Node, coordinate: string): boolean {
  const unknownTo = row["$unknownTo"];
  const owners = world.owners.get(coordinate) ?? [];
  return (
    Array.isArray(unknownTo) && owners.length > 0 && owners.every((one) => unknownTo.includes(one))
  );
}

/** @throws when any of it fails: who needs what cannot be had, fails too. */
function requiredOf(world: World, node: Node, selectionSet: SelectionSetNode): unknown {
  return selected({ world, typename: node.typename, selectionSet }, (field) =>
    fieldOf(world, node, field),
  );
}

const NO_RUN: Run = { log: [], calls: [], faults: [] };

function fieldOf(world: World, node: Node, field: FieldNode): unknown {
  const parent = world.wholeSchema.getType(node.typename);
  const definition =
    isObjectType(parent) || isInterfaceType(parent)
      ? parent.getFields()[field.name.value]
      : undefined;
  if (!definition) throw new Error(`${node.typename}.${field.name.value} is not in the schema`);
  const args = getArgumentValues(definition, field);
  const place = { fieldName: field.name.value, returnType: definition.type };
  return complete(
    { world, field, type: definition.type },
    resolveWhole({ world, run: NO_RUN, node, args }, place),
  );
}

interface Completion {
  readonly world: World;
  readonly field: FieldNode;
  readonly type: GraphQLOutputType;
}

function complete({ world, field, type }: Completion, value: unknown): unknown {
  if (value instanceof Error) throw value;
  if (isNonNullType(type)) {
    const inner = complete({ world, field, type: type.ofType }, value);
    if (inner === null) throw new Error("null where there must be a value");
    return inner;
  }
  if (value === null || value === undefined) return null;
  if (isLeafType(type)) return value;
  if (isListType(type))
    return (value as readonly unknown[]).map((one) =>
      complete({ world, field, type: type.ofType }, one),
    );
  const node = value as Node;
  const selectionSet = field.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] };
  return requiredOf(world, node, selectionSet);
}

/** What an answer depends on, as text; a mutation leaves its trace, so that order shows. */
export function saltOf(
  { run, node, args }: Asked,
  { fieldName, required }: { readonly fieldName: string; readonly required: unknown },
): string {
  const given = canonical(args);
  const parts = [node.salt, given === "{}" ? "" : given];
  if (required !== undefined) parts.push(`requires ${canonical(required)}`);
  if (node.typename === "Mutation") parts.push(`nr ${run.log.push(`${fieldName}${given}`)}`);
  return parts.filter(Boolean).join(" ");
}
