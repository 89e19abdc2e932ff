import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { plankoppeling, toestemming } from "@samenloop/db/tables/koppelingen";
import {
  openSubgraph,
  uuid,
  type SubgraphUnderTest,
} from "../../../kit/testing/subgraph-under-test.ts";
import { koppelingen } from "../index.ts";
import {
  addKoppeling,
  addToestemming,
  koppelingId,
  RICHTINGEN,
  type NewKoppeling,
  type NewToestemming,
} from "../testing/invented-rows.ts";

let dag = "2026-10-01";
let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(koppelingen, undefined, { klok: { vandaag: () => dag } });
});
afterAll(() => graph.close());
beforeEach(async () => {
  await graph.owner.delete(toestemming);
  await graph.owner.delete(plankoppeling);
});

/** Consent both ways, the one back as it is usually given, the one out as the example says. */
async function sinds(link: NewKoppeling, out: NewToestemming | null, on: string) {
  dag = on;
  await addKoppeling(graph.owner, 1, link);
  const rows = [out, { geldigTot: "2099-12-31" }].flatMap((row, i) =>
    row ? [{ richting: RICHTINGEN[i]!, ...row }] : [],
  );
  for (const [i, row] of rows.entries()) {
    await addToestemming(graph.owner, i, { plankoppelingId: koppelingId(1), ...row });
  }
  const { data, errors } = await graph.ask(`{
    plankoppeling(id: "${koppelingId(1)}") { status nalevingssignalen { code ernst artikel sinds } }
    plankoppelingen(where: { nalevingssignalen: [LNK_1] }) { nodes { id } }
  }`);
  expect(errors).toBeUndefined();
  const { status, nalevingssignalen: signalen } = data.plankoppeling;
  expect(data.plankoppelingen.nodes).toHaveLength(signalen.length);
  const known = { code: "LNK_1", ernst: "BLOKKEERT", artikel: "Jeugdwet artikel 7.3.11" };
  for (const signaal of signalen) expect(signaal).toMatchObject(known);
  // The signal and the gate are two readings of one rule.
  expect(signalen.length === 0).toBe(status === "ACTIEF" || status === "BEEINDIGD");
  return signalen[0]?.sinds ?? null;
}

const given = { gegevenOp: "2026-01-10" };

type Example = readonly [
  what: string,
  link: NewKoppeling,
  out: NewToestemming | null,
  on: string,
  expected: string | null,
];

// prettier-ignore
const EXAMPLES: readonly Example[] = [
  ["a basis in both directions is enough", {}, given, "2026-10-01", null],
  ["consent holds on its last day", {}, { ...given, geldigTot: "2026-10-01" }, "2026-10-01", null],
  [
    "and not on the day after",
    {},
    { ...given, geldigTot: "2026-09-30" },
    "2026-10-01",
    "2026-10-01",
  ],
  [
    "a consent that ends on 28 February 2027 is missed from 1 March",
    {},
    { ...given, geldigTot: "2027-02-28" },
    "2027-03-05",
    "2027-03-01",
  ],
  [
    "one that ends on 28 February 2028 is missed from 29 February",
    {},
    { ...given, geldigTot: "2028-02-28" },
    "2028-02-29",
    "2028-02-29",
  ],
  [
    "one that ends on the last night of summer time is missed the day after",
    {},
    { ...given, geldigTot: "2026-10-24" },
    "2026-10-25",
    "2026-10-25",
  ],
  [
    "one that ends on the night on which summer time begins is missed the day after",
    {},
    { ...given, geldigTot: "2027-03-28" },
    "2027-03-29",
    "2027-03-29",
  ],
  [
    "one that ends on 31 July is missed from 1 August",
    {},
    { ...given, geldigTot: "2027-07-31" },
    "2027-08-01",
    "2027-08-01",
  ],
  [
    "a withdrawal counts from its own day",
    {},
    { ...given, ingetrokkenOp: "2026-09-20" },
    "2026-10-01",
    "2026-09-20",
  ],
  [
    "a refusal counts from its own day",
    {},
    { gegevenOp: null, geweigerdOp: "2026-09-21" },
    "2026-10-01",
    "2026-09-21",
  ],
  [
    "what was asked and not answered is missed since it was asked",
    {},
    { gegevenOp: null },
    "2026-10-01",
    "2026-01-02",
  ],
  [
    "one direction without any is missed since the link was made",
    {},
    null,
    "2026-10-01",
    "2026-01-01",
  ],
  [
    "a move counts from its own day",
    { opgeschortOp: "2026-09-22" },
    given,
    "2026-10-01",
    "2026-09-22",
  ],
  [
    "a move of tomorrow does not count yet",
    { opgeschortOp: "2026-10-02" },
    given,
    "2026-10-01",
    null,
  ],
  ["what is over lacks nothing", { eindOp: "2026-10-01" }, { gegevenOp: null }, "2026-10-01", null],
  [
    "a consent that another has followed lacks nothing",
    {},
    { ...given, ingetrokkenOp: "2026-09-20", opvolgerId: uuid(4, 9) },
    "2026-10-01",
    "2026-01-01",
  ],
];

test.each(EXAMPLES.map(([what, link, out, on, expected]) => ({ what, link, out, on, expected })))(
  "LNK-1: $what",
  async ({ link, out, on, expected }) => {
    expect(await sinds(link, out, on)).toBe(expected);
  },
);
