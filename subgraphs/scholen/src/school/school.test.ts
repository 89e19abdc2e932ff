import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSubgraph, type SubgraphUnderTest } from "../../../kit/testing/subgraph-under-test.ts";
import { readPage, walkEveryWay } from "../../../kit/testing/walk-list.ts";
import { scholen } from "../index.ts";
import { addBestuur, addSchool, addVestiging, HERKOMST } from "../testing/invented-rows.ts";
import { listOf, rootList, type NamedList } from "../testing/lists.ts";

let graph: SubgraphUnderTest;
beforeAll(async () => {
  graph = await openSubgraph(scholen);
  for (const bestuursnummer of ["90003", "90001", "90002"])
    await addBestuur(graph.owner, bestuursnummer);
  const schools = [
    ["10AA", "De Wilg", "90001"],
    ["10AB", "De Berk", "90001"],
    ["10AC", "De Berk", "90001"],
    ["10AD", "De 100% Eik", "90002"],
    ["10AE", "Zonder Bestuur", null],
  ] as const;
  for (const [brin, naam, bestuursnummer] of schools)
    await addSchool(graph.owner, brin, { naam, bestuursnummer });
  await addVestiging(graph.owner, "10AA00");
  await addVestiging(graph.owner, "10AA01", { status: "GESLOTEN" });
  await addVestiging(graph.owner, "10AA02");
  await addVestiging(graph.owner, "10AB00");
});
afterAll(() => graph.close());

const besturen = rootList("besturen", "bestuursnummer");
const scholenList = rootList("scholen", "brin");
const ofBestuur = (nummer: string) =>
  listOf(`bestuur(bestuursnummer: "${nummer}")`, "scholen", "brin");
const ofSchool = (brin: string) =>
  listOf(`school(brin: "${brin}")`, "vestigingen", "vestigingscode");

interface Walked {
  readonly list: NamedList;
  readonly args: string;
  readonly ids: readonly string[];
}

interface Filtered {
  readonly list: NamedList;
  readonly where: string;
  readonly ids: readonly string[];
}

describe.each<Walked>([
  { list: besturen, args: "", ids: ["90001", "90002", "90003"] },
  {
    list: besturen,
    args: "orderBy: { veld: BESTUURSNUMMER, richting: DESC }",
    ids: ["90003", "90002", "90001"],
  },
  { list: scholenList, args: "", ids: ["10AA", "10AB", "10AC", "10AD", "10AE"] },
  {
    list: scholenList,
    args: "orderBy: { veld: NAAM }",
    ids: ["10AD", "10AB", "10AC", "10AA", "10AE"],
  },
  { list: ofBestuur("90001"), args: "orderBy: { veld: NAAM }", ids: ["10AB", "10AC", "10AA"] },
  { list: ofBestuur("90003"), args: "", ids: [] },
  { list: ofSchool("10AA"), args: "", ids: ["10AA00", "10AA02"] },
  { list: ofSchool("10AE"), args: "", ids: [] },
])("$list.name($args)", ({ list, args, ids }) => {
  test("is walked whole from either end, and counted", async () => {
    expect(await walkEveryWay(graph, list, args)).toEqual([ids]);
    expect((await readPage(graph, list, `first: 1 ${args}`)).totalCount).toBe(ids.length);
  });
});

test.each<Filtered>([
  { list: besturen, where: 'bestuursnummers: ["90002", "99999"]', ids: ["90002"] },
  { list: scholenList, where: 'naamBevat: "berk"', ids: ["10AB", "10AC"] },
  { list: scholenList, where: 'naamBevat: "0%"', ids: ["10AD"] },
  { list: scholenList, where: 'brins: ["10AA", "10AB"], naamBevat: "wilg"', ids: ["10AA"] },
  { list: ofBestuur("90001"), where: 'brins: ["10AD", "10AC"]', ids: ["10AC"] },
  {
    list: ofSchool("10AA"),
    where: "statussen: [OPEN, GESLOTEN]",
    ids: ["10AA00", "10AA01", "10AA02"],
  },
])("$list.name where { $where } lets through $ids", async ({ list, where, ids }) => {
  const page = await readPage(graph, list, `where: { ${where} }`);
  expect(page.nodes.map(({ id }) => id)).toEqual(ids);
  expect(page.totalCount).toBe(ids.length);
});

test("a school names its board where the source does, and null where it does not", async () => {
  const { data, errors } = await graph.ask(`{
    met: school(brin: "10AA") {
      brin naam bestuur { bestuursnummer herkomst { bron } } herkomst { bron peildatum synthetisch }
    }
    zonder: school(brin: "10AE") { bestuur { bestuursnummer } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    met: {
      brin: "10AA",
      naam: "De Wilg",
      bestuur: { bestuursnummer: "90001", herkomst: { bron: "proef" } },
      herkomst: HERKOMST,
    },
    zonder: { bestuur: null },
  });
});
