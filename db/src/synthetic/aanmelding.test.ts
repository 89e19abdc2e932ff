import { plusDagen } from "@samenloop/schema";
import { describe, expect, test } from "vitest";
import { AANMELDING_BESLUITEN, AANMELDING_STAPPEN } from "../tables/onderwijs.ts";
import { DEFAULT_SEED, generatePeople, type Person } from "./people.ts";
import { smallCountry } from "./testing/small-country.ts";

const peildatum = "2026-10-01";
const people: readonly Person[] = [
  ...generatePeople({ aantal: 10_000, seed: DEFAULT_SEED, peildatum, country: smallCountry() }),
];
const applications = people.flatMap(({ aanmeldingen }) => aanmeldingen);

describe("applications", () => {
  test("stand at every step and end in every way", () => {
    expect(new Set(applications.map(({ stap }) => stap))).toEqual(new Set(AANMELDING_STAPPEN));
    expect(new Set(applications.map(({ besluit }) => besluit))).toEqual(
      new Set([...AANMELDING_BESLUITEN, undefined]),
    );
    expect(applications.some(({ ingetrokkenOp }) => ingetrokkenOp)).toBe(true);
    expect(applications.some(({ verlengdMet }) => verlengdMet)).toBe(true);
    expect(applications.some(({ tijdelijkGeplaatstOp }) => tijdelijkGeplaatstOp)).toBe(true);
  });

  test("are decided for most within six weeks, and for some too late", () => {
    const late = applications.filter(
      ({ ontvangenOp, besluitOp, ingetrokkenOp }) =>
        (besluitOp ?? ingetrokkenOp ?? peildatum) > plusDagen(ontvangenOp, 42),
    );
    expect(late.length).toBeGreaterThan(5);
    expect(late.length).toBeLessThan(applications.length / 4);
  });

  test("have no day after today, and none before their receipt", () => {
    const wrong = applications.filter(({ ontvangenOp, ...row }) =>
      [row.besluitOp, row.verlengdOp, row.tijdelijkGeplaatstOp, row.ingetrokkenOp].some(
        (day) => day && (day < ontvangenOp || day > peildatum),
      ),
    );
    expect(applications.filter(({ ontvangenOp }) => ontvangenOp > peildatum)).toEqual([]);
    expect(wrong).toEqual([]);
  });

  test("are made to another school than the pupil's own, unless he came of it", () => {
    const wrong = people.filter(({ aanmeldingen, inschrijvingen }) =>
      aanmeldingen.some(
        ({ vestigingscode, besluit, tijdelijkGeplaatstOp }) =>
          !besluit &&
          !tijdelijkGeplaatstOp &&
          vestigingscode === inschrijvingen.at(-1)?.vestigingscode,
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe("children without a school", () => {
  const left = people.filter(({ inschrijvingen }) =>
    inschrijvingen.every(({ datumUitschrijving }) => datumUitschrijving),
  );
  const placed = people.filter(
    ({ inschrijvingen }) => inschrijvingen.at(-1)?.tijdelijkePlaatsing === true,
  );

  test("are there, and so are those who got a temporary place, and none has a plan", () => {
    expect(left.length).toBeGreaterThan(3);
    expect(left.length).toBeLessThan(40);
    expect(placed.length).toBeGreaterThan(0);
    expect([...left, ...placed].filter(({ opp, youth }) => opp ?? youth)).toEqual([]);
  });

  test("are absent or exempt since they left, and only who is absent was applied for", () => {
    for (const { verzuim, inschrijvingen, aanmeldingen } of left) {
      const [absence] = verzuim;
      expect(absence?.start).toBe(inschrijvingen.at(-1)?.datumUitschrijving);
      expect(["ABSOLUUT", "VRIJSTELLING_5A"]).toContain(absence?.soort);
      expect(aanmeldingen).toHaveLength(absence?.soort === "ABSOLUUT" ? 1 : 0);
    }
  });

  test("get their temporary place at the school that was asked, the day after ten weeks", () => {
    for (const { inschrijvingen, aanmeldingen } of placed) {
      const place = inschrijvingen.at(-1);
      const [application] = aanmeldingen;
      expect(application).toMatchObject({
        vestigingscode: place?.vestigingscode,
        tijdelijkGeplaatstOp: place?.datumInschrijving,
      });
      expect(place?.datumInschrijving).toBe(plusDagen(application?.ontvangenOp ?? "", 71));
    }
  });
});

describe("support", () => {
  const arrangements = people.flatMap(({ arrangementen, opp }) =>
    arrangementen.map((row) => ({ ...row, hasPlan: opp !== null })),
  );

  test("is mostly of pupils with a plan, and some without; a group or school has no pupil", () => {
    const own = arrangements.filter(({ leerlingId }) => leerlingId);
    expect(own.every(({ soort }) => soort === "INDIVIDUEEL")).toBe(true);
    expect(own.filter(({ hasPlan }) => hasPlan).length).toBeGreaterThan(own.length * 0.8);
    expect(own.filter(({ hasPlan }) => !hasPlan).length).toBeGreaterThan(5);
    const others = arrangements.filter(({ leerlingId }) => !leerlingId);
    expect(new Set(others.map(({ soort }) => soort))).toEqual(new Set(["GROEP", "SCHOOLBUDGET"]));
  });

  test("has an amount exactly when it was granted, and a period that fits how far it is", () => {
    const wrong = arrangements.filter(({ status, bedrag, van, tot }) => {
      const isGranted = status !== "AANGEVRAAGD" && status !== "AFGEWEZEN";
      const isNow = van <= peildatum && (tot ?? peildatum) >= peildatum;
      return isGranted !== (bedrag !== null) || (status === "LOPEND") !== isNow;
    });
    expect(arrangements.length).toBeGreaterThan(200);
    expect(wrong.filter(({ status }) => status !== "AFGEWEZEN")).toEqual([]);
  });

  test("is sometimes fewer hours, or learning support in secondary school", () => {
    expect(people.flatMap(({ tijdafwijkingen }) => tijdafwijkingen).length).toBeGreaterThan(5);
    expect(people.flatMap(({ lwoo }) => lwoo).length).toBeGreaterThan(50);
  });
});
