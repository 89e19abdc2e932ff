import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, type Connection } from "@samenloop/db";
import { openSubgraph, type SubgraphUnderTest } from "../../../kit/testing/subgraph-under-test.ts";
import { onderwijs } from "../index.ts";
import {
  addInschrijving,
  addLeerling,
  addPlan,
  addTlv,
  addVersie,
  planId,
  versieId,
} from "../testing/invented-rows.ts";

let dag = "2026-10-01";
let graph: SubgraphUnderTest;
let app: Connection;
beforeAll(async () => {
  graph = await openSubgraph(onderwijs, undefined, { klok: { vandaag: () => dag } });
  app = connect(graph.appUrl, { max: 1 });
});
afterAll(async () => {
  await app.close();
  await graph.close();
});

let number = 0;

const KLAAR = {
  status: "WACHT_OP_INSTEMMING",
  vastgesteldOp: null,
  overlegOp: "2026-09-20",
  gehoordOp: "2026-09-21",
  instemmingOp: "2026-09-22",
  adviesCommissieOp: "2026-09-15",
} as const;

interface Rows {
  readonly plan?: Omit<NonNullable<Parameters<typeof addPlan>[2]>, "versie">;
  readonly versie?: Parameters<typeof addVersie>[2];
  readonly inschrijving?: Parameters<typeof addInschrijving>[2];
  readonly tlv?: Parameters<typeof addTlv>[2];
}

/** A plan of a new pupil whose first version has all that is needed, save for what is said. */
async function eerstePlan({ plan, versie, inschrijving, tlv }: Rows = {}): Promise<number> {
  number += 10;
  await addLeerling(graph.owner, number);
  await addInschrijving(graph.owner, number, inschrijving);
  await addPlan(graph.owner, number, { ...plan, versie: { ...KLAAR, ...versie } });
  if (tlv) await addTlv(graph.owner, number, tlv);
  return number;
}

/** The same with a version that counts, and a second one that has all that is needed. */
async function tweedeVersie(
  eerste: Parameters<typeof addVersie>[2] = {},
  tweede: Parameters<typeof addVersie>[2] = {},
): Promise<number> {
  const nr = await eerstePlan({
    versie: { status: "IN_UITVOERING", vastgesteldOp: "2025-10-01", ...eerste },
  });
  const own = { ontwikkelingsperspectiefId: planId(nr), versie: 2, geldend: false };
  await addVersie(graph.owner, nr + 1, { ...KLAAR, ...own, ...tweede });
  return nr;
}

const MUTATION = `mutation ($input: OntwikkelingsperspectiefVaststellenInput!) {
  ontwikkelingsperspectiefVaststellen(input: $input) {
    ontwikkelingsperspectief {
      id versie status vastgesteldOp rodRegistratie { begin eind }
      voorgaandeVersie { versie status geldend }
    }
    fouten { code veld tekst }
  }
}`;

async function stelVast(nr: number, extra: object = {}) {
  const input = {
    idempotentiesleutel: randomUUID(),
    ontwikkelingsperspectiefId: planId(nr),
    verwachteVersie: 1,
    ...extra,
  };
  const { data, errors } = await graph.ask(MUTATION, { input });
  expect(errors).toBeUndefined();
  return data.ontwikkelingsperspectiefVaststellen;
}

const codes = ({ fouten }: { fouten: readonly { code: string }[] }) =>
  fouten.map(({ code }) => code);

/** Every row that a change of a plan could touch. */
async function digest(): Promise<string> {
  const rows = await graph.owner.execute<{ digest: string }>(sql`
    select md5(string_agg(row, ',' order by row)) as digest from (
      select 'v ' || opp_versie::text as row from opp_versie
      union all select 'p ' || ontwikkelingsperspectief::text from ontwikkelingsperspectief
      union all select 'w ' || wijziging::text from wijziging) as rows`);
  return rows[0]?.digest ?? "";
}

