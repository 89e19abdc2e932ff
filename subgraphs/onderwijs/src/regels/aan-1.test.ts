import { afterAll, beforeAll, expect, test } from "vitest";
import { plusDagen } from "@samenloop/schema";
import { openNaleving, type NalevingUnderTest } from "../testing/aanmelding-naleving.ts";

let graph: NalevingUnderTest;
beforeAll(async () => void (graph = await openNaleving()));
afterAll(() => graph.close());

const undecided = { ontvangenOp: "2026-08-20" };

// Six weeks after 20 August 2026 it is 1 October.
test.each([
  { what: "on the last day of six weeks nothing is late", dag: "2026-10-01", sinds: null },
  { what: "on the day after it is", dag: "2026-10-02", sinds: "2026-10-02" },
  { what: "and stays so", dag: "2027-01-01", sinds: "2026-10-02" },
])("AAN-1: without a decision, $what", async ({ dag, sinds }) => {
  const signaal = await graph.signaal("AAN_1", { row: undecided, dag });
  expect(signaal?.sinds ?? null).toBe(sinds);
});

test("AAN-1: warns, and names the article", async () => {
  expect(await graph.signaal("AAN_1", { row: undecided, dag: "2026-10-02" })).toEqual({
    code: "AAN_1",
    ernst: "WAARSCHUWT",
    artikel: "WPO artikel 40 lid 6",
    sinds: "2026-10-02",
  });
});

test.each([
  { ontvangenOp: "2024-01-19", laatste: "2024-03-01", what: "weeks that hold 29 February" },
  { ontvangenOp: "2026-07-20", laatste: "2026-08-31", what: "weeks that run over 1 August" },
  {
    ontvangenOp: "2026-03-01",
    laatste: "2026-04-12",
    what: "weeks in which the clock goes forward",
  },
  { ontvangenOp: "2026-10-01", laatste: "2026-11-12", what: "weeks in which the clock goes back" },
])("AAN-1: $what are six weeks: until $laatste", async ({ ontvangenOp, laatste }) => {
  const row = { ontvangenOp };
  expect(await graph.signaal("AAN_1", { row, dag: laatste })).toBeNull();
  const { data } = await graph.ask("{ aanmeldingen { nodes { beslissenVoor } } }");
  expect(data.aanmeldingen.nodes).toEqual([{ beslissenVoor: laatste }]);
  const next = plusDagen(laatste, 1);
  expect(await graph.signaal("AAN_1", { row, dag: next })).toMatchObject({ sinds: next });
});

test.each([
  { what: "on the last day is in time", besluitOp: "2026-10-01", sinds: null },
  { what: "on the day after is late, for ever", besluitOp: "2026-10-02", sinds: "2026-10-02" },
])("AAN-1: a decision $what", async ({ besluitOp, sinds }) => {
  const row = { ...undecided, besluit: "TOEGELATEN" as const, besluitOp };
  const signaal = await graph.signaal("AAN_1", { row, dag: "2027-03-01" });
  expect(signaal?.sinds ?? null).toBe(sinds);
});

test.each([
  { what: "in time ends the clock", ingetrokkenOp: "2026-10-01", sinds: null },
  { what: "too late does not make it undone", ingetrokkenOp: "2026-10-02", sinds: "2026-10-02" },
])("AAN-1: an application withdrawn $what", async ({ ingetrokkenOp, sinds }) => {
  const signaal = await graph.signaal("AAN_1", {
    row: { ...undecided, ingetrokkenOp },
    dag: "2027-03-01",
  });
  expect(signaal?.sinds ?? null).toBe(sinds);
});

test.each([
  { what: "two weeks more", weken: 2, op: "2026-09-15", laatste: "2026-10-15" },
  {
    what: "four weeks more, told on the last day",
    weken: 4,
    op: "2026-10-01",
    laatste: "2026-10-29",
  },
  { what: "no more than four weeks", weken: 9, op: "2026-09-15", laatste: "2026-10-29" },
  { what: "nothing, told a day too late", weken: 4, op: "2026-10-02", laatste: "2026-10-01" },
  { what: "nothing, told to nobody", weken: 4, op: null, laatste: "2026-10-01" },
])("AAN-1: an extension gives $what", async ({ weken, op, laatste }) => {
  const row = { ...undecided, verlengdMet: weken, verlengdOp: op };
  expect(await graph.signaal("AAN_1", { row, dag: laatste })).toBeNull();
  const { data } = await graph.ask("{ aanmeldingen { nodes { beslissenVoor } } }");
  expect(data.aanmeldingen.nodes).toEqual([{ beslissenVoor: laatste }]);
});
