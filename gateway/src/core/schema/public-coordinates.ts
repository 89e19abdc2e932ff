import {
  getDirectiveValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  type DirectiveNode,
  type GraphQLDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";

/**
 * Whether a coordinate (`Type.field`) is of class `openbaar`, by the `@classificatie` of the supergraph.
 *
 * A field without a class has that of its type; one at the root that of what it gives. Without any it is not public.
 * Where the supergraph classifies nothing at all, everything is.
 */
export function publicCoordinates(supergraph: GraphQLSchema): (coordinate: string) => boolean {
  const directive = supergraph.getDirective("classificatie");
  if (!directive) return () => true;
  const roots = new Set<GraphQLNamedType | null | undefined>([
    supergraph.getQueryType(),
    supergraph.getMutationType(),
    supergraph.getSubscriptionType(),
  ]);
  const found = new Set<string>();
  for (const type of Object.values(supergraph.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const given = roots.has(type) ? getNamedType(field.type) : type;
      const klasse = klasseOf(directive, field) ?? klasseOf(directive, given);
      if (klasse === "openbaar") found.add(`${type.name}.${field.name}`);
    }
  }
  return (coordinate) => found.has(coordinate);
}

interface Labelled {
  readonly directives?: readonly DirectiveNode[] | undefined;
}

function klasseOf(
  directive: GraphQLDirective,
  { astNode }: { readonly astNode?: Labelled | null | undefined },
): unknown {
  return astNode
    ? getDirectiveValues(directive, { directives: astNode.directives ?? [] })?.["klasse"]
    : undefined;
}
