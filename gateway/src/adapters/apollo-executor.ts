import "./apollo-environment.ts";
import { createHash } from "node:crypto";
import { ApolloGateway } from "@apollo/gateway";
import {
  buildASTSchema,
  executeSync,
  OperationTypeNode,
  parse,
  type ExecutionResult,
  type GraphQLSchema,
} from "graphql";
import { SCALARS } from "@samenloop/schema";
import type { Authorized } from "../pipeline.ts";
import type { Execute } from "../stages/fetch.ts";
import { createSubgraphSource } from "./subgraph-source.ts";

export interface ExecutorOptions {
  readonly supergraphSdl: string;
  /** Where each subgraph really is, by name. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** How long one subgraph may take, in milliseconds. */
  readonly subgraphTimeoutMs: number;
}

export interface Executor {
  /** The API schema: what clients may ask, without federation and inaccessible fields. */
  readonly schema: GraphQLSchema;
  readonly execute: Execute;
  stop(): Promise<void>;
}

/** A page of a page of a page fits; an answer that does not is an attack or a mistake. */
const MOST_BYTES = 20 * 1024 * 1024;

/** Plan and fetch in one, by the stock gateway: everything Apollo's stays behind this file. */
export async function createApolloExecutor(options: ExecutorOptions): Promise<Executor> {
  const { supergraphSdl, subgraphUrls, subgraphTimeoutMs: timeoutMs } = options;
  const supergraph = buildASTSchema(parse(supergraphSdl), { assumeValidSDL: true });
  readScalarsStrictly(supergraph);
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name, url }) => {
      const asked = subgraphUrls[name] ?? url ?? "";
      return createSubgraphSource({ url: asked, supergraph, timeoutMs, mostBytes: MOST_BYTES });
    },
    logger: SILENT,
  });
  const { schema, executor } = await gateway.load();
  readScalarsStrictly(schema);
  const execute: Execute = async (authorized) =>
    asksOnlySchema(authorized)
      ? introspect(authorized, schema)
      : withValueErrors(await executor(requestContext(authorized, schema) as never));
  return { schema, execute, stop: () => gateway.stop() };
}

/** The stock executor knows an older introspection than the tools that ask it (`isOneOf`). */
const introspect = ({ document, variables, operationName }: Authorized, schema: GraphQLSchema) =>
  executeSync({ schema, document, variableValues: variables, operationName });

const asksOnlySchema = ({ operation, coordinates }: Authorized): boolean =>
  operation.operation === OperationTypeNode.QUERY &&
  ![...coordinates].some((coordinate) => /^Query\.(?!__)/.test(coordinate));

/** The stock executor keeps some errors apart, outside the answer: a value that the public schema does not know. */
function withValueErrors({ data, errors, extensions }: ExecutionResult): ExecutionResult {
  const valueErrors = extensions?.["valueCompletion"] as ExecutionResult["errors"];
  const all = [...(errors ?? []), ...(valueErrors ?? [])];
  return { data: data ?? null, ...(all.length > 0 && { errors: all }) };
}

/** The stock gateway logs subgraph errors with their text, which may hold a child's values. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** A malformed `Datum` is the caller's mistake, or the subgraph's: found here, and not further on. */
function readScalarsStrictly(schema: GraphQLSchema): void {
  for (const [name, { parseValue, parseLiteral }] of Object.entries(SCALARS)) {
    const type = schema.getType(name);
    if (type) Object.assign(type, { parseValue, parseLiteral });
  }
}

function requestContext(authorized: Authorized, schema: GraphQLSchema): object {
  const { source, document, operation, operationName, variables, signal } = authorized;
  return {
    schema,
    document,
    operation,
    operationName: operation.name?.value ?? null,
    source,
    queryHash: planKey(authorized),
    request: {
      query: source,
      operationName: operationName ?? undefined,
      variables,
      http: undefined,
    },
    context: { signal },
    logger: SILENT,
    metrics: {},
    overallCachePolicy: undefined,
  };
}

/**
 * The stock executor keeps its plans under this: the whole text, and which of its operations runs. It counts the
 * size of what it keeps without the key, so the key is short.
 */
function planKey({ operationName, source }: Authorized): string {
  return createHash("sha256")
    .update(`${operationName ?? ""}\n${source}`)
    .digest("base64");
}
