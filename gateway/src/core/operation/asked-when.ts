import { Kind, type DirectiveNode, type SelectionSetNode } from "graphql";
import type { Variables } from "./prepared-operation.ts";
import { selectionSetOf, type Question } from "./root-fields.ts";

/** Whether a root field is asked, which depends on the variables in its conditions and in those around it. */
export function askedWhen(question: Question, key: string): (coerced: Variables) => boolean {
  const ways: Way[] = [];
  const walk = ({ selections }: SelectionSetNode, outer: Way): void => {
    for (const selection of selections) {
      const way = [...outer, ...conditionsOf(selection.directives ?? [])];
      if (selection.kind !== Kind.FIELD) walk(selectionSetOf(question.document, selection), way);
      else if ((selection.alias ?? selection.name).value === key) ways.push(way);
    }
  };
  walk(question.operation.selectionSet, []);
  return (coerced) =>
    ways.some((way) => way.every(({ variable, wanted }) => coerced[variable] === wanted));
}

/** What must hold on the way to a field. */
type Way = readonly { readonly variable: string; readonly wanted: boolean }[];

/** Literal conditions are gone by now. */
const conditionsOf = (directives: readonly DirectiveNode[]): Way =>
  directives.flatMap(({ name, arguments: given }) => {
    const value = given?.[0]?.value;
    const isCondition = /^(skip|include)$/.test(name.value) && value?.kind === Kind.VARIABLE;
    return isCondition ? [{ variable: value.name.value, wanted: name.value === "include" }] : [];
  });