describe("determining a plan", () => {
  test("makes the first version count from today, and changes nothing else", async () => {
    const answer = await stelVast(await eerstePlan());
    expect(answer).toEqual({
      ontwikkelingsperspectief: {
        id: planId(number),
        versie: 1,
        status: "VASTGESTELD",
        vastgesteldOp: "2026-10-01",
        rodRegistratie: { begin: "2025-09-01", eind: null },
        voorgaandeVersie: null,
      },
      fouten: [],
    });
  });

  test.each(["CONCEPT", "IN_OVERLEG", "WACHT_OP_INSTEMMING"] as const)(
    "can be done to a version that is %s",
    async (status) => {
      expect(codes(await stelVast(await eerstePlan({ versie: { status } })))).toEqual([]);
    },
  );

  test("of a later version takes the place of the one before, which can still be read", async () => {
    const nr = await tweedeVersie();
    const { ontwikkelingsperspectief } = await stelVast(nr, { verwachteVersie: 2 });
    expect(ontwikkelingsperspectief).toMatchObject({
      versie: 2,
      status: "BIJGESTELD",
      vastgesteldOp: "2026-10-01",
      voorgaandeVersie: { versie: 1, status: "BIJGESTELD", geldend: false },
    });
  });

  test("is judged by the day it is: on the eighteenth birthday by the pupil's own yes", async () => {
    const leerling = { geboortedatum: "2008-10-02" };
    const nr = await eerstePlan();
    await graph.owner.execute(sql`
      update leerling set geboortedatum = ${leerling.geboortedatum}
      where id = (select leerling_id from ontwikkelingsperspectief where id = ${planId(nr)})`);
    dag = "2026-10-02";
    const refused = codes(await stelVast(nr));
    dag = "2026-10-01";
    expect(refused).toEqual(["OPP_2"]);
    expect(codes(await stelVast(nr))).toEqual([]);
  });
});

const SPECIAAL = { verplichtOpGrondVan: "SO" } as const;

