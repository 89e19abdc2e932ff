import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gezagsrelatie, koppelcodeUitgifte } from "@samenloop/db/tables/jeugdzorg";
import type { Klok } from "@samenloop/schema";
import { readKoppelcode } from "@samenloop/subgraph-kit";
import { newSigningKey, publicPart, signedAnew } from "../../../kit/testing/koppelcodes.ts";
import {
  openSubgraph,
  PEILDATUM,
  uuid,
  type SubgraphUnderTest,
} from "../../../kit/testing/subgraph-under-test.ts";
import { jeugdzorg } from "../index.ts";
import { addJeugdige, addPlan, jeugdigeId, planId } from "../testing/invented-rows.ts";

let dag = PEILDATUM;
const klok: Klok = { vandaag: () => dag };
const signing = newSigningKey("jeugdzorg-1");
const keys = { jeugdzorg: [publicPart(signing)] };

let graph: SubgraphUnderTest;
let relation = 0;

type Rol = (typeof gezagsrelatie.$inferInsert)["rol"];

async function addChild(number: number, geboortedatum: string, rollen: readonly Rol[]) {
  await addJeugdige(graph.owner, number, { geboortedatum });
  for (const [i, rol] of rollen.entries()) {
    await graph.owner.insert(gezagsrelatie).values({
      id: uuid(9, (relation += 1)),
      jeugdigeId: jeugdigeId(number),
      volgnummer: i + 1,
      rol,
      aanduiding: `Ouder ${i}`,
    });
  }
}

const OUDERS = ["OUDER_MET_GEZAG", "OUDER_MET_GEZAG"] as const;

beforeAll(async () => {
  graph = await openSubgraph(jeugdzorg, undefined, { klok, koppelcode: { signing } });
  await addChild(1, "2016-05-01", OUDERS);
  await addPlan(graph.owner, 1, { bronhouderOin: "00000099000000000012" });
  // Turns twelve on 2026-10-05, and sixteen on 2026-10-06.
  await addChild(2, "2014-10-05", OUDERS);
  await addChild(3, "2010-10-06", ["OUDER_ZONDER_GEZAG", "OUDER_MET_GEZAG"]);
  await addChild(4, "2016-05-01", ["VOOGD_GI"]);
  await addChild(5, "2016-05-01", ["OUDER_ZONDER_GEZAG", "STIEFOUDER"]);
  for (const number of [2, 3, 5]) await addPlan(graph.owner, number);
  await addPlan(graph.owner, 4, { bronhouderSoort: "GECERTIFICEERDE_INSTELLING" });
  await addPlan(graph.owner, 10, { jeugdigeId: jeugdigeId(1), status: "CONCEPT" });
  await addPlan(graph.owner, 11, { jeugdigeId: jeugdigeId(1), status: "AFGEROND" });
  await addPlan(graph.owner, 12, { jeugdigeId: jeugdigeId(1), einddatum: "2026-09-30" });
});
afterAll(() => graph.close());

const MUTATION = `mutation ($input: KoppelcodeVanJeugdzorgInput!) {
  koppelcodeVanJeugdzorg(input: $input) { koppelcode { code geldigTot } fouten { code veld tekst } }
}`;

async function mint(number: number, more: object = {}) {
  const key = { gemeentecode: "GM0001", hulpverleningsplanId: planId(number) };
  const { data, errors } = await graph.ask(MUTATION, {
    input: { idempotentiesleutel: randomUUID(), ...key, ...more },
  });
  expect(errors).toBeUndefined();
  return data.koppelcodeVanJeugdzorg;
}

async function claimsOf(number: number) {
  const { koppelcode, fouten } = await mint(number);
  expect(fouten).toEqual([]);
  const reading = { uitgever: "jeugdzorg", keys, dag, veld: "" } as const;
  return (await readKoppelcode(koppelcode.code, reading)).claims;
}

