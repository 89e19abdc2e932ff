import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type TypeDefinitionNode,
  type TypeNode,
} from "graphql";
import { argumentsOf, directivesNamed } from "../../core/plan/read-directives.ts";
import { readFieldSet } from "./field-set.ts";

const JOIN_1 = "https://specs.apollo.dev/join/v0.1";

/** The words of the later `join`, of which the native planner knows nothing older. */
const JOIN_3 = `
schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION) { query: Query }
directive @join__enumValue(graph: join__Graph!) repeatable on ENUM_VALUE
directive @join__field(graph: join__Graph, requires: join__FieldSet, provides: join__FieldSet, type: String, external: Boolean, override: String, usedOverridden: Boolean) repeatable on FIELD_DEFINITION | INPUT_FIELD_DEFINITION
directive @join__graph(name: String!, url: String!) on ENUM_VALUE
directive @join__implements(graph: join__Graph!, interface: String!) repeatable on OBJECT | INTERFACE
directive @join__type(graph: join__Graph!, key: join__FieldSet, extension: Boolean! = false, resolvable: Boolean! = true, isInterfaceObject: Boolean! = false) repeatable on OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT | SCALAR
directive @join__unionMember(graph: join__Graph!, member: String!) repeatable on UNION
directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
scalar join__FieldSet
scalar link__Import
enum link__Purpose { SECURITY EXECUTION }`;

/**
 * A supergraph as the first federation wrote it, in the words of the second: who has which type and field is then said,
 * where it was understood. Any other is given back as it is.
 */
export function upgradeSupergraph(supergraph: DocumentNode): DocumentNode {
  const isFirst = supergraph.definitions.some(
    (node) =>
      node.kind === Kind.SCHEMA_DEFINITION &&
      directivesNamed(node, "core").some((it) => argumentsOf(it)["feature"] === JOIN_1),
  );
  if (!isFirst) return supergraph;
  const old = readOld(supergraph);
  const kept = supergraph.definitions.filter((node) => !isReplaced(node));
  const [schema, ...words] = parse(JOIN_3, { noLocation: true }).definitions;
  const roots = supergraph.definitions.find((node) => node.kind === Kind.SCHEMA_DEFINITION);
  const upgraded = kept.map((node) => (isType(node) ? upgradeType(node, old) : node));
  const head = { ...schema, operationTypes: roots?.operationTypes ?? [] } as DefinitionNode;
  return { ...supergraph, definitions: [head, ...words, ...upgraded] };
}

const isReplaced = (node: DefinitionNode): boolean =>
  node.kind === Kind.SCHEMA_DEFINITION ||
  (node.kind === Kind.DIRECTIVE_DEFINITION && /^(core$|join__)/.test(node.name.value)) ||
  (isType(node) && /^(core__|join__FieldSet$)/.test(node.name.value));

const isType = (node: DefinitionNode): node is TypeDefinitionNode =>
  node.kind.endsWith("TypeDefinition");

