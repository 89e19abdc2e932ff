import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";
import type { OutputRewrite } from "../plan/plan-step.ts";

/** What a sub-query asks of objects of one type; whatever else an answer holds is dropped. */
export interface Selection {
  readonly type: string;
  /** That the type implements. */
  readonly interfaces: readonly string[];
  readonly fields: readonly SelectedField[];
  /** Whether a key must get another name than the one it was asked under. */
  readonly isRenamed: boolean;
}

export interface SelectedField {
  /** The key under which the subgraph answers. */
  readonly key: string;
  /** The key under which the answer goes on. */
  readonly as: string;
  /** The name of the field in the schema. */
  readonly name: string;
  /** Of a composite field; null for a leaf. */
  readonly below: SelectionByType | null;
}

/** What is asked at one place, whatever type stands there. */
export interface SelectionByType {
  /** Null for a type that cannot stand here. Without a name: the type that the place declares. */
  of(typename: string | undefined): Selection | null;
  /** Names of the types that may stand here: the declared one, which may be abstract, and then the others. */
  types(): readonly string[];
  /** The field that is asked under this key, whatever the type; undefined for a key that is not asked. */
  field(key: string): SelectedField | undefined;
}

/** Of one sub-query. */
export interface SubOperation {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

interface Place {
  readonly sets: readonly SelectionSetNode[];
  /** Declared by the supergraph; null for `_entities`, where any entity may stand. */
  readonly declared: GraphQLCompositeType | null;
  readonly rewrites: readonly OutputRewrite[];
}

/**
 * Works out per type what is asked at a place, when an answer of that type first comes by.
 *
 * Conditions (`@skip`, `@include`) are left out of account: an answer may hold what they switch off, for nobody will
 * read it.
 */
export function selectionAt(operation: SubOperation, place: Place): SelectionByType {
  const known = new Map<string, Selection | null>();
  const declared = place.declared?.name;
  return {
    of: (typename = declared ?? "") => {
      const before = known.get(typename);
      if (before !== undefined) return before;
      const selection = canStand(operation.schema, place.declared, typename)
        ? selectionOf(operation, place, typename)
        : null;
      // Only names of the schema are kept, so that a subgraph cannot fill the memory with others.
      if (operation.schema.getType(typename)) known.set(typename, selection);
      return selection;
    },
    types: () => typesWithin(operation.schema, place.declared),
    field: (key) => {
      for (const typename of typesWithin(operation.schema, place.declared)) {
        const selection = selectionOf(operation, place, typename);
        const field = selection.fields.find((one) => one.key === key);
        if (field) return field;
      }
      return undefined;
    },
  };
}

/** Names of a type and of those that an object of it may be of. */
export function typesWithin(
  schema: GraphQLSchema,
  type: GraphQLNamedType | null | undefined,
): readonly string[] {
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  return [...(type ? [type] : []), ...possible].map(({ name }) => name);
}

function canStand(schema: GraphQLSchema, declared: Place["declared"], typename: string): boolean {
  const type = schema.getType(typename);
  if (!declared) return isCompositeType(type);
  if (declared === type) return true;
  return isAbstractType(declared) && isObjectOrInterface(type) && schema.isSubType(declared, type);
}

const isObjectOrInterface = (type: unknown): type is GraphQLObjectType | GraphQLInterfaceType =>
  isObjectType(type) || isInterfaceType(type);

function selectionOf(operation: SubOperation, place: Place, typename: string): Selection {
  const { schema } = operation;
  const rewrites = place.rewrites.flatMap((rewrite) => enterType(schema, rewrite, typename));
  const byKey = new Map<string, FieldNode[]>();
  for (const set of place.sets) collect({ operation, typename, byKey }, set);
  const fields = [...byKey].map(([key, nodes]): SelectedField => {
    const renamed = rewrites.find(({ path: [first, ...rest] }) =>
      rest.length === 0 ? first?.kind === "key" && first.key === key : false,
    );
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const below = sets.length > 0 && {
      sets,
      declared: declaredType(schema, typename, nodes[0]),
      rewrites: rewrites.flatMap((rewrite) => enterKey(rewrite, key)),
    };
    return {
      key,
      name: nodes[0]?.name.value ?? "",
      as: renamed?.renameTo ?? key,
      below: below ? selectionAt(operation, below) : null,
    };
  });
  const isRenamed = fields.some(({ key, as }) => key !== as);
  return { type: typename, interfaces: interfacesOf(schema, typename), fields, isRenamed };
}

function interfacesOf(schema: GraphQLSchema, typename: string): string[] {
  const type = schema.getType(typename);
  return isObjectOrInterface(type) ? type.getInterfaces().map(({ name }) => name) : [];
}

interface Collecting {
  readonly operation: SubOperation;
  readonly typename: string;
  readonly byKey: Map<string, FieldNode[]>;
}

function collect(collecting: Collecting, set: SelectionSetNode): void {
  const { operation, typename, byKey } = collecting;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      const nodes = byKey.get(key);
      if (nodes) nodes.push(selection);
      else byKey.set(key, [selection]);
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : operation.fragments.get(selection.name.value);
    const condition = fragment?.typeCondition?.name.value;
    if (fragment && (!condition || isKindOf(operation.schema, typename, condition))) {
      collect(collecting, fragment.selectionSet);
    }
  }
}

/** Whether an object of the one type is also of the other. */
export function isKindOf(schema: GraphQLSchema, typename: string, condition: string): boolean {
  if (typename === condition) return true;
  const [type, abstract] = [schema.getType(typename), schema.getType(condition)];
  return isAbstractType(abstract) && isObjectOrInterface(type) && schema.isSubType(abstract, type);
}

function declaredType(
  schema: GraphQLSchema,
  typename: string,
  field: FieldNode | undefined,
): GraphQLCompositeType | null {
  const parent = schema.getType(typename);
  const fields = isObjectOrInterface(parent) ? parent.getFields() : {};
  const type = getNamedType(fields[field?.name.value ?? ""]?.type);
  return isCompositeType(type) ? type : null;
}

/** A rewrite below a type condition holds for objects of that type only. */
function enterType(
  schema: GraphQLSchema,
  rewrite: OutputRewrite,
  typename: string,
): OutputRewrite[] {
  const [first, ...rest] = rewrite.path;
  if (first?.kind !== "types") return [rewrite];
  const applies = first.types.some((type) => isKindOf(schema, typename, type));
  return applies ? enterType(schema, { ...rewrite, path: rest }, typename) : [];
}

function enterKey(
  { path: [first, ...rest], renameTo }: OutputRewrite,
  key: string,
): OutputRewrite[] {
  return first?.kind === "key" && first.key === key && rest.length > 0
    ? [{ path: rest, renameTo }]
    : [];
}
