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

const CATEGORIES = [
  ["SBAO", null, true],
  ["SBAO", "LAAG", false],
  ["PRO", "HOOG", false],
  ["SO", "LAAG", true],
  ["VSO", "MIDDEN", true],
] as const;

test.each(CATEGORIES)(
  "TLV-3: %s with category %s is accepted: %s",
  async (soort, categorie, isKept) => {
    await regels.owner.execute(sql`truncate toelaatbaarheidsverklaring`);
    expect(await refusal({ soort, categorie })).toBe(isKept ? null : "tlv_3_categorie");
  },
);

test("TLV-3: a number is used once by a samenwerkingsverband, and may be used by another", async () => {
  await regels.owner.execute(sql`truncate toelaatbaarheidsverklaring`);
  expect(await refusal({ volgnummer: "A 1/7" })).toBeNull();
  expect(await refusal({ volgnummer: "A 1/7" }, 2)).toBe("tlv_3_volgnummer");
  expect(await refusal({ volgnummer: "A 1/7", swvCode: "PO0002" }, 2)).toBeNull();
});

test("TLV-3: where the table would not refuse it, the rule says the same", async () => {
  await regels.owner.execute(sql`
    alter table toelaatbaarheidsverklaring drop constraint tlv_3_categorie`);
  await regels.owner.execute(sql`drop index tlv_3_volgnummer`);
  const BLOKKEERT = { ernst: "BLOKKEERT", sinds: "2024-06-01" };
  for (const [soort, categorie, isKept] of CATEGORIES) {
    const found = await regels.oordeel("TLV_3", {
      dag: "2026-10-01",
      tlvs: [{ soort, categorie }],
    });
    expect([soort, categorie, found]).toEqual([soort, categorie, isKept ? null : BLOKKEERT]);
  }
});
