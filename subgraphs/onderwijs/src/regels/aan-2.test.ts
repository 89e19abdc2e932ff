import { afterAll, beforeAll, expect, test } from "vitest";
import { openNaleving, type NalevingUnderTest } from "../testing/aanmelding-naleving.ts";

let graph: NalevingUnderTest;
beforeAll(async () => void (graph = await openNaleving()));
afterAll(() => graph.close());

// Ten weeks after 23 July 2026 it is 1 October: the pupil has a place on the 2nd.
const row = { ontvangenOp: "2026-07-23" };

test.each([
  { what: "on the last day of ten weeks nothing is due", dag: "2026-10-01", sinds: null },
  { what: "on the day after it is", dag: "2026-10-02", sinds: "2026-10-02" },
  { what: "and stays so", dag: "2026-12-01", sinds: "2026-10-02" },
])("AAN-2: without a school, $what", async ({ dag, sinds }) => {
  const signaal = await graph.signaal("AAN_2", { row, dag });
  expect(signaal?.sinds ?? null).toBe(sinds);
});

test("AAN-2: warns, and names the article", async () => {
  expect(await graph.signaal("AAN_2", { row, dag: "2026-10-02" })).toEqual({
    code: "AAN_2",
    ernst: "WAARSCHUWT",
    artikel: "WPO artikel 40 lid 7",
    sinds: "2026-10-02",
  });
});

test.each([
  { ontvangenOp: "2023-12-22", plaats: "2024-03-02", what: "weeks that hold 29 February" },
  { ontvangenOp: "2026-06-01", plaats: "2026-08-11", what: "weeks that run over 1 August" },
  {
    ontvangenOp: "2026-02-01",
    plaats: "2026-04-13",
    what: "weeks in which the clock goes forward",
  },
  { ontvangenOp: "2026-09-01", plaats: "2026-11-11", what: "weeks in which the clock goes back" },
])("AAN-2: $what are ten weeks: a place on $plaats", async ({ ontvangenOp, plaats }) => {
  const signaal = await graph.signaal("AAN_2", { row: { ontvangenOp }, dag: plaats });
  expect(signaal?.sinds).toBe(plaats);
  const { data } = await graph.ask("{ aanmeldingen { nodes { tijdelijkPlaatsenOp } } }");
  expect(data.aanmeldingen.nodes).toEqual([{ tijdelijkPlaatsenOp: plaats }]);
});

test.each([
  { what: "a decision", ended: { besluit: "TOEGELATEN" as const, besluitOp: "2026-10-20" } },
  { what: "a temporary place", ended: { tijdelijkGeplaatstOp: "2026-10-20" } },
  { what: "a withdrawal", ended: { ingetrokkenOp: "2026-10-20" } },
])("AAN-2: $what keeps the rule again from its day on", async ({ ended }) => {
  const on = async (dag: string) =>
    (await graph.signaal("AAN_2", { row: { ...row, ...ended }, dag }))?.sinds ?? null;
  expect(await on("2026-10-19")).toBe("2026-10-02");
  expect(await on("2026-10-20")).toBeNull();
});

test.each([
  { what: "who is at another school waits there", inschrijving: {}, sinds: null },
  {
    what: "who left it yesterday has waited since",
    inschrijving: { datumUitschrijving: "2026-10-31" },
    sinds: "2026-10-31",
  },
  {
    what: "who leaves it tomorrow is still there",
    inschrijving: { datumUitschrijving: "2026-11-02" },
    sinds: null,
  },
  {
    what: "who begins tomorrow waits today",
    inschrijving: { datumInschrijving: "2026-11-02" },
    sinds: "2026-10-02",
  },
])("AAN-2: $what", async ({ inschrijving, sinds }) => {
  const signaal = await graph.signaal("AAN_2", { row, inschrijving, dag: "2026-11-01" });
  expect(signaal?.sinds ?? null).toBe(sinds);
});
