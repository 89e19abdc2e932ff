import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { plusDagen, type Klok } from "@samenloop/schema";
import {
  jeugdzorgbericht,
  jeugdzorgcode,
  newSigningKey,
  schoolbericht,
  schoolcode,
  signedAnew,
  type Owners,
} from "../../../kit/testing/koppelcodes.ts";
import { uuid } from "../../../kit/testing/subgraph-under-test.ts";
import { latest, openLinking, yes, type Link, type Linking } from "../testing/linking.ts";

let dag = "2026-10-01";
const klok: Klok = { vandaag: () => dag };
let graph: Linking;
beforeAll(async () => void (graph = await openLinking(klok)));
afterAll(() => graph.close());
beforeEach(() => void (dag = "2026-10-01"));

const soorten = ({ historie }: Link): string[] => historie.map(({ soort }) => soort);
const receivers = (link: Link, richting: string): string[] => [
  ...new Set(
    latest(link)
      .filter((row) => row.richting === richting)
      .flatMap(({ ontvangers }) => ontvangers.map(({ organisatie }) => organisatie)),
  ),
];

test("a message of the school closes the link at once, and consent given since opens it", async () => {
  const link = await graph.activeLink(1);
  const { plankoppelingen, fouten } = await graph.move(await schoolbericht(graph.owners, 1));

  expect(fouten).toEqual([]);
  expect(plankoppelingen).toMatchObject([
    {
      id: link.id,
      status: "OPGESCHORT",
      opschortreden: "SCHOOL_GEWIJZIGD",
      hulpverleningsplan: null,
      versie: link.versie + 1,
      nalevingssignalen: [{ code: "LNK_1", sinds: dag }],
    },
  ]);
  const [moved] = plankoppelingen;
  expect(soorten(moved!).filter((soort) => soort === "OPGESCHORT")).toHaveLength(1);

  const [last, ...others] = latest(moved!);
  for (const row of others) {
    const { plankoppeling } = await graph.change("toestemmingVastleggen", yes(row));
    expect(plankoppeling).toMatchObject({ status: "OPGESCHORT" });
  }
  const opened = await graph.change("toestemmingVastleggen", yes(last!));
  expect(opened.plankoppeling).toMatchObject({
    status: "ACTIEF",
    opschortreden: null,
    nalevingssignalen: [],
  });
});

test("what was asked for names the new school, and what the old one got no longer counts", async () => {
  const link = await graph.activeLink(2);
  const { plankoppelingen } = await graph.move(await schoolbericht(graph.owners, 2));

  expect(receivers(link, "JEUGDHULP_NAAR_SCHOOL")).toEqual(["99ZZ01"]);
  expect(receivers(plankoppelingen[0]!, "JEUGDHULP_NAAR_SCHOOL")).toEqual(["99ZZ02"]);
  expect(receivers(plankoppelingen[0]!, "SCHOOL_NAAR_JEUGDHULP")).toEqual(
    receivers(link, "SCHOOL_NAAR_JEUGDHULP"),
  );
});

test.each([
  ["SCHOOL_GEWIJZIGD", 3, schoolbericht],
  ["SAMENWERKINGSVERBAND_GEWIJZIGD", 4, schoolbericht],
  ["GEMEENTE_GEWIJZIGD", 5, jeugdzorgbericht],
  ["HERINDELING", 6, jeugdzorgbericht],
] as const)("%s is the reason that the link gives", async (reden, number, message) => {
  await graph.activeLink(number);
  const bericht = await message(graph.owners, number, { reden });
  const { plankoppelingen } = await graph.move(bericht);
  expect(plankoppelingen).toMatchObject([{ status: "OPGESCHORT", opschortreden: reden }]);
});

test("a message suspends every link of the plan that is not over, and no other", async () => {
  const link = await graph.activeLink(7);
  const other = await graph.activeLink(8);
  const codes = {
    codeVanSchool: await schoolcode(graph.owners, 7),
    codeVanJeugdzorg: await jeugdzorgcode(graph.owners, 9),
    soort: "OZA",
    initiatief: "SCHOOL",
  };
  const second = (await graph.change("koppelcodeInwisselen", codes)).plankoppeling!;
  const { plankoppelingen } = await graph.move(await schoolbericht(graph.owners, 7));

  expect(plankoppelingen.map(({ id }) => id).toSorted()).toEqual([link.id, second.id].toSorted());
  expect(await graph.read(other.id)).toMatchObject({ status: "ACTIEF" });
});

