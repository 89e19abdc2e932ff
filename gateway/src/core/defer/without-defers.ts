import { Kind, visit } from "graphql";
import type { Question } from "../operation/root-fields.ts";
import { isDefer } from "./defer-directive.ts";

/** The same question, all of which is answered at once. */
export function withoutDefers({ document, operation }: Question): Question {
  const whole = visit(document, {
    Directive: (directive) => (isDefer(directive) ? null : undefined),
  });
  const found = whole.definitions[document.definitions.indexOf(operation)];
  if (found?.kind !== Kind.OPERATION_DEFINITION) throw new Error("Operations stay where they are.");
  return { document: whole, operation: found };
}
