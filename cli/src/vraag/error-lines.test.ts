import { expect, test } from "vitest";
import { errorLines } from "./error-lines.ts";

const code = (code: string) => ({ extensions: { code } });

test("an error says its code, what is wrong and where in the answer", () => {
  const error = { message: "Stil.", path: ["a", "nodes", 3, "b"], ...code("SUBGRAPH_UNREACHABLE") };
  expect(errorLines([error])).toEqual(["SUBGRAPH_UNREACHABLE: Stil. (at a.nodes.3.b)"]);
});

test("a question that is not understood says where in the file", () => {
  const error = { message: "Unexpected }.", locations: [{ line: 2, column: 5 }] };
  expect(errorLines([{ ...error, ...code("GRAPHQL_INVALID") }])).toEqual([
    "GRAPHQL_INVALID: Unexpected }. (at line 2, column 5)",
  ]);
});

test("the same in many places is said once", () => {
  const at = (i: number) => ({ message: "Stil.", path: ["nodes", i] });
  expect(errorLines([at(0), { message: "Anders." }, at(1), at(2)])).toEqual([
    "ERROR: Stil. (at nodes.0 and 2 more)",
    "ERROR: Anders.",
  ]);
});

test("an error cannot steer the terminal", () => {
  expect(errorLines([{ message: "a\u001b[2Jb\nc" }])).toEqual(["ERROR: a [2Jb c"]);
});
