import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect } from "@samenloop/db";
import { runCommand } from "../setup/run-command.ts";
import { openTestHouse, type TestHouse } from "../setup/test-house.ts";

let house: TestHouse;
beforeAll(async () => void (house = await openTestHouse({ leerlingen: "4000" })));
afterAll(() => house?.close());

/** Children of the default seed, under the names of both sides: which only who invented them can know. */
const BOTH_PLANS = {
  leerling: "7a78c76f-2559-5869-bc5b-6b280f355ce0",
  opp: "e164d0e3-4bb6-5bb7-b8c8-6a75741671f1",
  gemeentecode: "GM1680",
  hvp: "d02020ec-a48f-5783-9c99-e1765288788e",
};
const FOUR_YEARS_OLD = {
  leerling: "edc46d89-0564-5040-9a32-e9fff1fd8d25",
  aanmelding: "5c47f83b-788e-5289-9b09-f27ebf3ac013",
  gemeentecode: "GM1734",
  hvp: "e03ba0d1-28f3-5220-b724-7d85ca1273c4",
};
const ANOTHER_FOUR_YEARS_OLD = {
  leerling: "eb409fa9-b680-541a-ad67-2fbabf56d7f9",
  gemeentecode: "GM0907",
  hvp: "ff366efd-e442-5ab5-86c9-adb34ac8a207",
};

interface Link {
  readonly id: string;
  readonly status: string;
  readonly versie: number;
  readonly toestemmingen: readonly { readonly id: string; readonly status: string }[];
}

const LINK = `id status schoolzijde versie toestemmingen { id status }
  ontwikkelingsperspectief { id status vestiging { naam } }
  aanmelding { id leerling { id } vestiging { naam } }
  leerling { id aanduiding }
  hulpverleningsplan { id status jeugdige { geboortejaar } }
  gedeeldeDoelen { omschrijving } contactpersonen { rol } historie { soort }`;

const PAYLOADS: Readonly<Record<string, string>> = {
  koppelcodeVanSchool: "koppelcode { code }",
  koppelcodeVanJeugdzorg: "koppelcode { code }",
  verhuisberichtVanSchool: "verhuisbericht { bericht }",
  verhuizingMelden: `plankoppelingen { ${LINK} opschortreden }`,
};

