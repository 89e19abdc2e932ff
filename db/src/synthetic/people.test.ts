import { createHash } from "node:crypto";
import { leeftijdOp, plusDagen } from "@samenloop/schema";
import { describe, expect, test } from "vitest";
import { isBsn } from "./bsn.ts";
import { drawOdds } from "./child.ts";
import { DEFAULT_SEED, generatePeople, type PeopleOptions, type Person } from "./people.ts";
import { smallCountry } from "./testing/small-country.ts";

const country = smallCountry();
const peildatum = "2026-10-01";
const generate = (options: Partial<PeopleOptions> = {}): Person[] => [
  ...generatePeople({ aantal: 10_000, seed: DEFAULT_SEED, peildatum, country, ...options }),
];

const people = generate();

const countsOf = (list: readonly Pick<Person, "opp" | "youth">[]) => ({
  opp: list.filter(({ opp }) => opp).length,
  hulp: list.filter(({ youth }) => youth).length,
  both: list.filter(({ opp, youth }) => opp && youth).length,
});

/** Expected number and standard deviation, when each of so many children is one with this chance. */
const binomial = (n: number, chance: number) => ({
  expected: n * chance,
  sigma: Math.sqrt(n * chance * (1 - chance)),
});

const share = <T>(list: readonly T[], has: (item: T) => boolean): number =>
  list.filter(has).length / list.length;

describe("how many", () => {
  test("of ten thousand children of the default seed, 909 have a plan, 1,275 youth care and 363 both", () => {
    expect(countsOf(people)).toEqual({ opp: 909, hulp: 1275, both: 363 });
  });

  test("no smaller country, other day or other schools change these counts", () => {
    const elsewhere = generate({ peildatum: "2025-02-14", aantal: 2000 });

    expect(countsOf(elsewhere)).toEqual(countsOf(people.slice(0, 2000)));
  });

  test.each(Array.from({ length: 20 }, (_, i) => 1 + i * 7919))(
    "seed %i stays within four sigma of them",
    (seed) => {
      const drawn = Array.from({ length: 10_000 }, (_, index) => drawOdds(seed, index));
      const found = {
        opp: drawn.filter(({ hasOpp }) => hasOpp).length,
        hulp: drawn.filter(({ hasHulp }) => hasHulp).length,
        both: drawn.filter(({ hasOpp, hasHulp }) => hasOpp && hasHulp).length,
      };
      for (const [key, mean] of [
        ["opp", 909],
        ["hulp", 1275],
        ["both", 363],
      ] as const) {
        const { sigma } = binomial(10_000, mean / 10_000);
        expect(Math.abs(found[key] - mean)).toBeLessThan(4 * sigma);
      }
    },
  );

  test("the drawn counts are the counts of the children made of them", () => {
    expect(countsOf(generate({ seed: 11, aantal: 3000 }))).toEqual({
      opp: range(3000).filter((i) => drawOdds(11, i).hasOpp).length,
      hulp: range(3000).filter((i) => drawOdds(11, i).hasHulp).length,
      both: range(3000).filter((i) => drawOdds(11, i).hasOpp && drawOdds(11, i).hasHulp).length,
    });
  });
});

const range = (length: number): number[] => Array.from({ length }, (_, i) => i);

describe("the same children", () => {
  const checksum = (list: readonly Person[]): string =>
    createHash("sha256").update(JSON.stringify(list)).digest("hex");

  test("come again for the same options", () => {
    expect(checksum(generate({ aantal: 1500 }))).toBe(checksum(people.slice(0, 1500)));
  });

  test("come first when more are asked for", () => {
    expect(generate({ aantal: 1000 })).toEqual(people.slice(0, 1000));
  });

  test("are others for another seed", () => {
    expect(checksum(generate({ aantal: 200, seed: 1 }))).not.toBe(
      checksum(generate({ aantal: 200, seed: 2 })),
    );
  });
});

