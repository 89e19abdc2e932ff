import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aanmelding, koppelcodeUitgifte } from "@samenloop/db/tables/onderwijs";
import { type Klok } from "@samenloop/schema";
import { readKoppelcode } from "@samenloop/subgraph-kit";
import { newSigningKey, publicPart } from "../../../kit/testing/koppelcodes.ts";
import {
  openSubgraph,
  PEILDATUM,
  uuid,
  type SubgraphUnderTest,
} from "../../../kit/testing/subgraph-under-test.ts";
import { onderwijs } from "../index.ts";
import {
  addInschrijving,
  addLeerling,
  addPlan,
  leerlingId,
  planId,
} from "../testing/invented-rows.ts";

let dag = PEILDATUM;
const klok: Klok = { vandaag: () => dag };
const signing = newSigningKey("school-1");
const keys = { onderwijs: [publicPart(signing)] };
const aanmeldingId = (number: number): string => uuid(7, number);

let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(onderwijs, undefined, { klok, koppelcode: { signing } });
  const { owner } = graph;
  for (let number = 1; number <= 6; number += 1) await addLeerling(owner, number);
  await addInschrijving(owner, 1);
  await addPlan(owner, 1);
  await addPlan(owner, 2, { einddatum: "2026-09-30" });
  await addPlan(owner, 3, { versie: { status: "BEEINDIGD" } });
  await addInschrijving(owner, 4, { vestigingscode: "99ZZ04" });
  const gone = { datumUitschrijving: "2026-06-01", vestigingscode: "99ZZ05" };
  await addInschrijving(owner, 5, gone);
  for (const number of [1, 4]) {
    await owner.insert(aanmelding).values({
      id: aanmeldingId(number),
      leerlingId: leerlingId(number),
      vestigingscode: "99ZZ09",
      ontvangenOp: "2026-06-01",
      gewensteStart: "2026-11-01",
    });
  }
});
afterAll(() => graph.close());

const MUTATION = `mutation ($input: KoppelcodeVanSchoolInput!) {
  koppelcodeVanSchool(input: $input) { koppelcode { code geldigTot } fouten { code veld tekst } }
}`;

async function mint(input: object) {
  const { data, errors } = await graph.ask(MUTATION, {
    input: { idempotentiesleutel: randomUUID(), ...input },
  });
  expect(errors).toBeUndefined();
  return data.koppelcodeVanSchool;
}

async function claimsOf(input: object) {
  const { koppelcode, fouten } = await mint(input);
  expect(fouten).toEqual([]);
  const reading = { uitgever: "onderwijs", keys, dag, veld: "" } as const;
  return (await readKoppelcode(koppelcode.code, reading)).claims;
}

const opp = (number: number) => ({ ontwikkelingsperspectiefId: planId(number) });

describe("a koppelcode of the school", () => {
  test.each([
    ["a plan", opp(1), "ONTWIKKELINGSPERSPECTIEF", planId(1), "99ZZ01"],
    ["an application", { aanmeldingId: aanmeldingId(4) }, "AANMELDING", aanmeldingId(4), "99ZZ09"],
    ["a pupil", { leerlingId: leerlingId(4) }, "LEERLING", leerlingId(4), "99ZZ04"],
    ["a pupil at home", { leerlingId: leerlingId(5) }, "LEERLING", leerlingId(5), "99ZZ05"],
  ] as const)("for %s says what it is and which school may know", async (...example) => {
    const [, input, soort, id, organisatie] = example;
    expect(await claimsOf(input)).toMatchObject({
      soort,
      id,
      ontvanger: { organisatie, rollen: ["IB_ER", "ZORGCOORDINATOR"] },
      synthetisch: true,
    });
  });

  test("proves two codes to be of one pupil, without naming the pupil", async () => {
    const [asPupil, asApplication, other] = [
      await claimsOf({ leerlingId: leerlingId(4) }),
      await claimsOf({ aanmeldingId: aanmeldingId(4) }),
      await claimsOf(opp(1)),
    ];
    expect(asApplication.leerlingbewijs).toBe(asPupil.leerlingbewijs);
    expect(other.leerlingbewijs).not.toBe(asPupil.leerlingbewijs);
    const { leerlingbewijs: _bewijs, ...said } = other;
    expect(JSON.stringify(said)).not.toContain(leerlingId(1));
  });

  test("works for fourteen days, of the demo's own days", async () => {
    const { koppelcode } = await mint(opp(1));
    expect(koppelcode.geldigTot).toBe("2026-10-15");
    const read = (day: string) =>
      readKoppelcode(koppelcode.code, { uitgever: "onderwijs", keys, dag: day, veld: "x" });
    await expect(read("2026-10-15")).resolves.toMatchObject({ claims: { id: planId(1) } });
    await expect(read("2026-10-16")).rejects.toMatchObject({
      fouten: [{ code: "KOPPELCODE_VERLOPEN" }],
    });
  });

  test("is the same code for the same key, at once and on a later day", async () => {
    const input = { ...opp(1), idempotentiesleutel: randomUUID() };
    const answers = await Promise.all([mint(input), mint(input), mint(input)]);
    dag = "2026-10-09";
    answers.push(await mint(input));
    const fresh = await mint(opp(1));
    dag = PEILDATUM;

    expect(new Set(answers.map(({ koppelcode }) => koppelcode.code)).size).toBe(1);
    expect(fresh.koppelcode.code).not.toBe(answers[0].koppelcode.code);
  });

  test("leaves no code in the table, only what was said", async () => {
    const { koppelcode } = await mint(opp(1));
    const rows = JSON.stringify(await graph.owner.select().from(koppelcodeUitgifte));
    const [, , signature = ""] = koppelcode.code.split(".");
    expect(signature.length).toBeGreaterThan(80);
    expect(rows).not.toContain(signature);
  });
});

