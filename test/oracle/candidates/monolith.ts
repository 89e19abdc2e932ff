import { execute, parse } from "graphql";
import type { Candidate } from "../candidate.ts";
import type { Node } from "../world/node.ts";
import { resolveWhole } from "../world/resolve-whole.ts";

/**
 * Plain graphql-js over one schema that holds all the data: what everybody should answer.
 *
 * One rule is added to it: after a root field of a mutation that fails, the later ones are not attempted and fail too.
 * GraphQL stops only where null may not stand.
 */
export const monolith: Candidate = {
  name: "monolith",
  async answer({ world, run, query, variables, operationName }) {
    const mutating = { hasFailed: false };
    const { data, errors } = await execute({
      schema: world.apiSchema,
      document: parse(query, { noLocation: true }),
      variableValues: variables,
      operationName,
      fieldResolver: (
        source: Node | undefined,
        args,
        _context,
        { fieldName, parentType, returnType },
      ) => {
        const row = world.rows.get(parentType.name)?.[0] ?? {};
        const node = source ?? { typename: parentType.name, row, salt: "" };
        const asked = { world, run, node, args };
        return node.typename === "Mutation"
          ? attempt(mutating, () => resolveWhole(asked, { fieldName, returnType }))
          : resolveWhole(asked, { fieldName, returnType });
      },
      typeResolver: (node: Node) => node.typename,
    });
    return { data: data ?? null, errors: (errors ?? []).map((one) => one.toJSON()) };
  },
};

function attempt(mutating: { hasFailed: boolean }, resolve: () => unknown): unknown {
  if (mutating.hasFailed) return new Error("not attempted, after one that failed");
  const value = resolve();
  if (value instanceof Error) mutating.hasFailed = true;
  return value;
}
