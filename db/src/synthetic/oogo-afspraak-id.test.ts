import { expect, test } from "vitest";
import { isUuid } from "@samenloop/schema";
import { oogoAfspraakId } from "./oogo-afspraak-id.ts";

test("each samenwerkingsverband has one agreement on joining plans, with the same id in every database", () => {
  expect(isUuid(oogoAfspraakId("PO2707"))).toBe(true);
  expect(oogoAfspraakId("PO2707")).toBe(oogoAfspraakId("PO2707"));
  expect(oogoAfspraakId("PO2707")).not.toBe(oogoAfspraakId("VO2707"));
});
