import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, type Connection } from "@samenloop/db";
import { openTestHouse, type TestHouse } from "../setup/test-house.ts";

let house: TestHouse;
let owner: Connection;
beforeAll(async () => {
  house = await openTestHouse();
  owner = connect(house.databases.koppelingen?.owner ?? "", { max: 1 });
});
afterAll(async () => {
  await owner?.close();
  await house?.close();
});

interface Plan {
  readonly id: string;
}

interface Link {
  readonly id: string;
  readonly status: string;
  readonly ontwikkelingsperspectief: Plan | null;
  readonly hulpverleningsplan: (Plan & { readonly gemeentecode: string }) | null;
}

const LINK = `id status ontwikkelingsperspectief { id } hulpverleningsplan { gemeentecode id }`;

/** All of a list, page after page, as a dashboard would walk it. */
async function walk<Node>(list: string, fields: string): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await house.ask(
      `query ($after: String) {
        list: ${list}(first: 100, after: $after) {
          nodes { ${fields} } pageInfo { hasNextPage endCursor }
        }
      }`,
      { after },
    );
    expect(errors).toBeUndefined();
    nodes.push(...data.list.nodes);
    if (!data.list.pageInfo.hasNextPage) return nodes;
    after = data.list.pageInfo.endCursor;
  }
}

type Found = ReadonlyMap<string, Link>;

/** The links that all these plans together have, each of them once. */
function linksOf(plans: readonly (Plan & { readonly koppelingen: readonly Link[] })[]): Found {
  const links = plans.flatMap(({ koppelingen }) => koppelingen);
  const found = new Map(links.map((link) => [link.id, link]));
  expect(found.size).toBe(links.length);
  return found;
}

/** What stands in the table: which plans each link joins, whoever may see them. */
const stored = () => owner.sql<{ id: string; opp: string; hvp: string; gemeentecode: string }[]>`
  select id, ontwikkelingsperspectief_id as opp, hulpverleningsplan_id as hvp,
    hulpverleningsplan_gemeentecode as gemeentecode
  from plankoppeling order by id`;

/** Lets so many days go by for the links: every day that stands in them is so much longer ago. */
async function letDaysGoBy(days: number): Promise<void> {
  const columns = await owner.sql<{ table: string; column: string }[]>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and data_type = 'date' and table_name in ('plankoppeling', 'toestemming')`;
  for (const table of ["plankoppeling", "toestemming"]) {
    const sets = columns
      .filter((found) => found.table === table)
      .map(({ column }) => owner.sql`${owner.sql(column)} = ${owner.sql(column)} - ${days}::int`);
    const all = sets.reduce((one, other) => owner.sql`${one}, ${other}`);
    await owner.sql`update ${owner.sql(table)} set ${all}`;
  }
}

describe.each([
  ["today", 0],
  ["a month later, past birthdays and some last days", 30],
  ["a year later, when no consent holds any more", 340],
])("%s, all links", (_, days) => {
  let truth: Awaited<ReturnType<typeof stored>>;
  let list: readonly Link[];
  let fromSchool: Found;
  let fromCare: Found;
  beforeAll(async () => {
    if (days > 0) await letDaysGoBy(days);
    truth = await stored();
    list = await walk<Link>("plankoppelingen", LINK);
    fromSchool = linksOf(
      await walk("ontwikkelingsperspectieven", `id versies { versie } koppelingen { ${LINK} }`),
    );
    fromCare = linksOf(await walk("hulpverleningsplannen", `id koppelingen { ${LINK} }`));
  }, 60_000);

  test("are found from the school's plan, from youth care's and in the list, and no others", () => {
    const ids = truth.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(100);
    expect(list.map(({ id }) => id).toSorted()).toEqual(ids);
    expect([...fromSchool.keys()].toSorted()).toEqual(ids);
    expect([...fromCare.keys()].toSorted()).toEqual(ids);
  });

  test("say the same of themselves whichever way they are found", () => {
    for (const link of list) {
      expect(fromSchool.get(link.id)).toEqual(link);
      expect(fromCare.get(link.id)).toEqual(link);
    }
  });

  test("join the two plans that stand in the table when they are ACTIEF, and show none when not", () => {
    const byId = new Map(truth.map((row) => [row.id, row]));
    for (const { id, status, ontwikkelingsperspectief, hulpverleningsplan } of list) {
      const { opp, hvp, gemeentecode } = byId.get(id)!;
      const isShown = status === "ACTIEF";
      expect(ontwikkelingsperspectief).toEqual(isShown ? { id: opp } : null);
      expect(hulpverleningsplan).toEqual(isShown ? { gemeentecode, id: hvp } : null);
    }
    expect(list.some(({ status }) => status === "ACTIEF")).toBe(days < 340);
  });
});
