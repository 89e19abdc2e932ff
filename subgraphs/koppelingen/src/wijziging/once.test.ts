import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { jeugdzorgcode, schoolcode } from "../../../kit/testing/koppelcodes.ts";
import { uuid } from "../../../kit/testing/subgraph-under-test.ts";
import {
  codesOf,
  contact,
  doel,
  evaluatie,
  openLinking,
  redemption,
  yes,
  type Change,
  type Link,
  type Linking,
  type Mutatie,
} from "../testing/linking.ts";

let graph: Linking;
beforeAll(async () => void (graph = await openLinking()));
afterAll(() => graph.close());

let number = 0;

/** Every mutation, on a link made for it, in a state in which it succeeds. */
const CHANGES: Readonly<Record<Mutatie, () => Promise<object>>> = {
  koppelcodeInwisselen: () => redemption(graph.owners, (number += 1)),
  async koppelingOptillen() {
    number += 1;
    const claims = { soort: "LEERLING", id: uuid(7, number) } as const;
    const codeVanSchool = await schoolcode(graph.owners, number, { claims });
    const input = { ...(await redemption(graph.owners, number)), codeVanSchool };
    const { plankoppeling: link } = await graph.change("koppelcodeInwisselen", input);
    const plan = await schoolcode(graph.owners, number);
    return { plankoppelingId: link!.id, verwachteVersie: 1, codeVanSchool: plan };
  },
  toestemmingVastleggen: async () => yes((await graph.link((number += 1))).toestemmingen[0]!),
  toestemmingIntrekken: async () => ({ toestemmingId: (await active()).toestemmingen[0]!.id }),
  async toestemmingenHernieuwen() {
    const { id, versie } = await active();
    const codeVanJeugdzorg = await jeugdzorgcode(graph.owners, number);
    return { plankoppelingId: id, verwachteVersie: versie, codeVanJeugdzorg };
  },
  gedeeldDoelToevoegen: async () => doel(await active()),
  async gedeeldDoelWijzigen() {
    const { gedeeldDoel } = await graph.change("gedeeldDoelToevoegen", doel(await active()));
    return { gedeeldDoelId: gedeeldDoel!.id, verwachteVersie: 1, voortgang: "LOOPT" };
  },
  contactpersoonToevoegen: async () => contact(await active()),
  async contactpersoonVerwijderen() {
    const added = await graph.change("contactpersoonToevoegen", contact(await active()));
    return { contactpersoonId: added.contactpersoon!.id };
  },
  gezamenlijkeEvaluatieVastleggen: async () => evaluatie(await active()),
  async koppelingBeeindigen() {
    const { id, versie } = await active();
    return { plankoppelingId: id, verwachteVersie: versie };
  },
};
const MUTATIES = Object.keys(CHANGES) as Mutatie[];

const active = (): Promise<Link> => graph.activeLink((number += 1));

/** What an answer says, whatever happened to the link since. */
const said = ({ plankoppeling, toestemming, gedeeldDoel, contactpersoon, fouten }: Change) =>
  JSON.stringify([plankoppeling?.id, toestemming?.id, gedeeldDoel?.id, contactpersoon?.id, fouten]);

/** All that happened under a key, in words. */
async function happened(idempotentiesleutel: string): Promise<string> {
  const rows = await graph.owner.execute<{ soort: string }>(sql`
    select soort from gebeurtenis where wijziging = ${idempotentiesleutel} order by volgnummer`);
  return rows.map(({ soort }) => soort).join();
}

describe("a change that is sent more than once is made once", () => {
  test.each(MUTATIES)("%s, at the same time and afterwards", async (mutatie) => {
    const idempotentiesleutel = randomUUID();
    await graph.change(mutatie, { ...(await CHANGES[mutatie]()), idempotentiesleutel });
    const whenSentOnce = await happened(idempotentiesleutel);
    expect(whenSentOnce).not.toBe("");
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 5 }), fc.boolean(), async (copies, shout) => {
        const idempotentiesleutel = randomUUID();
        const input = { ...(await CHANGES[mutatie]()), idempotentiesleutel };
        const key = { idempotentiesleutel: idempotentiesleutel.toUpperCase() };
        const answers = await Promise.all(
          Array.from({ length: copies }, (_, i) =>
            graph.change(mutatie, { ...input, ...(shout && i > 0 && key) }),
          ),
        );
        const digest = await graph.digest();
        answers.push(await graph.change(mutatie, input));

        expect(answers[0]?.fouten).toEqual([]);
        expect(new Set(answers.map(said)).size).toBe(1);
        expect(await happened(idempotentiesleutel)).toBe(whenSentOnce);
        expect(await graph.digest()).toBe(digest);
        const { versie, historie } = answers.at(-1)!.plankoppeling!;
        const before = answers[0]!.plankoppeling!.versie;
        expect(versie).toBe(before);
        expect(historie.map(({ volgnummer }) => volgnummer)).toEqual(
          historie.map((_, i) => historie.length - i),
        );
      }),
      { numRuns: 4 },
    );
  });

  test("any burst of changes and their copies, in any order, counts each change once", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("contactpersoonToevoegen", "gedeeldDoelToevoegen" as const), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.infiniteStream(fc.nat()),
        async (mutaties, chance) => {
          const link = await active();
          const input = { contactpersoonToevoegen: contact, gedeeldDoelToevoegen: doel };
          const wanted = mutaties.map((mutatie) => ({
            mutatie,
            idempotentiesleutel: randomUUID(),
          }));
          const burst = [...wanted, ...wanted, ...wanted]
            .map((change) => ({ change, place: chance.next().value as number }))
            .toSorted((a, b) => a.place - b.place);
          await Promise.all(
            burst.map(({ change: { mutatie, idempotentiesleutel } }) =>
              graph.change(mutatie, { ...input[mutatie](link), idempotentiesleutel }),
            ),
          );
          const after = await graph.read(link.id);
          expect(after.versie).toBe(link.versie + wanted.length);
          expect(after.contactpersonen.length + after.gedeeldeDoelen.length).toBe(wanted.length);
        },
      ),
      { numRuns: 8 },
    );
  });

  test("a change that was refused may be sent again with its key, and is made then", async () => {
    const link = await graph.link((number += 1));
    const input = { ...contact(link), idempotentiesleutel: randomUUID() };
    const refused = await graph.change("contactpersoonToevoegen", input);
    expect(codesOf(refused)).toEqual(["STATUS_LAAT_NIET_TOE"]);
    for (const row of link.toestemmingen) await graph.change("toestemmingVastleggen", yes(row));
    expect((await graph.change("contactpersoonToevoegen", input)).fouten).toEqual([]);
  });

  test("sent again after the link was closed, it shows nothing of what is closed", async () => {
    const link = await active();
    const input = { ...doel(link), idempotentiesleutel: randomUUID() };
    const { gedeeldDoel } = await graph.change("gedeeldDoelToevoegen", input);
    expect(gedeeldDoel).not.toBeNull();
    await graph.change("toestemmingIntrekken", { toestemmingId: link.toestemmingen[0]!.id });
    expect(await graph.change("gedeeldDoelToevoegen", input)).toMatchObject({
      gedeeldDoel: null,
      plankoppeling: { status: "INGETROKKEN", gedeeldeDoelen: [] },
      fouten: [],
    });
  });
});

