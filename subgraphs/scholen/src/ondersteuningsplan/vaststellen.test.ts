import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  openSubgraph,
  PEILDATUM,
  uuid,
  type SubgraphUnderTest,
} from "../../../kit/testing/subgraph-under-test.ts";
import { scholen } from "../index.ts";
import { addOogo, addPlan, planId } from "../testing/invented-rows.ts";

let graph: SubgraphUnderTest;
beforeAll(async () => void (graph = await openSubgraph(scholen)));
afterAll(() => graph.close());

const OPEN = {
  status: "IN_OOGO",
  periodeVan: "2027-08-01",
  periodeTot: "2031-07-31",
  vastgesteldOp: null,
  inspectieToegezondenOp: null,
} as const;
const sleutel = (number: number): string => uuid(20, number);

/** A plan in the making that was talked over with the municipalities. */
async function addOverlegd(number: number, row: object = {}): Promise<void> {
  await addPlan(graph.owner, number, { ...OPEN, ...row });
  await addOogo(graph.owner, number, { datum: PEILDATUM });
}

async function stelVast(number: number, input: object = {}) {
  const { data, errors } = await graph.ask(
    `mutation ($input: OndersteuningsplanVaststellenInput!) {
      ondersteuningsplanVaststellen(input: $input) {
        ondersteuningsplan { id status vastgesteldOp versie nalevingssignalen { code } }
        fouten { code veld tekst }
      }
    }`,
    {
      input: {
        idempotentiesleutel: sleutel(number),
        ondersteuningsplanId: planId(number),
        ...input,
      },
    },
  );
  expect(errors).toBeUndefined();
  return data.ondersteuningsplanVaststellen;
}

/** All of the plans and all keys that were used, past every gate of the graph. */
async function everything(): Promise<unknown> {
  const [row] = await graph.owner.execute(sql`select
    (select jsonb_agg(p order by p.id) from ondersteuningsplan p) as plannen,
    (select jsonb_agg(w order by w.idempotentiesleutel) from wijziging w) as wijzigingen`);
  return row;
}

const gedaan = (number: number, versie = 2) => ({
  ondersteuningsplan: {
    id: planId(number),
    status: "VASTGESTELD",
    vastgesteldOp: PEILDATUM,
    versie,
    nalevingssignalen: [],
  },
  fouten: [],
});

test("a plan that was talked over is determined today, and its version goes up", async () => {
  await addOverlegd(1);
  expect(await stelVast(1, { verwachteVersie: 1 })).toEqual(gedaan(1));
});

test("sent twice, the same change is made once and answers the same", async () => {
  await addOverlegd(2);
  const first = await stelVast(2);
  const before = await everything();
  expect(await stelVast(2, { verwachteVersie: null })).toEqual(first);
  expect(await everything()).toEqual(before);
});

test("SLEUTEL_HERGEBRUIKT: the key of another change is refused", async () => {
  await addOverlegd(3);
  await addOverlegd(4);
  await stelVast(3);
  const before = await everything();
  const again = await stelVast(4, { idempotentiesleutel: sleutel(3) });
  expect(again).toMatchObject({
    ondersteuningsplan: null,
    fouten: [{ code: "SLEUTEL_HERGEBRUIKT", veld: "idempotentiesleutel" }],
  });
  expect(await everything()).toEqual(before);
});

test("SWV_1: a plan that was not talked over is not determined, and nothing at all has changed", async () => {
  await addPlan(graph.owner, 5, OPEN);
  await addOogo(graph.owner, 6, { ondersteuningsplanId: planId(5), datum: "2026-10-02" });
  const before = await everything();
  expect(await stelVast(5)).toEqual({
    ondersteuningsplan: null,
    fouten: [
      {
        code: "SWV_1",
        veld: null,
        tekst: "Er is nog niet over het ondersteuningsplan overlegd met de gemeenten.",
      },
    ],
  });
  expect(await everything()).toEqual(before);
  // Refused, the key was not used up: once talked over, the same change succeeds.
  await addOogo(graph.owner, 5, { datum: PEILDATUM });
  expect(await stelVast(5)).toEqual(gedaan(5));
});

test("what only warns does not stop it: late to the inspectorate it is determined, and says so", async () => {
  await addOverlegd(7, { periodeVan: "2026-08-01", periodeTot: "2030-07-31" });
  const { ondersteuningsplan, fouten } = await stelVast(7);
  expect(fouten).toEqual([]);
  expect(ondersteuningsplan).toMatchObject({
    status: "VASTGESTELD",
    nalevingssignalen: [{ code: "SWV_1" }],
  });
});

test.each([
  ["NIET_GEVONDEN", 21, { ondersteuningsplanId: planId(99) }],
  ["NIET_GEVONDEN", 22, { ondersteuningsplanId: "geen id" }],
  ["VERSIE_VEROUDERD", 23, { verwachteVersie: 2 }],
  ["INVOER_ONGELDIG", 24, { idempotentiesleutel: "geen sleutel" }],
] as const)("%s: nothing changes for plan %i with %j, whose field is named", async (...row) => {
  const [code, number, wrong] = row;
  await addOverlegd(number);
  const before = await everything();
  const refused = await stelVast(number, wrong);
  const [veld] = Object.keys(wrong);
  expect(refused).toMatchObject({ ondersteuningsplan: null, fouten: [{ code, veld }] });
  expect(await everything()).toEqual(before);
});

test.each([
  [31, "VASTGESTELD"],
  [32, "GEPUBLICEERD"],
  [33, "VERVALLEN"],
])("STATUS_LAAT_NIET_TOE: plan %i is not determined again, being %s", async (number, status) => {
  await addOverlegd(number, { status });
  const before = await everything();
  const refused = await stelVast(number);
  expect(refused).toMatchObject({
    ondersteuningsplan: null,
    fouten: [{ code: "STATUS_LAAT_NIET_TOE", veld: null }],
  });
  expect(await everything()).toEqual(before);
});

test("of two who determine one plan at the same time, one wins and the other is told", async () => {
  await addOverlegd(10);
  const answers = await Promise.all(
    [11, 12].map((key) => stelVast(10, { idempotentiesleutel: sleutel(key) })),
  );
  const codes = answers.flatMap(({ fouten }) => fouten.map(({ code }: { code: string }) => code));
  expect(codes).toEqual(["STATUS_LAAT_NIET_TOE"]);
  expect(answers.map(({ ondersteuningsplan }) => ondersteuningsplan?.versie)).toContain(2);
});
