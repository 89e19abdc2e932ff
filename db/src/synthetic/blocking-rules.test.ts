import { plusDagen, schooljaarVan } from "@samenloop/schema";
import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { blockingViolations } from "./blocking-rules.ts";
import { DEFAULT_SEED, generatePeople, type Person } from "./people.ts";
import { smallCountry } from "./testing/small-country.ts";

const country = smallCountry();
const peildatum = "2026-10-01";
const people = [...generatePeople({ aantal: 10_000, seed: DEFAULT_SEED, peildatum, country })];

const violationsOf = (list: Iterable<Person>, day: string): string[] =>
  [...list].flatMap((person) => blockingViolations(person, day));

describe("rules that block", () => {
  test("are broken by none of ten thousand children", () => {
    expect(violationsOf(people, peildatum)).toEqual([]);
  });

  test("are broken by no child of any seed on any day", () => {
    assert(
      property(
        integer({ min: 0, max: 4_294_967_295 }),
        integer({ min: 0, max: 3000 }),
        (seed, days) => {
          const day = plusDagen("2024-01-01", days);
          const some = generatePeople({ aantal: 300, seed, peildatum: day, country });
          expect(violationsOf(some, day)).toEqual([]);
        },
      ),
      { numRuns: 40, seed: 1 },
    );
  });

  test("PRO and SBAO pupils have an admission statement on every day of enrolment and today", () => {
    const placed = people.filter(({ opp }) =>
      ["SBAO", "PRAKTIJKONDERWIJS"].includes(opp?.plan.verplichtOpGrondVan ?? ""),
    );

    expect(placed.length).toBeGreaterThan(200);
    expect(placed.filter(({ tlvs }) => (tlvs.at(-1)?.geldigTot ?? "") < peildatum)).toEqual([]);
  });

  test("no two statements of a samenwerkingsverband have the same number", () => {
    const numbers = people.flatMap(({ tlvs }) =>
      tlvs.map(({ swvCode, volgnummer }) => `${swvCode} ${volgnummer}`),
    );

    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

/** The same, to be changed. */
type Broken = {
  readonly opp: { readonly versies: object[] };
  readonly tlvs: object[];
  readonly aanmeldingen: object[];
  readonly link: { readonly toestemmingen: object[] };
};

describe("a child broken by hand is found", () => {
  const active = people.find(
    ({ edge, link, tlvs, opp }) =>
      edge === "TLV_LOOPT_AF" && link && opp?.versies[0]?.vastgesteldOp && tlvs.length > 0,
  );
  const special = people.find(
    ({ opp, tlvs }) =>
      opp?.plan.verplichtOpGrondVan === "SO" && opp.versies[0]?.vastgesteldOp && tlvs.length > 0,
  );

  const refused = people.find(({ aanmeldingen }) =>
    aanmeldingen.some(({ besluit }) => besluit === "GEWEIGERD_MET_ALTERNATIEF"),
  );
  const refusal = (change: object) => (child: Broken) => {
    Object.assign(child.aanmeldingen[0] ?? {}, change);
  };

  const set = (change: object) => (child: Broken) => {
    Object.assign(child.opp.versies[0] ?? {}, change);
  };
  const consent = (change: object) => (child: Broken) => {
    Object.assign(child.link.toestemmingen[0] ?? {}, change);
  };
  const tlv = (change: object) => (child: Broken) => {
    Object.assign(child.tlvs[0] ?? {}, change);
  };

  test.each<readonly [title: string, from: Person | undefined, breakIt: (child: Broken) => void]>([
    ["OPP-2: consent withheld", active, set({ instemmingResultaat: "ONTHOUDEN" })],
    ["OPP-2: consent after the plan", active, set({ instemmingOp: "2099-01-01" })],
    ["OPP-2: consent of the wrong one", active, set({ instemmingDoor: "LEERLING" })],
    ["OPP-3: no consultation", active, set({ overlegOp: null })],
    ["OPP-4: not heard", active, set({ gehoordOp: null, nietGehoordReden: null })],
    ["OPP-6: no destination", active, set({ uitstroombestemming: null })],
    ["OPP-6: no hindering factors", active, set({ belemmerendeFactoren: [] })],
    ["OPP-6: no helping factors", active, set({ bevorderendeFactoren: [] })],
    ["OPP-7: no advice of the commission", special, set({ adviesCommissieOp: null })],
    ["TLV-1: an end within the school year", active, tlv({ geldigTot: "2099-06-30" })],
    ["TLV-2: a statement that begins too late", active, (child) => void child.tlvs.splice(0, 1)],
    ["TLV-3: a category outside special education", active, tlv({ categorie: "LAAG" })],
    ["TLV-3: special education without a category", special, tlv({ categorie: null })],
    [
      "AAN-3: refused without a school that wants him",
      refused,
      refusal({ extraOndersteuningBeoordeeld: "JA", alternatiefBereid: false }),
    ],
    [
      "AAN-3: refused before it was assessed",
      refused,
      refusal({ extraOndersteuningBeoordeeld: "ONBEKEND", alternatieveVestigingscode: null }),
    ],
    ["LNK-1: a consent of two years", active, consent({ geldigTot: "2099-01-01" })],
    [
      "LNK-1: one direction only",
      active,
      (child) => void child.link.toestemmingen.splice(0, child.link.toestemmingen.length / 2),
    ],
    ["LNK-1: one giver forgotten", active, (child) => void child.link.toestemmingen.splice(0, 1)],
  ])("%s", (title, from, breakIt) => {
    if (!from) throw new Error("No child has what is to be broken.");
    const child = structuredClone(from);
    expect(blockingViolations(child, peildatum)).toEqual([]);

    breakIt(child as unknown as Broken);

    expect(blockingViolations(child, peildatum)).toEqual([title.slice(0, 5)]);
  });
});

describe("rules that warn", () => {
  /** OPP-1 and OPP-5, the two that are broken on purpose. */
  const breaksOne = ({ opp, inschrijvingen }: Person): boolean => {
    const begin = inschrijvingen.at(-1)?.datumInschrijving ?? "";
    const due = plusDagen(begin, 42);
    const set = opp?.versies[0]?.vastgesteldOp ?? peildatum;
    const lastYear = schooljaarVan(plusDagen(`${schooljaarVan(peildatum).slice(0, 4)}-08-01`, -1));
    const evaluated = opp?.evaluaties.some(
      ({ datum, metOuders }) => metOuders && schooljaarVan(datum) === lastYear,
    );
    return set > due || (schooljaarVan(begin) <= lastYear && !evaluated);
  };

  test.each([
    ["EXTRA_ONDERSTEUNING_BAO", 0.45],
    ["SBAO", 0.15],
    ["PRAKTIJKONDERWIJS", 0.45],
  ])(
    "are broken by the plans of %s in %f of the cases, as the inspectorate found",
    (ground, chance) => {
      const many = [...generatePeople({ aantal: 30_000, seed: 3, peildatum, country })];
      const found = many.filter(({ edge, opp, inschrijvingen }) => {
        const isDue = plusDagen(inschrijvingen.at(-1)?.datumInschrijving ?? "", 42) < peildatum;
        return !edge && isDue && opp?.plan.verplichtOpGrondVan === ground;
      });
      const broken = found.filter(breaksOne).length;
      const sigma = Math.sqrt(found.length * chance * (1 - chance));

      expect(found.length).toBeGreaterThan(200);
      expect(Math.abs(broken - found.length * chance)).toBeLessThan(4 * sigma);
    },
  );
});

describe("versions", () => {
  const plans = people.flatMap(({ opp }) => opp ?? []);

  test("exactly one is current, the last, and those before it were adjusted", () => {
    for (const { versies } of plans) {
      expect(versies.map(({ geldend }) => geldend)).toEqual(
        versies.map((_, i) => i === versies.length - 1),
      );
      expect(versies.slice(0, -1).every(({ status }) => status === "BIJGESTELD")).toBe(true);
      expect(versies.map(({ versie }) => versie)).toEqual(versies.map((_, i) => i + 1));
    }
    expect(new Set(plans.map(({ versies }) => versies.length))).toEqual(new Set([1, 2, 3]));
  });
});
