import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSubgraph, type SubgraphUnderTest } from "../../../kit/testing/subgraph-under-test.ts";
import { scholen } from "../index.ts";
import {
  aanbodId,
  addAanbod,
  addSchool,
  addVestiging,
  HERKOMST,
} from "../testing/invented-rows.ts";

let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(scholen);
  await addSchool(graph.owner, "10AA");
  for (const code of ["10AA00", "10AA01", "10AA02", "10AA03"])
    await addVestiging(graph.owner, code);
  const gedrag = { categorie: "GEDRAG" } as const;
  const leren = { categorie: "LEREN", doelgroep: "groep 5", capaciteit: 4 } as const;
  await addAanbod(graph.owner, 1, {
    vestigingscode: "10AA00",
    schooljaar: "2024-2025",
    soortDocument: "SOP",
    extras: [gedrag],
  });
  await addAanbod(graph.owner, 2, {
    vestigingscode: "10AA00",
    basisvoorzieningen: ["een stille plek"],
    grenzen: "geen",
    vastgesteldOp: "2026-06-01",
    mrAdviesOp: "2026-05-15",
    extras: [leren, { categorie: "MEDISCH" }],
  });
  await addAanbod(graph.owner, 3, { vestigingscode: "10AA00", schooljaar: "2025-2026" });
  await addAanbod(graph.owner, 4, { vestigingscode: "10AA01", extras: [gedrag, leren] });
  await addAanbod(graph.owner, 5, {
    vestigingscode: "10AA02",
    schooljaar: "2025-2026",
    extras: [gedrag],
  });
  await addVestiging(graph.owner, "10AA04", { status: "GESLOTEN" });
  await addAanbod(graph.owner, 6, { vestigingscode: "10AA04", extras: [gedrag] });
});
afterAll(() => graph.close());