test("a link that is over stays as it is", async () => {
  const { id, versie } = await graph.activeLink(10);
  await graph.change("koppelingBeeindigen", { plankoppelingId: id, verwachteVersie: versie });
  const ended = await graph.read(id);
  expect(await graph.move(await schoolbericht(graph.owners, 10))).toEqual({
    plankoppelingen: [],
    fouten: [],
  });
  expect(await graph.read(id)).toEqual(ended);
});

test("a message about a plan without links is answered in the same words, and tells nothing", async () => {
  expect(await graph.move(await schoolbericht(graph.owners, 999))).toEqual({
    plankoppelingen: [],
    fouten: [],
  });
});

test("sent twice with one key a message suspends once; with another key it is used", async () => {
  const link = await graph.activeLink(11);
  const bericht = await schoolbericht(graph.owners, 11);
  const sleutel = randomUUID();
  const first = await graph.move(bericht, sleutel);
  expect(await graph.move(bericht, sleutel)).toEqual(first);
  expect((await graph.read(link.id)).versie).toBe(link.versie + 1);

  expect((await graph.move(bericht)).fouten).toMatchObject([
    { code: "KOPPELCODE_GEBRUIKT", veld: "bericht" },
  ]);
});

test("two messages at once about one plan both hold, and neither is lost", async () => {
  const link = await graph.activeLink(12);
  const berichten = await Promise.all([
    schoolbericht(graph.owners, 12),
    jeugdzorgbericht(graph.owners, 12),
  ]);
  const answers = await Promise.all(berichten.map((bericht) => graph.move(bericht)));

  expect(answers.flatMap(({ fouten }) => fouten)).toEqual([]);
  expect(await graph.read(link.id)).toMatchObject({
    status: "OPGESCHORT",
    versie: link.versie + 2,
  });
});

describe("what is no message of an owner is refused, and changes nothing:", () => {
  const WRONG: readonly (readonly [string, (owners: Owners) => string | Promise<string>])[] = [
    ["nothing", () => ""],
    ["no message at all", () => "verhuisd"],
    ["a koppelcode", (owners) => schoolcode(owners, 20)],
    ["a stranger's", (owners) => schoolbericht({ ...owners, onderwijs: newSigningKey("x") }, 20)],
    [
      "youth care's key under the school's name",
      (owners) => schoolbericht({ ...owners, onderwijs: owners.jeugdzorg }, 20),
    ],
    [
      "a school that says the municipality changed",
      (owners) => schoolbericht(owners, 20, { reden: "GEMEENTE_GEWIJZIGD" }),
    ],
    [
      "youth care that says the school changed",
      (owners) => jeugdzorgbericht(owners, 20, { reden: "SCHOOL_GEWIJZIGD" }),
    ],
    ["no plan", (owners) => schoolbericht(owners, 20, { id: "plan" })],
    [
      "nobody to receive",
      (owners) => schoolbericht(owners, 20, { ontvanger: { organisatie: "", rollen: [] } }),
    ],
    ["no municipality", (owners) => jeugdzorgbericht(owners, 20, { gemeentecode: "0363" })],
    [
      "one of another audience",
      async (owners) =>
        signedAnew(owners.onderwijs, await schoolbericht(owners, 20), {
          typ: "verhuisbericht+jwt",
          aud: "elders",
        } as object),
    ],
  ];

  test.each(WRONG)("%s", async (_, make) => {
    const bericht = await make(graph.owners);
    const before = await graph.digest();
    const { plankoppelingen, fouten } = await graph.move(bericht);
    expect(plankoppelingen).toEqual([]);
    expect(fouten).toMatchObject([{ code: "KOPPELCODE_ONGELDIG", veld: "bericht" }]);
    expect(await graph.digest()).toBe(before);
  });

  test("one that is too old", async () => {
    const bericht = await schoolbericht(graph.owners, 20, { geldigTot: plusDagen(dag, -1) });
    expect((await graph.move(bericht)).fouten).toMatchObject([{ code: "KOPPELCODE_VERLOPEN" }]);
  });

  test("a message is no koppelcode either", async () => {
    const codes = {
      codeVanSchool: await schoolbericht(graph.owners, 20),
      codeVanJeugdzorg: await jeugdzorgcode(graph.owners, 20),
      soort: "OZA",
      initiatief: "SCHOOL",
    };
    expect((await graph.change("koppelcodeInwisselen", codes)).fouten).toMatchObject([
      { code: "KOPPELCODE_ONGELDIG", veld: "codeVanSchool" },
    ]);
  });
});