describe("a koppelcode of youth care", () => {
  test("says which plan it is, who holds it, and nothing of the child", async () => {
    const claims = await claimsOf(1);
    expect(claims).toMatchObject({
      gemeentecode: "GM0001",
      id: planId(1),
      ontvanger: {
        organisatie: "00000099000000000012",
        rollen: ["JEUGDCONSULENT", "REGIEBEHANDELAAR"],
      },
      synthetisch: true,
    });
    expect(JSON.stringify(claims)).not.toMatch(new RegExp(`${jeugdigeId(1)}|2016|Jeugdige|Ouder `));
  });

  test.each([
    [1, PEILDATUM, "ONDER_12", "2028-04-30", ["OUDER_1", "OUDER_2"], ["OUDER_1", "OUDER_2"]],
    [2, "2026-10-04", "ONDER_12", "2026-10-04", ["OUDER_1", "OUDER_2"], ["OUDER_1", "OUDER_2"]],
    [
      2,
      "2026-10-05",
      "VAN_12_TOT_16",
      "2030-10-04",
      ["OUDER_1", "OUDER_2"],
      ["JEUGDIGE", "OUDER_1", "OUDER_2"],
    ],
    [3, "2026-10-05", "VAN_12_TOT_16", "2026-10-05", ["OUDER_2"], ["JEUGDIGE", "OUDER_2"]],
    [3, "2026-10-06", "VANAF_16", "2028-10-05", ["JEUGDIGE"], ["JEUGDIGE"]],
    [4, PEILDATUM, "ONDER_12", "2028-04-30", ["VOOGD_GI"], ["VOOGD_GI"]],
  ] as const)("of child %i on %s: %s, the last day of which is %s", async (...example) => {
    const [number, day, leeftijdsregime, leeftijdsregimeTotEnMet, vanSchool, vanJeugdzorg] =
      example;
    dag = day;
    const claims = await claimsOf(number);
    dag = PEILDATUM;
    expect(claims).toMatchObject({
      leeftijdsregime,
      leeftijdsregimeTotEnMet,
      gevers: { SCHOOL_NAAR_JEUGDHULP: vanSchool, JEUGDHULP_NAAR_SCHOOL: vanJeugdzorg },
    });
  });

  test("lets a guardian's institution receive by its own role", async () => {
    const { ontvanger } = await claimsOf(4);
    expect(ontvanger.rollen).toEqual(["JEUGDBESCHERMER"]);
  });

  test.each([{ leeftijdsregimeTotEnMet: undefined }, { leeftijdsregimeTotEnMet: "2026-02-30" }])(
    "is not believed when it does not say until when its regime holds: %j",
    async (claims) => {
      const said = { typ: "koppelcode+jwt", ...claims };
      const code = await signedAnew(signing, (await mint(1)).koppelcode.code, said);
      const reading = { uitgever: "jeugdzorg", keys, dag, veld: "codeVanJeugdzorg" } as const;
      await expect(readKoppelcode(code, reading)).rejects.toThrow("KOPPELCODE_ONGELDIG");
    },
  );

  test("is the same for the same key, also after the child's birthday", async () => {
    const key = { idempotentiesleutel: randomUUID() };
    const first = await mint(2, key);
    dag = "2026-10-06";
    const later = await mint(2, key);
    dag = PEILDATUM;
    expect(later).toEqual(first);
  });
});

describe("a koppelcode is refused", () => {
  test("SLEUTEL_HERGEBRUIKT: for a key of another plan", async () => {
    const key = { idempotentiesleutel: randomUUID() };
    await mint(1, key);
    expect((await mint(2, key)).fouten).toMatchObject([{ code: "SLEUTEL_HERGEBRUIKT" }]);
  });

  test("STATUS_LAAT_NIET_TOE: for a child for whom nobody can consent", async () => {
    expect((await mint(5)).fouten).toMatchObject([{ code: "STATUS_LAAT_NIET_TOE" }]);
  });

  test("NIET_GEVONDEN: in the same bytes for what is absent, over, unfinished or another municipality's", async () => {
    const before = await graph.owner.select().from(koppelcodeUitgifte);
    const answers = [
      await mint(99),
      await mint(1, { gemeentecode: "GM0002" }),
      await mint(1, { gemeentecode: "Amsterdam" }),
      await mint(1, { hulpverleningsplanId: "x" }),
      await mint(10),
      await mint(11),
      await mint(12),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ koppelcode: null, fouten: [{ code: "NIET_GEVONDEN" }] });
    expect(await graph.owner.select().from(koppelcodeUitgifte)).toEqual(before);
  });
});
