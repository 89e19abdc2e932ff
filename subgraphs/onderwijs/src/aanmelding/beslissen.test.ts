import { createHash, randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aanmelding, wijziging } from "@samenloop/db/tables/onderwijs";
import { openSubgraph, type SubgraphUnderTest } from "../../../kit/testing/subgraph-under-test.ts";
import { onderwijs } from "../index.ts";
import { aanmeldingId, addAanmelding, addLeerling } from "../testing/invented-rows.ts";

let dag = "2026-10-01";
let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(onderwijs, undefined, { klok: { vandaag: () => dag } });
});
afterAll(() => graph.close());

const MUTATION = `mutation ($input: AanmeldingBeslissenInput!) {
  aanmeldingBeslissen(input: $input) {
    aanmelding {
      id status besluit besluitOp versie stap { code } alternatieveSchool { vestigingscode }
      alternatieveSchoolBereid nalevingssignalen { code }
    }
    fouten { code veld tekst }
  }
}`;

interface Decision {
  readonly aanmelding: {
    readonly id: string;
    readonly versie: number;
    readonly besluit: string | null;
  } | null;
  readonly fouten: readonly { readonly code: string; readonly veld: string | null }[];
}

async function decide(input: object): Promise<Decision> {
  const { data, errors } = await graph.ask(MUTATION, {
    input: { idempotentiesleutel: randomUUID(), ...input },
  });
  expect(errors).toBeUndefined();
  return data.aanmeldingBeslissen;
}

type Row = NonNullable<Parameters<typeof addAanmelding>[2]>;

let number = 0;

/** What is needed to refuse a new application of a pupil who needs extra support. */
async function refusal(row: Row = {}) {
  number += 1;
  await addLeerling(graph.owner, number);
  await addAanmelding(graph.owner, number, {
    stap: "ANDERE_SCHOOL_ZOEKEN",
    extraOndersteuningBeoordeeld: "JA",
    ...row,
  });
  return {
    aanmeldingId: aanmeldingId(number),
    verwachteVersie: 1,
    besluit: "GEWEIGERD_MET_ALTERNATIEF",
    alternatieveVestigingscode: "99ZZ02",
    alternatiefBereid: true,
  };
}

async function admission(row: Row = {}) {
  const { aanmeldingId: id, verwachteVersie } = await refusal(row);
  return { aanmeldingId: id, verwachteVersie, besluit: "TOEGELATEN" };
}

/** One text for all that a decision may touch. */
async function digest(): Promise<string> {
  const hash = createHash("sha256");
  for (const table of [aanmelding, wijziging]) {
    const rows = await graph.owner.execute<{ row: string }>(
      sql`select to_jsonb(t)::text as row from ${table} t order by 1`,
    );
    for (const { row } of rows) hash.update(`${row}\n`);
  }
  return hash.digest("hex");
}

const codesOf = ({ fouten }: Decision): string[] => fouten.map(({ code }) => code);

