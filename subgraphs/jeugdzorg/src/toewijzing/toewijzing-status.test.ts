import { expect, test } from "vitest";
import { beschikkingStatus, toewijzingStatus } from "./toewijzing-status.ts";

const DAG = "2026-10-01";

// prettier-ignore
test.each([
  ["nothing happened yet", {}, "TOEGEWEZEN"],
  ["it begins tomorrow", { gestartOp: "2026-10-02" }, "TOEGEWEZEN"],
  ["it began today", { gestartOp: "2026-10-01" }, "GESTART"],
  ["today is its last day", { gestartOp: "2026-01-01", einddatum: "2026-10-01" }, "GESTART"],
  ["its last day was yesterday", { gestartOp: "2026-01-01", einddatum: "2026-09-30" }, "VERLOPEN"],
  ["its last day passed and it never began", { einddatum: "2026-09-30" }, "VERLOPEN"],
  ["it stops tomorrow", { gestartOp: "2026-01-01", gestoptOp: "2026-10-02" }, "GESTART"],
  ["it stopped today", { gestartOp: "2026-01-01", gestoptOp: "2026-10-01" }, "GESTOPT"],
  ["it stopped before its last day passed", { gestoptOp: "2026-05-01", einddatum: "2026-09-30" }, "GESTOPT"],
  ["it was withdrawn", { geannuleerdOp: "2026-09-01", einddatum: "2026-09-30" }, "GEANNULEERD"],
] as const)("an assignment is, when %s", (_, messages, status) => {
  const none = { einddatum: null, gestartOp: null, gestoptOp: null, geannuleerdOp: null };
  expect(toewijzingStatus({ ...none, ...messages }, DAG)).toBe(status);
});

test.each([
  ["AFGEGEVEN", "2026-10-01", "AFGEGEVEN"],
  ["AFGEGEVEN", "2026-09-30", "VERLOPEN"],
  ["AFGEGEVEN", null, "AFGEGEVEN"],
  ["IN_BEZWAAR", "2026-09-30", "IN_BEZWAAR"],
] as const)("a decision that is %s until %s is today %s", (status, einddatum, expected) => {
  expect(beschikkingStatus({ status, einddatum }, DAG)).toBe(expected);
});
