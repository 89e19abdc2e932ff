import {
  doTypesOverlap,
  getNamedType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  isRequiredArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";
import type { Dice } from "../generate/dice.ts";
import type { OperationText } from "./operation-text.ts";
import { argumentText, type DeclaredVariable, type Variables } from "./generate-variables.ts";

interface Writing {
  readonly schema: GraphQLSchema;
  readonly dice: Dice;
  readonly variables: Variables;
  readonly fragments: string[];
  /** How many more fields there may be. */
  readonly budget: { left: number };
  readonly fragmentScopes: Scope[];
}

/** What stands at one place of the answer: by key, what it is, so that no two things want one key. */
type Scope = Map<string, { readonly is: string; readonly scope: Scope }>;

interface Spot {
  readonly type: GraphQLCompositeType;
  readonly scope: Scope;
  readonly depth: number;
  /** In how many fragments since the last field. */
  readonly nested: number;
  /** How many objects there may be here. */
  readonly width: number;
}

/** An operation that is valid by the way it is made. */
export function generateOperation(schema: GraphQLSchema, dice: Dice): OperationText {
  const kind = schema.getMutationType() && dice.chance(0.25) ? "mutation" : "query";
  const root = kind === "mutation" ? schema.getMutationType() : schema.getQueryType();
  if (!root) throw new Error("no root type");
  const writing: Writing = {
    schema,
    dice,
    variables: { dice, declared: new Map() },
    fragments: [],
    budget: { left: dice.pick([4, 6, 8, 10, 12, 16, 30]) },
    fragmentScopes: [],
  };
  const spot: Spot = { type: root, scope: new Map(), depth: 0, nested: 0, width: 1 };
  const selections = selectionSet(writing, spot);
  const named = dice.chance(0.5) ? "Vraag" : undefined;
  const head = `${kind}${named ? ` ${named}` : ""}${declarations(writing.variables.declared)}`;
  return {
    query: [`${head} ${selections}`, ...writing.fragments].join("\n"),
    variables: Object.fromEntries(
      [...writing.variables.declared].flatMap(([name, { sent }]) =>
        sent === undefined ? [] : [[name, sent]],
      ),
    ),
    operationName: named,
  };
}

function declarations(declared: ReadonlyMap<string, DeclaredVariable>): string {
  const each = [...declared].map(
    ([name, { type, fallback }]) =>
      `$${name}: ${type}${fallback === undefined ? "" : ` = ${fallback}`}`,
  );
  return each.length > 0 ? `(${each.join(", ")})` : "";
}

function selectionSet(writing: Writing, spot: Spot): string {
  const { dice, budget } = writing;
  const count = spot.depth === 0 ? 1 + dice.int(3) : 1 + dice.int(4);
  const selections: string[] = [];
  for (let nr = 0; nr < count; nr++)
    if (nr === 0 || budget.left > 0) selections.push(selection(writing, spot));
  return `{ ${selections.join(" ")} }`;
}

function selection(writing: Writing, spot: Spot): string {
  const { dice } = writing;
  const abstract = !isObjectType(spot.type);
  if (spot.nested < 2 && dice.chance(abstract ? 0.55 : 0.12)) return fragment(writing, spot);
  const fields = fieldsOf(spot).filter(
    (one) => isLeafType(getNamedType(one.type)) || goesOn(writing, spot),
  );
  if (fields.length === 0 || dice.chance(0.07)) return typename(writing, spot);
  return fieldText(writing, spot, favoured(dice, spot, fields));
}

/** Entities are what it is all about. */
function favoured(dice: Dice, { depth }: Spot, fields: readonly AnyField[]): AnyField {
  const composite = fields.filter((one) => isCompositeType(getNamedType(one.type)));
  return composite.length > 0 && dice.chance(depth === 0 ? 0.6 : 0.3)
    ? dice.pick(composite)
    : dice.pick(fields);
}

type AnyField = GraphQLField<unknown, unknown>;

const fieldsOf = ({ type }: Spot): readonly AnyField[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

const goesOn = ({ budget }: Writing, { depth, width }: Spot): boolean =>
  budget.left > 0 && depth < 6 && width < 300;

function typename(writing: Writing, { scope }: Spot): string {
  const key = keyFor(writing, scope, { name: "__typename", is: "__typename" });
  return `${key === "__typename" ? "" : `${key}: `}__typename${directives(writing)}`;
}

function fieldText(writing: Writing, spot: Spot, field: AnyField): string {
  writing.budget.left--;
  const args = argumentsText(writing, field);
  const is = `${field.name}${args} ${String(field.type)}`;
  const key = keyFor(writing, spot.scope, { name: field.name, is });
  const alias = key === field.name ? "" : `${key}: `;
  const inner = getNamedType(field.type);
  const head = `${alias}${field.name}${args}${directives(writing)}`;
  if (!isCompositeType(inner)) return head;
  const scope = spot.scope.get(key)?.scope ?? new Map();
  const width = spot.width * 2 ** listDepth(field.type);
  return `${head} ${selectionSet(writing, { type: inner, scope, depth: spot.depth + 1, nested: 0, width })}`;
}

function argumentsText({ dice, variables }: Writing, field: AnyField): string {
  const parts = field.args
    .filter((one) => isRequiredArgument(one) || dice.chance(0.6))
    .map((one) => {
      const mayBeLeftOut = !isNonNullType(one.type);
      return `${one.name}: ${argumentText(variables, { type: one.type, depth: 0, mayBeLeftOut })}`;
    });
  return parts.length > 0 ? `(${parts.join(", ")})` : "";
}

/** A key that is free here, or already stands for the same. */
function keyFor(
  { dice }: Writing,
  scope: Scope,
  { name, is }: { readonly name: string; readonly is: string },
): string {
  let key = dice.chance(0.2) ? `k${dice.int(3)}` : name;
  for (let nr = 0; scope.has(key) && scope.get(key)?.is !== is; nr++) key = `${name}_${nr}`;
  if (!scope.has(key)) scope.set(key, { is, scope: new Map() });
  return key;
}

function fragment(writing: Writing, spot: Spot): string {
  const { dice, schema } = writing;
  const able = Object.values(schema.getTypeMap()).filter(
    (one): one is GraphQLCompositeType =>
      isCompositeType(one) && !one.name.startsWith("__") && doTypesOverlap(schema, one, spot.type),
  );
  const type = dice.chance(0.2) ? spot.type : dice.pick(able);
  const inside = selectionSet(writing, { ...spot, type, nested: spot.nested + 1 });
  if (dice.chance(0.3)) {
    const name = `F${writing.fragments.length}`;
    writing.fragments.push(`fragment ${name} on ${type.name} ${inside}`);
    return `...${name}${directives(writing)}`;
  }
  const condition = type === spot.type && dice.chance(0.5) ? "" : ` on ${type.name}`;
  return `...${condition}${directives(writing)} ${inside}`;
}

function directives({ dice, variables }: Writing): string {
  if (!dice.chance(0.14)) return "";
  if (dice.chance(0.15)) return ` @skip(if: ${condition(variables)}) @include(if: true)`;
  const name = dice.pick(["skip", "include", "include"]);
  return ` @${name}(if: ${dice.chance(0.3) ? dice.chance(0.6) : condition(variables)})`;
}

function condition({ dice, declared }: Variables): string {
  const known = [...declared].filter(([, one]) => one.type.startsWith("Boolean"));
  if (known.length > 1 || (known.length > 0 && dice.chance(0.5))) return `$${dice.pick(known)[0]}`;
  const name = `v${declared.size}`;
  const sent = dice.chance(0.6);
  const one: DeclaredVariable = dice.chance(0.3)
    ? { type: "Boolean", fallback: "true", sent: dice.chance(0.5) ? sent : undefined }
    : { type: "Boolean!", fallback: undefined, sent };
  declared.set(name, one);
  return `$${name}`;
}

const listDepth = (type: GraphQLOutputType): number =>
  isNonNullType(type) ? listDepth(type.ofType) : isListType(type) ? 1 + listDepth(type.ofType) : 0;
