import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  visit,
  type ASTVisitor,
  type ValidationContext,
  type ValidationRule,
} from "graphql";
import { argumentOf, isDefer, labelOf } from "./defer-directive.ts";

/** A label is text, and the text of one `@defer` only: a client tells its parts apart by it. */
const labelsAreTold: ValidationRule = (context) => {
  const known = new Set<string>();
  return {
    Directive: (node) => {
      const given = isDefer(node) ? argumentOf(node, "label") : undefined;
      if (!given || given.kind === Kind.NULL) return;
      const label = labelOf(node);
      if (label !== null && !known.has(label)) return void known.add(label);
      const how = label === null ? "written out" : "of one @defer only";
      context.reportError(new GraphQLError(`The label of a @defer is ${how}.`, { nodes: node }));
    },
  };
};

/**
 * Only a query is answered in parts. What a mutation reads is asked before the next change is made, and cannot wait;
 * an event of a subscription is one answer.
 */
const onlyQueriesWait: ValidationRule = (context) => ({
  OperationDefinition: (operation) => {
    if (operation.operation === OperationTypeNode.QUERY) return;
    const message = `Only a query may @defer; a ${operation.operation} is answered at once.`;
    for (const node of [operation, ...context.getRecursivelyReferencedFragments(operation)]) {
      visit(node, refusing(context, message));
    }
  },
});

function refusing(context: ValidationContext, message: string): ASTVisitor {
  return {
    Directive: (node) => {
      if (isDefer(node)) context.reportError(new GraphQLError(message, { nodes: node }));
    },
  };
}

export const DEFER_RULES: readonly ValidationRule[] = [labelsAreTold, onlyQueriesWait];