describe("a decision", () => {
  test("admits, on the day that it is", async () => {
    dag = "2026-10-05";
    const input = await admission();
    const { aanmelding: row, fouten } = await decide(input);
    dag = "2026-10-01";
    expect(fouten).toEqual([]);
    expect(row).toEqual({
      id: input.aanmeldingId,
      status: "TOEGELATEN",
      besluit: "TOEGELATEN",
      besluitOp: "2026-10-05",
      versie: 2,
      stap: { code: "TOEGELATEN" },
      alternatieveSchool: null,
      alternatieveSchoolBereid: null,
      nalevingssignalen: [],
    });
  });

  test("refuses with a school that will admit the pupil", async () => {
    const { aanmelding: row, fouten } = await decide(await refusal());
    expect(fouten).toEqual([]);
    expect(row).toMatchObject({
      status: "GEWEIGERD",
      besluitOp: "2026-10-01",
      stap: { code: "GEWEIGERD" },
      alternatieveSchool: { vestigingscode: "99ZZ02" },
      alternatieveSchoolBereid: true,
    });
  });

  test("that came too late is made, and says so", async () => {
    const { aanmelding: row } = await decide(await admission({ ontvangenOp: "2026-08-01" }));
    expect(row).toMatchObject({ besluit: "TOEGELATEN", nalevingssignalen: [{ code: "AAN_1" }] });
  });

  test.each([
    ["AANGEMELD", ["TOEGELATEN", "NIET_BEHANDELD"]],
    ["BEHOEFTE_ONDERZOEKEN", ["TOEGELATEN", "GEWEIGERD_MET_ALTERNATIEF"]],
    ["AANBOD_AFWEGEN", ["TOEGELATEN"]],
    ["TOELAATBAARHEID_AANVRAGEN", ["TOEGELATEN"]],
    ["ANDERE_SCHOOL_ZOEKEN", ["TOEGELATEN", "GEWEIGERD_MET_ALTERNATIEF"]],
  ] as const)("at %s can be %j and nothing else", async (stap, possible) => {
    const made: string[] = [];
    const refusals: string[] = [];
    for (const besluit of ["TOEGELATEN", "GEWEIGERD_MET_ALTERNATIEF", "NIET_BEHANDELD"]) {
      const { aanmeldingId: id } = await refusal({ stap, extraOndersteuningBeoordeeld: "NEE" });
      const answer = await decide({ aanmeldingId: id, verwachteVersie: 1, besluit });
      if (answer.aanmelding) made.push(besluit);
      else refusals.push(...codesOf(answer));
    }
    expect(made).toEqual(possible);
    expect(refusals).toEqual(Array(3 - possible.length).fill("STATUS_LAAT_NIET_TOE"));
  });
});

describe("a decision that is refused says why and changes no row", () => {
  type Example = readonly [
    code: string,
    what: string,
    input: () => Promise<object>,
    veld: string | null,
  ];
  const refusing =
    (change: object, row: Row = {}) =>
    async () => ({ ...(await refusal(row)), ...change });
  const noSchool = { alternatieveVestigingscode: null, alternatiefBereid: null };
  const unknown = { extraOndersteuningBeoordeeld: "ONBEKEND" } as const;
  const decided = { besluit: "TOEGELATEN", besluitOp: "2026-09-20" } as const;

  const EXAMPLES: readonly Example[] = [
    ["AAN_3", "a refusal without another school", refusing(noSchool), null],
    ["AAN_3", "one with an unwilling school", refusing({ alternatiefBereid: false }), null],
    ["AAN_3", "one with a school nobody asked", refusing({ alternatiefBereid: null }), null],
    ["AAN_3", "one of who was not assessed", refusing(noSchool, unknown), null],
    ["STATUS_LAAT_NIET_TOE", "what was decided already", refusing({}, decided), null],
    [
      "STATUS_LAAT_NIET_TOE",
      "what was withdrawn",
      refusing({}, { ingetrokkenOp: "2026-09-20" }),
      null,
    ],
    ["VERSIE_VEROUDERD", "what changed since", refusing({}, { versie: 2 }), "verwachteVersie"],
    ["NIET_GEVONDEN", "what is not there", refusing({ aanmeldingId: aanmeldingId(9999) }), null],
    ["NIET_GEVONDEN", "an id that is no UUID", refusing({ aanmeldingId: "x" }), null],
    [
      "INVOER_ONGELDIG",
      "a school that is no code",
      refusing({ alternatieveVestigingscode: "nergens" }),
      "alternatieveVestigingscode",
    ],
    [
      "INVOER_ONGELDIG",
      "the school itself",
      refusing({ alternatieveVestigingscode: "99ZZ01" }),
      "alternatieveVestigingscode",
    ],
    [
      "INVOER_ONGELDIG",
      "another school beside admission",
      refusing({ besluit: "TOEGELATEN" }),
      "alternatieveVestigingscode",
    ],
    [
      "INVOER_ONGELDIG",
      "willingness of nobody",
      refusing({ alternatieveVestigingscode: null }),
      "alternatiefBereid",
    ],
    [
      "INVOER_ONGELDIG",
      "a key that is no UUID",
      refusing({ idempotentiesleutel: "1" }),
      "idempotentiesleutel",
    ],
  ];

  test.each(EXAMPLES.map(([code, what, input, veld]) => ({ code, what, input, veld })))(
    "$code: $what",
    async ({ code, input, veld }) => {
      const given = await input();
      const before = await digest();
      const answer = await decide(given);
      expect(answer).toMatchObject({ aanmelding: null, fouten: [{ code, veld }] });
      expect(await digest()).toBe(before);
    },
  );

  test("and may be sent again with its key when it can be made", async () => {
    const input = { ...(await refusal(unknown)), idempotentiesleutel: randomUUID() };
    const { alternatiefBereid: _bereid, alternatieveVestigingscode: _code, ...without } = input;
    expect(codesOf(await decide(without))).toEqual(["AAN_3"]);
    await graph.owner
      .update(aanmelding)
      .set({ extraOndersteuningBeoordeeld: "NEE" })
      .where(eq(aanmelding.id, input.aanmeldingId));
    expect(codesOf(await decide(without))).toEqual([]);
  });
});

