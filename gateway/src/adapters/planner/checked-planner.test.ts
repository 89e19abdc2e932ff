import { beforeAll, expect, test } from "vitest";
import { Problem } from "@samenloop/schema";
import { planningGraph } from "../../testing/planning-graph.ts";
import { checkedPlanner } from "./checked-planner.ts";
import type { ForeignFetch, ForeignNode, ForeignSelection } from "./foreign-plan.ts";

let graph: string;
beforeAll(() => void (graph = planningGraph()));

const fetchOf = (serviceName: string, operation: string): ForeignFetch => ({
  kind: "Fetch",
  serviceName,
  operation,
});

const leaf = (name: string): ForeignSelection => ({ kind: "Field", name });

interface Entry {
  readonly at: string;
  readonly type: string;
  readonly fields: readonly ForeignSelection[];
}

const entities = (owner: string, { at, type, fields }: Entry, asks: string): ForeignNode => ({
  kind: "Flatten",
  path: at.split(" "),
  node: {
    ...fetchOf(
      owner,
      `query($representations:[_Any!]!){_entities(representations:$representations){...on ${asks}}}`,
    ),
    requires: [
      { kind: "InlineFragment", typeCondition: type, selections: [leaf("__typename"), ...fields] },
    ],
  },
});

const inOrder = (...nodes: ForeignNode[]): ForeignNode => ({ kind: "Sequence", nodes });
const LEERLING: Entry = { at: "leerling", type: "Leerling", fields: [leaf("id")] };
const ID = "{leerling{__typename id}}";

test.each<[what: string, query: string, foreign: ForeignNode | undefined]>([
  ["nothing, where something was asked", "{ leerling { naam } }", undefined],
  ["less than was asked", "{ leerling { naam id } }", fetchOf("school", "{leerling{id}}")],
  [
    "nothing below a type that may come",
    "{ vondst { ... on Leerling { naam } ... on Boek { titel } } }",
    fetchOf("school", "{vondst{__typename ...on Leerling{naam}}}"),
  ],
  ["an owner that does not exist", "{ leerling { id } }", fetchOf("buur", ID)],
  [
    "a field of somebody who does not have it",
    "{ boek { titel } }",
    fetchOf("bieb", "{boek{titel}}"),
  ],
  [
    "a field that only a @provides may ask, elsewhere",
    "{ plannen { leerling { vriend { naam } } } }",
    fetchOf("zorg", "{plannen{leerling{vriend{naam}}}}"),
  ],
  [
    "a field of its old owner after an @override",
    "{ leerling { bijnaam } }",
    fetchOf("school", "{leerling{bijnaam}}"),
  ],
  ["a field that no graph has", "{ leerling { id } }", fetchOf("school", "{leerling{id bsn}}")],
  [
    "an entry by a key that is not resolvable",
    "{ vondst { ... on Boek { id } } }",
    inOrder(
      fetchOf("school", "{vondst{__typename ...on Boek{id}}}"),
      entities("bieb", { at: "vondst", type: "Boek", fields: [leaf("id")] }, "Boek{id}"),
    ),
  ],
  [
    "an entry by another key than the owner knows",
    "{ leerling { id geleend { id } } }",
    inOrder(fetchOf("school", ID), entities("bieb", LEERLING, "Leerling{geleend{id}}")),
  ],
  [
    "an entry by half a key",
    "{ klas { naam sfeer } }",
    inOrder(
      fetchOf("school", "{klas{__typename naam}}"),
      entities("zorg", { at: "klas", type: "Klas", fields: [leaf("naam")] }, "Klas{sfeer}"),
    ),
  ],
  [
    "a key that nobody was asked for",
    "{ leerling { naam plannen { tekst } } }",
    inOrder(
      fetchOf("school", "{leerling{__typename naam}}"),
      entities("zorg", LEERLING, "Leerling{plannen{tekst}}"),
    ),
  ],
  [
    "another field as if it were the key",
    "{ leerling { plannen { tekst } } }",
    inOrder(
      fetchOf("school", "{leerling{__typename id:naam}}"),
      entities("zorg", LEERLING, "Leerling{plannen{tekst}}"),
    ),
  ],
  [
    "a requirement with other arguments",
    "{ leerling { groot } }",
    inOrder(
      fetchOf("school", "{leerling{__typename id lengte(in:M)}}"),
      entities("zorg", { ...LEERLING, fields: [leaf("id"), leaf("lengte")] }, "Leerling{groot}"),
    ),
  ],
  [
    "a value from further up as an argument",
    "{ leerling { id } }",
    { ...fetchOf("school", ID), contextRewrites: [{ kind: "KeyRenamer" }] },
  ],
  [
    "a variable of the client for representations",
    "query ($x: Int) { leerling { id } }",
    fetchOf("school", "query($x:Int,$x:Int){leerling{id}}"),
  ],
  [
    "the root of a question where nothing leads back to it",
    "{ leerling { id } }",
    inOrder(fetchOf("school", ID), {
      kind: "Flatten",
      path: ["leerling"],
      node: fetchOf("school", ID),
    }),
  ],
  [
    "a change within an answer",
    "mutation { schrijfIn { id } }",
    inOrder(fetchOf("school", "mutation{schrijfIn{id}}"), {
      kind: "Flatten",
      path: ["schrijfIn"],
      node: { ...fetchOf("school", "mutation{schrijfIn{id}}"), operationKind: "mutation" },
    }),
  ],
  [
    "a word that we do not know",
    "{ leerling { id } }",
    { ...fetchOf("school", ID), outputRewrites: [{ kind: "Vermenigvuldig", path: [] }] },
  ],
])("PLAN_IMPOSSIBLE: a planner that says: %s", (...[, query, foreign]) => {
  const { plan } = checkedPlanner(graph, () => () => foreign);
  expect(() => plan(query)).toThrow(
    expect.objectContaining({ name: "Problem", code: "PLAN_IMPOSSIBLE" }),
  );
});

test("PLAN_IMPOSSIBLE: what a planner says when it fails reaches nobody", () => {
  const { plan } = checkedPlanner(graph, () => () => {
    throw new Error("subgraph zorg has no GEHEIM");
  });
  expect(() => plan("{ leerling { id } }")).toThrow(
    new Problem("PLAN_IMPOSSIBLE", "No owner can answer this in the way that it is asked."),
  );
});

test.each<[what: string, query: string, foreign: ForeignNode | undefined]>([
  ["nothing, where nothing was asked", "{ leerling @skip(if: true) { naam } }", undefined],
  [
    "nothing of what can never count",
    "query ($a: Boolean!) { leerling { id naam @skip(if: $a) @include(if: $a) } }",
    fetchOf("school", "{leerling{id}}"),
  ],
  [
    "nothing of a type that its owner never answers",
    "{ boek { id ... on Werk { ... on Film { minuten } } } }",
    fetchOf("bieb", "{boek{id}}"),
  ],
  [
    "a key that is not resolvable, on the way out",
    "{ boek { id titel } }",
    inOrder(
      fetchOf("bieb", "{boek{__typename id}}"),
      entities("school", { at: "boek", type: "Boek", fields: [leaf("id")] }, "Boek{titel}"),
    ),
  ],
])("a planner may say: %s", (...[, query, foreign]) => {
  const { plan } = checkedPlanner(graph, () => () => foreign);
  expect(() => plan(query)).not.toThrow();
});
