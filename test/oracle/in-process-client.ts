import type { SubAnswer, SubgraphClient } from "../../gateway/src/core/fetch/subgraph-client.ts";
import { askSubgraph, type SubRequest } from "./world/ask-subgraph.ts";
import type { Run } from "./world/node.ts";
import type { World } from "./world/read-world.ts";

/** Answers for all subgraphs of a world, without HTTP; `current` is the run that each question belongs to. */
export function inProcessClient(world: World, current: () => Run): SubgraphClient {
  return {
    ask: async ({ subgraph, body, kind }) => {
      const run = current();
      const request = JSON.parse(body) as SubRequest;
      if (kind === "subscription") run.faults.push(`${subgraph} was asked a subscription at once`);
      return asText(await askSubgraph({ world, run }, subgraph, request));
    },
    subscribe: () => {
      throw new Error("no world has a subscription");
    },
    close: async () => {},
  };
}

function asText(answer: unknown): SubAnswer {
  const text = JSON.stringify(answer);
  return { text, bytes: Buffer.byteLength(text) };
}
