import { afterAll, beforeAll, expect, test } from "vitest";
import { openSubgraph, type SubgraphUnderTest } from "../../../kit/testing/subgraph-under-test.ts";
import { onderwijs } from "../index.ts";
import { addInschrijving, addLeerling, leerlingId } from "../testing/invented-rows.ts";

let graph: SubgraphUnderTest;
beforeAll(async () => void (graph = await openSubgraph(onderwijs)));
afterAll(() => graph.close());

test("an enrolment shows its pupil and the year groups he was in, none when they are not known", async () => {
  const perioden = [
    { leerjaar: 4, begin: "2024-08-01", einde: "2025-07-31" },
    { leerjaar: 5, begin: "2025-08-01", einde: null },
  ];
  for (const number of [1, 2]) await addLeerling(graph.owner, number);
  await addInschrijving(graph.owner, 1, { perioden });
  await addInschrijving(graph.owner, 2);

  const { data, errors } = await graph.ask(`{ leerlingen {
    nodes { inschrijvingen { leerling { id } perioden { leerjaar begin einde } } }
  } }`);

  expect(errors).toBeUndefined();
  expect(data.leerlingen.nodes).toEqual([
    { inschrijvingen: [{ leerling: { id: leerlingId(1) }, perioden }] },
    { inschrijvingen: [{ leerling: { id: leerlingId(2) }, perioden: [] }] },
  ]);
});
