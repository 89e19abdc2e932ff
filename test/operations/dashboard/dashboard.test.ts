import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../../setup/test-house.ts";

const here = (file: string): URL => new URL(file, import.meta.url);
const NOWHERE = "00000000-0000-4000-8000-000000000000";
const input = (words: object) => ({
  input: { idempotentiesleutel: crypto.randomUUID(), ...words },
});

let house: TestHouse;
/** A pupil whose plans are linked, and the link. */
let known: { readonly leerling: string; readonly koppeling: string };

beforeAll(async () => {
  house = await openTestHouse({ leerlingen: "1000" });
  const { data } = await house.ask(
    "{ plankoppelingen(first: 1, where: { statussen: [ACTIEF] }) { nodes { id ontwikkelingsperspectief { leerling { id } } } } }",
  );
  const [link] = data.plankoppelingen.nodes;
  known = { koppeling: link.id, leerling: link.ontwikkelingsperspectief.leerling.id };
});
afterAll(async () => house?.close());

const QUERIES: Readonly<Record<string, () => object>> = {
  "gekoppelde-leerlingen": () => ({ first: 5 }),
  "koppelingen-van-leerling": () => known,
  leerling: () => known,
  "leerlingen-met-plan": () => ({ first: 5 }),
  "verloop-van-koppeling": () => known,
};

const CHANGES: Readonly<Record<string, object>> = {
  "gedeeld-doel-toevoegen": {
    plankoppelingId: NOWHERE,
    omschrijving: "Leest elke dag een kwartier.",
    leefgebied: "ONDERWIJS",
    eigenaar: "MENTOR",
    streefdatum: "2027-01-01",
  },
  "gedeeld-doel-wijzigen": { gedeeldDoelId: NOWHERE, verwachteVersie: 1, voortgang: "LOOPT" },
  "toestemming-intrekken": { toestemmingId: NOWHERE },
  "toestemming-vastleggen": { toestemmingId: NOWHERE, antwoord: "VERLEEND", vorm: "DIGITAAL" },
};

const ask = (name: string, variables: object) =>
  house.ask(readFileSync(here(`${name}.graphql`), "utf8"), variables);

test("every document of the dashboard is asked below", () => {
  const files = readdirSync(here(".")).filter((file) => file.endsWith(".graphql"));
  const asked = [...Object.keys(QUERIES), ...Object.keys(CHANGES)].map((name) => `${name}.graphql`);
  expect(files.toSorted()).toEqual(asked.toSorted());
});

test.each(Object.keys(QUERIES))("%s is answered in full, with something in it", async (name) => {
  const variables = Object.fromEntries(
    Object.entries(QUERIES[name]!()).filter(([variable]) => usesVariable(name, variable)),
  );
  const { data, errors } = await ask(name, variables);
  expect(errors).toBeUndefined();
  expect(Object.values(data)).not.toContain(null);
  expect(JSON.stringify(data)).toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
});

test.each(Object.keys(CHANGES))(
  "%s of what does not exist says so and changes nothing",
  async (name) => {
    const { data, errors } = await ask(name, input(CHANGES[name]!));
    expect(errors).toBeUndefined();
    const [outcome] = Object.values<{ fouten: { code: string }[] }>(data);
    expect(outcome?.fouten.map(({ code }) => code)).toEqual(["NIET_GEVONDEN"]);
  },
);

const usesVariable = (name: string, variable: string): boolean =>
  readFileSync(here(`${name}.graphql`), "utf8").includes(`$${variable}:`);
