import { afterAll, beforeAll, expect, test } from "vitest";
import { openSubgraph, type SubgraphUnderTest } from "../../../kit/testing/subgraph-under-test.ts";
import { scholen } from "../index.ts";
import { addGemeente } from "../testing/invented-rows.ts";

let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(scholen);
  await addGemeente(graph.owner, "GM1992", { naam: "Voorne aan Zee" });
  await addGemeente(graph.owner, "GM0363", { naam: "Amsterdam" });
});
afterAll(() => graph.close());

const FIELDS = `naam provincie geldigVanaf geldigTot jeugdregio { code } opvolger { gemeentecode }
  herkomst { bron peildatum synthetisch }`;

test("a former gemeente is still found, with its last day and the gemeente that it went up into", async () => {
  const { data, errors } = await graph.ask(`{
    brielle: gemeente(gemeentecode: "GM0501") { ${FIELDS} vestigingen { totalCount } }
    voorne: gemeente(gemeentecode: "GM1992") { ${FIELDS} }
    amsterdam: gemeente(gemeentecode: "GM0363") { geldigVanaf geldigTot opvolger { naam } }
    nergens: gemeente(gemeentecode: "GM9999") { naam }
    gemeenten { nodes { gemeentecode } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    brielle: {
      naam: "Brielle",
      provincie: null,
      geldigVanaf: null,
      geldigTot: "2022-12-31",
      jeugdregio: null,
      opvolger: { gemeentecode: "GM1992" },
      herkomst: { bron: "herindeling", peildatum: "2023-01-01", synthetisch: false },
      vestigingen: { totalCount: 0 },
    },
    voorne: { geldigVanaf: "2023-01-01", geldigTot: null, jeugdregio: null, opvolger: null },
    amsterdam: { geldigVanaf: null, geldigTot: null, opvolger: null },
    nergens: null,
    // The list has the gemeenten of today.
    gemeenten: { nodes: [{ gemeentecode: "GM0363" }, { gemeentecode: "GM1992" }] },
  });
});

test("before its herindeling nobody knows of a successor", async () => {
  const before = await openSubgraph(scholen, "2022-12-31");
  await addGemeente(before.owner, "GM0501", { naam: "Brielle" });
  const query = '{ gemeente(gemeentecode: "GM0501") { geldigTot opvolger { gemeentecode } } }';
  const { data } = await before.ask(query);
  await before.close();
  expect(data.gemeente).toEqual({ geldigTot: null, opvolger: null });
});

test("an old code in a reference of another owner leads to the gemeente of today", async () => {
  const representations = ["GM0457", "GM0363", "GM9999"].map((gemeentecode) => ({
    __typename: "Gemeente",
    gemeentecode,
  }));
  const { data } = await graph.ask(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Gemeente { naam opvolger { naam } } } }`,
    { representations },
  );
  expect(data._entities).toEqual([
    { naam: "Weesp", opvolger: { naam: "Amsterdam" } },
    { naam: "Amsterdam", opvolger: null },
    null,
  ]);
});
