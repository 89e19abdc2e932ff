import { InMemoryCache, type InMemoryCacheConfig } from "@apollo/client";
import { parse, print } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../setup/test-house.ts";

/** Questions that meet the same children, plans, links and schools along different roads. */
const QUESTIONS = [
  `{ leerlingen(first: 100, where: { metOpp: true }) { nodes {
      id aanduiding geboortejaar inschrijvingen { id volgnummer vestiging { vestigingscode } }
      opps { id versie status evaluaties { id datum } versies { id versie } handelingsdeel { doelen { id omschrijving } } }
      koppelingen { id status toestemmingen { id richting status } gedeeldeDoelen { id omschrijving }
        contactpersonen { id rol } hulpverleningsplan { gemeentecode id status doelen { id omschrijving } } }
    } } }`,
  `{ jeugdigen(first: 100, where: { metHulpverleningsplan: true }) { nodes {
      gemeentecode id aanduiding gezagsrelaties { id rol } toewijzingen { id ingangsdatum }
      hulpverleningsplannen { gemeentecode id versie status doelen { id omschrijving } koppelingen { id status } }
    } } }`,
  `{ plankoppelingen(first: 100) { nodes {
      id status geldigTot toestemmingen { id status geldigTot } historie { id volgnummer soort }
      ontwikkelingsperspectief { id status leerling { id aanduiding } }
      hulpverleningsplan { gemeentecode id status jeugdige { gemeentecode id aanduiding } }
    } } }`,
  `{ vestigingen(first: 100) { nodes { vestigingscode naam ondersteuningsaanbod { id schooljaar } } } }`,
];

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse({ leerlingen: "3000" });
});
afterAll(() => house.close());

/** What a dashboard shows: each answer, read back after all of them were put into one cache. */
async function throughCache(config?: InMemoryCacheConfig) {
  const cache = new InMemoryCache(config);
  const asked = [];
  for (const text of QUESTIONS) {
    const query = cache.transformDocument(parse(text));
    const { data, errors } = await house.ask(print(query));
    expect(errors).toBeUndefined();
    cache.writeQuery({ query, data });
    asked.push({ query, data });
  }
  return asked.map(({ query, data }) => ({ came: data, shown: cache.readQuery({ query }) }));
}

test("a client cache keyed by `Type:id` shows every child and plan as it came", async () => {
  for (const { came, shown } of await throughCache()) expect(shown).toEqual(came);
});

test("it would not, if an id stood for more than one plan", async () => {
  const answers = await throughCache({
    typePolicies: { Hulpverleningsplan: { keyFields: ["gemeentecode"] } },
  });
  expect(answers.some(({ came, shown }) => JSON.stringify(came) !== JSON.stringify(shown))).toBe(
    true,
  );
});
