import {
  execute,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFieldResolver,
} from "graphql";
import { findEntity, resolvePart, viewOf } from "./resolve-part.ts";
import type { Node, Run } from "./node.ts";
import type { Subgraph } from "./read-subgraph.ts";
import type { World } from "./read-world.ts";
import type { RawObject } from "./world-text.ts";

export interface SubRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
}

const DOCUMENTS = new WeakMap<Subgraph, Map<string, DocumentNode | ExecutionResult>>();

/** One request to one subgraph, answered in process. An operation that it would refuse is a fault. */
export function askSubgraph(
  { world, run }: { readonly world: World; readonly run: Run },
  name: string,
  request: SubRequest,
): ExecutionResult | Promise<ExecutionResult> {
  const subgraph = world.subgraphs.get(name);
  if (!subgraph) throw new Error(`there is no subgraph ${name}`);
  run.calls.push(name);
  const document = readDocument(subgraph, request.query);
  if (!("kind" in document)) {
    run.faults.push(`${name} cannot read: ${document.errors?.[0]?.message}`);
    return document;
  }
  return execute({
    schema: subgraph.schema,
    document,
    variableValues: request.variables ?? {},
    operationName: request.operationName,
    rootValue: undefined,
    fieldResolver: resolver(world, run, subgraph),
    typeResolver: (node: Node) => viewOf({ subgraph, whole: world.wholeSchema }, node.typename),
  });
}

function readDocument(subgraph: Subgraph, query: string): DocumentNode | ExecutionResult {
  const known = DOCUMENTS.get(subgraph) ?? new Map<string, DocumentNode | ExecutionResult>();
  DOCUMENTS.set(subgraph, known);
  const before = known.get(query);
  if (before) return before;
  const document = parse(query, { noLocation: true });
  const errors = validate(subgraph.schema, document);
  const read = errors.length > 0 ? { errors } : document;
  known.set(query, read);
  return read;
}

function resolver(
  world: World,
  run: Run,
  subgraph: Subgraph,
): GraphQLFieldResolver<Node | undefined, unknown> {
  return (source, args, _context, { fieldName, parentType, returnType, schema }) => {
    if (parentType === schema.getQueryType() && fieldName === "_entities")
      return (args["representations"] as readonly RawObject[]).map((one) =>
        entityOr(() => findEntity({ world, run, subgraph }, one)),
      );
    const root = {
      typename: parentType.name,
      row: world.rows.get(parentType.name)?.[0] ?? {},
      salt: "",
    };
    return resolvePart(
      { world, run, subgraph, args, node: source ?? root, viewedAs: parentType.name },
      { fieldName, returnType },
    );
  };
}

/** One entity that fails costs only itself. */
function entityOr(find: () => Node | null): Node | null | Error {
  try {
    return find();
  } catch (error) {
    return error as Error;
  }
}
