import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { leerling, verzuimmelding } from "@samenloop/db/tables/onderwijs";
import { openSubgraph, type SubgraphUnderTest } from "../../../kit/testing/subgraph-under-test.ts";
import { onderwijs } from "../index.ts";
import { addLeerling, addVerzuim, verzuimId } from "../testing/invented-rows.ts";

let dag = "2026-10-01";
let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(onderwijs, undefined, { klok: { vandaag: () => dag } });
});
afterAll(() => graph.close());
beforeEach(async () => {
  dag = "2026-10-01";
  await graph.owner.delete(verzuimmelding);
  await graph.owner.delete(leerling);
  await addLeerling(graph.owner, 1);
});

type Row = Parameters<typeof addVerzuim>[2];

/** Since when the rule is broken on that day, and whether the list finds it by the rule. */
async function sinds(row: Row, on: string) {
  dag = on;
  await addVerzuim(graph.owner, 1, row);
  const { data, errors } = await graph.ask(`{
    verzuimmelding(id: "${verzuimId(1)}") { nalevingssignalen { code ernst artikel sinds } }
    verzuimmeldingen(where: { nalevingssignalen: [VER_1] }) { nodes { id } }
  }`);
  expect(errors).toBeUndefined();
  const signalen = data.verzuimmelding.nalevingssignalen;
  expect(data.verzuimmeldingen.nodes).toHaveLength(signalen.length);
  const known = { code: "VER_1", ernst: "WAARSCHUWT", artikel: "Leerplichtwet artikel 21a" };
  for (const signaal of signalen) expect(signaal).toMatchObject(known);
  return signalen[0]?.sinds ?? null;
}

const unreported = { soort: "RELATIEF_16UUR", uren: 16, meldingOp: null } as const;

test.each([
  ["on the last day of the four weeks nothing is late", "2026-09-03", "2026-10-01", null],
  ["on the day after it is", "2026-09-02", "2026-10-01", "2026-10-01"],
  ["and stays so", "2026-08-03", "2026-10-01", "2026-09-01"],
  ["weeks that hold 29 February count it", "2024-02-05", "2024-03-10", "2024-03-05"],
  ["weeks that run over 1 August are weeks", "2026-07-20", "2026-10-01", "2026-08-18"],
  [
    "the night on which the clock goes forward is a night",
    "2026-03-02",
    "2026-03-31",
    "2026-03-31",
  ],
  ["the night on which the clock goes back is a night", "2026-09-28", "2026-10-27", "2026-10-27"],
])("VER-1: without a report, %s", async (...example) => {
  const [, start, on, expected] = example;
  expect(await sinds({ ...unreported, start }, on)).toBe(expected);
});

test.each([
  ["a report on the last day of the four weeks is in time", "2026-09-01", null],
  ["a report on the day after is late", "2026-09-02", "2026-09-02"],
])("VER-1: %s", async (_, meldingOp, expected) => {
  expect(await sinds({ ...unreported, start: "2026-08-04", meldingOp }, "2026-10-01")).toBe(
    expected,
  );
});

test.each([
  ["sixteen hours are to be reported", { uren: 16 }, "2026-08-30"],
  ["fifteen hours are not", { uren: 15 }, null],
  ["hours that nobody counted are not", { uren: null }, null],
  [
    "long absence is, whatever the hours",
    { soort: "LANGDURIG_RELATIEF", uren: null },
    "2026-08-30",
  ],
  ["leave is not", { soort: "GEOORLOOFD", uren: 40 }, null],
  ["an exemption is not", { soort: "VRIJSTELLING_5A", uren: null }, null],
] as const)("VER-1: %s", async (_, row, expected) => {
  expect(await sinds({ ...unreported, start: "2026-08-01", ...row }, "2026-10-01")).toBe(expected);
});