describe("a determination is refused, and changes nothing", () => {
  const refusals: readonly (readonly [string, Rows])[] = [
    ["OPP_2", { versie: { instemmingResultaat: "ONTHOUDEN" } }],
    ["OPP_2", { versie: { instemmingResultaat: "NOG_NIET_GEVRAAGD", instemmingDoor: null } }],
    ["OPP_3", { versie: { overlegOp: null } }],
    ["OPP_4", { versie: { gehoordOp: null } }],
    ["OPP_6", { versie: { uitstroombestemming: null } }],
    ["OPP_7", { plan: SPECIAAL, versie: { adviesCommissieOp: null } }],
    ["TLV_2", { inschrijving: { onderwijssoort: "SO" } }],
    ["STATUS_LAAT_NIET_TOE", { versie: { status: "VASTGESTELD", vastgesteldOp: "2026-09-25" } }],
    ["STATUS_LAAT_NIET_TOE", { versie: { status: "BEEINDIGD" } }],
    ["STATUS_LAAT_NIET_TOE", { versie: { status: "GESCHIL" } }],
    ["STATUS_LAAT_NIET_TOE", { plan: { einddatum: "2026-09-30" } }],
  ];
  test.each(refusals)("%s: for %j", async (code, rows) => {
    const nr = await eerstePlan(rows);
    const before = await digest();
    const answer = await stelVast(nr);
    expect(codes(answer)).toEqual([code]);
    expect(answer.ontwikkelingsperspectief).toBeNull();
    expect(await digest()).toBe(before);
  });

  test("with everything that is wrong at once", async () => {
    const nr = await eerstePlan({
      plan: SPECIAAL,
      inschrijving: { onderwijssoort: "SO" },
      versie: {
        overlegOp: null,
        gehoordOp: null,
        instemmingResultaat: "ONTHOUDEN",
        belemmerendeFactoren: [],
        adviesCommissieOp: null,
      },
    });
    const before = await digest();
    expect(codes(await stelVast(nr))).toEqual([
      "OPP_2",
      "OPP_3",
      "OPP_4",
      "OPP_6",
      "OPP_7",
      "TLV_2",
    ]);
    expect(await digest()).toBe(before);
  });

  test("VERSIE_VEROUDERD: when there is a newer version than the one that was seen", async () => {
    const nr = await tweedeVersie();
    const before = await digest();
    const answer = await stelVast(nr, { verwachteVersie: 1 });
    expect(answer.fouten).toMatchObject([{ code: "VERSIE_VEROUDERD", veld: "verwachteVersie" }]);
    expect(await digest()).toBe(before);
  });

  test("of a later version, and the one that counts goes on counting", async () => {
    const nr = await tweedeVersie({}, { overlegOp: null });
    const before = await digest();
    expect(codes(await stelVast(nr, { verwachteVersie: 2 }))).toEqual(["OPP_3"]);
    expect(await digest()).toBe(before);
  });

  test("NIET_GEVONDEN: in the same bytes, whatever was named", async () => {
    const answers = await Promise.all(
      [planId(9999), "x", ""].map(async (ontwikkelingsperspectiefId) =>
        JSON.stringify(await stelVast(1, { ontwikkelingsperspectiefId })),
      ),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain("NIET_GEVONDEN");
  });

  test("INVOER_ONGELDIG: for a key that is no UUID", async () => {
    const answer = await stelVast(await eerstePlan(), { idempotentiesleutel: "1" });
    expect(codes(answer)).toEqual(["INVOER_ONGELDIG"]);
  });

  test("SLEUTEL_HERGEBRUIKT: for a key of another plan", async () => {
    const idempotentiesleutel = randomUUID();
    await stelVast(await eerstePlan(), { idempotentiesleutel });
    const answer = await stelVast(await eerstePlan(), { idempotentiesleutel });
    expect(codes(answer)).toEqual(["SLEUTEL_HERGEBRUIKT"]);
  });

  test("and may be sent again with its key when what was missing is there", async () => {
    const nr = await eerstePlan({ versie: { overlegOp: null } });
    const idempotentiesleutel = randomUUID();
    expect(codes(await stelVast(nr, { idempotentiesleutel }))).toEqual(["OPP_3"]);
    await graph.owner.execute(sql`
      update opp_versie set overleg_op = '2026-09-30' where ontwikkelingsperspectief_id = ${planId(nr)}`);
    expect(codes(await stelVast(nr, { idempotentiesleutel }))).toEqual([]);
  });
});

describe("sent more than once", () => {
  test("with one key it is done once, at the same time, afterwards and on a later day", async () => {
    const nr = await tweedeVersie();
    const extra = { verwachteVersie: 2, idempotentiesleutel: randomUUID() };
    const answers = await Promise.all([1, 2, 3, 4].map(() => stelVast(nr, extra)));
    const after = await digest();
    dag = "2026-10-09";
    answers.push(await stelVast(nr, extra));
    dag = "2026-10-01";
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(codes(answers[0])).toEqual([]);
    expect(await digest()).toBe(after);
  });

  test("with keys of their own one of them wins", async () => {
    const nr = await tweedeVersie();
    const answers = await Promise.all([1, 2, 3].map(() => stelVast(nr, { verwachteVersie: 2 })));
    expect(answers.flatMap(codes)).toEqual(["STATUS_LAAT_NIET_TOE", "STATUS_LAAT_NIET_TOE"]);
  });
});

test("whatever is missing: a determination keeps every rule that blocks, or changes nothing", async () => {
  const maybe = <T>(there: T) => fc.constantFrom(there, null);
  const record = fc.record({
    overlegOp: fc.constantFrom("2026-09-30", "2026-10-01", "2026-10-02", null),
    gehoordOp: maybe("2026-10-01"),
    nietGehoordReden: maybe("Wilde niet."),
    instemmingResultaat: fc.constantFrom("VERLEEND", "ONTHOUDEN", "NOG_NIET_GEVRAAGD" as const),
    instemmingDoor: fc.constantFrom("OUDERS", "LEERLING", null),
    instemmingOp: fc.constantFrom("2026-10-01", "2026-10-02", null),
    uitstroombestemming: maybe("vmbo"),
    adviesCommissieOp: maybe("2026-09-01"),
  });
  await fc.assert(
    fc.asyncProperty(record, fc.boolean(), async (versie, isSo) => {
      const nr = await eerstePlan({ versie, ...(isSo && { plan: SPECIAAL }) });
      const before = await digest();
      const answer = await stelVast(nr);
      const { data } = await graph.ask(
        `query ($id: ID!) { ontwikkelingsperspectief(id: $id) { vastgesteldOp nalevingssignalen { code ernst } } }`,
        { id: planId(nr) },
      );
      const { vastgesteldOp, nalevingssignalen } = data.ontwikkelingsperspectief;
      const blocking = nalevingssignalen.filter(
        ({ ernst }: { ernst: string }) => ernst === "BLOKKEERT",
      );
      expect(blocking).toEqual([]);
      expect(vastgesteldOp === null).toBe(answer.fouten.length > 0);
      expect((await digest()) === before).toBe(answer.fouten.length > 0);
    }),
    { numRuns: 40, seed: 1 },
  );
});

describe("what was determined stays as it is, for whoever writes", () => {
  const RESTRICTED = "opp_versie_onveranderlijk";
  const CHANGES = [
    ["the destination", sql`uitstroombestemming = 'vwo'`],
    ["the goals", sql`doelen = '[]'`],
    ["the consent", sql`instemming_resultaat = 'ONTHOUDEN'`],
    ["the day", sql`vastgesteld_op = '2026-01-01'`],
    ["its being determined", sql`vastgesteld_op = null, status = 'CONCEPT'`],
    ["a step back", sql`status = 'VASTGESTELD'`],
  ] as const;

  const attempt = async (id: string, change: (typeof CHANGES)[number][1]) => {
    try {
      await graph.owner.execute(sql`update opp_versie set ${change} where id = ${id}`);
      return null;
    } catch (error) {
      const { cause } = error as { cause?: { constraint_name?: string } };
      return cause?.constraint_name ?? String(error);
    }
  };

  test.each(CHANGES)("%s of a version that counts", async (_, change) => {
    const nr = await tweedeVersie();
    expect(await attempt(versieId(nr), change)).toBe(RESTRICTED);
  });

  test("its row", async () => {
    const nr = await tweedeVersie();
    const gone = graph.owner.execute(sql`delete from opp_versie where id = ${versieId(nr)}`);
    await expect(gone).rejects.toMatchObject({ cause: { constraint_name: RESTRICTED } });
  });

  const LIJNEN: Readonly<Record<string, readonly string[]>> = {
    VASTGESTELD: ["IN_UITVOERING", "IN_EVALUATIE", "BIJGESTELD", "BEEINDIGD", "GESCHIL"],
    IN_UITVOERING: ["IN_EVALUATIE", "BIJGESTELD", "BEEINDIGD", "GESCHIL"],
    IN_EVALUATIE: ["IN_UITVOERING", "BIJGESTELD", "BEEINDIGD", "GESCHIL"],
    BIJGESTELD: ["IN_UITVOERING", "IN_EVALUATIE", "BEEINDIGD", "GESCHIL"],
    GESCHIL: ["IN_UITVOERING", "IN_EVALUATIE", "BIJGESTELD", "BEEINDIGD"],
    BEEINDIGD: [],
  };
  test.each(Object.entries(LIJNEN))("its status goes on from %s to %j only", async (van, naar) => {
    const all = [...Object.keys(LIJNEN), "CONCEPT", "IN_OVERLEG", "WACHT_OP_INSTEMMING"];
    const went: string[] = [];
    for (const status of all) {
      const nr = await eerstePlan({
        versie: { status: van as "GESCHIL", vastgesteldOp: "2026-09-01" },
      });
      const refused = await attempt(versieId(nr), sql`status = ${status}`);
      if (refused === null && status !== van) went.push(status);
    }
    expect(went.toSorted()).toEqual([...naar].toSorted());
  });

  test("while a version that is being made may change in every way, by the school", async () => {
    const nr = await eerstePlan();
    expect(
      await attempt(versieId(nr), sql`uitstroombestemming = 'vwo', status = 'CONCEPT'`),
    ).toBeNull();
  });

  test("and the role that answers questions may write no contents at all", async () => {
    const write = app.sql`update opp_versie set uitstroombestemming = 'vwo'`;
    await expect(write).rejects.toMatchObject({ code: "42501" });
  });
});
