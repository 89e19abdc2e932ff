import { buildASTSchema, parse, type GraphQLSchema } from "graphql";
import { SCALARS } from "@samenloop/schema";

/** Every type and field of every owner, also those that no client may ask. */
export function supergraphSchema(sdl: string): GraphQLSchema {
  // A supergraph carries directives of specifications that it does not define itself.
  const schema = buildASTSchema(parse(sdl), { assumeValidSDL: true, assumeValid: true });
  readScalarsStrictly(schema);
  return schema;
}

/** A malformed `Datum` is the caller's mistake, or the subgraph's: found here, and not further on. */
export function readScalarsStrictly(schema: GraphQLSchema): void {
  for (const [name, { parseValue, parseLiteral }] of Object.entries(SCALARS)) {
    const type = schema.getType(name);
    if (type) Object.assign(type, { parseValue, parseLiteral });
  }
}
