import {
  Kind,
  visit,
  type DirectiveNode,
  type FieldNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { Problem } from "@samenloop/schema";
import { definitionsUsed } from "../operation/definitions-used.ts";
import { fragmentsByName, type Fragments } from "../operation/fragments-by-name.ts";
import type { Question } from "../operation/root-fields.ts";
import { argumentOf, deferOf, deferWith, isDefer, labelOf } from "./defer-directive.ts";

/** More in one question, with fragments written out, serve no page that people read. */
export const MOST_DEFERS = 20;

/** For each outcome of the conditions the planner makes a plan of its own. */
export const MOST_CONDITIONS = 4;

export interface NamedDefers {
  readonly question: Question;
  /** By the name that each `@defer` has now, the label that the client gave it. */
  readonly labels: ReadonlyMap<string, string | null>;
}

/**
 * The same question, in which every `@defer` has a name of its own: by that the plan says which of its steps are for
 * which part. A fragment that is deferred, or holds something that is, is written out where it is spread, because it is
 * another part at each place. Null when nothing is deferred.
 *
 * @throws Problem `LIMIT_EXCEEDED`
 */
export function nameDefers({ document, operation }: Question): NamedDefers | null {
  const fragments = fragmentsByName(document);
  const naming: Naming = {
    fragments,
    deferring: deferringAmong(fragments),
    labels: new Map(),
    conditions: new Set(),
  };
  const selectionSet = nameWithin(naming, operation.selectionSet);
  if (naming.labels.size === 0) return null;
  const named = definitionsUsed(document, { ...operation, selectionSet });
  const [first] = named.definitions;
  if (first?.kind !== Kind.OPERATION_DEFINITION) throw new Error("An operation comes first.");
  return { question: { document: named, operation: first }, labels: naming.labels };
}

interface Naming {
  readonly fragments: Fragments;
  /** Names of the fragments that hold a `@defer`. */
  readonly deferring: ReadonlySet<string>;
  readonly labels: Map<string, string | null>;
  /** Names of the variables by which it goes what waits. */
  readonly conditions: Set<string>;
}

/** Those that hold one, and those that spread such a one. */
function deferringAmong(fragments: Fragments): ReadonlySet<string> {
  const found = new Set<string>();
  const spreadIn = new Map<string, string[]>();
  for (const [name, fragment] of fragments) {
    visit(fragment, {
      Directive: (directive) => {
        if (isDefer(directive)) found.add(name);
      },
      FragmentSpread: (spread) => {
        const within = spreadIn.get(spread.name.value) ?? [];
        spreadIn.set(spread.name.value, within);
        within.push(name);
      },
    });
  }
  // A set is walked to its end, also when it grows on the way.
  for (const name of found) for (const outer of spreadIn.get(name) ?? []) found.add(outer);
  return found;
}

const nameWithin = (naming: Naming, set: SelectionSetNode): SelectionSetNode => ({
  ...set,
  selections: set.selections.map((selection) =>
    selection.kind === Kind.FIELD ? nameBelow(naming, selection) : nameFragment(naming, selection),
  ),
});

const nameBelow = (naming: Naming, field: FieldNode): FieldNode =>
  field.selectionSet ? { ...field, selectionSet: nameWithin(naming, field.selectionSet) } : field;

function nameFragment(naming: Naming, selection: Exclude<SelectionNode, FieldNode>): SelectionNode {
  const defer = deferOf(selection);
  const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
  if (!defer && isSpread && !naming.deferring.has(selection.name.value)) return selection;
  const fragment = isSpread ? naming.fragments.get(selection.name.value) : selection;
  if (!fragment) throw new Error("A valid document defines the fragments that it spreads.");
  const { typeCondition } = fragment;
  const others = (selection.directives ?? []).filter((one) => !isDefer(one));
  return {
    kind: Kind.INLINE_FRAGMENT,
    ...(typeCondition && { typeCondition }),
    directives: [...others, ...(defer ? nameOne(naming, defer) : [])],
    selectionSet: nameWithin(naming, fragment.selectionSet),
  };
}

/** None where it is switched off for good. */
function nameOne({ labels, conditions }: Naming, defer: DirectiveNode): readonly DirectiveNode[] {
  const given = argumentOf(defer, "if");
  if (given?.kind === Kind.BOOLEAN && !given.value) return [];
  const when = given?.kind === Kind.VARIABLE ? given : null;
  if (when) conditions.add(when.name.value);
  if (labels.size === MOST_DEFERS) throw tooMany("@defer", MOST_DEFERS);
  if (conditions.size > MOST_CONDITIONS) throw tooMany("variables of @defer", MOST_CONDITIONS);
  const label = `deel${labels.size}`;
  labels.set(label, labelOf(defer));
  return [deferWith({ label, when })];
}

const tooMany = (what: string, most: number): Problem =>
  new Problem("LIMIT_EXCEEDED", `Over the limit: ${what}, at most ${most} in one question.`);
