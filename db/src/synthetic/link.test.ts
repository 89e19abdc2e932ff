import { leeftijdOp, plusDagen } from "@samenloop/schema";
import { describe, expect, test } from "vitest";
import { DEFAULT_SEED, generatePeople, type Person } from "./people.ts";
import { smallCountry } from "./testing/small-country.ts";

const peildatum = "2026-10-01";
const people = [
  ...generatePeople({ aantal: 40_000, seed: DEFAULT_SEED, peildatum, country: smallCountry() }),
];
const linked = people.flatMap((person) => {
  const { opp, youth, link } = person;
  return opp && youth?.plan && link ? [{ ...person, opp, youth, plan: youth.plan, link }] : [];
});
const drawn = linked.filter(({ edge }) => edge === null);
const consents = linked.flatMap(({ link }) => link.toestemmingen);

const outcomeOf = ({ link }: (typeof linked)[number]): string => {
  const answers = link.toestemmingen;
  if (answers.some(({ geweigerdOp }) => geweigerdOp)) return "GEWEIGERD";
  if (answers.some(({ ingetrokkenOp }) => ingetrokkenOp)) return "INGETROKKEN";
  return answers.some(({ geldigTot }) => geldigTot < peildatum) ? "VERLOPEN" : "VERLEEND";
};

const isRunning = ({ youth, opp }: Person): boolean =>
  opp !== null && ["VASTGESTELD", "IN_UITVOERING", "GEWIJZIGD"].includes(youth?.plan?.status ?? "");

describe("links", () => {
  test("are asked for of 55 in a hundred children with both plans running", () => {
    const early = plusDagen(peildatum, -21);
    const askable = people.filter(
      (person) => !person.edge && isRunning(person) && (person.opp?.plan.begindatum ?? "") <= early,
    );
    const sigma = Math.sqrt(askable.length * 0.55 * 0.45);

    expect(askable.length).toBeGreaterThan(500);
    expect(Math.abs(drawn.length - askable.length * 0.55)).toBeLessThan(4 * sigma);
  });

  test.each([
    ["VERLEEND", 0.7],
    ["GEWEIGERD", 0.15],
    ["INGETROKKEN", 0.1],
    ["VERLOPEN", 0.05],
  ])("%s is what came of %f of them", (outcome, chance) => {
    const found = drawn.filter((person) => outcomeOf(person) === outcome).length;
    const sigma = Math.sqrt(drawn.length * chance * (1 - chance));

    expect(Math.abs(found - drawn.length * chance)).toBeLessThan(4 * sigma);
  });

  test("join the two plans of one child, and only a running plan of youth care", () => {
    for (const { opp, plan, link } of linked) {
      expect(link.koppeling).toMatchObject({
        ontwikkelingsperspectiefId: opp.plan.id,
        hulpverleningsplanId: plan.id,
        hulpverleningsplanGemeentecode: plan.gemeentecode,
      });
    }
    expect(linked.filter((person) => !isRunning(person))).toEqual([]);
  });

  test("are asked for when both plans are there, and every day comes in order before the reference date", () => {
    for (const { opp, plan, link } of linked) {
      const { voorgesteldOp, startOp, opgeschortOp } = link.koppeling;
      const answers = link.toestemmingen.flatMap(
        ({ gegevenOp, geweigerdOp }) => gegevenOp ?? geweigerdOp ?? [],
      );
      const ends = link.toestemmingen.flatMap(({ ingetrokkenOp }) => ingetrokkenOp ?? []);
      const days = [
        plan.begindatum,
        voorgesteldOp,
        ...answers,
        ...(startOp ? [startOp] : []),
        ...(opgeschortOp ? [opgeschortOp] : []),
        ...ends,
        peildatum,
      ];
      expect(opp.plan.begindatum <= voorgesteldOp).toBe(true);
      expect(days).toEqual(days.toSorted());
    }
  });

  test("some agreed ones end within thirty days", () => {
    const until = plusDagen(peildatum, 30);
    const soon = drawn.filter(
      (person) =>
        outcomeOf(person) === "VERLEEND" &&
        person.link.toestemmingen.some(({ geldigTot }) => geldigTot <= until),
    );

    expect(soon.length).toBeGreaterThan(10);
  });

  test("have one to four shared goals once agreed, and none before", () => {
    const agreed = linked.filter(({ link }) => link.koppeling.startOp !== null);
    const others = linked.filter(({ link }) => link.koppeling.startOp === null);

    expect(new Set(agreed.map(({ link }) => link.doelen.length))).toEqual(new Set([1, 2, 3, 4]));
    expect(new Set(others.map(({ link }) => link.doelen.length))).toEqual(new Set([0]));
  });

  test("have a history that tells each of their days once, numbered without a gap", () => {
    for (const { link } of linked) {
      const { koppeling, toestemmingen, doelen, contacten, evaluaties, historie } = link;
      const days = toestemmingen.flatMap((row) =>
        [row.gevraagdOp, row.gegevenOp, row.geweigerdOp, row.ingetrokkenOp].filter(Boolean),
      );
      const tell = historie.map(({ op }) => op);
      expect(historie.map(({ volgnummer }) => volgnummer)).toEqual(historie.map((_, i) => i + 1));
      expect(historie[0]).toMatchObject({ soort: "VOORGESTELD", op: koppeling.voorgesteldOp });
      expect(tell).toEqual(tell.toSorted());
      const others = [...doelen, ...contacten, ...evaluaties].length;
      const suspended = koppeling.opgeschortOp ? 1 : 0;
      expect(historie.length).toBe(1 + days.length + others + suspended);
      expect(new Set(historie.map(({ soort, betreft }) => `${soort} ${betreft}`)).size).toBe(
        historie.length,
      );
    }
  });

  test("have a mailbox at either side, in a domain that cannot exist", () => {
    for (const { link } of linked) {
      expect(link.contacten.map(({ rol }) => rol)).toEqual([
        expect.stringMatching(/^(IB_ER|ZORGCOORDINATOR|MENTOR)$/),
        expect.stringMatching(/^(JEUGDCONSULENT|JEUGDBESCHERMER)$/),
      ]);
      for (const { functioneelContact } of link.contacten) {
        expect(functioneelContact).toMatch(/^[a-z]+@[a-z0-9]+\.voorbeeld\.invalid$/);
      }
    }
  });
});