interface Old {
  readonly graphs: readonly string[];
  readonly types: ReadonlyMap<string, TypeDefinitionNode>;
  /** Fields that a graph names without answering them, `Type.field` → graphs: required or provided. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
}

function readOld({ definitions }: DocumentNode): Old {
  const types = new Map(definitions.filter(isType).map((node) => [node.name.value, node]));
  const graphs = types.get("join__Graph");
  const named = new Map<string, Set<string>>();
  for (const [type, field, join] of joinedFields(types)) {
    const { graph, requires, provides } = argumentsOf(join);
    const from = [
      [type, requires],
      [namedType(field.type), provides],
    ] as const;
    for (const [on, text] of from) {
      if (typeof text !== "string") continue;
      for (const { name } of readFieldSet(text).fields) {
        const key = `${on}.${name}`;
        named.set(key, (named.get(key) ?? new Set()).add(String(graph)));
      }
    }
  }
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return { graphs: values.map(({ name }) => name.value), types, named };
}

function* joinedFields(
  types: Old["types"],
): Generator<[type: string, field: FieldDefinitionNode, join: ConstDirectiveNode]> {
  for (const node of types.values()) {
    for (const field of fieldsOf(node)) {
      for (const join of directivesNamed(field, "join__field"))
        yield [node.name.value, field, join];
    }
  }
}

const fieldsOf = (node: TypeDefinitionNode): readonly FieldDefinitionNode[] =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION
    ? (node.fields ?? [])
    : [];

/** The graphs that have a type: those that an entity names, and all for what is no entity. */
function graphsOf(name: string, { graphs, types }: Old): readonly string[] {
  const node = types.get(name);
  const joined = node ? directivesNamed(node, "join__type") : [];
  if (joined.length === 0) return graphs;
  return [...new Set(joined.map((it) => String(argumentsOf(it)["graph"])))];
}

function upgradeType(node: TypeDefinitionNode, old: Old): TypeDefinitionNode {
  const name = node.name.value;
  if (/^(join|link)__/.test(name)) return node;
  const others = (node.directives ?? []).filter((it) => !it.name.value.startsWith("join__"));
  const own = directivesNamed(node, "join__type");
  const here = graphsOf(name, old);
  const joins = own.length > 0 ? own : here.map((graph) => directive("join__type", { graph }));
  return upgradeWithin({ ...node, directives: [...others, ...joins] }, here, {
    old,
    before: node,
  });
}

interface Before {
  readonly old: Old;
  readonly before: TypeDefinitionNode;
}

/** What a type is made of: its fields and interfaces, its members, its values. */
function upgradeWithin(
  node: TypeDefinitionNode,
  here: readonly string[],
  { old, before }: Before,
): TypeDefinitionNode {
  const also = (more: readonly ConstDirectiveNode[]) => [...(node.directives ?? []), ...more];
  if (node.kind === Kind.UNION_TYPE_DEFINITION) {
    const members = node.types?.map((it) => it.name.value) ?? [];
    const joined = members.flatMap((member) =>
      graphsOf(member, old).map((graph) => directive("join__unionMember", { graph }, { member })),
    );
    return { ...node, directives: also(joined) };
  }
  if (node.kind === Kind.ENUM_TYPE_DEFINITION) return upgradeEnum(node, here);
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION)
    return node;
  const interfaces = node.interfaces?.map((it) => it.name.value) ?? [];
  const joined = interfaces.flatMap((name) =>
    here.map((graph) => directive("join__implements", { graph }, { interface: name })),
  );
  const fields = node.fields?.map((field) => upgradeField(field, before, old)) ?? [];
  return { ...node, fields, directives: also(joined) };
}

function upgradeEnum(
  node: EnumTypeDefinitionNode,
  here: readonly string[],
): EnumTypeDefinitionNode {
  const joined = here.map((graph) => directive("join__enumValue", { graph }));
  const values = node.values?.map((it) => ({
    ...it,
    directives: [...(it.directives ?? []), ...joined],
  }));
  return { ...node, values: values ?? [] };
}

function upgradeField(
  field: FieldDefinitionNode,
  type: TypeDefinitionNode,
  old: Old,
): FieldDefinitionNode {
  const others = (field.directives ?? []).filter((it) => it.name.value !== "join__field");
  const said = directivesNamed(field, "join__field");
  const owner = directivesNamed(type, "join__owner").map(argumentsOf)[0]?.["graph"] as
    string | undefined;
  const answered =
    said.length > 0 || owner === undefined ? said : [directive("join__field", { graph: owner })];
  const has = new Set(answered.map((it) => argumentsOf(it)["graph"]));
  if (answered.length === 0) {
    const known = graphsOf(namedType(field.type), old);
    const isAll = old.graphs.every((graph) => known.includes(graph));
    const joins = isAll ? [] : known.map((graph) => directive("join__field", { graph }));
    return { ...field, directives: [...others, ...joins] };
  }
  const keyed = keyGraphs(type, field.name.value).filter((graph) => !has.has(graph));
  const named = [...(old.named.get(`${type.name.value}.${field.name.value}`) ?? [])].filter(
    (graph) => !has.has(graph) && !keyed.includes(graph),
  );
  const joins = [
    ...answered,
    ...keyed.map((graph) => directive("join__field", { graph })),
    ...named.map((graph) => directive("join__field", { graph }, { external: true })),
  ];
  return { ...field, directives: [...others, ...joins] };
}

/** A key is everybody's to answer who has it. */
function keyGraphs(type: TypeDefinitionNode, field: string): readonly string[] {
  const graphs = directivesNamed(type, "join__type")
    .map(argumentsOf)
    .filter(
      ({ key }) =>
        typeof key === "string" && readFieldSet(key).fields.some((it) => it.name === field),
    )
    .map(({ graph }) => String(graph));
  return [...new Set(graphs)];
}

function directive(
  name: string,
  { graph }: { readonly graph: string },
  more: Readonly<Record<string, string | true>> = {},
): ConstDirectiveNode {
  const given = Object.entries(more).map(([key, value]) => `, ${key}: ${JSON.stringify(value)}`);
  const [node] = parse(`scalar X @${name}(graph: ${graph}${given.join("")})`, {
    noLocation: true,
  }).definitions;
  const [made] = (node as { readonly directives: readonly ConstDirectiveNode[] }).directives;
  return made as ConstDirectiveNode;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
