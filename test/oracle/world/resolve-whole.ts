import type { GraphQLOutputType } from "graphql";
import { answerValue } from "./answer-value.ts";
import { canonical, type Node, type Run } from "./node.ts";
import { requiredOfNode } from "./read-required.ts";
import type { World } from "./read-world.ts";

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
  const required = requirement && requiredOfNode(world, node, requirement.selectionSet);
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
