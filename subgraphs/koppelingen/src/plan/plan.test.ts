import { afterAll, beforeAll, expect, test } from "vitest";
import {
  openSubgraph,
  uuid,
  type SubgraphUnderTest,
} from "../../../kit/testing/subgraph-under-test.ts";
import { koppelingen } from "../index.ts";
import { addActief, addKoppeling, hvpId, koppelingId, oppId } from "../testing/invented-rows.ts";

let graph: SubgraphUnderTest;
beforeAll(async () => void (graph = await openSubgraph(koppelingen)));
afterAll(() => graph.close());

const query = `query ($representations: [_Any!]!) {
  entities: _entities(representations: $representations) {
    ... on Ontwikkelingsperspectief { koppelingen { id } }
    ... on Hulpverleningsplan { koppelingen { id } }
    ... on Leerling { koppelingen { id } }
    ... on Jeugdige { koppelingen { id } }
  }
}`;

async function linksOf(...representations: object[]): Promise<string[][]> {
  const { data, errors } = await graph.ask(query, { representations });
  expect(errors).toBeUndefined();
  type Entity = { koppelingen: { id: string }[] };
  return data.entities.map((entity: Entity) => entity.koppelingen.map(({ id }) => id));
}

const opp = (number: number) => ({ __typename: "Ontwikkelingsperspectief", id: oppId(number) });
const hvp = (gemeentecode: string, number: number) => ({
  __typename: "Hulpverleningsplan",
  gemeentecode,
  id: hvpId(number),
});
const leerling = (...oppIds: string[]) => ({ __typename: "Leerling", id: uuid(8, 1), oppIds });
const jeugdige = (gemeentecode: string, ...hulpverleningsplanIds: string[]) => ({
  __typename: "Jeugdige",
  gemeentecode,
  id: uuid(9, 1),
  hulpverleningsplanIds,
});

test("a plan has its links newest first, from either side", async () => {
  const together = { ontwikkelingsperspectiefId: oppId(1), hulpverleningsplanId: hvpId(1) };
  const ended = { ...together, eindOp: "2026-04-01" };
  await addKoppeling(graph.owner, 1, { ...ended, voorgesteldOp: "2026-02-01" });
  await addKoppeling(graph.owner, 2, { ...together, voorgesteldOp: "2026-03-01" });
  await addKoppeling(graph.owner, 3, { ...ended, voorgesteldOp: "2026-02-01" });
  const newestFirst = [2, 3, 1].map(koppelingId);
  expect(await linksOf(opp(1), hvp("GM0001", 1), opp(2))).toEqual([newestFirst, newestFirst, []]);
});

test("a plan of another municipality than the stored one finds nothing", async () => {
  await addKoppeling(graph.owner, 10);
  expect(
    await linksOf(
      hvp("GM0002", 10),
      hvp("GM0001", 10),
      jeugdige("GM0002", hvpId(10)),
      jeugdige("GM0001", hvpId(10)),
    ),
  ).toEqual([[], [koppelingId(10)], [], [koppelingId(10)]]);
});

test("a pupil and a child have the links of all their plans as one list, each once", async () => {
  await addKoppeling(graph.owner, 20, { voorgesteldOp: "2026-01-01" });
  await addKoppeling(graph.owner, 21, { voorgesteldOp: "2026-03-01" });
  await addKoppeling(graph.owner, 22, { voorgesteldOp: "2026-02-01" });
  const newestFirst = [21, 22, 20].map(koppelingId);
  expect(
    await linksOf(
      leerling(oppId(20), oppId(21), oppId(22), oppId(20)),
      leerling(),
      leerling("no-uuid", oppId(22)),
      jeugdige("GM0001", hvpId(20), hvpId(21), hvpId(22)),
      jeugdige("GM0001"),
    ),
  ).toEqual([newestFirst, [], [koppelingId(22)], newestFirst, []]);
});

test("a plan is known by its id in either case", async () => {
  const number = 0xabc;
  await addKoppeling(graph.owner, number);
  const upper = <T extends { id: string }>(plan: T): T => ({ ...plan, id: plan.id.toUpperCase() });
  expect(oppId(number)).not.toBe(oppId(number).toUpperCase());
  expect(
    await linksOf(
      upper(opp(number)),
      upper(hvp("GM0001", number)),
      leerling(oppId(number).toUpperCase(), oppId(number)),
      jeugdige("GM0001", hvpId(number).toUpperCase()),
    ),
  ).toEqual(Array.from({ length: 4 }, () => [koppelingId(number)]));
});

test("the whole graph of a pupil costs the same statements for 1 pupil as for 30", async () => {
  for (let number = 1000; number < 1030; number += 1) await addActief(graph.owner, number);
  const whole = `query ($representations: [_Any!]!) {
    entities: _entities(representations: $representations) {
      ... on Leerling {
        koppelingen {
          status geldigTot
          hulpverleningsplan { id koppelingen { id status } }
          ontwikkelingsperspectief { id koppelingen { id } }
          toestemmingen { status } gedeeldeDoelen { id } contactpersonen { id }
        }
      }
    }
  }`;
  const cost = (count: number) =>
    graph.countStatements(whole, {
      representations: Array.from({ length: count }, (_, index) => leerling(oppId(1000 + index))),
    });
  const ofOne = await cost(1);
  expect(ofOne).toBe(6);
  expect(await cost(30)).toBe(ofOne);
});
