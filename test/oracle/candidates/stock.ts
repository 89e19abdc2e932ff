import "../apollo-environment.ts";
import { createHash } from "node:crypto";
import { ApolloGateway, type GraphQLDataSource } from "@apollo/gateway";
import { parse, type GraphQLFormattedError } from "graphql";
import type { Candidate, Question } from "../candidate.ts";
import { askSubgraph } from "../world/ask-subgraph.ts";
import type { World } from "../world/read-world.ts";

type Loaded = Awaited<ReturnType<ApolloGateway["load"]>> & { readonly gateway: ApolloGateway };

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };
const loaded = new WeakMap<World["apiSchema"], Promise<Loaded>>();

/** Apollo's own gateway, its subgraphs in process. */
export const stock: Candidate = {
  name: "stock",
  async answer(question) {
    const { world } = question;
    const { executor, schema } = await load(world);
    const request = requestContext(question, schema);
    const { data, errors, extensions } = await executor(request as never);
    // Values that the schema does not allow are told apart from the errors; they count as errors all the same.
    const values = extensions?.["valueCompletion"] as readonly GraphQLFormattedError[] | undefined;
    const all = [...(errors ?? []), ...(values ?? [])] as readonly GraphQLFormattedError[];
    return { data: data ?? null, errors: JSON.parse(JSON.stringify(all)) as typeof all };
  },
  async forget(world) {
    const { gateway } = await load(world);
    await gateway.stop();
    loaded.delete(world.apiSchema);
  },
};

function load(world: World): Promise<Loaded> {
  const known = loaded.get(world.apiSchema) ?? open(world);
  loaded.set(world.apiSchema, known);
  return known;
}

async function open(world: World): Promise<Loaded> {
  const gateway = new ApolloGateway({
    supergraphSdl: world.supergraphSdl,
    buildService: ({ name }) => inProcess(name),
    logger: SILENT,
  });
  return { ...(await gateway.load()), gateway };
}

const inProcess = (name: string): GraphQLDataSource => ({
  process: async ({ request, context }) => {
    const { world, run } = context as unknown as Pick<Question, "world" | "run">;
    const { query = "", variables } = request;
    const answer = await askSubgraph({ world, run }, name, { query, variables });
    return JSON.parse(JSON.stringify(answer)) as never;
  },
});

function requestContext(question: Question, schema: Loaded["schema"]): object {
  const { query, variables, operationName, world, run } = question;
  return {
    schema,
    document: parse(query),
    operationName: operationName ?? null,
    source: query,
    queryHash: createHash("sha256").update(query).digest("hex"),
    request: { query, operationName, variables },
    context: { world, run },
    logger: SILENT,
    metrics: {},
    cache: undefined,
  };
}
