import { expect, test } from "vitest";
import type { ExplainedFetch } from "@samenloop/gateway";
import { asTree } from "./as-tree.ts";

const call = {
  startMs: 0,
  ms: 12.34,
  entities: 0,
  sentBytes: 120,
  answerBytes: 1234,
  failed: null,
};
const school: ExplainedFetch = {
  kind: "fetch",
  subgraph: "school",
  operation: "{\n  leerling(id: [verborgen]) {\n    id\n  }\n}",
  at: [],
  reasons: [
    { kind: "client", fields: ["Leerling.naam"] },
    { kind: "key", of: "zorg", fields: ["Leerling.id"] },
    { kind: "requires", of: "zorg", field: "Leerling.plan", fields: ["Leerling.oppIds"] },
  ],
  calls: [call],
};
const zorg: ExplainedFetch = {
  kind: "entities",
  subgraph: "zorg",
  operation: "{\n  _entities\n}",
  at: ["leerling", "anderen"],
  reasons: [{ kind: "client", fields: ["Leerling.plan"] }],
  calls: [{ ...call, startMs: 13, entities: 1, answerBytes: 0, failed: "DEADLINE_EXCEEDED" }],
};

test("a plan is a tree: who is asked, how that went, why, and what", () => {
  const steps = [
    school,
    { kind: "condition" as const, variable: "met", whenTrue: zorg, whenFalse: null },
  ];
  expect(asTree({ kind: "sequence", steps })).toBe(`2 sub-queries to 2 subgraphs

one after the other
├─ school
│    12.3 ms, from 0.0 ms on; 120 B sent, 1.2 kB back
│    the client asks Leerling.naam
│    key of zorg: Leerling.id
│    @requires of Leerling.plan in zorg: Leerling.oppIds
│      {
│        leerling(id: [verborgen]) {
│          id
│        }
│      }
└─ by $met
   └─ if it is true: zorg, for what stands at leerling and anderen
        12.3 ms, from 13.0 ms on; 1 entity; 120 B sent, 0 B back; DEADLINE_EXCEEDED
        the client asks Leerling.plan
          {
            _entities
          }
`);
});

test("of a subscription the stream is told apart from what is asked for each event", () => {
  const bare = { ...school, reasons: [], calls: [], operation: "{ a }" };
  const rest = {
    kind: "parallel" as const,
    steps: [
      { ...bare, subgraph: "zorg", at: ["leerling"] },
      { ...bare, kind: "entities" as const, subgraph: "jeugd", at: ["leerling.plan"] },
    ],
  };
  expect(asTree({ kind: "subscription", steps: [bare, rest] })).toBe(`3 sub-queries to 3 subgraphs

a subscription
├─ the stream: school
│      { a }
└─ for each event: at the same time
   ├─ zorg, for what stands at leerling
   │      { a }
   └─ jeugd, for what stands at leerling.plan
          { a }
`);
});

test("one sub-query needs no branches, and what asks nobody says so", () => {
  expect(asTree({ ...school, calls: [] })).toMatch(/^1 sub-query to 1 subgraph\n\nschool\n/);
  expect(asTree(null)).toBe("Nobody is asked: the gateway knows the answer itself.\n");
});
