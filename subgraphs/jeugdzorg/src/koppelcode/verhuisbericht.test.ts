import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readVerhuisbericht } from "@samenloop/subgraph-kit";
import { newSigningKey, publicPart } from "../../../kit/testing/koppelcodes.ts";
import {
  openSubgraph,
  PEILDATUM,
  type SubgraphUnderTest,
} from "../../../kit/testing/subgraph-under-test.ts";
import { jeugdzorg } from "../index.ts";
import { addJeugdige, addPlan, planId } from "../testing/invented-rows.ts";

const signing = newSigningKey("care-1");
const keys = { jeugdzorg: [publicPart(signing)] };

let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(jeugdzorg, undefined, { koppelcode: { signing } });
  await addJeugdige(graph.owner, 1);
  await addPlan(graph.owner, 1, { status: "AFGEROND" });
});
afterAll(() => graph.close());

async function mint(number: number, reden: string) {
  const { data, errors } = await graph.ask(
    `mutation ($input: VerhuisberichtVanJeugdzorgInput!) {
      verhuisberichtVanJeugdzorg(input: $input) {
        verhuisbericht { bericht geldigTot } fouten { code veld }
      }
    }`,
    {
      input: {
        idempotentiesleutel: randomUUID(),
        gemeentecode: "GM0001",
        hulpverleningsplanId: planId(number),
        reden,
      },
    },
  );
  expect(errors).toBeUndefined();
  return data.verhuisberichtVanJeugdzorg;
}

test.each(["GEMEENTE_GEWIJZIGD", "HERINDELING"])(
  "a message that says %s names the linked plan, also one that is over, and who holds it",
  async (reden) => {
    const { verhuisbericht, fouten } = await mint(1, reden);
    expect(fouten).toEqual([]);
    const reading = { keys, dag: PEILDATUM, veld: "bericht" } as const;
    expect(await readVerhuisbericht(verhuisbericht.bericht, reading)).toMatchObject({
      uitgever: "jeugdzorg",
      reden,
      gemeentecode: "GM0001",
      id: planId(1),
      ontvanger: { organisatie: "GM0001" },
    });
  },
);

test("NIET_GEVONDEN: there is no message about a plan that is not there", async () => {
  expect(await mint(9, "HERINDELING")).toMatchObject({
    verhuisbericht: null,
    fouten: [{ code: "NIET_GEVONDEN" }],
  });
});
