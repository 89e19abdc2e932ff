import { describe, expect, test } from "vitest";
import type { Hulpverleningsplan, Koppeling, Leerling, Toestemming } from "./child.ts";
import { gapsOf, type Known } from "./gaps.ts";

const consent = (given: Partial<Toestemming>): Toestemming =>
  ({
    richting: "SCHOOL_NAAR_JEUGDHULP",
    gegevenDoor: "OUDER_1",
    status: "VERLEEND",
    ...given,
  }) as Toestemming;

const link = (given: Partial<Koppeling>): Koppeling =>
  ({ status: "ACTIEF", geldigTot: "2027-09-01", toestemmingen: [], ...given }) as Koppeling;

const full = { inhoud: "VOLLEDIG" } as Hulpverleningsplan;

const known = (given: Partial<Known>): Known => ({
  leerling: { opp: { instemmingHandelingsdeel: { resultaat: "VERLEEND" } } } as Leerling,
  link: link({ hulpverleningsplan: full }),
  isCareSilent: false,
  today: "2026-10-01",
  ...given,
});

const said = (given: Partial<Known>): string[] =>
  gapsOf(known(given)).map(({ what, why }) => `${what}: ${why}`);

test("nothing is missing of two whole plans that are linked for a while", () => {
  expect(said({})).toEqual([]);
});

test("without a link it is never said whether there is youth care", () => {
  expect(said({ link: null }).join(" ")).toMatch(/niet te zien: ook dat is privé/);
});

test.each([
  ["GEVRAAGD", /Ouder 1 heeft nog geen antwoord gegeven/],
  ["GEWEIGERD", /Ouder 1 heeft nee gezegd/],
  ["INGETROKKEN", /Ouder 1 heeft de toestemming ingetrokken/],
  ["VERLOPEN", /Ouder 1 gaf toestemming, maar die is verlopen/],
] as const)("a consent that is %s is named with its giver", (status, words) => {
  const toestemmingen = [consent({ status }), consent({ gegevenDoor: "OUDER_2" })];
  const gaps = said({ link: link({ status: "OPGESCHORT", toestemmingen }) });
  expect(gaps).toHaveLength(1);
  expect(gaps[0]).toMatch(words);
});

test("a giver who says no in both directions is named once", () => {
  const toestemmingen = [
    consent({ status: "GEWEIGERD" }),
    consent({ status: "GEWEIGERD", richting: "JEUGDHULP_NAAR_SCHOOL" }),
  ];
  expect(said({ link: link({ status: "OPGESCHORT", toestemmingen }) })).toEqual([
    "Toestemming van ouder 1: Ouder 1 heeft nee gezegd. School en jeugdhulp mogen niets met elkaar delen.",
  ]);
});

test("a consent given anew goes before the one that was withdrawn, in whatever order they come", () => {
  const both = [consent({ status: "INGETROKKEN" }), consent({ status: "VERLEEND" })];
  for (const toestemmingen of [both, both.toReversed()]) {
    expect(said({ link: link({ status: "OPGESCHORT", toestemmingen }) })).toEqual([
      "Het plan van de jeugdhulp: De koppeling is stilgelegd.",
    ]);
  }
});

describe("an open link", () => {
  test.each([
    ["2026-10-01", /vandaag af/],
    ["2026-10-02", /morgen af/],
    ["2026-10-31", /over 30 dagen af/],
  ])("that ends on %s says so", (geldigTot, words) => {
    expect(said({ link: link({ geldigTot, hulpverleningsplan: full }) })[0]).toMatch(words);
  });

  test("says nothing of an end that is far away", () => {
    expect(said({ link: link({ geldigTot: "2026-11-01", hulpverleningsplan: full }) })).toEqual([]);
  });

  test("whose plan did not come says that this part does not answer, not that there is none", () => {
    const gaps = said({ isCareSilent: true, link: link({ hulpverleningsplan: null }) });
    expect(gaps[0]).toMatch(/antwoordt nu niet/);
  });

  test("with a plan of which only the existence is known says where its content lies", () => {
    const bronhouder = { soort: "GECERTIFICEERDE_INSTELLING", naam: null } as const;
    const plan = { inhoud: "ALLEEN_METADATA", bronhouder } as Hulpverleningsplan;
    expect(said({ link: link({ hulpverleningsplan: plan }) })[0]).toMatch(
      /ligt bij de gecertificeerde instelling\.$/,
    );
  });
});