describe("what a location offers", () => {
  const ask = (args: string, code = "10AA00") =>
    graph.ask(`{ vestiging(vestigingscode: "${code}") { ondersteuningsaanbod${args} {
      id schooljaar
    } } }`);
  const offer = (number: number, schooljaar: string) => ({ id: aanbodId(number), schooljaar });

  test("comes newest school year first", async () => {
    const { data } = await ask("");
    expect(data.vestiging.ondersteuningsaanbod).toEqual([
      offer(2, "2026-2027"),
      offer(3, "2025-2026"),
      offer(1, "2024-2025"),
    ]);
  });

  test("is of one school year when asked, and nothing where the school says nothing", async () => {
    const { data } = await ask('(schooljaar: "2025-2026")');
    expect(data.vestiging.ondersteuningsaanbod).toEqual([offer(3, "2025-2026")]);
    expect((await ask('(schooljaar: "2020-2021")')).data.vestiging.ondersteuningsaanbod).toEqual(
      [],
    );
    expect((await ask("", "10AA03")).data.vestiging.ondersteuningsaanbod).toEqual([]);
  });

  test("is told in full, extras in the order of the document", async () => {
    const { data } = await graph.ask(`{ vestiging(vestigingscode: "10AA00") {
      ondersteuningsaanbod(schooljaar: "2026-2027") {
        soortDocument basisvoorzieningen grenzen vastgesteldOp mrAdviesOp
        vestiging { vestigingscode } herkomst { bron peildatum synthetisch }
        extraAanbod { categorie omschrijving doelgroep capaciteit }
      }
    } }`);
    expect(data.vestiging.ondersteuningsaanbod).toEqual([
      {
        soortDocument: "SCHOOLGIDS",
        basisvoorzieningen: ["een stille plek"],
        grenzen: "geen",
        vastgesteldOp: "2026-06-01",
        mrAdviesOp: "2026-05-15",
        vestiging: { vestigingscode: "10AA00" },
        herkomst: HERKOMST,
        extraAanbod: [
          { categorie: "LEREN", omschrijving: "aanbod 1", doelgroep: "groep 5", capaciteit: 4 },
          { categorie: "MEDISCH", omschrijving: "aanbod 2", doelgroep: null, capaciteit: null },
        ],
      },
    ]);
  });

  test("is found by id, null where the id is unknown or impossible", async () => {
    const ids = [aanbodId(4), aanbodId(99), "no id at all", aanbodId(2)];
    const representations = ids.map((id) => ({ __typename: "Ondersteuningsaanbod", id }));
    const { data, errors } = await graph.ask(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
        ... on Ondersteuningsaanbod { schooljaar vestiging { vestigingscode } }
      } }`,
      { representations },
    );
    expect(errors).toBeUndefined();
    const of = (vestigingscode: string) => ({
      schooljaar: "2026-2027",
      vestiging: { vestigingscode },
    });
    expect(data._entities).toEqual([of("10AA01"), null, null, of("10AA00")]);
  });
});

describe("the filter on extra support", () => {
  const codesOf = async (where: string) => {
    const answer = await graph.ask(`{ vestigingen(where: { ${where} }) {
      totalCount nodes { vestigingscode }
    } }`);
    expect(answer.errors).toBeUndefined();
    const { nodes, totalCount } = answer.data.vestigingen;
    expect(totalCount).toBe(nodes.length);
    return nodes.map((node: { vestigingscode: string }) => node.vestigingscode);
  };

  test.each([
    ["categorie: GEDRAG", ["10AA01"]],
    ["categorie: GEDRAG, schooljaar: null", ["10AA01"]],
    ['categorie: GEDRAG, schooljaar: "2025-2026"', ["10AA02"]],
    ['categorie: GEDRAG, schooljaar: "2024-2025"', ["10AA00"]],
    ["categorie: LEREN", ["10AA00", "10AA01"]],
    ["categorie: HOOGBEGAAFD", []],
  ])("{ %s } lets through open locations only: %j", async (extra, codes) => {
    expect(await codesOf(`extraAanbod: { ${extra} }`)).toEqual(codes);
  });

  test("also finds closed ones when they are asked for", async () => {
    const where = "extraAanbod: { categorie: GEDRAG }, statussen: [OPEN, GESLOTEN]";
    expect(await codesOf(where)).toEqual(["10AA01", "10AA04"]);
  });

  test("means the school year of the clock, which begins on 1 August", async () => {
    for (const [dag, codes] of [
      ["2026-07-31", ["20AA00"]],
      ["2026-08-01", ["20AA01"]],
    ] as const) {
      const onDay = await openSubgraph(scholen, dag);
      const extras = [{ categorie: "GEDRAG" as const }];
      for (const [index, schooljaar] of ["2025-2026", "2026-2027"].entries()) {
        await addVestiging(onDay.owner, `20AA0${index}`);
        const vestigingscode = `20AA0${index}`;
        await addAanbod(onDay.owner, index, { vestigingscode, schooljaar, extras });
      }
      const { data } = await onDay.ask(
        "{ vestigingen(where: { extraAanbod: { categorie: GEDRAG } }) { nodes { vestigingscode } } }",
      );
      await onDay.close();
      expect(data.vestigingen.nodes).toEqual(codes.map((vestigingscode) => ({ vestigingscode })));
    }
  });
});

describe.each([
  [
    "a location",
    '{ vestiging(vestigingscode: "10AA00") { ondersteuningsaanbod(schooljaar: $jaar) { id } } }',
  ],
  [
    "a filter",
    "{ vestigingen(where: { extraAanbod: { categorie: GEDRAG, schooljaar: $jaar } }) { totalCount } }",
  ],
])("INPUT_INVALID: on %s", (_, question) => {
  test.each(["2026", "2026/2027", "2026-2028", "2027-2026", ""])(
    "%j is no school year",
    async (jaar) => {
      const { errors } = await graph.ask(`query ($jaar: String!) ${question}`, { jaar });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["INPUT_INVALID"]);
      expect(graph.bugs).toEqual([]);
    },
  );
});
