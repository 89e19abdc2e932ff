import { isAscii } from "node:buffer";
import type { SubAnswer, SubgraphClient } from "../../gateway/src/core/fetch/subgraph-client.ts";
import { askSubgraph, type SubRequest } from "./world/ask-subgraph.ts";
import type { Run } from "./world/node.ts";
import type { World } from "./world/read-world.ts";

interface Asked {
  readonly world: World;
  readonly run: Run;
}

/** Answers for all subgraphs of a world, without HTTP; `current` is the question that is being answered. */
export function inProcessClient(
  current: () => Asked,
  wait: () => Promise<unknown> = () => Promise.resolve(),
): SubgraphClient {
  return {
    ask: async ({ subgraph, body, kind }) => {
      const { world, run } = current();
      const request = JSON.parse(body) as SubRequest;
      if (kind === "subscription") run.faults.push(`${subgraph} was asked a subscription at once`);
      await wait();
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
  const bytes = Buffer.from(text);
  return { text, ascii: isAscii(bytes) ? bytes : null, bytes: bytes.length };
}
