import { GraphQLError, visit, type DocumentNode, type NameNode } from "graphql";

/**
 * Refuses names of the caller's own choice that belong to GraphQL, or that every object of JavaScript is born with.
 *
 * A field renamed to `__proto__` would arrive nowhere, and one renamed to `__typename` would lie about a type to
 * whoever merges the answers (GHSA-pfjj-6f4p-rvmh).
 */
export function refuseReservedNames(document: DocumentNode): void {
  const refuseName = ({ name }: { readonly name?: NameNode | undefined }): void => refuse(name);
  visit(document, {
    Field: ({ name, alias }) => {
      if (name.value !== "__typename" || alias?.value !== "__typename") refuse(alias);
    },
    Variable: refuseName,
    FragmentDefinition: refuseName,
    OperationDefinition: refuseName,
  });
}

function refuse(name: NameNode | undefined): void {
  if (!name || !isReserved(name.value)) return;
  throw new GraphQLError(`The name "${name.value}" is reserved.`, { nodes: name });
}

const isReserved = (name: string): boolean =>
  name.startsWith("__") || name === "constructor" || name === "prototype";