describe("a koppelcode is refused", () => {
  test.each([["SLEUTEL_HERGEBRUIKT", "idempotentiesleutel", { leerlingId: leerlingId(4) }]])(
    "%s: for a key of another plan",
    async (code, veld, input) => {
      const idempotentiesleutel = randomUUID();
      await mint({ ...opp(1), idempotentiesleutel });
      const { koppelcode, fouten } = await mint({ ...input, idempotentiesleutel });
      expect({ koppelcode, fouten }).toMatchObject({ koppelcode: null, fouten: [{ code, veld }] });
    },
  );

  test.each([
    ["nothing", {}],
    ["two at once", { ...opp(1), leerlingId: leerlingId(1) }],
    ["a key that is no UUID", { ...opp(1), idempotentiesleutel: "1" }],
  ])("INVOER_ONGELDIG: for %s", async (_what, input) => {
    expect((await mint(input)).fouten).toMatchObject([{ code: "INVOER_ONGELDIG" }]);
  });

  test.each([
    ["a pupil who has a plan", { leerlingId: leerlingId(1) }],
    ["an application of a pupil who has a plan", { aanmeldingId: aanmeldingId(1) }],
    ["a pupil whom no school knows", { leerlingId: leerlingId(6) }],
  ])("STATUS_LAAT_NIET_TOE: for %s", async (_what, input) => {
    expect((await mint(input)).fouten).toMatchObject([{ code: "STATUS_LAAT_NIET_TOE" }]);
  });

  test("NIET_GEVONDEN: in the same bytes for a plan that is over as for one that never was", async () => {
    const before = await graph.owner.select().from(koppelcodeUitgifte);
    const ids = [planId(99), planId(2), planId(3), leerlingId(1), "x", ""];
    const answers = await Promise.all(
      ids.map(async (ontwikkelingsperspectiefId) =>
        JSON.stringify(await mint({ ontwikkelingsperspectiefId })),
      ),
    );
    const absent = await mint({ leerlingId: leerlingId(99) });
    answers.push(JSON.stringify(absent));
    expect(new Set(answers).size).toBe(1);
    expect(absent).toMatchObject({
      koppelcode: null,
      fouten: [{ code: "NIET_GEVONDEN", veld: null }],
    });
    expect(await graph.owner.select().from(koppelcodeUitgifte)).toEqual(before);
  });
});

test("a pupil shows his applications, newest first, and each is an entity of its own", async () => {
  const { data, errors } = await graph.ask(
    `query ($id: ID!, $representations: [_Any!]!) {
      leerling(id: $id) { aanmeldingen { id ontvangenOp gewensteStart vestiging { vestigingscode } } aanmeldingIds }
      _entities(representations: $representations) { ... on Aanmelding { id leerling { id } } }
    }`,
    {
      id: leerlingId(4),
      representations: [
        { __typename: "Aanmelding", id: aanmeldingId(4) },
        { __typename: "Aanmelding", id: aanmeldingId(99) },
      ],
    },
  );
  expect(errors).toBeUndefined();
  expect(data.leerling).toEqual({
    aanmeldingen: [
      {
        id: aanmeldingId(4),
        ontvangenOp: "2026-06-01",
        gewensteStart: "2026-11-01",
        vestiging: { vestigingscode: "99ZZ09" },
      },
    ],
    aanmeldingIds: [aanmeldingId(4)],
  });
  expect(data._entities).toEqual([{ id: aanmeldingId(4), leerling: { id: leerlingId(4) } }, null]);
});
