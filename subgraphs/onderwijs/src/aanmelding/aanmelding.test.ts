import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSubgraph, type SubgraphUnderTest } from "../../../kit/testing/subgraph-under-test.ts";
import { onderwijs } from "../index.ts";
import { aanmeldingId, addAanmelding, addLeerling, leerlingId } from "../testing/invented-rows.ts";

let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(onderwijs);
  const { owner } = graph;
  for (let number = 1; number <= 40; number += 1) await addLeerling(owner, number);
  await addAanmelding(owner, 1);
  await addAanmelding(owner, 2, { stap: "AANBOD_AFWEGEN", vestigingscode: "99ZZ02" });
  await addAanmelding(owner, 3, {
    stap: "AANBOD_AFWEGEN",
    verlengdMet: 2,
    verlengdOp: "2026-09-20",
  });
  await addAanmelding(owner, 4, { ontvangenOp: "2026-06-01", tijdelijkGeplaatstOp: "2026-08-11" });
  await addAanmelding(owner, 5, { besluit: "TOEGELATEN", besluitOp: "2026-09-20", verlengdMet: 2 });
  await addAanmelding(owner, 6, {
    extraOndersteuningBeoordeeld: "JA",
    andereVestigingscodes: ["99ZZ03", "99ZZ04"],
    besluit: "GEWEIGERD_MET_ALTERNATIEF",
    besluitOp: "2026-09-20",
    alternatieveVestigingscode: "99ZZ03",
    alternatiefBereid: true,
  });
  await addAanmelding(owner, 7, { besluit: "NIET_BEHANDELD", besluitOp: "2026-09-20" });
  await addAanmelding(owner, 8, { ingetrokkenOp: "2026-09-20", stap: "AANBOD_AFWEGEN" });
});
afterAll(() => graph.close());

async function found(where: string): Promise<number[]> {
  const { data, errors } = await graph.ask(
    `{ aanmeldingen(first: 100, where: { ${where} }) { totalCount nodes { id } } }`,
  );
  expect(errors).toBeUndefined();
  const { nodes, totalCount } = data.aanmeldingen;
  expect(totalCount).toBe(nodes.length);
  const numbers = nodes.map(({ id }: { id: string }) => Number.parseInt(id.slice(-12), 16));
  return numbers.toSorted();
}

describe("the list of applications", () => {
  test.each([
    ["to a location", 'vestigingscodes: ["99ZZ02"]', [2]],
    ["received from a day on", 'ontvangenVanaf: "2026-09-02"', []],
    ["received by a day", 'ontvangenTotEnMet: "2026-08-31"', [4]],
    ["that wait too long", "nalevingssignalen: [AAN_1, AAN_2]", [4]],
    ["that keep a rule of others", "nalevingssignalen: [OPP_1]", []],
    ["received", "statussen: [INGEDIEND]", [1]],
    ["being looked into", "statussen: [IN_BEHANDELING]", [2]],
    ["extended", "statussen: [VERLENGD]", [3]],
    ["with a temporary place", "statussen: [TIJDELIJK_GEPLAATST]", [4]],
    ["admitted", "statussen: [TOEGELATEN]", [5]],
    ["refused or left aside", "statussen: [GEWEIGERD]", [6, 7]],
    ["withdrawn", "statussen: [INGETROKKEN]", [8]],
  ])("%s", async (_, where, expected) => {
    expect(await found(where)).toEqual(expected);
  });

  test.each([
    ["refusals by", "statussen: [GEWEIGERD]"],
    ["broken rules of", "nalevingssignalen: [AAN_1]"],
  ])("%s a real school are never added up", async (_, filter) => {
    const count = async (code: string) =>
      (
        await graph.ask(
          `{ aanmeldingen(where: { ${filter}, vestigingscodes: ["${code}"] }) { totalCount } }`,
        )
      ).data.aanmeldingen.totalCount;
    expect(await count("00AO01")).toBeNull();
    expect(await count("99ZZ01")).toBeTypeOf("number");
  });
});

test("an application shows where it stands, what may follow and what was decided", async () => {
  const { data, errors } = await graph.ask(`{
    refused: aanmelding(id: "${aanmeldingId(6)}") {
      status besluit alternatieveSchool { vestigingscode } alternatieveSchoolBereid
      andereScholen { vestigingscode } extraOndersteuningBeoordeeld synthetisch leerling { id }
      stap { code artikel aanZet besluit volgende { code } }
    }
    open: aanmelding(id: "${aanmeldingId(2)}") {
      status beslissenVoor tijdelijkPlaatsenOp alternatieveSchool { vestigingscode }
      stap { code aanZet volgende { code } }
    }
  }`);
  expect(errors).toBeUndefined();
  expect(data.refused).toEqual({
    status: "GEWEIGERD",
    besluit: "GEWEIGERD_MET_ALTERNATIEF",
    alternatieveSchool: { vestigingscode: "99ZZ03" },
    alternatieveSchoolBereid: true,
    andereScholen: [{ vestigingscode: "99ZZ03" }, { vestigingscode: "99ZZ04" }],
    extraOndersteuningBeoordeeld: "JA",
    synthetisch: true,
    leerling: { id: leerlingId(6) },
    stap: {
      code: "GEWEIGERD",
      artikel: "WPO artikel 40 lid 4",
      aanZet: null,
      besluit: "GEWEIGERD_MET_ALTERNATIEF",
      volgende: [],
    },
  });
  expect(data.open).toEqual({
    status: "IN_BEHANDELING",
    beslissenVoor: "2026-10-13",
    tijdelijkPlaatsenOp: "2026-11-11",
    alternatieveSchool: null,
    stap: {
      code: "AANBOD_AFWEGEN",
      aanZet: "SCHOOL",
      volgende: [
        { code: "TOEGELATEN" },
        { code: "TOELAATBAARHEID_AANVRAGEN" },
        { code: "ANDERE_SCHOOL_ZOEKEN" },
        { code: "INGETROKKEN" },
      ],
    },
  });
});

test("all steps can be read without an application", async () => {
  const { data } = await graph.ask("{ aanmeldingstappen { code omschrijving volgende { code } } }");
  expect(data.aanmeldingstappen).toHaveLength(9);
  expect(data.aanmeldingstappen[0]).toMatchObject({ code: "AANGEMELD" });
});

test("a page of applications costs the same statements for one as for many", async () => {
  const query = (
    where: string,
  ) => `{ aanmeldingen(first: 100, where: { ${where} }) { totalCount nodes {
    id status beslissenVoor tijdelijkPlaatsenOp stap { code } nalevingssignalen { code }
    leerling { id aanmeldingen { id } }
  } } }`;
  const ofOne = await graph.countStatements(query('vestigingscodes: ["99ZZ02"]'));
  expect(ofOne).toBe(5);
  expect(await graph.countStatements(query(""))).toBe(ofOne);
});