describe("of changes that race, with keys of their own, one wins", () => {
  type Race = readonly [
    what: string,
    mutatie: Mutatie,
    loses: string,
    inputs: () => Promise<(() => object | Promise<object>)[]>,
  ];
  const twice = (input: object) => [() => input, () => input, () => input];

  // prettier-ignore
  const RACES: readonly Race[] = [
    ["redeeming the same two codes", "koppelcodeInwisselen", "KOPPELCODE_GEBRUIKT", async () => twice(await redemption(graph.owners, (number += 1)))],
    ["redeeming the school's code beside other ones of youth care", "koppelcodeInwisselen", "KOPPELCODE_GEBRUIKT", async () => {
      const input = await redemption(graph.owners, (number += 1));
      return twice(input).map(() => async () => ({ ...input, codeVanJeugdzorg: await jeugdzorgcode(graph.owners, (number += 1)) }));
    }],
    ["redeeming youth care's code beside other ones of schools", "koppelcodeInwisselen", "KOPPELCODE_GEBRUIKT", async () => {
      const input = await redemption(graph.owners, (number += 1));
      return twice(input).map(() => async () => ({ ...input, codeVanSchool: await schoolcode(graph.owners, (number += 1)) }));
    }],
    ["linking the same plans by codes of their own", "koppelcodeInwisselen", "AL_GEKOPPELD", async () => {
      const own = (number += 1);
      return twice({}).map(() => () => redemption(graph.owners, own));
    }],
    ["moving a link up", "koppelingOptillen", "VERSIE_VEROUDERD", async () => twice(await CHANGES.koppelingOptillen())],
    ["ending a link", "koppelingBeeindigen", "VERSIE_VEROUDERD", async () => twice(await CHANGES.koppelingBeeindigen())],
    ["changing a goal", "gedeeldDoelWijzigen", "VERSIE_VEROUDERD", async () => twice(await CHANGES.gedeeldDoelWijzigen())],
    ["taking a contact off", "contactpersoonVerwijderen", "NIET_GEVONDEN", async () => twice(await CHANGES.contactpersoonVerwijderen())],
    ["withdrawing a consent", "toestemmingIntrekken", "STATUS_LAAT_NIET_TOE", async () => twice(await CHANGES.toestemmingIntrekken())],
  ];

  test.each(RACES.map(([what, mutatie, loses, inputs]) => ({ what, mutatie, loses, inputs })))(
    "$what",
    async ({ mutatie, loses, inputs }) => {
      for (let round = 0; round < 6; round += 1) {
        const given = await Promise.all((await inputs()).map(async (input) => input()));
        const answers = await Promise.all(given.map((input) => graph.change(mutatie, input)));
        const outcomes = answers.map((answer) => codesOf(answer)[0] ?? "wins").toSorted();
        expect(outcomes).toEqual([loses, loses, "wins"].toSorted());
      }
    },
  );

  test("a link moves up to a plan, or that plan is linked by codes, and never both", async () => {
    for (let round = 0; round < 6; round += 1) {
      const lift = await CHANGES.koppelingOptillen();
      const rival = await redemption(graph.owners, number);
      const [lifted, linked] = await Promise.all([
        graph.change("koppelingOptillen", lift),
        graph.change("koppelcodeInwisselen", rival),
      ]);
      const outcomes = [lifted, linked].map((answer) => codesOf(answer)[0] ?? "wins").toSorted();
      expect(outcomes).toEqual(["AL_GEKOPPELD", "wins"]);
    }
  });
});