describe("who a child is", () => {
  test("every child, plan and link says that it is invented", () => {
    const marks = people.flatMap(({ leerling, opp, youth, link }) => [
      leerling.synthetisch,
      opp?.plan.synthetisch ?? true,
      youth?.jeugdige.synthetisch ?? true,
      youth?.plan?.synthetisch ?? true,
      link?.koppeling.synthetisch ?? true,
    ]);

    expect(marks.every(Boolean)).toBe(true);
  });

  test("every id is unique over all tables of all sides", () => {
    const ids = idsIn(people);

    expect(ids.length).toBeGreaterThan(30_000);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("no link holds an id or designation of a child of either side", () => {
    const own = new Set(
      people.flatMap(({ leerling, youth }) => [
        leerling.id,
        leerling.aanduiding,
        youth?.jeugdige.id,
      ]),
    );
    const links = people.flatMap(({ link }) => (link ? [link] : []));
    const words = JSON.stringify(links).match(/"[^"]*"/g) ?? [];

    expect(links.length).toBeGreaterThan(100);
    expect(words.filter((word) => own.has(word.slice(1, -1)))).toEqual([]);
    expect(words.filter((word) => /Leerling|Jeugdige \d|Ouder [AB]/.test(word))).toEqual([]);
  });

  test("the designations of both sides are unique and never the same number", () => {
    const known = people.filter(({ youth }) => youth);
    const numbers = known.map(({ leerling, youth }) => [
      leerling.aanduiding.replace("Leerling ", ""),
      youth?.jeugdige.aanduiding.replace("Jeugdige ", ""),
    ]);

    expect(numbers.flat().every((number) => /^\d{6}$/.test(number ?? ""))).toBe(true);
    expect(new Set(numbers.map(([, own]) => own)).size).toBe(numbers.length);
    expect(numbers.filter(([pupil, own]) => pupil === own)).toEqual([]);
  });

  test("no number outside the ids could be somebody's BSN", () => {
    const text = JSON.stringify(people).replaceAll(
      /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g,
      "",
    );
    const numbers = text.match(/(?<!\d)\d{9}(?!\d)/g) ?? [];

    expect(text).toContain("Leerling 010000");
    expect(numbers.filter(isBsn)).toEqual([]);
  });

  test("some child is born on 29 February", () => {
    expect(people.some(({ leerling }) => leerling.geboortedatum.endsWith("-02-29"))).toBe(true);
  });

  test("nobody is a pupil before four or after twenty", () => {
    const ages = people.flatMap(({ leerling, inschrijvingen }) => [
      leeftijdOp(leerling.geboortedatum, inschrijvingen[0]?.datumInschrijving ?? ""),
      leeftijdOp(leerling.geboortedatum, peildatum),
    ]);

    expect(Math.min(...ages)).toBe(4);
    expect(Math.max(...ages)).toBe(19);
  });

  test("each enrolment is a row of year groups without a gap, the last of which is the one of now", () => {
    for (const { inschrijvingen } of people) {
      for (const {
        perioden = [],
        leerjaar,
        datumInschrijving,
        datumUitschrijving,
      } of inschrijvingen) {
        expect(perioden[0]?.begin).toBe(datumInschrijving);
        expect(perioden.at(-1)?.leerjaar).toBe(leerjaar);
        const ends = perioden.map(({ einde }) => einde && plusDagen(einde, 1));
        expect(ends).toEqual([
          ...perioden.slice(1).map(({ begin }) => begin),
          datumUitschrijving ?? null,
        ]);
      }
    }
  });

  test("a pupil who came from another school was at another school, until the day before", () => {
    const moved = people.filter(({ inschrijvingen }) => inschrijvingen.length === 2);

    expect(moved.length).toBeGreaterThan(200);
    for (const { inschrijvingen } of moved) {
      const days = inschrijvingen.flatMap(({ datumInschrijving, datumUitschrijving }) =>
        datumUitschrijving ? [datumInschrijving, datumUitschrijving] : [datumInschrijving],
      );
      expect(new Set(inschrijvingen.map(({ vestigingscode }) => vestigingscode)).size).toBe(2);
      expect(days).toEqual([...new Set(days)].toSorted());
    }
  });
});

describe("absence", () => {
  const isLong = ({ soort }: Person["verzuim"][number]): boolean => soort === "LANGDURIG_RELATIEF";
  const reported = people.flatMap(({ verzuim, inschrijvingen, opp, youth }) =>
    verzuim.filter(isLong).map((row) => ({
      ...row,
      since: inschrijvingen.at(-1)?.datumInschrijving ?? "",
      both: opp && youth,
    })),
  );

  test("of every kind that the law asks to report is there, and of some nobody did", () => {
    const all = people.flatMap(({ verzuim }) => verzuim);
    const unreported = all.filter(({ meldingOp }) => meldingOp === null);

    expect(new Set(all.map(({ soort }) => soort))).toEqual(
      new Set([
        "LANGDURIG_RELATIEF",
        "RELATIEF_16UUR",
        "GEOORLOOFD",
        "ABSOLUUT",
        "VRIJSTELLING_5A",
      ]),
    );
    expect(unreported.length).toBeGreaterThan(5);
    expect(unreported.length).toBeLessThan(all.length / 4);
  });

  test("that is long is longer than four weeks, at the school of now, and reported before today", () => {
    const wrong = reported.filter(
      ({ start, since, meldingOp }) =>
        start < since ||
        start > plusDagen(peildatum, -28) ||
        (meldingOp ?? start) < start ||
        (meldingOp ?? start) > peildatum,
    );

    expect(reported.length).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });

  test("that is long is eight times as common with both plans", () => {
    const both = people.filter(({ opp, youth }) => opp && youth).length;
    const rate = (n: number, of: number): number => n / of;
    const withBoth = rate(reported.filter((row) => row.both).length, both);
    const others = rate(reported.filter((row) => !row.both).length, people.length - both);

    expect(withBoth / others).toBeGreaterThan(4);
    expect(withBoth / others).toBeLessThan(16);
  });
});

describe("where a child lives", () => {
  const homes = people.flatMap(({ edge, leerling, inschrijvingen }) => {
    const place = placeOf(inschrijvingen.at(-1)?.vestigingscode);
    return edge ? [] : [{ home: leerling.woongemeentecode, place }];
  });

  test.each([
    ["BAO", 0.92],
    ["VO", 0.6],
  ] as const)("of %s %f lives in the municipality of the school", (soort, expected) => {
    const found = homes.filter(({ place }) => place.soort === soort);
    const { sigma } = binomial(found.length, expected);
    const nearby = found.filter(({ home, place }) => home === place.gemeentecode).length;

    expect(Math.abs(nearby - found.length * expected)).toBeLessThan(4 * sigma);
  });

  test("of those who live elsewhere one in ten lives outside the samenwerkingsverband", () => {
    const away = homes.filter(({ home, place }) => home !== place.gemeentecode);
    const outside = away.filter(({ home, place }) => {
      const own = place.soort === "VO" || place.soort === "PRO" ? place.swvVo : place.swvPo;
      return !country.gemeentenVan.get(own ?? place.swvVo ?? "")?.items.includes(home);
    }).length;
    const { expected, sigma } = binomial(away.length, 0.1);

    expect(Math.abs(outside - expected)).toBeLessThan(4 * sigma);
  });
});

describe("youth care", () => {
  const youths = people.flatMap(({ youth }) => youth ?? []);
  const plans = youths.flatMap(({ plan }) => plan ?? []);

  test("85 of a hundred have a plan on record, a quarter of those no more than its existence", () => {
    expect(share(youths, ({ plan }) => plan !== null)).toBeCloseTo(0.85, 1);
    expect(share(plans, ({ inhoud }) => inhoud === "ALLEEN_METADATA")).toBeCloseTo(0.25, 1);
  });

  test("a plan of which only the existence is known tells nothing else", () => {
    const bare = plans.filter(({ inhoud }) => inhoud === "ALLEEN_METADATA");
    const told = bare.flatMap(
      ({ vorm, doelen, activiteiten, voorzieningen, contactRol, evaluaties }) =>
        [vorm, doelen, activiteiten, voorzieningen, contactRol, evaluaties].filter(
          (value) => value != null,
        ),
    );

    expect(bare.length).toBeGreaterThan(100);
    expect(told).toEqual([]);
  });

  test("forced care is always written and held by a certified institution", () => {
    const forced = plans.filter(({ soort }) => soort === "PLAN_VAN_AANPAK");

    expect(forced.length).toBeGreaterThan(30);
    expect(forced.filter(({ vorm }) => vorm === "MONDELING")).toEqual([]);
    expect(new Set(forced.map(({ bronhouderSoort }) => bronhouderSoort))).toEqual(
      new Set(["GECERTIFICEERDE_INSTELLING"]),
    );
  });

  test("codes of holders lie in ranges that belong to nobody", () => {
    for (const { bronhouderAgb, bronhouderOin } of plans) {
      expect(bronhouderAgb ?? "99000000").toMatch(/^99\d{6}$/);
      expect(bronhouderOin).toMatch(/^00000099\d{12}$/);
    }
  });

  test("no plan is determined after it ended, and no care begins before birth", () => {
    const wrong = youths.filter(
      ({ plan, jeugdige, toewijzingen }) =>
        (plan?.vastgesteldOp && plan.vastgesteldOp > (plan.einddatum ?? peildatum)) ||
        toewijzingen.some(({ ingangsdatum }) => ingangsdatum < jeugdige.geboortedatum),
    );

    expect(wrong).toEqual([]);
  });

  test("custody ends at eighteen", () => {
    const adults = youths.filter(
      ({ jeugdige }) => leeftijdOp(jeugdige.geboortedatum, peildatum) >= 18,
    );
    const roles = new Set(adults.flatMap(({ gezag }) => gezag.map(({ rol }) => rol)));

    expect(roles).toEqual(new Set(["OUDER_ZONDER_GEZAG"]));
  });
});

function placeOf(vestigingscode: string | undefined) {
  const place = Object.values(country.places)
    .flatMap(({ items }) => items)
    .find((found) => found.vestigingscode === vestigingscode);
  if (!place) throw new Error("A pupil at a school that is not there.");
  return place;
}

/** Every value under a key `id`, however deep. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === "id" ? [String(item)] : idsIn(item),
  );
}
