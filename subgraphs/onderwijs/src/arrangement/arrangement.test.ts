import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lwooAanwijzing, onderwijstijdafwijking } from "@samenloop/db/tables/onderwijs";
import {
  openSubgraph,
  uuid,
  type SubgraphUnderTest,
} from "../../../kit/testing/subgraph-under-test.ts";
import { onderwijs } from "../index.ts";
import {
  addArrangement,
  addLeerling,
  addPlan,
  addVersie,
  arrangementId,
  leerlingId,
  planId,
} from "../testing/invented-rows.ts";

let dag = "2026-10-01";
let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(onderwijs, undefined, { klok: { vandaag: () => dag } });
  const { owner } = graph;
  for (let number = 1; number <= 8; number += 1) await addLeerling(owner, number);
  const code = { vestigingscode: "99ZZ02" };
  await addArrangement(owner, 1, code);
  await addPlan(owner, 1);
  await addArrangement(owner, 2, code);
  await addArrangement(owner, 3, code);
  await addPlan(owner, 3, { versie: { vastgesteldOp: null, status: "CONCEPT" } });
  await addArrangement(owner, 4, code);
  await addPlan(owner, 4, { einddatum: "2026-09-30" });
  await addArrangement(owner, 5, { ...code, leerlingId: null, soort: "GROEP", swvCode: "PO9902" });
  await addArrangement(owner, 6, { ...code, status: "AFGESLOTEN", tot: "2026-09-30" });
  await addPlan(owner, 6, { versie: { status: "BEEINDIGD" } });
  await addArrangement(owner, 7, code);
  await addPlan(owner, 7, { versie: { geldend: false } });
  const draft = { versie: 2, status: "CONCEPT", vastgesteldOp: null } as const;
  await addVersie(owner, 70, { ontwikkelingsperspectiefId: planId(7), ...draft });
  await addArrangement(owner, 8, { vestigingscode: "99ZZ03", van: "2026-10-02" });
});
afterAll(() => graph.close());

async function found(where: string): Promise<number[]> {
  const { data, errors } = await graph.ask(
    `{ arrangementen(first: 100, where: { ${where} }) { nodes { id } } }`,
  );
  expect(errors).toBeUndefined();
  const numbers = data.arrangementen.nodes.map(({ id }: { id: string }) =>
    Number.parseInt(id.slice(-12), 16),
  );
  return numbers.toSorted();
}

const HERE = 'vestigingscodes: ["99ZZ02"]';

describe("the list of arrangements", () => {
  test.each([
    ["at a location", HERE, [1, 2, 3, 4, 5, 6, 7]],
    ["of a samenwerkingsverband", 'samenwerkingsverbandcodes: ["PO9902"]', [5]],
    ["for groups", "soorten: [GROEP]", [5]],
    ["that are over", "statussen: [AFGESLOTEN]", [6]],
    ["on their last day", `${HERE}, geldigOp: "2026-09-30"`, [1, 2, 3, 4, 5, 6, 7]],
    ["on the day after", `${HERE}, geldigOp: "2026-10-01"`, [1, 2, 3, 4, 5, 7]],
    ["that have not begun", 'geldigOp: "2026-07-31"', []],
  ])("%s", async (_, where, expected) => {
    expect(await found(where)).toEqual(expected);
  });

  test("without a plan in force: none, a draft, one that ended, one that was stopped", async () => {
    expect(await found(`${HERE}, zonderGeldigOpp: true`)).toEqual([2, 3, 4, 6]);
  });

  test("with a plan in force, also while a new version of it is written; a group has none", async () => {
    expect(await found(`${HERE}, zonderGeldigOpp: false`)).toEqual([1, 7]);
  });

  test("a plan is in force on its last day", async () => {
    dag = "2026-09-30";
    expect(await found(`${HERE}, zonderGeldigOpp: false`)).toEqual([1, 4, 7]);
    dag = "2026-10-01";
  });

  test("pupils without a plan at a real school are never added up", async () => {
    const count = async (code: string) =>
      (
        await graph.ask(
          `{ arrangementen(where: { zonderGeldigOpp: true, vestigingscodes: ["${code}"] }) { totalCount } }`,
        )
      ).data.arrangementen.totalCount;
    expect(await count("00AO01")).toBeNull();
    expect(await count("99ZZ02")).toBe(4);
  });
});

test("an arrangement shows whom it is for, who grants it and how much", async () => {
  const { data, errors } = await graph.ask(`{
    arrangement(id: "${arrangementId(1)}") {
      soort status van tot bedrag omschrijving synthetisch
      leerling { id arrangementen { id } } vestiging { vestigingscode } samenwerkingsverband { code }
    }
    group: arrangement(id: "${arrangementId(5)}") { leerling { id } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    arrangement: {
      soort: "INDIVIDUEEL",
      status: "LOPEND",
      van: "2026-08-01",
      tot: "2027-07-31",
      bedrag: 125_000,
      omschrijving: "begeleiding",
      synthetisch: true,
      leerling: { id: leerlingId(1), arrangementen: [{ id: arrangementId(1) }] },
      vestiging: { vestigingscode: "99ZZ02" },
      samenwerkingsverband: { code: "PO9901" },
    },
    group: { leerling: null },
  });
});

test("a pupil shows fewer hours of teaching and admission to learning support", async () => {
  const ofPupil = { leerlingId: leerlingId(1), synthetisch: true };
  await graph.owner.insert(onderwijstijdafwijking).values({
    id: uuid(9, 1),
    ...ofPupil,
    vestigingscode: "99ZZ01",
    reden: "Bouwt op naar hele dagen.",
    urenPerWeek: 12,
    van: "2026-09-01",
    tot: "2026-12-31",
    instemmingInspectieOp: "2026-08-20",
  });
  await graph.owner.insert(lwooAanwijzing).values({
    id: uuid(10, 1),
    ...ofPupil,
    swvCode: "VO9901",
    afgegevenOp: "2026-05-01",
    geldigVan: "2026-08-01",
  });
  const { data, errors } = await graph.ask(`{ leerling(id: "${leerlingId(1)}") {
    onderwijstijdafwijkingen {
      leerling { id } vestiging { vestigingscode } reden urenPerWeek van tot instemmingInspectieOp
    }
    lwooAanwijzingen { leerling { id } samenwerkingsverband { code } afgegevenOp geldigVan geldigTot }
  } }`);
  expect(errors).toBeUndefined();
  expect(data.leerling).toEqual({
    onderwijstijdafwijkingen: [
      {
        leerling: { id: leerlingId(1) },
        vestiging: { vestigingscode: "99ZZ01" },
        reden: "Bouwt op naar hele dagen.",
        urenPerWeek: 12,
        van: "2026-09-01",
        tot: "2026-12-31",
        instemmingInspectieOp: "2026-08-20",
      },
    ],
    lwooAanwijzingen: [
      {
        leerling: { id: leerlingId(1) },
        samenwerkingsverband: { code: "VO9901" },
        afgegevenOp: "2026-05-01",
        geldigVan: "2026-08-01",
        geldigTot: null,
      },
    ],
  });
});

test("a page of arrangements costs the same statements for one as for many", async () => {
  const query = (
    where: string,
  ) => `{ arrangementen(first: 100, where: { ${where} }) { totalCount nodes {
    id leerling { id arrangementen { id } onderwijstijdafwijkingen { id } lwooAanwijzingen { id } }
  } } }`;
  const ofOne = await graph.countStatements(query('vestigingscodes: ["99ZZ03"]'));
  expect(ofOne).toBe(5);
  expect(await graph.countStatements(query(""))).toBe(ofOne);
});
