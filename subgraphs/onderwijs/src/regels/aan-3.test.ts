import { afterAll, beforeAll, expect, test } from "vitest";
import { openNaleving, type NalevingUnderTest } from "../testing/aanmelding-naleving.ts";

let graph: NalevingUnderTest;
beforeAll(async () => void (graph = await openNaleving()));
afterAll(() => graph.close());

const refused = {
  besluit: "GEWEIGERD_MET_ALTERNATIEF",
  besluitOp: "2026-10-01",
  extraOndersteuningBeoordeeld: "JA",
  alternatieveVestigingscode: "99ZZ02",
  alternatiefBereid: true,
} as const;

type Change = Partial<{ [K in keyof typeof refused]: unknown }>;

async function sinds(change: Change, dag = "2026-10-01") {
  const row = { ...refused, ...change } as Parameters<typeof graph.signaal>[1]["row"];
  return (await graph.signaal("AAN_3", { row, dag }))?.sinds ?? null;
}

test.each([
  { what: "a refusal with a willing school is kept", change: {}, expected: null },
  {
    what: "a refusal without another school is not",
    change: { alternatieveVestigingscode: null, alternatiefBereid: null },
    expected: "2026-10-01",
  },
  {
    what: "a school that said no is no other school",
    change: { alternatiefBereid: false },
    expected: "2026-10-01",
  },
  {
    what: "a school that nobody asked is no other school",
    change: { alternatiefBereid: null },
    expected: "2026-10-01",
  },
  {
    what: "what was not assessed may not be refused either",
    change: { extraOndersteuningBeoordeeld: "ONBEKEND", alternatiefBereid: false },
    expected: "2026-10-01",
  },
  {
    what: "whoever needs no extra support may be refused without",
    change: { extraOndersteuningBeoordeeld: "NEE", alternatieveVestigingscode: null },
    expected: null,
  },
  {
    what: "admission asks for no other school",
    change: { besluit: "TOEGELATEN", alternatieveVestigingscode: null, alternatiefBereid: null },
    expected: null,
  },
])("AAN-3: $what", async ({ change, expected }) => {
  expect(await sinds(change)).toBe(expected);
});

test("AAN-3: is broken from the day of the refusal and not before", async () => {
  expect(await sinds({ alternatiefBereid: false }, "2026-09-30")).toBeNull();
  expect(await sinds({ alternatiefBereid: false }, "2026-10-01")).toBe("2026-10-01");
});

test("AAN-3: blocks, and names the article", async () => {
  const row = { ...refused, alternatiefBereid: false };
  expect(await graph.signaal("AAN_3", { row, dag: "2026-10-02" })).toEqual({
    code: "AAN_3",
    ernst: "BLOKKEERT",
    artikel: "WPO artikel 40 lid 4",
    sinds: "2026-10-01",
  });
});
