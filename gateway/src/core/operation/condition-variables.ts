import { Kind, visit, type DocumentNode } from "graphql";

const CONDITIONAL = new Set(["skip", "include", "defer"]);

/** Names of the variables by which `@skip`, `@include` and `@defer` go, each once. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: given = [] }) => {
      const condition = given.find((one) => one.name.value === "if");
      if (CONDITIONAL.has(name.value) && condition?.value.kind === Kind.VARIABLE) {
        names.add(condition.value.name.value);
      }
    },
  });
  return [...names];
}
