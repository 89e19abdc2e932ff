import {
  buildASTSchema,
  Kind,
  parse,
  visit,
  type ASTNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  type NamedTypeNode,
} from "graphql";
import { argumentsOf, directivesNamed } from "../core/plan/read-directives.ts";

/**
 * What clients may ask of a supergraph: without what federation wrote into it, without anything `@inaccessible`, and
 * without the directives of linked specifications, ours included.
 */
export function apiSchema(supergraphSdl: string): GraphQLSchema {
  const supergraph = parse(supergraphSdl, { noLocation: true });
  const features = featuresOf(supergraph);
  const hidden = hiddenTypes(supergraph, features);
  const isHidden = (node: ASTNode) => isInaccessible(node, features);
  const dropHidden = (node: ASTNode) => (isHidden(node) ? null : undefined);
  const dropNamed = ({ name }: { readonly name: { readonly value: string } }) =>
    hidden.has(name.value) ? null : undefined;
  const visible = visit(supergraph, {
    Directive: ({ name }) => (features.isDirective(name.value) ? null : undefined),
    DirectiveDefinition: ({ name }) => (features.isDirective(name.value) ? null : undefined),
    ScalarTypeDefinition: dropNamed,
    EnumTypeDefinition: dropNamed,
    ObjectTypeDefinition: { enter: dropNamed, leave: (node) => withoutTypes(node, hidden) },
    InterfaceTypeDefinition: { enter: dropNamed, leave: (node) => withoutTypes(node, hidden) },
    UnionTypeDefinition: { enter: dropNamed, leave: (node) => withoutTypes(node, hidden) },
    InputObjectTypeDefinition: dropNamed,
    FieldDefinition: dropHidden,
    InputValueDefinition: dropHidden,
    EnumValueDefinition: dropHidden,
    OperationTypeDefinition: ({ type }) => (hidden.has(type.name.value) ? null : undefined),
  });
  return buildASTSchema(visible, { assumeValidSDL: true });
}

interface Features {
  /** Whether a directive of this name belongs to a linked specification. */
  isDirective(name: string): boolean;
  isType(name: string): boolean;
  /** Name under which `@inaccessible` goes here; null where it is not linked. */
  readonly inaccessible: string | null;
}

/** By `@link` (federation 2) or `@core` (1): each names a specification, and may rename or import its words. */
function featuresOf(supergraph: DocumentNode): Features {
  const links = supergraph.definitions
    .flatMap((node) =>
      node.kind === Kind.SCHEMA_DEFINITION
        ? [...directivesNamed(node, "link"), ...directivesNamed(node, "core")]
        : [],
    )
    .map(readLink);
  const prefixes = new Set(["link", "core", ...links.map(({ prefix }) => prefix)]);
  const imported = new Map(links.flatMap(({ imports }) => [...imports]));
  const belongs = (name: string) =>
    prefixes.has(name.split("__")[0] ?? name) && name.includes("__");
  const hiding = links.find(({ identity }) =>
    /^https:\/\/specs\.apollo\.dev\/inaccessible$/.test(identity),
  );
  return {
    isDirective: (name) => prefixes.has(name) || belongs(name) || imported.has(`@${name}`),
    isType: (name) => belongs(name) || imported.has(name),
    inaccessible: hiding
      ? ([...hiding.imports].find(([, original]) => original === "@inaccessible")?.[0].slice(1) ??
        hiding.prefix)
      : null,
  };
}

interface Link {
  readonly identity: string;
  readonly prefix: string;
  /** Name here → name there. */
  readonly imports: ReadonlyMap<string, string>;
}

function readLink(directive: ConstDirectiveNode): Link {
  const { url, feature = "", as, import: imports } = argumentsOf(directive);
  const identity = ((url ?? feature) as string).replace(/\/v\d+\.\d+\/?$/, "");
  const own = identity.slice(identity.lastIndexOf("/") + 1);
  const named = Array.isArray(imports) ? imports.map(readImport) : [];
  return { identity, prefix: typeof as === "string" ? as : own, imports: new Map(named) };
}

function readImport(imported: unknown): readonly [string, string] {
  if (typeof imported === "string") return [imported, imported];
  const { name, as } = imported as { readonly name: string; readonly as?: string };
  return [as ?? name, name];
}

const isInaccessible = (node: ASTNode, { inaccessible }: Features): boolean =>
  inaccessible !== null &&
  "directives" in node &&
  directivesNamed(node as { directives: readonly ConstDirectiveNode[] }, inaccessible).length > 0;

function hiddenTypes({ definitions }: DocumentNode, features: Features): ReadonlySet<string> {
  const names = definitions.flatMap((node) =>
    "name" in node &&
    node.name &&
    (isInaccessible(node, features) || features.isType(node.name.value))
      ? [node.name.value]
      : [],
  );
  return new Set(names);
}

/** A union loses its hidden members, an object its hidden interfaces. */
function withoutTypes<
  N extends {
    readonly types?: readonly NamedTypeNode[];
    readonly interfaces?: readonly NamedTypeNode[];
  },
>(node: N, hidden: ReadonlySet<string>): N {
  const kept = (types: readonly NamedTypeNode[]) =>
    types.filter((it) => !hidden.has(it.name.value));
  const { types, interfaces } = node;
  return {
    ...node,
    ...(types && { types: kept(types) }),
    ...(interfaces && { interfaces: kept(interfaces) }),
  };
}
