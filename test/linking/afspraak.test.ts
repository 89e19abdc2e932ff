import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../setup/test-house.ts";

let house: TestHouse;
beforeAll(async () => void (house = await openTestHouse({ leerlingen: "4000" })));
afterAll(() => house?.close());

test("what needs money of both sides rests on an agreement that its own owner knows", async () => {
  const { data, errors } = await house.ask(`{
    plankoppelingen(first: 100, where: { soorten: [OJA_INDIVIDUEEL, OJA_COLLECTIEF, OZA] }) {
      nodes { soort afspraak { id onderwerp geldigVan geldigTot } }
    }
  }`);
  expect(errors).toBeUndefined();
  expect(data.plankoppelingen.nodes.length).toBeGreaterThan(5);
  for (const { afspraak } of data.plankoppelingen.nodes) {
    expect(afspraak).toMatchObject({ id: expect.any(String), onderwerp: expect.any(String) });
  }
});

test("what rests on nothing else than the consents names no agreement", async () => {
  const { data, errors } = await house.ask(`{
    plankoppelingen(first: 100, where: { soorten: [EEN_PLAN_AFSTEMMING] }) { nodes { afspraak { id } } }
  }`);
  expect(errors).toBeUndefined();
  expect(data.plankoppelingen.nodes.length).toBeGreaterThan(5);
  for (const { afspraak } of data.plankoppelingen.nodes) expect(afspraak).toBeNull();
});
