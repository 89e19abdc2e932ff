import {
  Kind,
  OperationTypeNode,
  parse,
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type TypeDefinitionNode,
  type TypeNode,
} from "graphql";
import { readFieldSet, type FieldSet } from "./field-set.ts";
import { upgradeSupergraph } from "./upgrade-supergraph.ts";
import { argumentsOf, directivesNamed } from "../../core/plan/read-directives.ts";

/** What a supergraph says of who owns what, as far as a plan can go wrong in it. */
export interface SupergraphFacts {
  readonly subgraphs: ReadonlySet<string>;
  readonly roots: Readonly<Record<OperationTypeNode, string>>;
  readonly types: ReadonlyMap<string, TypeFacts>;
}

export interface TypeFacts {
  readonly name: string;
  readonly kind: TypeDefinitionNode["kind"];
  /** By subgraph; empty where the supergraph does not say, which means all. */
  readonly subgraphs: ReadonlyMap<string, TypeInSubgraph>;
  readonly fields: ReadonlyMap<string, FieldFacts>;
  /** The objects that this may be, by the subgraph that says so; null is all. */
  readonly objects: readonly { readonly object: string; readonly subgraph: string | null }[];
}

export interface TypeInSubgraph {
  readonly keys: readonly { readonly fields: FieldSet; readonly isResolvable: boolean }[];
  readonly isInterfaceObject: boolean;
}

export interface FieldFacts {
  readonly type: string;
  /** By subgraph; null when each subgraph that has the type has the field. */
  readonly subgraphs: ReadonlyMap<string, FieldInSubgraph> | null;
}

export interface FieldInSubgraph {
  /** Named there and answered elsewhere: only a key or a `@provides` may ask it. */
  readonly isForeign: boolean;
  readonly type: string | null;
  readonly requires: FieldSet | null;
  readonly provides: FieldSet | null;
}

export function readSupergraphFacts(sdl: string): SupergraphFacts {
  const { definitions } = upgradeSupergraph(parse(sdl, { noLocation: true }));
  const types = definitions.filter(isComposite);
  const graphs = new Map(
    definitions
      .flatMap((node) =>
        node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === "join__Graph"
          ? (node.values ?? [])
          : [],
      )
      .map((value) => [value.name.value, nameOfGraph(value)]),
  );
  const schema = definitions.find((node) => node.kind === Kind.SCHEMA_DEFINITION);
  const named = Object.fromEntries(
    (schema?.operationTypes ?? []).map(({ operation, type }) => [operation, type.name.value]),
  );
  return {
    subgraphs: new Set(graphs.values()),
    roots: { query: "Query", mutation: "Mutation", subscription: "Subscription", ...named },
    types: new Map(
      types.map((node) => [node.name.value, typeFacts(node, { graphs, types })] as const),
    ),
  };
}

type Composite = Extract<
  TypeDefinitionNode,
  {
    kind: Kind.OBJECT_TYPE_DEFINITION | Kind.INTERFACE_TYPE_DEFINITION | Kind.UNION_TYPE_DEFINITION;
  }
>;
interface Reading {
  /** Value of `join__Graph` → name of the subgraph. */
  readonly graphs: ReadonlyMap<string, string>;
  readonly types: readonly Composite[];
}

const isComposite = (node: DefinitionNode): node is Composite =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION ||
  node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
  node.kind === Kind.UNION_TYPE_DEFINITION;

function nameOfGraph(value: {
  readonly name: { readonly value: string };
  readonly directives?: readonly ConstDirectiveNode[];
}): string {
  const [directive] = directivesNamed(value, "join__graph");
  const { name } = directive ? argumentsOf(directive) : {};
  return typeof name === "string" ? name : value.name.value;
}

function typeFacts(node: Composite, reading: Reading): TypeFacts {
  const subgraphs = new Map<string, TypeInSubgraph>();
  for (const { graph, key, resolvable, isInterfaceObject } of directivesNamed(
    node,
    "join__type",
  ).map(argumentsOf)) {
    const subgraph = reading.graphs.get(String(graph)) ?? String(graph);
    const known = subgraphs.get(subgraph)?.keys ?? [];
    const keys =
      typeof key === "string"
        ? [...known, { fields: readFieldSet(key), isResolvable: resolvable !== false }]
        : known;
    subgraphs.set(subgraph, { keys, isInterfaceObject: isInterfaceObject === true });
  }
  const fields = node.kind === Kind.UNION_TYPE_DEFINITION ? [] : (node.fields ?? []);
  return {
    name: node.name.value,
    kind: node.kind,
    subgraphs,
    fields: new Map(fields.map((field) => [field.name.value, fieldFacts(field, reading)])),
    objects: objectsOf(node, reading),
  };
}

function fieldFacts(field: FieldDefinitionNode, { graphs }: Reading): FieldFacts {
  const type = namedType(field.type);
  const joins = directivesNamed(field, "join__field").map(argumentsOf);
  if (joins.length === 0) return { type, subgraphs: null };
  const subgraphs = joins
    .filter(({ graph }) => graph !== undefined)
    .map((join): [string, FieldInSubgraph] => [
      graphs.get(String(join.graph)) ?? String(join.graph),
      fieldInSubgraph(join),
    ]);
  return { type, subgraphs: new Map(subgraphs) };
}

const fieldInSubgraph = (join: Readonly<Record<string, unknown>>): FieldInSubgraph => ({
  isForeign: join["external"] === true || join["usedOverridden"] === true,
  type: typeof join["type"] === "string" ? join["type"].replaceAll(/[^\w]/g, "") : null,
  requires: typeof join["requires"] === "string" ? readFieldSet(join["requires"]) : null,
  provides: typeof join["provides"] === "string" ? readFieldSet(join["provides"]) : null,
});

function objectsOf(node: Composite, { graphs, types }: Reading): TypeFacts["objects"] {
  const { value: name } = node.name;
  if (node.kind === Kind.OBJECT_TYPE_DEFINITION) return [{ object: name, subgraph: null }];
  const said =
    node.kind === Kind.UNION_TYPE_DEFINITION
      ? directivesNamed(node, "join__unionMember")
          .map(argumentsOf)
          .map(({ graph, member }) => ({ graph, object: member }))
      : types.flatMap((type) =>
          type.kind === Kind.OBJECT_TYPE_DEFINITION
            ? directivesNamed(type, "join__implements")
                .map(argumentsOf)
                .filter((it) => it["interface"] === name)
                .map(({ graph }) => ({ graph, object: type.name.value }))
            : [],
        );
  if (said.length > 0) {
    return said.map(({ graph, object }) => ({
      object: String(object),
      subgraph: graphs.get(String(graph)) ?? null,
    }));
  }
  const named =
    node.kind === Kind.UNION_TYPE_DEFINITION
      ? (node.types ?? []).map((type) => type.name.value)
      : types
          .filter((type) => type.kind === Kind.OBJECT_TYPE_DEFINITION)
          .filter((type) => type.interfaces?.some((it) => it.name.value === name))
          .map((type) => type.name.value);
  return named.map((object) => ({ object, subgraph: null }));
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
