import { assert, constantFrom, letrec, property, type Arbitrary } from "fast-check";
import { array, boolean, constant, dictionary, double, integer, oneof, string } from "fast-check";
import { expect, test } from "vitest";
import { toTables, type Answered } from "./to-tables.ts";

/** What a reader sees: facts, and under the name of each table its rows by label. */
function seen(data: object) {
  return toTables(data).map(({ name, facts, tables }) => ({
    name,
    facts: Object.fromEntries(facts.map(({ label, cell }) => [label, cell])),
    ...Object.fromEntries(
      tables.map(({ title, columns, rows }) => [
        title,
        rows.map(({ cells }) =>
          Object.fromEntries(columns.map(({ label }, i) => [label, cells[i]])),
        ),
      ]),
    ),
  }));
}

test("a single thing is a list of facts, objects below it included", () => {
  const data = {
    gemeente: { naam: "A", adres: { plaats: "B", punt: { graad: 52.1 } }, open: true },
  };
  expect(seen(data)).toEqual([
    {
      name: "gemeente",
      facts: { naam: "A", "adres.plaats": "B", "adres.punt.graad": 52.1, open: true },
    },
  ]);
});

test("a connection is its facts and a table of its nodes", () => {
  const data = { gemeenten: { totalCount: 9, nodes: [{ naam: "A" }, { naam: "B" }] } };
  expect(seen(data)).toEqual([
    { name: "gemeenten", facts: { totalCount: 9 }, gemeenten: [{ naam: "A" }, { naam: "B" }] },
  ]);
});

test("what stands above a list is repeated on each of its rows, and kept where the list is empty", () => {
  const data = {
    scholen: [
      { naam: "A", klassen: [{ groep: 1 }, { groep: 2 }] },
      { naam: "B", klassen: [] },
    ],
  };
  expect(seen(data)).toEqual([
    {
      name: "scholen",
      facts: {},
      "scholen.klassen": [
        { naam: "A", groep: 1 },
        { naam: "A", groep: 2 },
        { naam: "B", groep: null },
      ],
    },
  ]);
});

test("two lists beside each other are two tables, and not every pair of their rows", () => {
  const data = {
    kind: { id: 1, doelen: [{ doel: "a" }, { doel: "b" }], mensen: [{ rol: "x" }, { rol: "y" }] },
  };
  expect(seen(data)).toEqual([
    {
      name: "kind",
      facts: { id: 1 },
      "kind.doelen": [{ doel: "a" }, { doel: "b" }],
      "kind.mensen": [{ rol: "x" }, { rol: "y" }],
    },
  ]);
});

test("a list of one is a table all the same, so that the form does not hang on the number", () => {
  const ofOne = { kind: { doelen: [{ doel: "a" }] } };
  expect(seen(ofOne)).toEqual([{ name: "kind", facts: {}, "kind.doelen": [{ doel: "a" }] }]);
});

test("a list of plain values is one cell", () => {
  const data = { aanbod: { soorten: ["GEDRAG", "LEREN"], geen: [], nullen: [null] } };
  expect(seen(data)).toEqual([
    { name: "aanbod", facts: { soorten: "GEDRAG, LEREN", geen: null, nullen: null } },
  ]);
});

test("an object that is null on one row has there empty cells, and no column of its own", () => {
  const data = { kinderen: [{ opp: null }, { opp: { status: "CONCEPT" } }] };
  expect(seen(data)).toEqual([
    {
      name: "kinderen",
      facts: {},
      kinderen: [{ "opp.status": null }, { "opp.status": "CONCEPT" }],
    },
  ]);
});

test.each([
  ["null", { leerling: null }, [{ name: "leerling", facts: {} }]],
  [
    "an empty list",
    { leerlingen: { nodes: [] } },
    [{ name: "leerlingen", facts: {}, leerlingen: [] }],
  ],
  [
    "an empty page",
    { leerlingen: { totalCount: 0, nodes: [] } },
    [{ name: "leerlingen", facts: { totalCount: 0 }, leerlingen: [] }],
  ],
])("%s shows that there is nothing", (_, data, expected) => {
  expect(seen(data)).toEqual(expected);
});

test("a row stays where an item is null", () => {
  expect(seen({ rijen: [{ a: 1 }, null] })).toEqual([
    { name: "rijen", facts: {}, rijen: [{ a: 1 }, { a: null }] },
  ]);
});

test("a label is as short as can be told apart: the field, its object, its list, its path", () => {
  const data = {
    swv: {
      naam: "S",
      vestigingen: {
        totalCount: 1,
        nodes: [{ code: "1", naam: "V", adres: { plaats: "P" }, gemeente: { naam: "G" } }],
      },
    },
  };
  const [swv] = seen(data);
  expect(Object.keys(swv?.facts ?? {})).toEqual(["naam", "vestigingen.totalCount"]);
  expect(swv).toHaveProperty(
    ["swv.vestigingen"],
    [{ code: "1", "vestigingen.naam": "V", "adres.plaats": "P", "gemeente.naam": "G" }],
  );
});

test("edges and nodes of one list keep both their rows apart", () => {
  const data = { lijst: { edges: [{ cursor: "c", node: { id: 1 } }], nodes: [{ id: 1 }] } };
  const [lijst] = toTables(data);
  expect(lijst?.tables.map(({ columns, rows }) => [columns.length, rows.length])).toEqual([
    [2, 1],
    [1, 1],
  ]);
});

/** Any JSON that could be an answer, odder than a schema would allow. */
const { answer } = letrec<{ answer: unknown; value: unknown }>((tie) => ({
  answer: dictionary(names(), tie("value"), { minKeys: 1, maxKeys: 3 }),
  value: oneof(
    { maxDepth: 5, withCrossShrink: true },
    plain(),
    array(tie("value"), { maxLength: 4 }),
    dictionary(names(), tie("value"), { maxKeys: 4 }),
  ),
}));

function names(): Arbitrary<string> {
  return constantFrom(
    "a",
    "b",
    "naam",
    "nodes",
    "edges",
    "node",
    "cursor",
    "__proto__",
    "constructor",
  );
}

function plain(): Arbitrary<unknown> {
  return oneof(
    string(),
    integer(),
    double({ noNaN: true, noDefaultInfinity: true }),
    boolean(),
    constant(null),
  );
}

const cellsOf = (answered: readonly Answered[]): string[] =>
  answered
    .flatMap(({ facts, tables }) => [
      ...facts.map(({ cell }) => cell),
      ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
    ])
    .filter((cell) => cell !== null)
    .map(String);

function plainValues(value: unknown): string[] {
  if (typeof value === "object") return Object.values(value ?? {}).flatMap(plainValues);
  return [typeof value === "string" ? value : JSON.stringify(value)];
}

test("no plain value of an answer is left out", () => {
  assert(
    property(answer, (data) => {
      const cells = new Set(cellsOf(toTables(data as object)));
      const all = [...cells].join("\n");
      const lost = plainValues(data).filter((value) => !cells.has(value) && !all.includes(value));
      expect(lost).toEqual([]);
    }),
    { seed: 20261001, numRuns: 2000 },
  );
});

test("every row has as many cells as there are columns, and every column a name of its own", () => {
  assert(
    property(answer, (data) => {
      for (const { facts, tables } of toTables(data as object)) {
        for (const { columns, rows } of tables) {
          const labels = [...facts, ...columns].map(({ label }) => label);
          expect(new Set(labels).size).toBe(labels.length);
          expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
        }
      }
    }),
    { seed: 20261001, numRuns: 2000 },
  );
});