/** Consents that no other has followed. */
const counting = ({ toestemmingen }: (typeof linked)[number]["link"]) =>
  toestemmingen.filter(({ opvolgerId }) => !opvolgerId);

describe("consents", () => {
  test.each([
    ["ONDER_12: all with custody", 0, 11],
    ["VAN_12_TOT_16: the child and all with custody", 12, 15],
    ["VANAF_16: the child alone", 16, 23],
  ])("%s, in both directions", (title, from, to) => {
    const [regime] = title.split(":");
    const found = linked.filter(({ leerling }) => {
      const age = leeftijdOp(leerling.geboortedatum, peildatum);
      return from <= age && age <= to;
    });
    expect(found.length).toBeGreaterThan(20);
    for (const { youth, link } of found) {
      const custody = youth.gezag.flatMap(({ rol, volgnummer }) =>
        rol === "VOOGD_GI"
          ? ["VOOGD_GI"]
          : rol === "OUDER_MET_GEZAG"
            ? [`OUDER_${volgnummer}`]
            : [],
      );
      const givers = from >= 16 ? ["JEUGDIGE"] : from >= 12 ? ["JEUGDIGE", ...custody] : custody;
      for (const direction of ["SCHOOL_NAAR_JEUGDHULP", "JEUGDHULP_NAAR_SCHOOL"]) {
        const own = counting(link).filter(({ richting }) => richting === direction);
        expect(own.map(({ gegevenDoor }) => gegevenDoor)).toEqual(givers);
        expect(own.every(({ leeftijdsregime }) => leeftijdsregime === regime)).toBe(true);
      }
    }
  });

  test("a child with one parent who has custody needs the consent of one", () => {
    const single = linked.filter(
      ({ youth, leerling }) =>
        leeftijdOp(leerling.geboortedatum, peildatum) < 12 &&
        youth.gezag.filter(({ rol }) => rol === "OUDER_MET_GEZAG").length === 1,
    );

    expect(single.length).toBeGreaterThan(10);
    expect(new Set(single.map(({ link }) => counting(link).length))).toEqual(new Set([2]));
  });

  test("end within a year after they were given", () => {
    const tooLong = consents.filter(
      ({ gegevenOp, geldigTot }) => gegevenOp && geldigTot > plusDagen(gegevenOp, 365),
    );

    expect(consents.length).toBeGreaterThan(500);
    expect(tooLong).toEqual([]);
  });

  test("share what their direction is about, for the purpose of the link", () => {
    for (const { link } of linked) {
      const purpose = {
        THUISZITTERSAANPAK: "THUISZITTEN",
        EEN_PLAN_AFSTEMMING: "AFSTEMMEN_PLANNEN",
      };
      for (const { richting, doel, gegevenscategorieen } of link.toestemmingen) {
        const prefix = richting === "SCHOOL_NAAR_JEUGDHULP" ? "OPP_" : "HVP_";
        const { soort } = link.koppeling;
        expect(
          gegevenscategorieen.every((name) => name === "CONTACT" || name.startsWith(prefix)),
        ).toBe(true);
        expect(doel).toBe(
          soort in purpose ? purpose[soort as keyof typeof purpose] : "AANVRAAG_OJA",
        );
      }
    }
  });
});
