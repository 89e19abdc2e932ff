import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { geversVan, leeftijdsregimeOp, type ToestemmingGever } from "@samenloop/schema";
import { openJudge, type Case, type Judge } from "../testing/judged.ts";

let judge: Judge;
beforeAll(async () => void (judge = await openJudge()));
afterAll(() => judge.close());

const OUDERS = ["OUDER_MET_GEZAG", "OUDER_MET_GEZAG"] as const;

interface Consent {
  readonly born: string;
  readonly dag: string;
  readonly door: readonly ToestemmingGever[] | null;
  readonly gezag?: Case["gezag"];
  readonly more?: object;
}

const sinds = ({ born, dag, door, gezag = OUDERS, more }: Consent) =>
  judge.sinds(
    "HVP_5",
    {
      geboortedatum: born,
      gezag,
      plan: {
        kader: "VRIJWILLIG",
        vastgesteldOp: dag,
        toestemmingHulpDoor: door && [...door],
        toestemmingHulpOp: dag,
        ...more,
      },
    },
    "2032-01-01",
  );

const BOTH = ["OUDER_1", "OUDER_2"] as const;

// A birthday, one on 29 February, one on the border of school years and those on which the clock is moved.
// prettier-ignore
const BIRTHDAYS = [
  ["2014-05-01", 12, "2026-04-30", "2026-05-01"],
  ["2010-05-01", 16, "2026-04-30", "2026-05-01"],
  ["2012-02-29", 12, "2024-02-28", "2024-02-29"],
  ["2010-08-01", 16, "2026-07-31", "2026-08-01"],
  ["2014-03-29", 12, "2026-03-28", "2026-03-29"],
  ["2010-10-25", 16, "2026-10-24", "2026-10-25"],
] as const;

test.each(BIRTHDAYS.filter(([, age]) => age === 12))(
  "HVP-5: born on %s, the child's own consent is needed from the birthday of %i on",
  async (...example) => {
    const [born, , before, birthday] = example;
    expect(await sinds({ born, dag: before, door: BOTH })).toBeNull();
    expect(await sinds({ born, dag: birthday, door: BOTH })).toBe(birthday);
    expect(await sinds({ born, dag: birthday, door: [...BOTH, "JEUGDIGE"] })).toBeNull();
    expect(await sinds({ born, dag: birthday, door: ["JEUGDIGE"] })).toBe(birthday);
  },
);

test.each(BIRTHDAYS.filter(([, age]) => age === 16))(
  "HVP-5: born on %s, the child alone decides from the birthday of %i on",
  async (...example) => {
    const [born, , before, birthday] = example;
    expect(await sinds({ born, dag: before, door: ["JEUGDIGE"] })).toBe(before);
    expect(await sinds({ born, dag: birthday, door: ["JEUGDIGE"] })).toBeNull();
    expect(await sinds({ born, dag: birthday, door: BOTH })).toBe(birthday);
  },
);

test("HVP-5: born on 29 February, a child is a year older on 1 March", async () => {
  const born = "2013-02-28";
  expect(await sinds({ born, dag: "2025-02-28", door: BOTH })).toBe("2025-02-28");
  const leap = "2016-02-29";
  expect(await sinds({ born: leap, dag: "2028-02-28", door: BOTH })).toBeNull();
  expect(await sinds({ born: leap, dag: "2028-02-29", door: BOTH })).toBe("2028-02-29");
});

test("HVP-5: the eighteenth birthday changes nothing: the child decided already", async () => {
  const [born, gezag] = ["2008-10-02", ["OUDER_ZONDER_GEZAG"]] as const;
  expect(await sinds({ born, dag: "2026-10-01", door: ["JEUGDIGE"] })).toBeNull();
  expect(await sinds({ born, dag: "2026-10-02", door: ["JEUGDIGE"], gezag })).toBeNull();
  expect(await sinds({ born, dag: "2026-10-02", door: BOTH, gezag })).toBe("2026-10-02");
});

const child = { born: "2018-01-01", dag: "2026-03-01" } as const;

// prettier-ignore
test.each<readonly [string, Omit<Consent, "born" | "dag">, string | null]>([
  ["both parents consented", { door: BOTH }, null],
  ["one of two parents did not", { door: ["OUDER_1"] }, child.dag],
  ["nothing is known of consent", { door: null }, child.dag],
  ["the other parent has no custody", { door: ["OUDER_1"], gezag: ["OUDER_MET_GEZAG", "OUDER_ZONDER_GEZAG"] }, null],
  ["the only parent with custody is the second", { door: ["OUDER_2"], gezag: ["OUDER_ZONDER_GEZAG", "OUDER_MET_GEZAG"] }, null],
  ["a guardian stands in the place of parents", { door: ["VOOGD_GI"], gezag: ["VOOGD_GI", "OUDER_MET_GEZAG"] }, null],
  ["a parent spoke for the guardian", { door: ["OUDER_2"], gezag: ["VOOGD_GI", "OUDER_MET_GEZAG"] }, child.dag],
  ["a foster parent is there too, who is not asked", { door: BOTH, gezag: [...OUDERS, "PLEEGOUDER"] }, null],
  ["nobody has custody", { door: BOTH, gezag: ["STIEFOUDER"] }, child.dag],
  ["the consent came a day too late", { door: BOTH, more: { toestemmingHulpOp: "2026-03-02" } }, child.dag],
  ["the help is imposed", { door: null, more: { kader: "GEDWONGEN" } }, null],
  ["the help is closed, by order of a judge", { door: null, more: { kader: "GESLOTEN" } }, null],
  ["nobody knows whether the help is imposed", { door: null, more: { kader: null } }, child.dag],
  ["the plan is still being made", { door: null, more: { vastgesteldOp: null } }, null],
  ["only the existence is known", { door: null, more: { inhoud: "ALLEEN_METADATA" } }, null],
])("HVP-5: of a child of eight, when %s", async (_, consent, expected) => {
  expect(await sinds({ ...child, ...consent })).toBe(expected);
});

test("HVP-5: is kept exactly when the table of ages says that everyone agreed", async () => {
  const rollen = fc.constantFrom("OUDER_MET_GEZAG", "OUDER_ZONDER_GEZAG", "VOOGD_GI", "PLEEGOUDER");
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2008, max: 2017 }),
      fc.array(rollen, { minLength: 1, maxLength: 2 }),
      fc.subarray(["OUDER_1", "OUDER_2", "JEUGDIGE", "VOOGD_GI"] as const),
      async (year, rollenVan, door) => {
        const [born, dag] = [`${year}-06-01`, "2026-06-01"];
        const gezag = rollenVan.map((rol, i) => ({ rol, volgnummer: i + 1 }));
        const nodig = geversVan("JEUGDHULP_NAAR_SCHOOL", leeftijdsregimeOp(born, dag), gezag);
        const isKept = nodig !== null && nodig.every((gever) => door.includes(gever));
        expect(await sinds({ born, dag, door, gezag: rollenVan })).toBe(isKept ? null : dag);
      },
    ),
    { numRuns: 60, seed: 5 },
  );
});
