import { afterAll, beforeAll, expect, test } from "vitest";
import { beschikking, maatregel, toewijzing, verwijzing } from "@samenloop/db/tables/jeugdzorg";
import {
  openSubgraph,
  uuid,
  type SubgraphUnderTest,
} from "../../../kit/testing/subgraph-under-test.ts";
import { jeugdzorg } from "../index.ts";
import { addJeugdige, jeugdigeId } from "../testing/invented-rows.ts";

let graph: SubgraphUnderTest;
beforeAll(async () => void (graph = await openSubgraph(jeugdzorg)));
afterAll(() => graph.close());

const keyed = (kind: number, number: number, of: number) => ({
  gemeentecode: "GM0001",
  id: uuid(kind, number),
  jeugdigeId: jeugdigeId(of),
});

const QUERY = `query ($id: ID!, $statussen: [ToewijzingStatus!]) {
  jeugdige(gemeentecode: "GM0001", id: $id) {
    toewijzingen(statussen: $statussen) {
      toewijzingnummer status ingangsdatum einddatum budget gestartOp gestoptOp
      productcategorie { code omschrijving codelijst versie }
      product { gemeentecode productcode }
      omvang { volume eenheid { code omschrijving } frequentie { code } }
      aanbieder { agbCode naam }
      redenWijziging { code codelijst } redenBeeindiging { code codelijst }
      beschikking { nummer status afgifteOp voorzieningen leveringsvorm }
      verwijzing { verwijzer verwezenOp }
    }
    beschikkingen { id } verwijzingen { id }
    maatregelen { soort van tot gecertificeerdeInstelling { agbCode naam certificaatGeldigTot } }
  }
}`;

async function childOf(number: number, statussen?: readonly string[]) {
  const { data, errors } = await graph.ask(QUERY, { id: jeugdigeId(number), statussen });
  expect(errors).toBeUndefined();
  return data.jeugdige;
}

test("help shows what was assigned, on which decision and by whose referral", async () => {
  await addJeugdige(graph.owner, 1);
  await graph.owner.insert(verwijzing).values({
    ...keyed(6, 1, 1),
    verwijzer: "GEMEENTELIJKE_TOEGANG",
    verwezenOp: "2026-01-01",
  });
  await graph.owner.insert(beschikking).values({
    ...keyed(7, 1, 1),
    nummer: "B-1",
    status: "AFGEGEVEN",
    afgifteOp: "2026-01-10",
    einddatum: "2026-12-31",
    voorzieningen: ["Ambulante begeleiding"],
    leveringsvorm: "ZIN",
  });
  await graph.owner.insert(toewijzing).values({
    ...keyed(5, 1, 1),
    toewijzingnummer: "77",
    beschikkingId: uuid(7, 1),
    verwijzingId: uuid(6, 1),
    productcategorie: "45",
    productcode: "45A04",
    omvangVolume: 3,
    omvangEenheid: "04",
    omvangFrequentie: "2",
    aanbiederAgb: "99000001",
    aanbiederNaam: "Verzonnen aanbieder",
    ingangsdatum: "2026-02-01",
    einddatum: "2026-12-31",
    gestartOp: "2026-02-03",
    redenWijziging: "01",
  });
  const { toewijzingen } = await childOf(1);
  expect(toewijzingen).toEqual([
    {
      toewijzingnummer: "77",
      status: "GESTART",
      ingangsdatum: "2026-02-01",
      einddatum: "2026-12-31",
      budget: null,
      gestartOp: "2026-02-03",
      gestoptOp: null,
      productcategorie: {
        code: "45",
        omschrijving: "Ambulant",
        codelijst: "iJw productcategorie",
        versie: "3.2",
      },
      product: { gemeentecode: "GM0001", productcode: "45A04" },
      omvang: {
        volume: 3,
        eenheid: { code: "04", omschrijving: null },
        frequentie: { code: "2" },
      },
      aanbieder: { agbCode: "99000001", naam: "Verzonnen aanbieder" },
      redenWijziging: { code: "01", codelijst: "JZ002" },
      redenBeeindiging: null,
      beschikking: {
        nummer: "B-1",
        status: "AFGEGEVEN",
        afgifteOp: "2026-01-10",
        voorzieningen: ["Ambulante begeleiding"],
        leveringsvorm: "ZIN",
      },
      verwijzing: { verwijzer: "GEMEENTELIJKE_TOEGANG", verwezenOp: "2026-01-01" },
    },
  ]);
});

