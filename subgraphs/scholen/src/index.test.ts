import { afterAll, beforeAll, expect, test } from "vitest";
import {
  openSubgraph,
  type Answer,
  type SubgraphUnderTest,
} from "../../kit/testing/subgraph-under-test.ts";
import { scholen } from "./index.ts";
import {
  addAanbod,
  addBestuur,
  addCounts,
  addGemeente,
  addSchool,
  addSwv,
  addVestiging,
} from "./testing/invented-rows.ts";

let graph: SubgraphUnderTest;
beforeAll(async () => void (graph = await openSubgraph(scholen)));
afterAll(() => graph.close());

test.each([
  ["vestiging", "vestigingscode", "00ao01"],
  ["vestiging", "vestigingscode", "00AO1"],
  ["vestiging", "vestigingscode", ""],
  ["school", "brin", "00AO01"],
  ["bestuur", "bestuursnummer", "4140"],
  ["gemeente", "gemeentecode", "0363"],
  ["samenwerkingsverband", "code", "XO2707"],
])("INPUT_INVALID: %s(%s: %j) is answered with an example", async (field, argument, code) => {
  const answer: Answer = await graph.ask(`{ ${field}(${argument}: "${code}") { __typename } }`);
  expect(answer.errors).toHaveLength(1);
  expect(answer.errors?.[0]).toMatchObject({
    message: expect.stringMatching(/^A [a-z]+ is written as [A-Z0-9]{4,6}\.$/),
    extensions: { code: "INPUT_INVALID" },
  });
});

test.each([
  ["gemeenten", 'gemeentecodes: ["GM0363", "0363"]', "GM0363"],
  ["samenwerkingsverbanden", 'codes: ["PO-27-07"]', "PO2707"],
  ["besturen", 'bestuursnummers: ["4140"]', "41400"],
  ["scholen", 'brins: ["00AO01"]', "00AO"],
  ["vestigingen", 'vestigingscodes: ["00ao01"]', "00AO01"],
  ["vestigingen", 'gemeentecodes: ["Amsterdam"]', "GM0363"],
])("INPUT_INVALID: %s(where: { %s }) is answered with an example", async (list, where, example) => {
  const { errors } = await graph.ask(`{ ${list}(where: { ${where} }) { totalCount } }`);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining(`is written as ${example}.`),
    extensions: { code: "INPUT_INVALID" },
  });
  expect(graph.bugs).toEqual([]);
});

test("is null when nobody bears the code", async () => {
  const { data, errors } = await graph.ask(`{
    vestiging(vestigingscode: "99ZZ99") { naam } school(brin: "99ZZ") { naam }
    bestuur(bestuursnummer: "99999") { bestuursnummer } gemeente(gemeentecode: "GM9999") { naam }
    samenwerkingsverband(code: "PO9999") { naam }
  }`);
  expect(errors).toBeUndefined();
  expect(new Set(Object.values(data))).toEqual(new Set([null]));
});

test("each entity asked for by key stands in the place asked for, null where there is none", async () => {
  await addGemeente(graph.owner, "GM0400");
  await addBestuur(graph.owner, "90400");
  await addSchool(graph.owner, "40AA");
  await addSwv(graph.owner, "PO0400");
  await addVestiging(graph.owner, "40AA00", { naam: "A" });
  await addVestiging(graph.owner, "40AA01", { naam: "B" });
  const representations = [
    { __typename: "Vestiging", vestigingscode: "40AA01" },
    { __typename: "Vestiging", vestigingscode: "99ZZ99" },
    { __typename: "Gemeente", gemeentecode: "GM0400" },
    { __typename: "Vestiging", vestigingscode: "40AA00" },
    { __typename: "School", brin: "40AA" },
    { __typename: "Bestuur", bestuursnummer: "90400" },
    { __typename: "Samenwerkingsverband", code: "PO0400" },
    { __typename: "Samenwerkingsverband", code: "PO9999" },
    { __typename: "Vestiging", vestigingscode: "40AA01" },
  ];
  const { data, errors } = await graph.ask(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Vestiging { naam } ... on Gemeente { gemeentecode } ... on School { brin }
      ... on Bestuur { bestuursnummer } ... on Samenwerkingsverband { code }
    } }`,
    { representations },
  );
  expect(errors).toBeUndefined();
  expect(data._entities).toEqual([
    { naam: "B" },
    null,
    { gemeentecode: "GM0400" },
    { naam: "A" },
    { brin: "40AA" },
    { bestuursnummer: "90400" },
    { code: "PO0400" },
    null,
    { naam: "B" },
  ]);
});

test("thirty locations with all that belongs to them cost what one costs", async () => {
  for (let number = 10; number < 40; number += 1) {
    const brin = `50A${String.fromCharCode(65 + (number % 10))}`;
    const gemeentecode = `GM05${number}`;
    if (number < 20) await addSchool(graph.owner, brin, { bestuursnummer: `905${number}` });
    if (number < 20) await addBestuur(graph.owner, `905${number}`);
    await addGemeente(graph.owner, gemeentecode);
    await addSwv(graph.owner, `PO05${number}`, [gemeentecode]);
    const row = { gemeentecode, swvPo: `PO05${number}`, naam: "Dertig" };
    await addVestiging(graph.owner, `${brin}${number}`, row);
    await addCounts(graph.owner, `${brin}${number}`, { 2024: number, 2025: number });
    const extras = [{ categorie: "GEDRAG" as const }];
    await addAanbod(graph.owner, number, { vestigingscode: `${brin}${number}`, extras });
  }
  const query = (first: number) => `{ vestigingen(first: ${first}, where: { naamBevat: "dertig" }) {
    totalCount
    nodes {
      gemeente { naam samenwerkingsverbanden { totalCount nodes { code } } }
      school { bestuur { scholen { nodes { brin } } } vestigingen { nodes { vestigingscode } } }
      swvPO { naam leerlingenontwikkeling { aantal } vestigingen { totalCount } }
      leerlingaantal { aantal } leerlingreeks { aantal }
      ondersteuningsaanbod { extraAanbod { categorie } }
    }
  } }`;
  const { data, errors } = await graph.ask(query(100));
  expect(errors).toBeUndefined();
  expect(data.vestigingen.nodes).toHaveLength(30);
  expect(data.vestigingen.nodes.every((node: Answer["data"]) => node.school.bestuur)).toBe(true);
  const statements = await graph.countStatements(query(1));
  expect(await graph.countStatements(query(100))).toBe(statements);
  expect(statements).toBe(14);
});
