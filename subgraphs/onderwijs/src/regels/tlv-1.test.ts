import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addTlv } from "../testing/invented-rows.ts";
import { openRegels, type RegelsUnderTest } from "../testing/oordeel.ts";

let regels: RegelsUnderTest;
beforeAll(async () => void (regels = await openRegels()));
afterAll(() => regels.close());

/** Which constraint the table refuses this row by. */
const refusal = async (row: Parameters<typeof addTlv>[2], number = 1): Promise<string | null> => {
  try {
    await addTlv(regels.owner, number, row);
    return null;
  } catch (error) {
    return (
      (error as { cause?: { constraint_name?: string } }).cause?.constraint_name ?? String(error)
    );
  }
};

/** The last day is right for a statement from this first day on, and the first day that is too early. */
const PERIODS = [
  ["2026-08-01", "2027-07-31", true],
  ["2026-08-01", "2027-07-30", false],
  ["2026-08-01", "2027-08-01", false],
  ["2026-08-01", "2028-07-31", true],
  ["2026-07-31", "2026-07-31", false],
  ["2026-07-31", "2027-07-31", true],
  ["2026-08-02", "2027-07-31", false],
  ["2026-08-02", "2028-07-31", true],
  ["2027-01-15", "2027-07-31", false],
  ["2027-01-15", "2028-07-31", true],
  ["2028-02-29", "2029-07-31", true],
  ["2026-12-31", "2028-02-29", false],
] as const;

test.each(PERIODS)("TLV-1: from %s to %s is accepted: %s", async (geldigVan, geldigTot, isKept) => {
  await regels.owner.execute(sql`truncate toelaatbaarheidsverklaring`);
  const found = await refusal({ geldigVan, geldigTot });
  expect(found).toBe(isKept ? null : "tlv_1_hele_schooljaren");
});

test("TLV-1: where the table would not refuse it, the rule says the same", async () => {
  await regels.owner.execute(sql`
    alter table toelaatbaarheidsverklaring drop constraint tlv_1_hele_schooljaren`);
  for (const [geldigVan, geldigTot, isKept] of PERIODS) {
    const situatie = { dag: "2026-10-01", tlvs: [{ geldigVan, geldigTot }] };
    const expected = isKept ? null : { ernst: "BLOKKEERT", sinds: "2024-06-01" };
    expect([geldigVan, await regels.oordeel("TLV_1", situatie)]).toEqual([geldigVan, expected]);
  }
});
