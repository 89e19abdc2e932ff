import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSubgraph, type SubgraphUnderTest } from "../../../kit/testing/subgraph-under-test.ts";
import { walkEveryWay, type ListUnderTest } from "../../../kit/testing/walk-list.ts";
import { jeugdzorg } from "../index.ts";
import { addJeugdige, addPlan, jeugdigeId, planId } from "../testing/invented-rows.ts";

let graph: SubgraphUnderTest;
beforeAll(async () => void (graph = await openSubgraph(jeugdzorg)));
afterAll(() => graph.close());

const plan = async (number: number) => {
  const { data, errors } = await graph.ask(`{
    hulpverleningsplan(gemeentecode: "GM0001", id: "${planId(number)}") {
      gemeentecode id versie inhoud status begindatum einddatum vastgesteldOp synthetisch
      jeugdige { id }
      bronhouder { soort naam agb oin }
      soort kader vorm overlegMetJeugdigeOp overlegMetOudersOp activiteiten voorzieningen
      schriftelijkGevraagdOp opSchriftOp opSchriftVoor vaststellenVoor overlegMetPleegouderOp
      evaluatieTermijn laatstGewijzigdOp bewaarTot nalevingssignalen { code }
      instemmingPleegouder { resultaat datum }
      toestemmingHulp { door leeftijdsregime datum }
      regiebehandelaar { rol functioneelContact }
      familiegroepsplan { keuze aangebodenOp afgezienOp }
      doelen { omschrijving streefdatum }
      contactpersoon { rol functioneelContact }
      evaluaties { datum uitkomst }
    }
  }`);
  expect(errors).toBeUndefined();
  return data.hulpverleningsplan;
};

const metadata = (number: number) => ({
  gemeentecode: "GM0001",
  id: planId(number),
  versie: 2,
  status: "IN_UITVOERING",
  begindatum: "2026-01-01",
  einddatum: "2026-12-31",
  vastgesteldOp: "2025-12-20",
  laatstGewijzigdOp: "2024-02-29",
  bewaarTot: "2044-02-29",
  synthetisch: true,
  jeugdige: { id: jeugdigeId(number) },
  bronhouder: {
    soort: "JEUGDHULPAANBIEDER",
    naam: "Verzonnen Jeugdhulp",
    agb: "00000001",
    oin: null,
  },
});

/** What is filled in besides, by a source that knows it all. */
const FULL = {
  kader: "VRIJWILLIG",
  schriftelijkGevraagdOp: "2026-01-05",
  opSchriftOp: "2026-01-06",
  overlegMetPleegouderOp: "2025-12-03",
  instemmingPleegouder: "VERLEEND",
  instemmingPleegouderOp: "2025-12-04",
  toestemmingHulpDoor: ["OUDER_1"],
  toestemmingHulpRegime: "ONDER_12",
  toestemmingHulpOp: "2025-12-05",
  regiebehandelaar: "hulp@verzonnen.example",
  evaluatieTermijn: 6,
  laatstGewijzigdOp: "2024-02-29",
} satisfies Parameters<typeof addPlan>[2];

test("a plan of which everything is known shows everything", async () => {
  await addJeugdige(graph.owner, 1);
  await addPlan(graph.owner, 1, FULL);
  expect(await plan(1)).toEqual({
    ...metadata(1),
    inhoud: "VOLLEDIG",
    soort: "HULPVERLENINGSPLAN",
    kader: "VRIJWILLIG",
    vorm: "SCHRIFTELIJK",
    schriftelijkGevraagdOp: "2026-01-05",
    opSchriftOp: "2026-01-06",
    opSchriftVoor: "2026-01-19",
    vaststellenVoor: "2025-12-27",
    overlegMetPleegouderOp: "2025-12-03",
    instemmingPleegouder: { resultaat: "VERLEEND", datum: "2025-12-04" },
    toestemmingHulp: { door: ["OUDER_1"], leeftijdsregime: "ONDER_12", datum: "2025-12-05" },
    regiebehandelaar: { rol: "REGIEBEHANDELAAR", functioneelContact: "hulp@verzonnen.example" },
    evaluatieTermijn: 6,
    nalevingssignalen: [{ code: "HVP_5" }],
    overlegMetJeugdigeOp: "2025-12-01",
    overlegMetOudersOp: "2025-12-02",
    activiteiten: ["activiteit"],
    voorzieningen: ["voorziening"],
    familiegroepsplan: {
      keuze: "AFGEZIEN_DOOR_OUDERS",
      aangebodenOp: "2025-11-01",
      afgezienOp: "2025-11-15",
    },
    doelen: [{ omschrijving: "doel", streefdatum: "2026-11-01" }],
    contactpersoon: { rol: "REGIEBEHANDELAAR", functioneelContact: "regie@verzonnen.example" },
    evaluaties: [{ datum: "2026-06-01", uitkomst: "voortzetten" }],
  });
});