test("a source that knows no more than the first day shows nulls and no half objects", async () => {
  await addJeugdige(graph.owner, 2);
  await graph.owner.insert(toewijzing).values({ ...keyed(5, 2, 2), ingangsdatum: "2026-01-01" });
  await graph.owner.insert(maatregel).values(keyed(8, 2, 2));
  const { toewijzingen, maatregelen } = await childOf(2);
  const { status, ingangsdatum, ...others } = toewijzingen[0];
  expect([status, ingangsdatum]).toEqual(["TOEGEWEZEN", "2026-01-01"]);
  expect(new Set(Object.values(others))).toEqual(new Set([null]));
  expect(maatregelen).toEqual([
    { soort: null, van: null, tot: null, gecertificeerdeInstelling: null },
  ]);
});

test("a measure shows the institution that carries it out, and until when its certificate holds", async () => {
  await addJeugdige(graph.owner, 9);
  await graph.owner.insert(maatregel).values({
    ...keyed(8, 9, 9),
    soort: "OTS",
    instellingAgb: "99000112",
    instellingNaam: "Verzonnen gecertificeerde instelling 12",
    certificaatGeldigTot: "2027-03-01",
  });
  const { maatregelen } = await childOf(9);
  expect(maatregelen).toMatchObject([
    {
      soort: "OTS",
      gecertificeerdeInstelling: { agbCode: "99000112", certificaatGeldigTot: "2027-03-01" },
    },
  ]);
});

test("a product category that is not known here keeps its code and has no description", async () => {
  await addJeugdige(graph.owner, 3);
  await graph.owner.insert(toewijzing).values({
    ...keyed(5, 3, 3),
    ingangsdatum: "2026-01-01",
    productcategorie: "77",
  });
  const { toewijzingen } = await childOf(3);
  expect(toewijzingen[0].productcategorie).toMatchObject({ code: "77", omschrijving: null });
});

test("assignments, decisions, referrals and measures come newest first, those without a day last", async () => {
  await addJeugdige(graph.owner, 4);
  for (const [i, day] of ["2025-01-01", "2026-01-01"].entries()) {
    await graph.owner.insert(toewijzing).values({
      ...keyed(5, 40 + i, 4),
      ingangsdatum: day,
      gestartOp: day,
      einddatum: i === 0 ? "2025-06-01" : null,
    });
    const own = [keyed(7, 40 + i, 4), keyed(6, 40 + i, 4), keyed(8, 40 + i, 4)] as const;
    await graph.owner
      .insert(beschikking)
      .values({ ...own[0], status: "CONCEPT", ingangsdatum: day });
    await graph.owner.insert(verwijzing).values({ ...own[1], verwezenOp: day });
    await graph.owner.insert(maatregel).values({ ...own[2], soort: "OTS", van: day });
  }
  await graph.owner.insert(beschikking).values({ ...keyed(7, 49, 4), status: "CONCEPT" });
  const child = await childOf(4);
  expect(child.toewijzingen.map((row: { status: string }) => row.status)).toEqual([
    "GESTART",
    "VERLOPEN",
  ]);
  expect(child.beschikkingen).toEqual([41, 40, 49].map((number) => ({ id: uuid(7, number) })));
  expect(child.verwijzingen).toEqual([41, 40].map((number) => ({ id: uuid(6, number) })));
  expect(child.maatregelen.map((row: { van: string }) => row.van)).toEqual([
    "2026-01-01",
    "2025-01-01",
  ]);
  const { toewijzingen } = await childOf(4, ["GESTART", "TOEGEWEZEN"]);
  expect(toewijzingen).toHaveLength(1);
  expect((await childOf(4, [])).toewijzingen).toEqual([]);
});

test("all that a child has costs the same statements for 1 child as for 10", async () => {
  for (let number = 100; number < 111; number += 1) {
    const gemeentecode = number === 100 ? "GM0071" : "GM0072";
    await addJeugdige(graph.owner, number, { gemeentecode });
    const own = { gemeentecode, jeugdigeId: jeugdigeId(number) };
    const [beschikkingId, verwijzingId] = [uuid(7, number), uuid(6, number)];
    await graph.owner.insert(beschikking).values({ ...own, id: beschikkingId, status: "CONCEPT" });
    await graph.owner.insert(verwijzing).values({ ...own, id: verwijzingId });
    await graph.owner.insert(maatregel).values({ ...own, id: uuid(8, number) });
    const keys = { id: uuid(5, number), beschikkingId, verwijzingId };
    await graph.owner.insert(toewijzing).values({ ...own, ...keys, ingangsdatum: "2026-01-01" });
  }
  const cost = (gemeentecode: string) =>
    graph.countStatements(`{
      jeugdigen(gemeentecode: "${gemeentecode}", first: 100) { nodes {
        beschikkingen { id } verwijzingen { id } maatregelen { id }
        toewijzingen { beschikking { nummer } verwijzing { verwijzer } }
      } }
    }`);
  const ofOne = await cost("GM0071");
  expect(ofOne).toBe(7);
  expect(await cost("GM0072")).toBe(ofOne);
});
