import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readKoppelcode, readVerhuisbericht } from "@samenloop/subgraph-kit";
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

const signing = newSigningKey("school-1");
const keys = { onderwijs: [publicPart(signing)] };

let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(onderwijs, undefined, { koppelcode: { signing } });
  for (const number of [1, 2]) await addLeerling(graph.owner, number);
  await addInschrijving(graph.owner, 1, { vestigingscode: "99ZZ02" });
  await addPlan(graph.owner, 1, { vestigingscode: "99ZZ01", einddatum: "2026-09-01" });
});
afterAll(() => graph.close());

async function mint(input: object) {
  const { data, errors } = await graph.ask(
    `mutation ($input: VerhuisberichtVanSchoolInput!) {
      verhuisberichtVanSchool(input: $input) {
        verhuisbericht { bericht geldigTot } fouten { code veld }
      }
    }`,
    { input: { idempotentiesleutel: randomUUID(), reden: "SCHOOL_GEWIJZIGD", ...input } },
  );
  expect(errors).toBeUndefined();
  return data.verhuisberichtVanSchool;
}

const reading = { keys, dag: PEILDATUM, veld: "bericht" } as const;
const opp = { ontwikkelingsperspectiefId: planId(1) };

test("a message of a move names a linked plan, also one that has ended, and the school of now", async () => {
  const { verhuisbericht, fouten } = await mint(opp);
  expect(fouten).toEqual([]);
  expect(verhuisbericht.geldigTot).toBe("2026-10-15");
  expect(await readVerhuisbericht(verhuisbericht.bericht, reading)).toMatchObject({
    uitgever: "onderwijs",
    reden: "SCHOOL_GEWIJZIGD",
    id: planId(1),
    ontvanger: { organisatie: "99ZZ02" },
  });
});

test("a message of a move is no koppelcode", async () => {
  const { verhuisbericht } = await mint(opp);
  const asCode = readKoppelcode(verhuisbericht.bericht, { ...reading, uitgever: "onderwijs" });
  await expect(asCode).rejects.toMatchObject({ fouten: [{ code: "KOPPELCODE_ONGELDIG" }] });
});

test("asked again with the same key it is the same message, and for another reason it is refused", async () => {
  const once = { ...opp, idempotentiesleutel: randomUUID() };
  const [first, second] = await Promise.all([mint(once), mint(once)]);
  expect(second.verhuisbericht).toEqual(first.verhuisbericht);
  const other = await mint({ ...once, reden: "SAMENWERKINGSVERBAND_GEWIJZIGD" });
  expect(other).toMatchObject({ verhuisbericht: null, fouten: [{ code: "SLEUTEL_HERGEBRUIKT" }] });
});

test.each([
  ["NIET_GEVONDEN", "a plan that is not there", { ontwikkelingsperspectiefId: planId(9) }],
  ["NIET_GEVONDEN", "an id that is no UUID", { aanmeldingId: "12" }],
  ["NIET_GEVONDEN", "an application that is not there", { aanmeldingId: uuid(7, 9) }],
  ["STATUS_LAAT_NIET_TOE", "a pupil whom no school knows", { leerlingId: leerlingId(2) }],
  ["INVOER_ONGELDIG", "nothing", {}],
  ["INVOER_ONGELDIG", "two at once", { ...opp, leerlingId: leerlingId(1) }],
])("%s: a message is refused for %s", async (code, _what, input) => {
  expect(await mint(input)).toMatchObject({ verhuisbericht: null, fouten: [{ code }] });
});
