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

const advies = (deskundigheid: string) => ({ deskundigheid, datum: "2024-05-01" });
const ADVICE = [
  ["AFGEGEVEN", [], false],
  ["AFGEGEVEN", [advies("orthopedagoog")], false],
  ["AFGEGEVEN", [advies("orthopedagoog"), advies("jeugdarts")], true],
  ["IN_BEZWAAR", [advies("orthopedagoog")], false],
  ["INGETROKKEN", [advies("orthopedagoog")], false],
  ["AANGEVRAAGD", [], true],
  ["IN_BEOORDELING", [advies("orthopedagoog")], true],
  ["GEWEIGERD", [], true],
] as const;

test.each(ADVICE)("TLV-5: %s on the advice of %j is accepted: %s", async (...example) => {
  const [status, deskundigenadviezen, isKept] = example;
  await regels.owner.execute(sql`truncate toelaatbaarheidsverklaring`);
  const found = await refusal({ status, deskundigenadviezen });
  expect(found).toBe(isKept ? null : "tlv_5_deskundigen");
});

test("TLV-5: where the table would not refuse it, the rule says the same", async () => {
  await regels.owner.execute(sql`
    alter table toelaatbaarheidsverklaring drop constraint tlv_5_deskundigen`);
  for (const [status, deskundigenadviezen, isKept] of ADVICE) {
    const tlvs = [{ status, deskundigenadviezen }];
    const found = await regels.oordeel("TLV_5", { dag: "2026-10-01", tlvs });
    const expected = isKept ? null : { ernst: "BLOKKEERT", sinds: "2024-06-01" };
    expect([status, found]).toEqual([status, expected]);
  }
});
