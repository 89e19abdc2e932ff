import { Kind, visit, type DocumentNode } from "graphql";

/** Names of the variables by which `@skip` and `@include` go, each once. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: [condition] = [] }) => {
      const isCondition = name.value === "skip" || name.value === "include";
      if (isCondition && condition?.value.kind === Kind.VARIABLE) {
        names.add(condition.value.name.value);
      }
    },
  });
  return [...names];
}
