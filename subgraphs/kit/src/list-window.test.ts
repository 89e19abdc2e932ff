import { gemeente } from "@samenloop/db/tables/scholen";
import { Problem, type ProblemCode } from "@samenloop/schema";
import { expect, test } from "vitest";
import type { ListArgs, ListSource } from "./list-source.ts";
import { explainFailure, listWindow, writeCursor } from "./list-window.ts";

const SOURCE: ListSource<typeof gemeente> = {
  name: "gemeenten",
  table: gemeente,
  id: gemeente.gemeentecode,
  order: { GEMEENTECODE: gemeente.gemeentecode, NAAM: gemeente.naam },
};
const windowOf = (args: ListArgs) => listWindow(SOURCE, args);
const C = writeCursor("GEMEENTECODE", ["GM0003", "GM0003"]);
const F = writeCursor("GEMEENTECODE", ["GM0006", "GM0006"]);
const [atC, atF] = [
  ["GM0003", "GM0003"],
  ["GM0006", "GM0006"],
];
const DESC = { orderBy: { veld: "GEMEENTECODE", richting: "DESC" } } as const;

test.each<[string, ListArgs, object]>([
  ["no arguments", {}, { size: 20, fromEnd: false, field: "GEMEENTECODE", descending: false }],
  ["explicit nulls", { first: null, last: null, after: null, orderBy: null }, { size: 20 }],
  ["nothing of it", { first: 0 }, { size: 0, fromEnd: false }],
  ["the most", { first: 100 }, { size: 100 }],
  ["a part from the start", { first: 3, after: C, before: F }, { after: atC, before: atF }],
  ["a part from the end", { last: 3, after: C, before: F }, { after: atF, before: atC }],
  ["the end", { last: 3 }, { fromEnd: true, descending: true }],
  ["the reverse order", { first: 3, ...DESC }, { fromEnd: false, descending: true }],
  ["the end of the reverse order", { last: 3, ...DESC }, { fromEnd: true, descending: false }],
  ["another order", { orderBy: { veld: "NAAM" } }, { field: "NAAM", descending: false }],
])("%s is a window", (_, args, window) => {
  expect(windowOf(args)).toMatchObject(window);
});

test.each<[ProblemCode, ListArgs, RegExp]>([
  ["PAGE_INVALID", { first: 101 }, /^`first` lies between 0 and 100, not 101/],
  ["PAGE_INVALID", { last: 101 }, /^`last` lies between 0 and 100, not 101/],
  ["PAGE_INVALID", { first: -1 }, /^`first`/],
  ["PAGE_INVALID", { last: -1 }, /^`last`/],
  ["PAGE_INVALID", { first: 1, last: 1 }, /not both/],
  ["CURSOR_INVALID", { after: C, orderBy: { veld: "NAAM" } }, /order by GEMEENTECODE/],
  ["CURSOR_INVALID", { before: C, orderBy: { veld: "NAAM" } }, /order by GEMEENTECODE/],
  ["CURSOR_INVALID", { after: "" }, /not a cursor of this list/],
  ["CURSOR_INVALID", { after: "onzin" }, /not a cursor of this list/],
  ["CURSOR_INVALID", { before: encoded('["NAAM","x"]') }, /not a cursor of this list/],
  ["CURSOR_INVALID", { before: encoded('["NAAM","x",3]') }, /not a cursor of this list/],
  ["CURSOR_INVALID", { before: encoded("null") }, /not a cursor of this list/],
])("%s: refuses %o", (code, args, message) => {
  expect(problemOf(() => windowOf(args))).toMatchObject({
    code,
    message: expect.stringMatching(message),
  });
});

test.each(["999900006", "__proto__", "constructor"])(
  "CURSOR_INVALID: never repeats the %s that a made-up cursor names",
  (word) => {
    const { message } = problemOf(() => windowOf({ after: writeCursor(word, ["x", "y"]) }));
    expect(message).toBe("This is not a cursor of this list.");
  },
);

const failure = (code: string): Error =>
  new Error("Failed query", { cause: Object.assign(new Error(), { code }) });

test.each<[ProblemCode, string, ListArgs]>([
  ["CURSOR_INVALID", "22007", { after: C }],
  ["CURSOR_INVALID", "22021", { before: C }],
  ["INPUT_INVALID", "22021", {}],
])("%s: what PostgreSQL calls %s when asked %o", (code, sqlState, args) => {
  expect(explainFailure(windowOf(args), failure(sqlState))).toMatchObject({ code });
});

test.each<[string, ListArgs]>([
  ["22007", {}],
  ["42P01", { after: C }],
  ["", { after: C }],
])("another failure stays the bug that it is: %s when asked %o", (sqlState, args) => {
  const bug = failure(sqlState);
  expect(explainFailure(windowOf(args), bug)).toBe(bug);
});

function encoded(text: string): string {
  return Buffer.from(text).toString("base64url");
}

function problemOf(refused: () => unknown): Problem {
  try {
    refused();
  } catch (problem) {
    if (problem instanceof Problem) return problem;
    throw problem;
  }
  throw new Error("nothing was refused");
}
