import { expect, test } from "vitest";
import { AANMELDING_BESLUITEN, AANMELDING_STAPPEN } from "@samenloop/db/tables/onderwijs";
import type { AanmeldingstapCode } from "../resolver-types.generated.ts";
import { ALLE_STAPPEN, eindeVan, STAPPEN, stapVan } from "./stappen.ts";

const open: readonly AanmeldingstapCode[] = AANMELDING_STAPPEN;

test("every step that a school can be at leads on, and somebody must act", () => {
  for (const code of open) {
    const { volgende, aanZet, artikel } = STAPPEN[code];
    expect([code, volgende.length > 1, aanZet !== null, artikel !== null]).toEqual([
      code,
      true,
      true,
      true,
    ]);
  }
});

test("at every end nothing follows and nobody must act", () => {
  const ends = ALLE_STAPPEN.filter((code) => !open.includes(code));
  expect(ends).toEqual(["TOEGELATEN", "GEWEIGERD", "NIET_BEHANDELD", "INGETROKKEN"]);
  for (const code of ends) expect(STAPPEN[code]).toMatchObject({ volgende: [], aanZet: null });
});

test("every step can be reached from the first, and admission and withdrawal from every step", () => {
  const reach = (from: AanmeldingstapCode, seen = new Set<AanmeldingstapCode>()) => {
    if (seen.has(from)) return seen;
    seen.add(from);
    for (const next of STAPPEN[from].volgende) reach(next, seen);
    return seen;
  };
  expect([...reach("AANGEMELD")].toSorted()).toEqual(ALLE_STAPPEN.toSorted());
  for (const code of open) {
    expect(STAPPEN[code].volgende).toEqual(expect.arrayContaining(["TOEGELATEN", "INGETROKKEN"]));
  }
});

test("nobody is refused before it is known what he needs, or left aside after", () => {
  const leadTo = (end: AanmeldingstapCode) =>
    open.filter((code) => STAPPEN[code].volgende.includes(end));
  expect(leadTo("NIET_BEHANDELD")).toEqual(["AANGEMELD"]);
  expect(leadTo("GEWEIGERD")).toEqual(["BEHOEFTE_ONDERZOEKEN", "ANDERE_SCHOOL_ZOEKEN"]);
});

test("every decision has one end of its own", () => {
  expect(new Set(AANMELDING_BESLUITEN.map(eindeVan))).toEqual(
    new Set(["TOEGELATEN", "GEWEIGERD", "NIET_BEHANDELD"]),
  );
});

test("an application is at its end as soon as it was decided or withdrawn", () => {
  const stap = "AANBOD_AFWEGEN";
  expect(stapVan({ stap, besluit: null, ingetrokkenOp: null })).toBe(stap);
  expect(stapVan({ stap, besluit: "TOEGELATEN", ingetrokkenOp: null })).toBe("TOEGELATEN");
  expect(stapVan({ stap, besluit: null, ingetrokkenOp: "2026-10-01" })).toBe("INGETROKKEN");
});