describe("a decision that is sent more than once", () => {
  test("is made once, at the same time and afterwards", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 6 }), fc.boolean(), async (copies, refuses) => {
        const idempotentiesleutel = randomUUID();
        const input = { ...(await (refuses ? refusal() : admission())), idempotentiesleutel };
        const answers = await Promise.all(
          Array.from({ length: copies }, (_, i) =>
            decide(
              i % 2 === 0
                ? input
                : { ...input, idempotentiesleutel: idempotentiesleutel.toUpperCase() },
            ),
          ),
        );
        const before = await digest();
        dag = "2026-10-02";
        answers.push(await decide(input));
        dag = "2026-10-01";

        expect(answers[0]).toMatchObject({ aanmelding: { versie: 2 }, fouten: [] });
        expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
        expect(await digest()).toBe(before);
      }),
      { numRuns: 6 },
    );
  });

  test("SLEUTEL_HERGEBRUIKT: with its key for another decision", async () => {
    const input = { ...(await admission()), idempotentiesleutel: randomUUID() };
    await decide(input);
    const before = await digest();
    expect(codesOf(await decide({ ...input, besluit: "NIET_BEHANDELD" }))).toEqual([
      "SLEUTEL_HERGEBRUIKT",
    ]);
    expect(await digest()).toBe(before);
  });
});

test("of decisions that race, with keys of their own, one wins", async () => {
  for (let round = 0; round < 8; round += 1) {
    const refuse = await refusal();
    const admit = { ...refuse, besluit: "TOEGELATEN", alternatieveVestigingscode: null };
    const answers = await Promise.all(
      [refuse, { ...admit, alternatiefBereid: null }, refuse].map((input) => decide(input)),
    );
    const outcomes = answers.map((answer) => codesOf(answer)[0] ?? "wins").toSorted();
    expect(outcomes).toEqual(["VERSIE_VEROUDERD", "VERSIE_VEROUDERD", "wins"]);
    const winner = answers.find((answer) => answer.aanmelding)?.aanmelding;
    const [row] = await graph.owner
      .select()
      .from(aanmelding)
      .where(eq(aanmelding.id, refuse.aanmeldingId));
    expect(row).toMatchObject({ besluit: winner?.besluit, versie: 2 });
  }
});

test("whatever is decided on whatever stands there, AAN-3 is kept or nothing changed", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        stap: fc.constantFrom(
          "AANGEMELD",
          "BEHOEFTE_ONDERZOEKEN",
          "AANBOD_AFWEGEN",
          "ANDERE_SCHOOL_ZOEKEN",
        ),
        extraOndersteuningBeoordeeld: fc.constantFrom("JA", "NEE", "ONBEKEND"),
      }),
      fc.record({
        besluit: fc.constantFrom("TOEGELATEN", "GEWEIGERD_MET_ALTERNATIEF", "NIET_BEHANDELD"),
        alternatieveVestigingscode: fc.constantFrom(null, "99ZZ01", "99ZZ02", "x"),
        alternatiefBereid: fc.constantFrom(null, true, false),
      }),
      async (row, input) => {
        const { aanmeldingId: id } = await refusal(row);
        const before = await digest();
        const { fouten } = await decide({ aanmeldingId: id, verwachteVersie: 1, ...input });
        expect((await digest()) === before).toBe(fouten.length > 0);
        const { data } = await graph.ask(
          "{ aanmeldingen(where: { nalevingssignalen: [AAN_3] }) { totalCount } }",
        );
        expect(data.aanmeldingen.totalCount).toBe(0);
      },
    ),
    { numRuns: 40, seed: 20261001 },
  );
});
