import {
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLNonNull,
  GraphQLSchema,
  GraphQLString,
  Kind,
  type ConstValueNode,
  type DirectiveNode,
  type ValueNode,
} from "graphql";

const DEFER = new GraphQLDirective({
  name: "defer",
  description: "What this fragment asks may be answered later than the rest, in a part of its own.",
  locations: [DirectiveLocation.FRAGMENT_SPREAD, DirectiveLocation.INLINE_FRAGMENT],
  args: {
    if: { type: new GraphQLNonNull(GraphQLBoolean), defaultValue: true },
    label: { type: GraphQLString },
  },
});

/** The same schema, in which clients may also say `@defer`. */
export function withDefer(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  const others = config.directives.filter(({ name }) => name !== DEFER.name);
  return new GraphQLSchema({ ...config, directives: [...others, DEFER] });
}

export const mayDefer = (schema: GraphQLSchema): boolean => schema.getDirective("defer") === DEFER;

export const isDefer = ({ name }: DirectiveNode): boolean => name.value === DEFER.name;

interface Directed {
  readonly directives?: readonly DirectiveNode[] | undefined;
}

export const deferOf = ({ directives }: Directed): DirectiveNode | undefined =>
  directives?.find(isDefer);

export const argumentOf = (
  { arguments: given = [] }: DirectiveNode,
  name: "if" | "label",
): ValueNode | undefined => given.find((one) => one.name.value === name)?.value;

/** The name that a part has, by which a client or a planner tells it apart; a valid one is written out. */
export function labelOf(defer: DirectiveNode): string | null {
  const label = argumentOf(defer, "label");
  return label?.kind === Kind.STRING ? label.value : null;
}

/** With other arguments. */
export function deferWith(given: {
  readonly label: string;
  readonly when: ValueNode | null;
}): DirectiveNode {
  const named = (name: string, value: ValueNode) =>
    ({ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value }) as const;
  const label: ConstValueNode = { kind: Kind.STRING, value: given.label };
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: DEFER.name },
    arguments: [...(given.when ? [named("if", given.when)] : []), named("label", label)],
  };
}
