import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../setup/test-house.ts";

const LINKED = `{
  plankoppelingen(first: 5, where: { statussen: [ACTIEF] }) {
    nodes {
      id
      ontwikkelingsperspectief {
        status
        leerling { aanduiding koppelingen { hulpverleningsplan { id status bronhouder { soort } } } }
      }
      hulpverleningsplan { gemeentecode id status koppelingen { ontwikkelingsperspectief { id } } }
    }
  }
}`;

const CHILDREN = { leerlingen: "2000" };
const state = mkdtempSync(join(tmpdir(), "samenloop-elsewhere-"));

/** The municipality's own server: of a whole house only its jeugdzorg is used. */
let municipality: TestHouse;
let house: TestHouse;
let isDown = false;
beforeAll(async () => {
  municipality = await openTestHouse(CHILDREN);
  const url = municipality.subgraphUrls["jeugdzorg"] ?? "";
  house = await openTestHouse({ ...CHILDREN, state, "jeugdzorg-url": url });
});
afterAll(async () => {
  await house?.close();
  if (!isDown) await municipality?.close();
  rmSync(state, { recursive: true, force: true });
});

test("a house asks the jeugdzorg of another server, and has none of its own", async () => {
  const expected = await municipality.ask(LINKED);
  municipality.takeStatements();

  const answer = await house.ask(LINKED);

  expect(answer).toEqual(expected);
  expect(answer.errors).toBeUndefined();
  expect(answer.data.plankoppelingen.nodes).toHaveLength(5);
  expect(answer.data.plankoppelingen.nodes[0].hulpverleningsplan.status).toEqual(
    expect.any(String),
  );
  expect(house.subgraphUrls["jeugdzorg"]).toBe(municipality.subgraphUrls["jeugdzorg"]);
  expect(Object.keys(municipality.takeStatements())).toEqual(["jeugdzorg"]);
  expect(Object.keys(house.takeStatements()).toSorted()).toEqual(["koppelingen", "onderwijs"]);
  expect(existsSync(join(state, "database"))).toBe(false);
});

test("SUBGRAPH_UNREACHABLE: while that server is down the school's half is whole", async () => {
  const whole = await house.ask(LINKED);
  await municipality.close();
  isDown = true;

  const { data, errors = [] } = await house.ask(LINKED);

  expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(
    new Set(["SUBGRAPH_UNREACHABLE"]),
  );
  expect(errors.every(({ path }) => path?.includes("hulpverleningsplan"))).toBe(true);
  expect(data).toEqual(withoutYouthCare(whole.data));
  const ready = await fetch(`${house.gatewayUrl}/ready`);
  expect([ready.status, await ready.json()]).toEqual([503, { waiting: ["jeugdzorg"] }]);
});

/** The same answer with null wherever youth care was to speak. */
function withoutYouthCare(data: unknown): unknown {
  const text = JSON.stringify(data, (key, value: unknown) =>
    key === "hulpverleningsplan" ? null : value,
  );
  return JSON.parse(text);
}
