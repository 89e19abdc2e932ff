import { openSubgraph } from "../../../kit/testing/subgraph-under-test.ts";
import { scholen } from "../index.ts";
import { planId } from "./invented-rows.ts";

type Owner = Awaited<ReturnType<typeof openSubgraph>>["owner"];

/** Since when plan 1 breaks each part of SWV-1 that speaks of `woord`, on that day, by what its object says. */
export async function sindsOp(
  dag: string,
  woord: string,
  arrange: (owner: Owner) => Promise<unknown>,
): Promise<string | null> {
  const graph = await openSubgraph(scholen, dag);
  try {
    await arrange(graph.owner);
    const { data } = await graph.ask(
      `query ($id: ID!) {
        ondersteuningsplan(id: $id) { nalevingssignalen { code tekst sinds } }
        ondersteuningsplannen(where: { nalevingssignalen: [SWV_1] }) { nodes { id } }
      }`,
      { id: planId(1) },
    );
    const { nalevingssignalen } = data.ondersteuningsplan;
    const listed = data.ondersteuningsplannen.nodes.some(
      ({ id }: { readonly id: string }) => id === planId(1),
    );
    if (listed !== nalevingssignalen.length > 0) throw new Error("list and object disagree");
    const found = nalevingssignalen.find(({ tekst }: { readonly tekst: string }) =>
      tekst.includes(woord),
    );
    return found?.sinds ?? null;
  } finally {
    await graph.close();
  }
}
