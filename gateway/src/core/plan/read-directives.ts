import { valueFromASTUntyped, type ConstDirectiveNode } from "graphql";

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

export const directivesNamed = ({ directives = [] }: Directed, name: string) =>
  directives.filter((directive) => directive.name.value === name);

/** The literal arguments of a directive; an enum value is its name. */
export const argumentsOf = ({
  arguments: given = [],
}: ConstDirectiveNode): Readonly<Record<string, unknown>> =>
  Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