/** One mutation through the gateway, and its answer without errors of any kind. */
async function change(mutation: string, given: object) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const payload = PAYLOADS[mutation] ?? `plankoppeling { ${LINK} }`;
  const { data, errors } = await house.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${payload} fouten { code } } }`,
    { input: { idempotentiesleutel: randomUUID(), ...given } },
  );
  expect(errors).toBeUndefined();
  expect(data[mutation].fouten).toEqual([]);
  return data[mutation];
}

const schoolcode = async (input: object): Promise<string> =>
  (await change("koppelcodeVanSchool", input)).koppelcode.code;

async function link(vanSchool: object, plan: { gemeentecode: string; hvp: string }): Promise<Link> {
  const { gemeentecode, hvp: hulpverleningsplanId } = plan;
  const jeugdzorg = await change("koppelcodeVanJeugdzorg", { gemeentecode, hulpverleningsplanId });
  const { plankoppeling } = await change("koppelcodeInwisselen", {
    codeVanSchool: await schoolcode(vanSchool),
    codeVanJeugdzorg: jeugdzorg.koppelcode.code,
    soort: "EEN_PLAN_AFSTEMMING",
    initiatief: "OUDER",
  });
  return plankoppeling;
}

const yes = (toestemmingId: string) =>
  change("toestemmingVastleggen", { toestemmingId, antwoord: "VERLEEND", vorm: "DIGITAAL" });

async function consentAll({ toestemmingen }: Link) {
  let last;
  for (const { id } of toestemmingen) last = (await yes(id)).plankoppeling;
  return last;
}

const BOTH_WAYS = `query ($leerling: ID!, $gemeentecode: String!, $hvp: ID!) {
  leerling(id: $leerling) { koppelingen { status hulpverleningsplan { id status } } }
  hulpverleningsplan(gemeentecode: $gemeentecode, id: $hvp) {
    koppelingen { status ontwikkelingsperspectief { id status } aanmelding { id } leerling { id } }
  }
}`;

async function bothWays({ leerling, gemeentecode, hvp }: Record<string, string>) {
  const { data, errors } = await house.ask(BOTH_WAYS, { leerling, gemeentecode, hvp });
  expect(errors).toBeUndefined();
  const [fromSchool] = data.leerling.koppelingen;
  const [fromCare] = data.hulpverleningsplan.koppelingen;
  return { fromSchool, fromCare };
}

describe("two plans, through the whole house", () => {
  test("linked, consented, seen both ways in one query, withdrawn, gone, asked anew, seen again", async () => {
    const { opp, hvp } = BOTH_PLANS;
    const made = await link({ ontwikkelingsperspectiefId: opp }, BOTH_PLANS);
    expect(made).toMatchObject({
      status: "WACHT_OP_TOESTEMMING",
      ontwikkelingsperspectief: null,
      hulpverleningsplan: null,
    });
    expect(await bothWays(BOTH_PLANS)).toEqual({
      fromSchool: { status: "WACHT_OP_TOESTEMMING", hulpverleningsplan: null },
      fromCare: {
        status: "WACHT_OP_TOESTEMMING",
        ontwikkelingsperspectief: null,
        aanmelding: null,
        leerling: null,
      },
    });

    // What the plans say comes from their owners, in the very answer to the last consent.
    expect(await consentAll(made)).toMatchObject({
      status: "ACTIEF",
      ontwikkelingsperspectief: { id: opp, vestiging: { naam: expect.any(String) } },
      hulpverleningsplan: { id: hvp, jeugdige: { geboortejaar: expect.any(Number) } },
    });
    const seen = {
      fromSchool: { status: "ACTIEF", hulpverleningsplan: { id: hvp } },
      fromCare: { status: "ACTIEF", ontwikkelingsperspectief: { id: opp } },
    };
    expect(await bothWays(BOTH_PLANS)).toMatchObject(seen);

    const [first] = made.toestemmingen;
    await change("toestemmingIntrekken", { toestemmingId: first!.id });
    expect(await bothWays(BOTH_PLANS)).toMatchObject({
      fromSchool: { status: "INGETROKKEN", hulpverleningsplan: null },
      fromCare: { status: "INGETROKKEN", ontwikkelingsperspectief: null },
    });

    await yes(first!.id);
    expect(await bothWays(BOTH_PLANS)).toMatchObject(seen);
  });
});

test("a pupil who goes to another school is seen by nobody until all have consented anew", async () => {
  const { opp, hvp } = BOTH_PLANS;
  const moved = { ontwikkelingsperspectiefId: opp, reden: "SCHOOL_GEWIJZIGD" };
  const { verhuisbericht } = await change("verhuisberichtVanSchool", moved);

  const { plankoppelingen } = await change("verhuizingMelden", verhuisbericht);
  expect(plankoppelingen).toMatchObject([
    { status: "OPGESCHORT", opschortreden: "SCHOOL_GEWIJZIGD", hulpverleningsplan: null },
  ]);
  const asked = (link: Link) => link.toestemmingen.filter(({ status }) => status === "GEVRAAGD");
  const [link] = plankoppelingen;
  expect(asked(link).length).toBeGreaterThan(1);
  expect(await consentAll({ ...link, toestemmingen: asked(link) })).toMatchObject({
    status: "ACTIEF",
    hulpverleningsplan: { id: hvp },
  });
});

describe("a child without a plan at school", () => {
  test("is linked by the application, seen both ways, and moves up when the plan appears", async () => {
    const { leerling, aanmelding, hvp } = FOUR_YEARS_OLD;
    const made = await link({ aanmeldingId: aanmelding }, FOUR_YEARS_OLD);
    expect(await consentAll(made)).toMatchObject({
      status: "ACTIEF",
      schoolzijde: "AANMELDING",
      ontwikkelingsperspectief: null,
      aanmelding: {
        id: aanmelding,
        leerling: { id: leerling },
        vestiging: { naam: expect.any(String) },
      },
    });
    expect(await bothWays(FOUR_YEARS_OLD)).toMatchObject({
      fromSchool: { status: "ACTIEF", hulpverleningsplan: { id: hvp } },
      fromCare: { aanmelding: { id: aanmelding } },
    });

    await liftsUp(leerling, made);
  });

  test("is linked as the pupil, and moves up when the plan appears", async () => {
    const { leerling, hvp } = ANOTHER_FOUR_YEARS_OLD;
    const made = await link({ leerlingId: leerling }, ANOTHER_FOUR_YEARS_OLD);
    expect(await consentAll(made)).toMatchObject({
      schoolzijde: "LEERLING",
      leerling: { id: leerling },
    });
    expect(await bothWays(ANOTHER_FOUR_YEARS_OLD)).toMatchObject({
      fromSchool: { status: "ACTIEF", hulpverleningsplan: { id: hvp } },
      fromCare: { leerling: { id: leerling } },
    });

    await liftsUp(leerling, made);
  });

  /** The school makes a plan, gives a code for it, and the link rests on the plan from then on. */
  async function liftsUp(leerling: string, { id }: Link): Promise<void> {
    const opp = await addPlan(leerling);
    const { data } = await house.ask(`query ($id: ID!) { plankoppeling(id: $id) { versie } }`, {
      id,
    });
    const { plankoppeling } = await change("koppelingOptillen", {
      plankoppelingId: id,
      verwachteVersie: data.plankoppeling.versie,
      codeVanSchool: await schoolcode({ ontwikkelingsperspectiefId: opp }),
    });
    expect(plankoppeling).toMatchObject({
      id,
      status: "ACTIEF",
      schoolzijde: "ONTWIKKELINGSPERSPECTIEF",
      ontwikkelingsperspectief: { id: opp, status: "VASTGESTELD" },
      aanmelding: null,
      leerling: null,
    });
    const after = await house.ask(
      `query ($leerling: ID!) { leerling(id: $leerling) { opp { id } koppelingen { id status } } }`,
      { leerling },
    );
    expect(after.data.leerling).toEqual({
      opp: { id: opp },
      koppelingen: [{ id, status: "ACTIEF" }],
    });
  }
});

/** A plan at the school where the pupil is enrolled, as `onderwijs` would make it. */
async function addPlan(leerling: string): Promise<string> {
  const { sql, close } = connect(house.databases.onderwijs?.owner ?? "", { max: 1 });
  const opp = randomUUID();
  await sql`
    insert into ontwikkelingsperspectief (id, leerling_id, inschrijving_id, vestigingscode,
      verplicht_op_grond_van, begindatum, synthetisch)
    select ${opp}, leerling_id, id, vestigingscode, 'EXTRA_ONDERSTEUNING_BAO', '2026-09-15', true
    from inschrijving where leerling_id = ${leerling} and datum_uitschrijving is null`;
  await sql`
    insert into opp_versie (id, ontwikkelingsperspectief_id, versie, status, geldend, vastgesteld_op,
      belemmerende_factoren, bevorderende_factoren, begeleiding, doelen, afwijkingen,
      instemming_resultaat)
    values (${randomUUID()}, ${opp}, 1, 'VASTGESTELD', true, '2026-09-20', '{}', '{}', '{}', '[]', '{}', 'VERLEEND')`;
  await close();
  return opp;
}

describe("what is refused stays closed through the gateway", () => {
  test("a refusal is an answer, with a code and no word of a subgraph's own", async () => {
    const { data, errors } = await house.ask(
      `mutation ($input: KoppelcodeInwisselenInput!) {
        koppelcodeInwisselen(input: $input) { plankoppeling { id } fouten { code veld } }
      }`,
      {
        input: {
          idempotentiesleutel: randomUUID(),
          codeVanSchool: "x",
          codeVanJeugdzorg: "y",
          soort: "OZA",
          initiatief: "SCHOOL",
        },
      },
    );
    expect(errors).toBeUndefined();
    expect(data.koppelcodeInwisselen).toEqual({
      plankoppeling: null,
      fouten: [{ code: "KOPPELCODE_ONGELDIG", veld: "codeVanSchool" }],
    });
  });

  test("a day that does not exist is refused before it reaches a subgraph", async () => {
    house.takeStatements();
    const { data, errors } = await house.ask(
      `mutation ($input: GedeeldDoelWijzigenInput!) {
        gedeeldDoelWijzigen(input: $input) { fouten { code } }
      }`,
      {
        input: {
          idempotentiesleutel: randomUUID(),
          gedeeldDoelId: randomUUID(),
          verwachteVersie: 1,
          streefdatum: "2026-02-30",
        },
      },
    );
    expect(data).toBeUndefined();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["GRAPHQL_INVALID"]);
    expect(house.takeStatements()).toEqual({});
  });
});

describe("linking from the shell, in five commands", () => {
  const FOLDER = "test/operations/koppelen";
  const run = async (file: string, variables?: object) => {
    const given = variables ? ["--variabelen", JSON.stringify(variables)] : [];
    const words = [`${FOLDER}/${file}.graphql`, "--json", ...given];
    const env = { SAMENLOOP_URL: `${house.gatewayUrl}/graphql` };
    const { exit, stdout } = await runCommand(["vraag", ...words], { env });
    expect(exit).toBe(0);
    return JSON.parse(stdout).data;
  };

  /** Each code is typed over from the answer before, as the README says. */
  async function typeAll() {
    const school = await run("1-code-van-school");
    const jeugdzorg = await run("2-code-van-jeugdzorg");
    const { koppelcodeInwisselen } = await run("3-koppelen", {
      sleutel: "33333333-3333-4333-8333-333333333333",
      school: school.koppelcodeVanSchool.koppelcode.code,
      jeugdzorg: jeugdzorg.koppelcodeVanJeugdzorg.koppelcode.code,
    });
    expect(koppelcodeInwisselen.fouten).toEqual([]);
    const { id, toestemmingen } = koppelcodeInwisselen.plankoppeling;
    const [heen, terug] = toestemmingen.map((row: { id: string }) => row.id).toSorted();
    const answers = await run("4-toestemmen", {
      sleutelHeen: "44444444-4444-4444-8444-444444444444",
      heen,
      sleutelTerug: "55555555-5555-4555-8555-555555555555",
      terug,
    });
    expect(answers.terug).toEqual({ plankoppeling: { status: "ACTIEF" }, fouten: [] });
    return (await run("5-samen", { koppeling: id })).plankoppeling;
  }

  test("a reader who types them in order sees both plans", async () => {
    expect(await typeAll()).toMatchObject({
      status: "ACTIEF",
      ontwikkelingsperspectief: { status: "IN_UITVOERING" },
      hulpverleningsplan: { status: "IN_UITVOERING" },
    });
  }, 120_000);

  test("who types them all once more changes nothing", async () => {
    expect(await typeAll()).toMatchObject({ status: "ACTIEF" });
  }, 120_000);
});
