import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";
import type { Plan, RequiredSelection } from "../plan/plan-step.ts";
import { requestsOf } from "../plan/requests-of.ts";
import { parseOperation, type ParsedOperation } from "../fetch/sub-operation.ts";
import { isKindOf } from "../fetch/selection.ts";

/** One field that leaves its owner: asked of a subgraph, or sent to one so that it can answer. */
export interface Travel {
  readonly subgraph: string;
  /** `Type.field`, of the object type; of each that is possible where the schema leaves a choice. */
  readonly coordinate: string;
  readonly as: "asked" | "sent";
}

/** Everything that a plan lets travel, and to whom: keys and what `@requires` sends along included. */
export function travelsOf(schema: GraphQLSchema, plan: Plan): readonly Travel[] {
  const found = new Map<string, Travel>();
  const noteFor =
    (subgraph: string, as: Travel["as"]): Note =>
    (typename, field) => {
      for (const type of objectTypes(schema, typename)) {
        const travel = { subgraph, coordinate: `${type}.${field}`, as };
        found.set(`${subgraph} ${as} ${travel.coordinate}`, travel);
      }
    };
  for (const step of requestsOf(plan)) {
    const asked = { schema, note: noteFor(step.subgraph, "asked") };
    walkOperation(asked, parseOperation(step.operation));
    const sent = { schema, note: noteFor(step.subgraph, "sent") };
    for (const { requires } of step.kind === "entities" ? step.batches : []) {
      for (const one of requires) walkRequired(sent, one.type, one);
    }
  }
  return [...found.values()];
}

type Note = (typename: string, field: string) => void;

interface Walking {
  readonly schema: GraphQLSchema;
  readonly note: Note;
}

function objectTypes(schema: GraphQLSchema, typename: string): string[] {
  const type = schema.getType(typename);
  if (!isAbstractType(type)) return [typename];
  return [typename, ...schema.getPossibleTypes(type).map(({ name }) => name)];
}

function walkOperation(walking: Walking, { operation, fragments }: ParsedOperation): void {
  const root = walking.schema.getRootType(operation.operation)?.name ?? "";
  const walked = new Set<string>();
  const walk = ({ selections }: SelectionSetNode, parent: string): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        const isWayIn = name === "_entities";
        if (!isWayIn && name !== "__typename") walking.note(parent, name);
        const below = isWayIn ? "" : typeOf(walking.schema, parent, name);
        if (selection.selectionSet) walk(selection.selectionSet, below);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, selection.typeCondition?.name.value ?? parent);
      } else if (!walked.has(selection.name.value)) {
        walked.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment) walk(fragment.selectionSet, fragment.typeCondition.name.value);
      }
    }
  };
  walk(operation.selectionSet, root);
}

function walkRequired(walking: Walking, parent: string, required: RequiredSelection): void {
  if (required.kind === "fragment") {
    const type = isKindOf(walking.schema, required.type, parent) ? required.type : parent;
    for (const below of required.selections) walkRequired(walking, type, below);
    return;
  }
  if (required.name === "__typename") return;
  walking.note(parent, required.name);
  const type = typeOf(walking.schema, parent, required.name);
  for (const below of required.selections) walkRequired(walking, type, below);
}

function typeOf(schema: GraphQLSchema, parent: string, field: string): string {
  const type = schema.getType(parent);
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  return getNamedType(fields[field]?.type)?.name ?? "";
}
