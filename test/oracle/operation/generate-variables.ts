import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputType,
} from "graphql";
import type { Dice } from "../generate/dice.ts";

/** The variables of an operation while it is being written. */
export interface Variables {
  readonly dice: Dice;
  readonly declared: Map<string, DeclaredVariable>;
}

export interface DeclaredVariable {
  readonly type: string;
  readonly fallback: string | undefined;
  /** What the client sends; undefined when it leaves it out. */
  readonly sent: unknown;
}

interface Position {
  readonly type: GraphQLInputType;
  readonly depth: number;
  /** A missing variable leaves the default of the place. */
  readonly mayBeLeftOut: boolean;
}

/** An argument's value as text: a literal, a variable, or a literal with variables in it. */
export function argumentText(variables: Variables, position: Position): string {
  const { dice } = variables;
  if (dice.chance(0.4)) return variable(variables, position);
  const { type, depth } = position;
  if (isNonNullType(type)) return literal(variables, type.ofType, depth);
  return dice.chance(0.1) ? "null" : literal(variables, type, depth);
}

function variable(variables: Variables, { type, mayBeLeftOut }: Position): string {
  const { dice, declared } = variables;
  const text = String(type);
  const fitting = [...declared].filter(([, one]) => one.type === text);
  if (fitting.length > 0 && dice.chance(0.5)) return `$${dice.pick(fitting)[0]}`;
  const name = `v${declared.size}`;
  const fallback = dice.chance(0.3) ? constant(dice, type, 0) : undefined;
  const isOptional = fallback !== undefined || (!isNonNullType(type) && mayBeLeftOut);
  const sent = isOptional && dice.chance(0.4) ? undefined : sentValue(dice, type, 0);
  declared.set(name, { type: text, fallback, sent });
  return `$${name}`;
}

function literal(variables: Variables, type: GraphQLInputType, depth: number): string {
  const { dice } = variables;
  if (isNonNullType(type)) return literal(variables, type.ofType, depth);
  if (isListType(type)) {
    if (dice.chance(0.1)) return literal(variables, type.ofType, depth);
    const items = Array.from({ length: dice.int(3) }, () =>
      argumentText(variables, { type: type.ofType, depth: depth + 1, mayBeLeftOut: false }),
    );
    return `[${items.join(", ")}]`;
  }
  if (!isInputObjectType(type)) return constant(dice, type, depth);
  const given = Object.values(type.getFields()).filter(
    (field) => isRequiredInputField(field) || (dice.chance(0.4) && depth < 2),
  );
  const parts = given.map(
    (field) =>
      `${field.name}: ${argumentText(variables, { type: field.type, depth: depth + 1, mayBeLeftOut: true })}`,
  );
  return `{ ${parts.join(", ")} }`;
}

const constant = (dice: Dice, type: GraphQLInputType, depth: number): string =>
  isInputObjectType(type) || isListType(type) || isNonNullType(type)
    ? printed(type, sentValue(dice, type, depth))
    : printed(type, leafValue(dice, type));

/** JSON as GraphQL writes it: keys bare, enum values bare. */
function printed(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return printed(type.ofType, value);
  if (value === null) return "null";
  if (isListType(type))
    return Array.isArray(value)
      ? `[${value.map((one) => printed(type.ofType, one)).join(", ")}]`
      : printed(type.ofType, value);
  if (isEnumType(type)) return typeof value === "string" ? value : "null";
  if (!isInputObjectType(type)) return JSON.stringify(value);
  const fields = type.getFields();
  const parts = Object.entries(value as object).flatMap(([name, one]) => {
    const field = fields[name];
    return field ? [`${name}: ${printed(field.type, one)}`] : [];
  });
  return `{ ${parts.join(", ")} }`;
}

function sentValue(dice: Dice, type: GraphQLInputType, depth: number): unknown {
  if (isNonNullType(type)) return nonNull(dice, type.ofType, depth);
  return dice.chance(0.1) ? null : nonNull(dice, type, depth);
}

function nonNull(dice: Dice, type: GraphQLInputType, depth: number): unknown {
  if (isNonNullType(type)) return nonNull(dice, type.ofType, depth);
  if (isListType(type))
    return Array.from({ length: dice.int(3) }, () => sentValue(dice, type.ofType, depth + 1));
  if (!isInputObjectType(type)) return leafValue(dice, type);
  return Object.fromEntries(
    Object.values(type.getFields())
      .filter((field) => isRequiredInputField(field) || (dice.chance(0.4) && depth < 2))
      .map((field) => [field.name, sentValue(dice, field.type, depth + 1)]),
  );
}

function leafValue(dice: Dice, type: GraphQLInputType): unknown {
  if (isEnumType(type)) return dice.pick(type.getValues()).name;
  const choices: Readonly<Record<string, readonly unknown[]>> = {
    Int: [0, 1, 2, -3, 2147483647],
    Float: [0.5, 2, -1e10],
    Boolean: [true, false],
    ID: ["1", "x"],
  };
  return dice.pick(choices[String(type)] ?? ["wim", "zus", 'aan"haling', ""]);
}