const NOTHING = {
  soort: null,
  kader: null,
  vorm: null,
  schriftelijkGevraagdOp: null,
  opSchriftOp: null,
  opSchriftVoor: null,
  vaststellenVoor: null,
  overlegMetPleegouderOp: null,
  instemmingPleegouder: null,
  toestemmingHulp: null,
  regiebehandelaar: null,
  evaluatieTermijn: null,
  nalevingssignalen: [],
  overlegMetJeugdigeOp: null,
  overlegMetOudersOp: null,
  activiteiten: null,
  voorzieningen: null,
  familiegroepsplan: null,
  doelen: null,
  contactpersoon: null,
  evaluaties: null,
};

test("ALLEEN_METADATA: of such a plan only that it exists is shown, even where its row holds more", async () => {
  await addJeugdige(graph.owner, 2);
  await addPlan(graph.owner, 2, { ...FULL, inhoud: "ALLEEN_METADATA" });
  expect(await plan(2)).toEqual({ ...metadata(2), inhoud: "ALLEEN_METADATA", ...NOTHING });
});

test("ALLEEN_METADATA: a filter cannot find out what the plan does not show", async () => {
  await addPlan(graph.owner, 3, { gemeentecode: "GM0014", inhoud: "ALLEEN_METADATA" });
  const { data } = await graph.ask(`{
    all: hulpverleningsplannen(gemeentecode: "GM0014") { totalCount }
    some: hulpverleningsplannen(gemeentecode: "GM0014",
      where: { soorten: [HULPVERLENINGSPLAN, PLAN_VAN_AANPAK, FAMILIEGROEPSPLAN] }) { totalCount }
  }`);
  expect([data.all.totalCount, data.some.totalCount]).toEqual([1, 0]);
});

test("a plan in which little is filled in shows nulls and no half contact", async () => {
  await addJeugdige(graph.owner, 4);
  await addPlan(graph.owner, 4, {
    laatstGewijzigdOp: "2024-02-29",
    kader: "GEDWONGEN",
    vorm: null,
    overlegMetJeugdigeOp: null,
    overlegMetOudersOp: null,
    activiteiten: null,
    voorzieningen: null,
    familiegroepsplanKeuze: null,
    familiegroepsplanAfgezienOp: null,
    doelen: null,
    contactFunctioneel: null,
    evaluaties: null,
  });
  const [soort, kader] = ["HULPVERLENINGSPLAN", "GEDWONGEN"];
  expect(await plan(4)).toEqual({ ...metadata(4), inhoud: "VOLLEDIG", ...NOTHING, soort, kader });
});

describe("the list of plans", () => {
  const list: ListUnderTest = {
    query: (args, page) => `{ hulpverleningsplannen(gemeentecode: "GM0015" ${args}) { ${page} } }`,
    pageOf: (data) => data.hulpverleningsplannen,
  };
  beforeAll(async () => {
    const days = ["2026-01-01", "2025-01-01", "2026-01-01", "2025-06-01", "2026-01-01"];
    for (const [index, begindatum] of days.entries()) {
      await addPlan(graph.owner, 10 + index, {
        gemeentecode: "GM0015",
        begindatum,
        soort: index === 0 ? "PLAN_VAN_AANPAK" : "HULPVERLENINGSPLAN",
        status: index < 2 ? "CONCEPT" : "VASTGESTELD",
        inhoud: index === 4 ? "ALLEEN_METADATA" : "VOLLEDIG",
      });
    }
  });

  test("is walked whole by day of beginning, ties by id", async () => {
    const ids = [11, 13, 10, 12, 14].map(planId);
    expect(await walkEveryWay(graph, list)).toEqual([ids]);
    const args = "orderBy: { veld: BEGINDATUM, richting: DESC }";
    expect(await walkEveryWay(graph, list, args)).toEqual([ids.toReversed()]);
  });

  test("refuses a made-up cursor with a day that does not exist, and calls it no bug", async () => {
    const cursor = Buffer.from(JSON.stringify(["BEGINDATUM", "2026-13-77", planId(10)]));
    const args = `after: "${cursor.toString("base64url")}"`;
    const { errors } = await graph.ask(list.query(args, "nodes { id }"));
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["CURSOR_INVALID"]);
    expect(graph.bugs).toEqual([]);
  });

  test.each([
    ["statussen: [CONCEPT]", [11, 10]],
    ["soorten: [PLAN_VAN_AANPAK]", [10]],
    ["inhoud: [ALLEEN_METADATA]", [14]],
    ['begindatumVanaf: "2025-06-01", begindatumTotEnMet: "2025-12-31"', [13]],
    ["statussen: null, soorten: []", []],
  ])("where %s gives %j", async (where, expected) => {
    const { data, errors } = await graph.ask(list.query(`where: { ${where} }`, "nodes { id }"));
    expect(errors).toBeUndefined();
    expect(list.pageOf(data).nodes).toEqual(expected.map((number) => ({ id: planId(number) })));
  });
});
