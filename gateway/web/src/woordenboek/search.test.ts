import { expect, test } from "vitest";
import type { Begrip, Onderdeel } from "./begrip.ts";
import { ALLES, isAlles, search, type Zoekvraag } from "./search.ts";

const part = (naam: string, words: Partial<Onderdeel> = {}): Onderdeel => ({
  naam,
  type: "String",
  typenaam: "String",
  nl: "",
  en: "",
  eigenaren: ["onderwijs"],
  klasse: null,
  artikelen: [],
  ...words,
});
const word = (naam: string, onderdelen: readonly Onderdeel[]): Begrip => ({
  ...part(naam, { nl: `Over ${naam}.` }),
  soort: "object",
  sleutel: null,
  onderdelen,
});

const plan = word("Plan", [
  part("status", { nl: "Hoe ver het plan is.", en: "How far it has come." }),
  part("instemming", { en: "Consent of the parents.", artikelen: ["WPO 40a"] }),
]);
const kind = word("Kind", [part("plannen", { eigenaren: ["jeugdzorg"] })]);

const found = (vraag: Partial<Zoekvraag>): string[] =>
  search([plan, kind], { ...ALLES, ...vraag }).flatMap(({ naam, onderdelen }) =>
    onderdelen.map((onderdeel) => `${naam}.${onderdeel.naam}`),
  );

test.each<[Partial<Zoekvraag>, string[]]>([
  [{}, ["Plan.status", "Plan.instemming", "Kind.plannen"]],
  [{ tekst: "over plan" }, ["Plan.status", "Plan.instemming"]],
  [{ tekst: "CONSENT" }, ["Plan.instemming"]],
  [{ tekst: "parents of" }, ["Plan.instemming"]],
  [{ tekst: "plan.status" }, ["Plan.status"]],
  [{ tekst: "wpo 40a" }, ["Plan.instemming"]],
  [{ metArtikel: true }, ["Plan.instemming"]],
  [{ eigenaar: "jeugdzorg" }, ["Kind.plannen"]],
  [{ eigenaar: "jeugdzorg", tekst: "status" }, []],
  [{ tekst: "nergens" }, []],
])("%j finds %j", (vraag, expected) => {
  expect(found(vraag)).toEqual(expected);
});

test("only a question that asks for nothing asks for everything", () => {
  expect(isAlles({ ...ALLES, tekst: "  " })).toBe(true);
  expect(isAlles({ ...ALLES, eigenaar: "scholen" })).toBe(false);
  expect(isAlles({ ...ALLES, metArtikel: true })).toBe(false);
});
