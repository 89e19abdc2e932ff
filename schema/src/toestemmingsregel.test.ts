import { describe, expect, test } from "vitest";
import { leeftijdOp, plusDagen } from "./klok.ts";
import {
  geversVan,
  isVolledig,
  LEEFTIJDSREGIMES,
  leeftijdsregimeOp,
  leeftijdsregimeTotEnMet,
  TOESTEMMING_RICHTINGEN,
  type Gezag,
  type ToestemmingGever,
} from "./toestemmingsregel.ts";

const ouder = (volgnummer: number, rol = "OUDER_MET_GEZAG"): Gezag => ({ rol, volgnummer });
const samen = [ouder(1), ouder(2)];
const alleen = [ouder(1, "OUDER_ZONDER_GEZAG"), ouder(2), ouder(3, "STIEFOUDER")];
const voogd = [ouder(1, "VOOGD_GI"), ouder(2, "PLEEGOUDER")];
const niemand = [ouder(1, "OUDER_ZONDER_GEZAG")];

/** The law, by example: from the school, and from youth care. */
// prettier-ignore
const EXAMPLES = [
  ["ONDER_12", "two parents", samen, ["OUDER_1", "OUDER_2"], ["OUDER_1", "OUDER_2"]],
  ["ONDER_12", "one with custody", alleen, ["OUDER_2"], ["OUDER_2"]],
  ["ONDER_12", "a guardian institution", voogd, ["VOOGD_GI"], ["VOOGD_GI"]],
  ["ONDER_12", "nobody with custody", niemand, null, null],
  ["VAN_12_TOT_16", "two parents", samen, ["OUDER_1", "OUDER_2"], ["JEUGDIGE", "OUDER_1", "OUDER_2"]],
  ["VAN_12_TOT_16", "a guardian institution", voogd, ["VOOGD_GI"], ["JEUGDIGE", "VOOGD_GI"]],
  ["VAN_12_TOT_16", "nobody with custody", niemand, null, null],
  ["VANAF_16", "two parents", samen, ["JEUGDIGE"], ["JEUGDIGE"]],
  ["VANAF_16", "nobody with custody", niemand, ["JEUGDIGE"], ["JEUGDIGE"]],
] as const;

describe("who must consent", () => {
  test.each(
    EXAMPLES.map(([regime, who, gezag, vanSchool, vanJeugdzorg]) => ({
      regime,
      who,
      gezag,
      vanSchool,
      vanJeugdzorg,
    })),
  )("$regime with $who", ({ regime, gezag, vanSchool, vanJeugdzorg }) => {
    expect(geversVan("SCHOOL_NAAR_JEUGDHULP", regime, gezag)).toEqual(vanSchool);
    expect(geversVan("JEUGDHULP_NAAR_SCHOOL", regime, gezag)).toEqual(vanJeugdzorg);
  });

  test.each([
    ["2014-10-02", "ONDER_12"],
    ["2014-10-01", "VAN_12_TOT_16"],
    ["2010-10-02", "VAN_12_TOT_16"],
    ["2010-10-01", "VANAF_16"],
    ["2004-02-29", "VANAF_16"],
  ])("somebody born on %s falls on 2026-10-01 under %s", (geboortedatum, regime) => {
    expect(leeftijdsregimeOp(geboortedatum, "2026-10-01")).toBe(regime);
  });
});

describe("the last day of a regime", () => {
  test.each([
    ["2014-10-02", "2026-10-01", "2026-10-01"],
    ["2014-10-02", "2026-10-02", "2030-10-01"],
    ["2010-10-02", "2026-10-01", "2026-10-01"],
    ["2010-10-02", "2026-10-02", "2028-10-01"],
    ["2008-10-02", "2026-10-01", "2026-10-01"],
    ["2008-10-02", "2026-10-02", null],
    ["2012-02-29", "2024-02-28", "2024-02-28"],
    ["2012-02-29", "2028-02-29", "2030-02-28"],
    ["2014-03-29", "2026-03-28", "2026-03-28"],
    ["2014-10-25", "2026-10-24", "2026-10-24"],
  ])("of somebody born on %s is, seen from %s, %s", (geboortedatum, dag, last) => {
    expect(leeftijdsregimeTotEnMet(geboortedatum, dag)).toBe(last);
  });

  test("is the last before the regime is another, on every day of a childhood", () => {
    for (const geboortedatum of ["2008-02-29", "2008-03-30", "2008-08-01", "2008-10-26"]) {
      for (let dag = geboortedatum; dag < "2026-02-27"; dag = plusDagen(dag, 13)) {
        const last = leeftijdsregimeTotEnMet(geboortedatum, dag) ?? "";
        const regime = leeftijdsregimeOp(geboortedatum, dag);
        expect(last >= dag && leeftijdsregimeOp(geboortedatum, last) === regime).toBe(true);
        const leeftijden = [last, plusDagen(last, 1)].map((day) => leeftijdOp(geboortedatum, day));
        expect([
          [11, 12],
          [15, 16],
          [17, 18],
        ]).toContainEqual(leeftijden);
      }
    }
  });
});

describe("a list of givers that somebody else drew up", () => {
  test("is right exactly when the rule can have made it", () => {
    const families = [samen, alleen, voogd, [ouder(1)]];
    for (const richting of TOESTEMMING_RICHTINGEN) {
      for (const regime of LEEFTIJDSREGIMES) {
        const possible = families.map((gezag) => geversVan(richting, regime, gezag)?.join());
        for (const gevers of subsets(["JEUGDIGE", "OUDER_1", "OUDER_2", "VOOGD_GI"])) {
          expect([richting, regime, gevers, isVolledig(richting, regime, gevers)]).toEqual([
            richting,
            regime,
            gevers,
            possible.includes(gevers.join()),
          ]);
        }
      }
    }
  });

  test("names nobody twice", () => {
    const twice = ["OUDER_1", "OUDER_1"] as const;
    expect(isVolledig("SCHOOL_NAAR_JEUGDHULP", "ONDER_12", twice)).toBe(false);
  });
});

function subsets(items: readonly ToestemmingGever[]): ToestemmingGever[][] {
  const [first, ...others] = items;
  if (first === undefined) return [[]];
  const rest = subsets(others);
  return [...rest, ...rest.map((some) => [first, ...some])];
}