test("a plan named under another municipality is another plan", async () => {
  const link = await graph.activeLink(13);
  const bericht = await jeugdzorgbericht(graph.owners, 13, { gemeentecode: "GM0363" });
  expect((await graph.move(bericht)).plankoppelingen).toEqual([]);
  expect(await graph.read(link.id)).toMatchObject({ status: "ACTIEF" });
});

describe("a herindeling", () => {
  /** Beemster went up into Purmerend on 1 January 2022. */
  const NUMBER = 30;
  let link: Link;
  beforeAll(async () => {
    dag = "2021-12-01";
    const codes = {
      codeVanSchool: await schoolcode(graph.owners, NUMBER, { geldigTot: dag }),
      codeVanJeugdzorg: await jeugdzorgcode(graph.owners, NUMBER, {
        geldigTot: dag,
        claims: {
          gemeentecode: "GM0370",
          ontvanger: { organisatie: "GM0370", rollen: ["JEUGDCONSULENT"] },
        },
      }),
      soort: "OZA",
      initiatief: "SCHOOL",
    };
    const made = (await graph.change("koppelcodeInwisselen", codes)).plankoppeling!;
    link = await graph.consentAll(made);
  });

  const viaPlan = async (gemeentecode: string): Promise<unknown> => {
    const { data } = await graph.ask(
      `query ($representations: [_Any!]!) {
        plannen: _entities(representations: $representations) {
          ... on Hulpverleningsplan { koppelingen { id status } }
        }
      }`,
      {
        representations: [{ __typename: "Hulpverleningsplan", gemeentecode, id: uuid(3, NUMBER) }],
      },
    );
    return data.plannen[0].koppelingen;
  };

  test("closes the link on its day without anybody telling, until all consented anew", async () => {
    dag = "2021-12-31";
    expect(await graph.read(link.id)).toMatchObject({
      status: "ACTIEF",
      hulpverleningsplan: { gemeentecode: "GM0370" },
    });

    dag = "2022-01-01";
    expect(await graph.read(link.id)).toMatchObject({
      status: "OPGESCHORT",
      opschortreden: "HERINDELING",
      hulpverleningsplan: null,
      nalevingssignalen: [{ code: "LNK_1", sinds: "2022-01-01" }],
    });
  });

  test("the old key of the plan still finds the link, and so does the new one", async () => {
    dag = "2022-01-01";
    const expected = [{ id: link.id, status: "OPGESCHORT" }];
    expect(await viaPlan("GM0370")).toEqual(expected);
    expect(await viaPlan("GM0439")).toEqual(expected);
    expect(await viaPlan("GM0363")).toEqual([]);
    dag = "2021-12-31";
    expect(await viaPlan("GM0439")).toEqual([]);
  });

  test("consent asked anew is for the new municipality, and shows the plan under its code", async () => {
    dag = "2022-02-01";
    const rows = latest(await graph.read(link.id));
    for (const row of rows) await graph.change("toestemmingVastleggen", yes(row));
    const opened = await graph.read(link.id);

    expect(opened).toMatchObject({
      status: "ACTIEF",
      opschortreden: null,
      hulpverleningsplan: { gemeentecode: "GM0439", id: uuid(3, NUMBER) },
      nalevingssignalen: [],
    });
    expect(receivers(opened, "SCHOOL_NAAR_JEUGDHULP")).toEqual(["GM0439"]);
  });

  test("a fresh code under the new municipality renews a link of the old one", async () => {
    dag = "2022-02-02";
    const { versie } = await graph.read(link.id);
    const { plankoppeling } = await graph.change("toestemmingenHernieuwen", {
      plankoppelingId: link.id,
      verwachteVersie: versie,
      codeVanJeugdzorg: await jeugdzorgcode(graph.owners, NUMBER, {
        geldigTot: dag,
        claims: { gemeentecode: "GM0439" },
      }),
    });
    expect(plankoppeling).toMatchObject({ status: "ACTIEF" });
  });
});
