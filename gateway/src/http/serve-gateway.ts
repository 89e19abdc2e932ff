import { printSchema } from "graphql";
import { createApolloExecutor, type Executor } from "../adapters/apollo-executor.ts";
import { NO_DOCUMENTS } from "../core/documents/trusted-documents.ts";
import { createPipeline, type Pipeline } from "../pipeline.ts";
import { demo } from "../policy/rules/demo.ts";
import { authenticateDemo } from "../stages/authenticate.ts";
import { createAuthorize } from "../stages/authorize.ts";
import { createFetch } from "../stages/fetch.ts";
import { createLimit, DEFAULT_LIMITS, type Limits } from "../stages/limit.ts";
import { createPlan } from "../stages/plan.ts";
import { createReceive } from "../stages/receive.ts";
import { shape } from "../stages/shape.ts";
import { serveHttp, type HttpOptions, type RunningGateway } from "./serve-http.ts";
import { subgraphsNotReady } from "./subgraphs-not-ready.ts";

export interface GatewayOptions extends HttpOptions {
  readonly supergraphSdl: string;
  /** Where each subgraph answers, by name. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly limits?: Limits;
  readonly subgraphTimeoutMs?: number;
  /** Whether nothing but `documents` is answered. */
  readonly onlyTrusted?: boolean;
}

/** Composes the stages, and serves them. */
export async function serveGateway(options: GatewayOptions): Promise<RunningGateway> {
  const executor = await createApolloExecutor({ subgraphTimeoutMs: 10_000, ...options });
  let apiSdl: string | undefined;
  const served = {
    pipeline: pipelineOf(executor, options),
    apiSdl: () => (apiSdl ??= printSchema(executor.schema)),
    waiting: () => subgraphsNotReady(options.subgraphUrls),
  };
  try {
    const { url, close } = await serveHttp(served, options);
    return { url, close: () => close().then(() => executor.stop()) };
  } catch (cause) {
    await executor.stop();
    throw cause;
  }
}

function pipelineOf(executor: Executor, options: GatewayOptions): Pipeline {
  return createPipeline({
    receive: createReceive(options.documents ?? NO_DOCUMENTS, options.onlyTrusted ?? false),
    authenticate: authenticateDemo,
    limit: createLimit(options.limits ?? DEFAULT_LIMITS),
    plan: createPlan(executor.schema),
    authorize: createAuthorize([demo]),
    fetch: createFetch(executor.execute),
    shape,
  });
}
