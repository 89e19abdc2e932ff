import { leeftijdOp, plusDagen, schooljaarVan } from "@samenloop/schema";
import { describe, expect, test } from "vitest";
import { EDGE_CASES, GEMEENTE_BUITEN_BEREIK, type EdgeCode } from "./edge-cases.ts";
import { DEFAULT_SEED, generatePeople, type Person } from "./people.ts";
import { smallCountry } from "./testing/small-country.ts";

const country = smallCountry();
const schools = Object.values(country.places).flatMap(({ items }) => items);

const schoolOf = (person: Person, at = -1) =>
  schools.find(
    ({ vestigingscode }) => vestigingscode === person.inschrijvingen.at(at)?.vestigingscode,
  );

describe.each([
  [50, "2026-10-01", DEFAULT_SEED],
  [1000, "2026-10-01", DEFAULT_SEED],
  [10_000, "2026-10-01", DEFAULT_SEED],
  [1000, "2026-08-03", 5],
  [1000, "2028-02-29", 6],
])("among %i children on %s, seed %i", (aantal, peildatum, seed) => {
  const people = [...generatePeople({ aantal, seed, peildatum, country })];
  const find = (code: EdgeCode): Person => {
    const found = people.filter(({ edge }) => edge === code);
    if (found.length !== 1 || !found[0]) throw new Error(`${found.length} children are ${code}.`);
    return found[0];
  };
  const answers = (code: EdgeCode) => find(code).link?.toestemmingen ?? [];

  test("every edge case is one child with both plans and a link", () => {
    for (const { code } of EDGE_CASES) {
      const { opp, youth, link } = find(code);
      expect([code, opp !== null, youth?.plan != null, link !== null]).toEqual([
        code,
        true,
        true,
        true,
      ]);
    }
  });

  test("OUDER_WEIGERT: one of two parents with custody says no", () => {
    const refusers = answers("OUDER_WEIGERT").filter(({ geweigerdOp }) => geweigerdOp);

    expect(new Set(refusers.map(({ gegevenDoor }) => gegevenDoor))).toEqual(new Set(["OUDER_2"]));
    expect(
      answers("OUDER_WEIGERT").some(
        ({ gegevenDoor, gegevenOp }) => gegevenDoor === "OUDER_1" && gegevenOp,
      ),
    ).toBe(true);
  });

  test.each([
    ["WORDT_12", 12],
    ["WORDT_16", 16],
    ["WORDT_18", 18],
  ] as const)("%s: is not yet %i and is so within a week", (code, age) => {
    const { geboortedatum } = find(code).leerling;

    expect(leeftijdOp(geboortedatum, peildatum)).toBe(age - 1);
    expect(leeftijdOp(geboortedatum, plusDagen(peildatum, 7))).toBe(age);
  });

  test("INGETROKKEN_VANDAAG: a consent was withdrawn on the reference date", () => {
    expect(answers("INGETROKKEN_VANDAAG").map(({ ingetrokkenOp }) => ingetrokkenOp)).toContain(
      peildatum,
    );
  });

  test("ANDER_SWV: the school before belongs to another samenwerkingsverband, and the link is suspended", () => {
    const person = find("ANDER_SWV");

    expect(schoolOf(person, 0)?.swvPo).not.toBe(schoolOf(person)?.swvPo);
    expect(person.link?.koppeling.opgeschortOp).toBeTruthy();
  });

  test("WOONT_BUITEN_SWV: the home municipality is none of the school's samenwerkingsverband", () => {
    const person = find("WOONT_BUITEN_SWV");
    const { swvPo, swvVo } = schoolOf(person) ?? {};
    const nearby = country.gemeentenVan.get(swvPo ?? swvVo ?? "")?.items ?? [];

    expect(nearby.length).toBeGreaterThan(0);
    expect(nearby).not.toContain(person.leerling.woongemeentecode);
  });

  test("VOOGDIJ: a guardian decides, and a certified institution holds the plan", () => {
    const { youth } = find("VOOGDIJ");

    expect(youth?.gezag.map(({ rol }) => rol)).toEqual(["VOOGD_GI"]);
    expect(youth?.plan?.bronhouderSoort).toBe("GECERTIFICEERDE_INSTELLING");
    expect(answers("VOOGDIJ").map(({ gegevenDoor }) => gegevenDoor)).toEqual([
      "VOOGD_GI",
      "VOOGD_GI",
    ]);
  });

  test("GEHEIMHOUDING, ALLEEN_MONDELING and BRON_BUITEN_BEREIK are what they say", () => {
    expect(find("GEHEIMHOUDING").youth?.jeugdige.geheimhouding).toBe(true);
    expect(find("ALLEEN_MONDELING").youth?.plan?.vorm).toBe("MONDELING");
    expect(find("BRON_BUITEN_BEREIK").youth?.plan?.gemeentecode).toBe(GEMEENTE_BUITEN_BEREIK);
  });

  test("REFORMATORISCH: goes to such a school", () => {
    expect(schoolOf(find("REFORMATORISCH"))?.denominatie).toBe("Reformatorisch");
  });

  test("SWV_FUSIE: the statement is of another samenwerkingsverband than the school's", () => {
    const person = find("SWV_FUSIE");

    expect(person.tlvs.length).toBeGreaterThan(0);
    expect(person.tlvs.map(({ swvCode }) => swvCode)).not.toContain(schoolOf(person)?.swvPo);
  });

  test("VSO_19: is nineteen and goes to a school of special secondary education", () => {
    const person = find("VSO_19");

    expect(leeftijdOp(person.leerling.geboortedatum, peildatum)).toBe(19);
    expect(schoolOf(person)?.soort).toBe("VSO");
    expect(person.opp?.plan.verplichtOpGrondVan).toBe("VSO");
  });

  test("TWEELING: were born on the same day, live together and share a school", () => {
    const shared = (person: Person) => [
      person.leerling.geboortedatum,
      person.leerling.woongemeentecode,
      person.inschrijvingen.at(-1)?.vestigingscode,
    ];

    expect(shared(find("TWEELING_A"))).toEqual(shared(find("TWEELING_B")));
    expect(find("TWEELING_A").leerling.id).not.toBe(find("TWEELING_B").leerling.id);
  });

  test("TLV_LOOPT_AF: the last statement ends on 31 July of this school year", () => {
    const [, end = ""] = schooljaarVan(peildatum).split("-");

    expect(find("TLV_LOOPT_AF").tlvs.at(-1)?.geldigTot).toBe(`${end}-07-31`);
  });

  test("OUDER_ONBEREIKBAAR: one parent said yes, the other has not answered for weeks", () => {
    const open = answers("OUDER_ONBEREIKBAAR").filter(
      ({ gegevenOp, geweigerdOp }) => !gegevenOp && !geweigerdOp,
    );

    expect(open.map(({ gegevenDoor }) => gegevenDoor)).toEqual(["OUDER_2", "OUDER_2"]);
    for (const { gevraagdOp } of open) {
      expect(gevraagdOp <= plusDagen(peildatum, -21)).toBe(true);
    }
  });

  test("VROEGERE_OUDER: what a parent gave who lost custody is followed by what the other gave", () => {
    const { youth, link } = find("VROEGERE_OUDER");
    const counts = link?.toestemmingen.filter(({ opvolgerId }) => !opvolgerId) ?? [];
    const followed = link?.toestemmingen.filter(({ opvolgerId }) => opvolgerId) ?? [];

    expect(youth?.gezag.map(({ rol }) => rol)).toEqual(["OUDER_MET_GEZAG", "OUDER_ZONDER_GEZAG"]);
    expect(counts.map(({ gegevenDoor }) => gegevenDoor)).toEqual(["OUDER_1", "OUDER_1"]);
    expect(followed.map(({ gegevenDoor }) => gegevenDoor)).toEqual(["OUDER_2", "OUDER_2"]);
    expect(followed.map(({ opvolgerId }) => opvolgerId)).toEqual(counts.map(({ id }) => id));
  });

  test("no consent outlives the birthday after which somebody else decides", () => {
    for (const { link } of people) {
      for (const { geldigTot, leeftijdsregimeTotEnMet } of link?.toestemmingen ?? []) {
        expect(geldigTot <= (leeftijdsregimeTotEnMet ?? geldigTot)).toBe(true);
      }
    }
  });

  test.each(["WORDT_12", "WORDT_16", "WORDT_18"] as const)(
    "%s: its consents end on the day before that birthday",
    (code) => {
      const { geboortedatum } = find(code).leerling;
      const [first] = answers(code);
      const last = first?.leeftijdsregimeTotEnMet ?? "";

      expect(leeftijdOp(geboortedatum, plusDagen(last, 1))).toBe(
        leeftijdOp(geboortedatum, last) + 1,
      );
      expect(first?.geldigTot).toBe(last);
    },
  );

  test("WACHT_OP_TOESTEMMING: an answer is still to come", () => {
    expect(
      answers("WACHT_OP_TOESTEMMING").some(
        ({ gegevenOp, geweigerdOp }) => !gegevenOp && !geweigerdOp,
      ),
    ).toBe(true);
  });
});
