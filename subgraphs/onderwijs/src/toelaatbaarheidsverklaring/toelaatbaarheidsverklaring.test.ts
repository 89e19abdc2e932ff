import { afterAll, beforeAll, expect, test } from "vitest";
import { openSubgraph, type SubgraphUnderTest } from "../../../kit/testing/subgraph-under-test.ts";
import { onderwijs } from "../index.ts";
import {
  addInschrijving,
  addLeerling,
  addTlv,
  leerlingId,
  tlvId,
} from "../testing/invented-rows.ts";

let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(onderwijs);
  await addLeerling(graph.owner, 1);
  await addInschrijving(graph.owner, 1, { onderwijssoort: "SBAO", vestigingscode: "99ZZ07" });
  const rows = [
    { geldigTot: "2026-07-31", vervolgbesluit: "NIEUWE_TLV", vervolgbesluitOp: "2026-05-01" },
    { geldigTot: "2027-07-31", swvCode: "PO0002" },
    { geldigTot: "2028-07-31", status: "IN_BEZWAAR", bezwaarIngediendOp: "2026-08-15" },
    { geldigTot: "2029-07-31", status: "AANGEVRAAGD", afgegevenOp: null, deskundigenadviezen: [] },
  ] as const;
  for (const [i, row] of rows.entries()) {
    await addTlv(graph.owner, i + 1, { leerlingId: leerlingId(1), ...row });
  }
});
afterAll(() => graph.close());

test("a statement tells who it is for, where, on whose advice, and what comes next", async () => {
  const { data, errors } = await graph.ask(
    `query ($id: ID!) { toelaatbaarheidsverklaring(id: $id) {
      leerling { id } vestiging { vestigingscode } samenwerkingsverband { code } volgnummer status
      deskundigenadviezen { deskundigheid datum } bezwaar { ingediendOp }
      vervolgbesluit { besluit genomenOp } nalevingssignalen { code }
    } }`,
    { id: tlvId(1) },
  );
  expect(errors).toBeUndefined();
  expect(data.toelaatbaarheidsverklaring).toEqual({
    leerling: { id: leerlingId(1) },
    vestiging: { vestigingscode: "99ZZ07" },
    samenwerkingsverband: { code: "PO0001" },
    volgnummer: "V-1",
    status: "VERLOPEN",
    deskundigenadviezen: [
      { deskundigheid: "orthopedagoog", datum: "2024-05-01" },
      { deskundigheid: "jeugdarts", datum: "2024-05-02" },
    ],
    bezwaar: null,
    vervolgbesluit: { besluit: "NIEUWE_TLV", genomenOp: "2026-05-01" },
    nalevingssignalen: [],
  });
});

test.each([
  ["statussen: [VERLOPEN]", [1]],
  ["statussen: [AFGEGEVEN]", [2]],
  ["statussen: [AFGEGEVEN, IN_BEZWAAR]", [2, 3]],
  ["statussen: [AANGEVRAAGD]", [4]],
  ["statussen: []", []],
  ['samenwerkingsverbandcodes: ["PO0002"]', [2]],
  ['geldigTotVanaf: "2027-07-31", geldigTotEnMet: "2028-07-31"', [2, 3]],
  ['vestigingscodes: ["99ZZ07"]', [1, 2, 3, 4]],
  ['vestigingscodes: ["99ZZ08"]', []],
])("where %s gives %j", async (where, expected) => {
  const { data, errors } = await graph.ask(
    `{ toelaatbaarheidsverklaringen(where: { ${where} }) { totalCount nodes { id } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.toelaatbaarheidsverklaringen).toEqual({
    totalCount: expected.length,
    nodes: expected.map((number) => ({ id: tlvId(number) })),
  });
});
