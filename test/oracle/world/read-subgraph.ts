import {
  buildASTSchema,
  Kind,
  parse,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
  type SelectionSetNode,
  type TypeDefinitionNode,
} from "graphql";
import type { SubgraphText } from "./world-text.ts";

/** One subgraph, as it says of itself. */
export interface Subgraph {
  readonly name: string;
  /** With `_entities`, and without resolvers. */
  readonly schema: GraphQLSchema;
  readonly types: ReadonlyMap<string, ReadonlyMap<string, SubgraphField>>;
  /** By type, the keys under which it can be entered. */
  readonly keys: ReadonlyMap<string, readonly SelectionSetNode[]>;
  readonly interfaceObjects: ReadonlySet<string>;
  /** Whether another subgraph took the field over. */
  isOverridden(type: string, field: string, all: ReadonlyMap<string, Subgraph>): boolean;
}

export interface SubgraphField {
  readonly isExternal: boolean;
  readonly isKey: boolean;
  readonly overrides: string | undefined;
  readonly requires: SelectionSetNode | undefined;
  readonly provides: SelectionSetNode | undefined;
}

type WithFields = Extract<DefinitionNode, { readonly fields?: readonly FieldDefinitionNode[] }>;

export function readSubgraph({ name, sdl }: SubgraphText): Subgraph {
  const document = mergeExtensions(parse(sdl));
  const objects = document.definitions.filter(
    (one): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION,
  );
  const types = new Map(objects.map((one) => [one.name.value, readFields(one)]));
  return {
    name,
    schema: executable(document),
    types,
    keys: new Map(
      document.definitions.flatMap((one) =>
        "name" in one && one.name ? [[one.name.value, keysOf(one as WithFields)] as const] : [],
      ),
    ),
    interfaceObjects: new Set(
      objects.filter((one) => directive(one, "interfaceObject")).map((one) => one.name.value),
    ),
    isOverridden: (type, field, all) =>
      [...all.values()].some((other) => other.types.get(type)?.get(field)?.overrides === name),
  };
}

function readFields(type: ObjectTypeDefinitionNode): ReadonlyMap<string, SubgraphField> {
  const inKeys = new Set(keysOf(type, false).flatMap(fieldNames));
  const allExternal = directive(type, "external") !== undefined;
  const readField = (field: FieldDefinitionNode): SubgraphField => ({
    isExternal: allExternal || directive(field, "external") !== undefined,
    isKey: inKeys.has(field.name.value),
    overrides: text(directive(field, "override"), "from"),
    requires: fieldSet(text(directive(field, "requires"), "fields")),
    provides: fieldSet(text(directive(field, "provides"), "fields")),
  });
  return new Map((type.fields ?? []).map((field) => [field.name.value, readField(field)]));
}

const fieldNames = ({ selections }: SelectionSetNode): string[] =>
  selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []));

type WithDirectives = { readonly directives?: readonly ConstDirectiveNode[] };

const directives = (node: WithDirectives, name: string): readonly ConstDirectiveNode[] =>
  (node.directives ?? []).filter((one) => one.name.value.replace(/^federation__/, "") === name);

const directive = (node: WithDirectives, name: string): ConstDirectiveNode | undefined =>
  directives(node, name)[0];

function text(node: ConstDirectiveNode | undefined, name: string): string | undefined {
  const value = node?.arguments?.find((one) => one.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

export function fieldSet(fields: string | undefined): SelectionSetNode | undefined {
  if (fields === undefined) return undefined;
  const [definition] = parse(`{${fields}}`, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet : undefined;
}

const isResolvable = (key: ConstDirectiveNode): boolean =>
  !key.arguments?.some(
    ({ name, value }) => name.value === "resolvable" && value.kind === Kind.BOOLEAN && !value.value,
  );

const keysOf = (type: WithDirectives, onlyResolvable = true): SelectionSetNode[] =>
  directives(type, "key")
    .filter((key) => !onlyResolvable || isResolvable(key))
    .flatMap((key) => fieldSet(text(key, "fields")) ?? []);

const EXTENDED: Readonly<Partial<Record<Kind, TypeDefinitionNode["kind"]>>> = {
  [Kind.OBJECT_TYPE_EXTENSION]: Kind.OBJECT_TYPE_DEFINITION,
  [Kind.INTERFACE_TYPE_EXTENSION]: Kind.INTERFACE_TYPE_DEFINITION,
};

/** Federation lets a subgraph extend what it does not define; graphql-js does not. */
function mergeExtensions({ kind, definitions }: DocumentNode): DocumentNode {
  const merged = new Map<string, TypeDefinitionNode>();
  for (const one of definitions) {
    const kind = EXTENDED[one.kind] ?? one.kind;
    if (!kind.endsWith("TypeDefinition") || !("name" in one) || !one.name) continue;
    const before = merged.get(one.name.value);
    const now = { ...one, kind } as TypeDefinitionNode;
    merged.set(one.name.value, before ? joined(before, now) : now);
  }
  return { kind, definitions: [...merged.values()] };
}

const joined = (one: TypeDefinitionNode, other: TypeDefinitionNode): TypeDefinitionNode =>
  ({
    ...one,
    directives: [...(one.directives ?? []), ...(other.directives ?? [])],
    ...("fields" in one &&
      "fields" in other && { fields: [...(one.fields ?? []), ...(other.fields ?? [])] }),
  }) as TypeDefinitionNode;

function executable(document: DocumentNode): GraphQLSchema {
  const entities = document.definitions.flatMap((one) =>
    one.kind === Kind.OBJECT_TYPE_DEFINITION && directive(one, "key") ? [one.name.value] : [],
  );
  const hasQuery = document.definitions.some((one) => "name" in one && one.name?.value === "Query");
  const federation = parse(`
    scalar _Any
    ${hasQuery ? "extend type Query" : "type Query"} {
      ${entities.length > 0 ? "_entities(representations: [_Any!]!): [_Entity]!" : ""}
      _service: String
    }
    ${entities.length > 0 ? `union _Entity = ${entities.join(" | ")}` : ""}`);
  return buildASTSchema(
    mergeExtensions({
      ...document,
      definitions: [...document.definitions, ...federation.definitions],
    }),
    { assumeValidSDL: true },
  );
}
