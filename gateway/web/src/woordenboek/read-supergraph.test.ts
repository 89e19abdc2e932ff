import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readSupergraph } from "./read-supergraph.ts";

const head = `
  enum join__Graph { ONDERWIJS JEUGDZORG }
  scalar join__FieldSet
  type Query @join__type(graph: ONDERWIJS) { leerling: Leerling }
`;
const read = (sdl: string) => readSupergraph(`${head}${sdl}`);

test("a word has both languages, its law, its key, its owners and the class of what is in it", () => {
  const { begrippen } = read(`
    "Een kind op school (WPO artikel 40a). A child at school."
    type Leerling @join__type(graph: JEUGDZORG, key: "id") @join__type(graph: ONDERWIJS, key: "id")
      @classificatie(klasse: "persoonsgegeven")
    {
      "Sleutel. Key."
      id: ID!
      "Plan. Plan."
      opp: [Leerling!]! @join__field(graph: ONDERWIJS) @classificatie(klasse: "bijzonder")
    }
  `);
  expect(begrippen.find(({ naam }) => naam === "Leerling")).toEqual({
    naam: "Leerling",
    soort: "object",
    nl: "Een kind op school (WPO artikel 40a).",
    en: "A child at school.",
    sleutel: "id",
    eigenaren: ["onderwijs", "jeugdzorg"],
    artikelen: ["WPO 40a"],
    onderdelen: [
      {
        naam: "id",
        type: "ID!",
        typenaam: "ID",
        nl: "Sleutel.",
        en: "Key.",
        eigenaren: ["onderwijs", "jeugdzorg"],
        klasse: "persoonsgegeven",
        artikelen: [],
      },
      {
        naam: "opp",
        type: "[Leerling!]!",
        typenaam: "Leerling",
        nl: "Plan.",
        en: "Plan.",
        eigenaren: ["onderwijs"],
        klasse: "bijzonder",
        artikelen: [],
      },
    ],
  });
});

test("what is inaccessible, and what composition adds for gateways, is no word", () => {
  const { begrippen } = read(`
    "Een kind. A child."
    type Leerling @join__type(graph: ONDERWIJS, key: "id") {
      "Sleutel. Key."
      id: ID!
      "Geheim. Secret."
      oppIds: [ID!]! @inaccessible
    }
    type Geheim @join__type(graph: ONDERWIJS) @inaccessible { id: ID! }
  `);
  expect(begrippen.map(({ naam }) => naam)).toEqual(["Query", "Leerling"]);
  expect(begrippen[1]?.onderdelen.map(({ naam }) => naam)).toEqual(["id"]);
});

test("a list is a line to what it lists", () => {
  const { lijnen } = read(`
    "Een kind. A child."
    type Leerling @join__type(graph: ONDERWIJS, key: "id") {
      "Plannen. Plans."
      opps: OppConnection!
    }
    "Bladzijde. Page."
    type OppConnection @join__type(graph: ONDERWIJS) {
      "Regels. Rows."
      nodes: [Opp!]!
    }
    "Plan. Plan."
    type Opp @join__type(graph: ONDERWIJS, key: "id") {
      "Sleutel. Key."
      id: ID!
    }
  `);
  expect(lijnen).toEqual([{ van: "Leerling", naar: "Opp", veld: "opps" }]);
});

test("in the graph as it is, every word can be read in both languages", () => {
  const file = new URL("../../../../schema/supergraph.graphql", import.meta.url);
  const { begrippen, lijnen } = readSupergraph(readFileSync(file, "utf8"));
  const parts = begrippen.flatMap((begrip) => [begrip, ...begrip.onderdelen]);
  expect(parts.length).toBeGreaterThan(500);
  expect(parts.filter(({ nl, en }) => nl === "" || en === "")).toEqual([]);
  expect(parts.filter(({ eigenaren }) => eigenaren.length === 0)).toEqual([]);
  expect(lijnen).toContainEqual({
    van: "Plankoppeling",
    naar: "Hulpverleningsplan",
    veld: "hulpverleningsplan",
  });
});
