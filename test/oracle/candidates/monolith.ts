import { execute, parse } from "graphql";
import type { Candidate } from "../candidate.ts";
import type { Node } from "../world/node.ts";
import { resolveWhole } from "../world/resolve-whole.ts";

/** Plain graphql-js over one schema that holds all the data: what everybody should answer. */
export const monolith: Candidate = {
  name: "monolith",
  async answer({ world, run, query, variables, operationName }) {
    const { data, errors } = await execute({
      schema: world.apiSchema,
      document: parse(query, { noLocation: true }),
      variableValues: variables,
      operationName,
      fieldResolver: (source: Node | undefined, args, _context, { fieldName, parentType, returnType }) => {
        const row = world.rows.get(parentType.name)?.[0] ?? {};
        const node = source ?? { typename: parentType.name, row, salt: "" };
        return resolveWhole({ world, run, node, args }, { fieldName, returnType });
      },
      typeResolver: (node: Node) => node.typename,
    });
    return { data: data ?? null, errors: (errors ?? []).map((one) => one.toJSON()) };
  },
};
