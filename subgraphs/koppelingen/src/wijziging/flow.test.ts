import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { plankoppeling, toestemming } from "@samenloop/db/tables/koppelingen";
import { plusDagen, type Klok } from "@samenloop/schema";
import { PEILDATUM } from "../../../kit/testing/subgraph-under-test.ts";
import { addActief, koppelingId } from "../testing/invented-rows.ts";
import {
  codesOf,
  contact,
  doel,
  evaluatie,
  made,
  openLinking,
  yes,
  type Link,
  type Linking,
} from "../testing/linking.ts";

/** A clock that a test can turn. */
let dag = PEILDATUM;
const klok: Klok = { vandaag: () => dag };

let graph: Linking;
beforeAll(async () => void (graph = await openLinking(klok)));
afterAll(() => graph.close());

const soorten = ({ historie }: Link): string[] => historie.map(({ soort }) => soort).toReversed();
const consentOf = ({ toestemmingen }: Link, richting: string, gegevenDoor: string) =>
  toestemmingen.find((row) => row.richting === richting && row.gegevenDoor === gegevenDoor)!;

test("redeeming both codes asks every giver in both directions, and shows no plan yet", async () => {
  const link = await graph.link(1);

  expect(link).toMatchObject({
    status: "WACHT_OP_TOESTEMMING",
    schoolzijde: "ONTWIKKELINGSPERSPECTIEF",
    versie: 1,
    startOp: null,
    ontwikkelingsperspectief: null,
    hulpverleningsplan: null,
  });
  expect(link.toestemmingen.map((row) => `${row.richting} ${row.gegevenDoor}`).toSorted()).toEqual([
    "JEUGDHULP_NAAR_SCHOOL OUDER_1",
    "JEUGDHULP_NAAR_SCHOOL OUDER_2",
    "SCHOOL_NAAR_JEUGDHULP OUDER_1",
    "SCHOOL_NAAR_JEUGDHULP OUDER_2",
  ]);
  for (const row of link.toestemmingen) {
    expect(row).toMatchObject({ status: "GEVRAAGD", geldigTot: plusDagen(PEILDATUM, 365) });
  }
  expect(soorten(link)).toEqual([
    "VOORGESTELD",
    ...Array.from({ length: 4 }, () => "TOESTEMMING_GEVRAAGD"),
  ]);
});

test("the link opens with the last yes of all, and closes with one no", async () => {
  const { id, toestemmingen } = await graph.link(2);
  const [last, ...others] = toestemmingen;
  for (const row of others) {
    const { plankoppeling: link } = await graph.change("toestemmingVastleggen", yes(row));
    expect(link).toMatchObject({ status: "WACHT_OP_TOESTEMMING", hulpverleningsplan: null });
  }
  const opened = made(await graph.change("toestemmingVastleggen", yes(last!)));
  expect(opened).toMatchObject({ status: "ACTIEF", startOp: PEILDATUM, versie: 5 });
  expect(opened.hulpverleningsplan).not.toBeNull();

  const closed = await graph.change("toestemmingIntrekken", { toestemmingId: last!.id });
  expect(closed.toestemming).toMatchObject({ id: last!.id, status: "INGETROKKEN" });
  expect(closed.plankoppeling).toMatchObject({ status: "INGETROKKEN", hulpverleningsplan: null });
  expect(await graph.read(id)).toMatchObject({ status: "INGETROKKEN" });
});

test("no state is a dead end: waits, active, withdrawn, asked anew, active, ended, linked again", async () => {
  const link = await graph.activeLink(3);
  const withdrawn = consentOf(link, "SCHOOL_NAAR_JEUGDHULP", "OUDER_1");
  await graph.change("toestemmingIntrekken", { toestemmingId: withdrawn.id });

  const anew = await graph.change("toestemmingVastleggen", yes(withdrawn));
  expect(anew.toestemming).toMatchObject({ status: "VERLEEND", gegevenDoor: "OUDER_1" });
  expect(anew.toestemming!.id).not.toBe(withdrawn.id);
  expect(anew.plankoppeling).toMatchObject({ status: "ACTIEF", versie: 7 });
  const earlier = anew.plankoppeling!.toestemmingen.find(({ id }) => id === withdrawn.id);
  expect(earlier).toMatchObject({ status: "INGETROKKEN" });

  const { id, versie } = anew.plankoppeling!;
  const end = { plankoppelingId: id, verwachteVersie: versie };
  const ended = made(await graph.change("koppelingBeeindigen", end));
  expect(ended).toMatchObject({ status: "BEEINDIGD", eindOp: PEILDATUM, hulpverleningsplan: null });
  expect((await graph.link(3)).status).toBe("WACHT_OP_TOESTEMMING");
});

test("a refusal suspends; asked anew and given, the link opens", async () => {
  const { toestemmingen } = await graph.link(4);
  const [first, ...others] = toestemmingen;
  for (const row of others) await graph.change("toestemmingVastleggen", yes(row));
  const no = { ...yes(first!), antwoord: "GEWEIGERD" };
  const refused = await graph.change("toestemmingVastleggen", no);
  expect(refused.toestemming).toMatchObject({ status: "GEWEIGERD" });
  expect(refused.plankoppeling).toMatchObject({ status: "OPGESCHORT" });

  const given = await graph.change("toestemmingVastleggen", yes(first!));
  expect(given.plankoppeling).toMatchObject({ status: "ACTIEF" });
});

test("a consent that ended is given anew, one that has not is prolonged without a gap", async () => {
  const link = await graph.activeLink(5);
  dag = plusDagen(PEILDATUM, 300);
  const prolonged = await graph.change("toestemmingVastleggen", yes(link.toestemmingen[0]!));
  expect(prolonged.toestemming).toMatchObject({ geldigTot: plusDagen(dag, 365) });
  expect(prolonged.plankoppeling).toMatchObject({ status: "ACTIEF" });

  dag = plusDagen(PEILDATUM, 366);
  expect(await graph.read(link.id)).toMatchObject({ status: "VERLOPEN", hulpverleningsplan: null });
  for (const row of link.toestemmingen.slice(1)) {
    await graph.change("toestemmingVastleggen", yes(row));
  }
  expect(await graph.read(link.id)).toMatchObject({ status: "ACTIEF", startOp: PEILDATUM });
  dag = PEILDATUM;
});

test("a link that was suspended goes on when all have consented since, and not before", async () => {
  const link = await graph.activeLink(6);
  dag = plusDagen(PEILDATUM, 10);
  const own = eq(plankoppeling.id, link.id);
  await graph.owner.update(plankoppeling).set({ opgeschortOp: dag }).where(own);
  for (const row of link.toestemmingen) {
    expect(await graph.read(link.id)).toMatchObject({ status: "OPGESCHORT" });
    await graph.change("toestemmingVastleggen", yes(row));
  }
  expect(await graph.read(link.id)).toMatchObject({ status: "ACTIEF" });
  dag = PEILDATUM;
});

test.each(["OPGESCHORT", "BEEINDIGD"])(
  "a consent is withdrawn also while the link is %s",
  async (status) => {
    const link = await graph.activeLink(status === "BEEINDIGD" ? 7 : 8);
    const day = status === "BEEINDIGD" ? { eindOp: dag } : { opgeschortOp: dag };
    await graph.owner.update(plankoppeling).set(day).where(eq(plankoppeling.id, link.id));
    expect((await graph.read(link.id)).status).toBe(status);

    const { toestemming: row } = await graph.change("toestemmingIntrekken", {
      toestemmingId: link.toestemmingen[0]!.id,
    });
    expect(row).toMatchObject({ status: "INGETROKKEN" });
  },
);

test("who withdraws by the id of an earlier consent withdraws the one that counts", async () => {
  const link = await graph.activeLink(9);
  const [first] = link.toestemmingen;
  const newer = await graph.change("toestemmingVastleggen", yes(first!));
  const { toestemming: gone, plankoppeling: closed } = await graph.change("toestemmingIntrekken", {
    toestemmingId: first!.id,
  });
  expect(gone).toMatchObject({ id: newer.toestemming!.id, status: "INGETROKKEN" });
  expect(closed).toMatchObject({ status: "INGETROKKEN" });
});

test("goals are added, moved and finished, each change on the version that was seen", async () => {
  const link = await graph.activeLink(10);
  const added = await graph.change("gedeeldDoelToevoegen", doel(link));
  const { id } = added.gedeeldDoel!;
  expect(added.plankoppeling!.gedeeldeDoelen).toMatchObject([
    { id, versie: 1, voortgang: "NIET_GESTART", omschrijving: "Is elke dag op school." },
  ]);
  const step = (verwachteVersie: number, rest: object) =>
    graph.change("gedeeldDoelWijzigen", { gedeeldDoelId: id, verwachteVersie, ...rest });

  const moved = await step(1, { streefdatum: "2027-03-01", voortgang: "LOOPT" });
  expect(moved.gedeeldDoel).toEqual({ id, versie: 2 });
  expect(codesOf(await step(1, { voortgang: "BEHAALD" }))).toEqual(["VERSIE_VEROUDERD"]);
  const done = made(await step(2, { voortgang: "BEHAALD", streefdatum: null }));
  expect(done.gedeeldeDoelen).toMatchObject([
    { id, versie: 3, voortgang: "BEHAALD", streefdatum: "2027-03-01" },
  ]);
});

test("contacts come and go, evaluations stay, and all of it is history", async () => {
  const link = await graph.activeLink(11);
  const { contactpersoon } = await graph.change("contactpersoonToevoegen", contact(link));
  await graph.change("gezamenlijkeEvaluatieVastleggen", evaluatie(link));
  const removed = await graph.change("contactpersoonVerwijderen", {
    contactpersoonId: contactpersoon!.id,
  });

  expect(removed).toMatchObject({ contactpersoon: null, fouten: [] });
  expect(removed.plankoppeling).toMatchObject({
    versie: link.versie + 3,
    contactpersonen: [],
    gezamenlijkeEvaluaties: [{ datum: PEILDATUM }],
  });
  expect(soorten(removed.plankoppeling!).slice(-3)).toEqual([
    "CONTACT_TOEGEVOEGD",
    "GEEVALUEERD",
    "CONTACT_VERWIJDERD",
  ]);
});

test("a change in the middle of a request shows in the payload of the next one", async () => {
  const link = await graph.activeLink(12);
  const { data } = await graph.ask(
    `mutation ($first: ToestemmingIntrekkenInput!, $second: ToestemmingVastleggenInput!) {
      first: toestemmingIntrekken(input: $first) { plankoppeling { status } }
      second: toestemmingVastleggen(input: $second) { plankoppeling { status } }
    }`,
    {
      first: { idempotentiesleutel: koppelingId(900), toestemmingId: link.toestemmingen[0]!.id },
      second: { idempotentiesleutel: koppelingId(901), ...yes(link.toestemmingen[0]!) },
    },
  );
  expect(data).toEqual({
    first: { plankoppeling: { status: "INGETROKKEN" } },
    second: { plankoppeling: { status: "ACTIEF" } },
  });
});

test("links that were loaded, and not made here, can be changed all the same", async () => {
  await addActief(graph.owner, 13);
  const [row] = await graph.owner
    .select()
    .from(toestemming)
    .where(eq(toestemming.plankoppelingId, koppelingId(13)));
  const withdrawn = await graph.change("toestemmingIntrekken", { toestemmingId: row!.id });
  expect(withdrawn.plankoppeling).toMatchObject({
    status: "INGETROKKEN",
    versie: 2,
    historie: [{ volgnummer: 1, soort: "TOESTEMMING_INGETROKKEN", betreft: row!.id }],
  });
});

test("a shared goal says which plan it comes from, who works on it and who may see it", async () => {
  const link = await graph.activeLink(40);
  const added = await graph.change("gedeeldDoelToevoegen", {
    ...doel(link),
    verantwoordelijken: ["OUDER", "JEUGDCONSULENT", "OUDER"],
    zichtbaarVoor: ["IB_ER"],
    herkomst: { plan: "HULPVERLENINGSPLAN", doelnummer: 2 },
  });
  expect(added.plankoppeling!.gedeeldeDoelen).toMatchObject([
    {
      verantwoordelijken: ["OUDER", "JEUGDCONSULENT"],
      zichtbaarVoor: ["IB_ER"],
      herkomst: { plan: "HULPVERLENINGSPLAN", doelnummer: 2 },
    },
  ]);

  const changed = await graph.change("gedeeldDoelWijzigen", {
    gedeeldDoelId: added.gedeeldDoel!.id,
    verwachteVersie: 1,
    verantwoordelijken: ["MENTOR"],
    zichtbaarVoor: [],
  });
  expect(changed.plankoppeling!.gedeeldeDoelen).toMatchObject([
    { verantwoordelijken: ["MENTOR"], zichtbaarVoor: [], herkomst: { plan: "HULPVERLENINGSPLAN" } },
  ]);

  const none = { ...doel(link), herkomst: { plan: "HULPVERLENINGSPLAN", doelnummer: 0 } };
  expect(codesOf(await graph.change("gedeeldDoelToevoegen", none))).toEqual(["INVOER_ONGELDIG"]);
});

test("of the shared goals only those are shown that were asked for", async () => {
  const link = await graph.activeLink(41);
  for (const streefdatum of ["2026-11-30", "2026-12-31", "2027-01-31"]) {
    await graph.change("gedeeldDoelToevoegen", { ...doel(link), streefdatum });
  }
  const found = async (args: string): Promise<string[]> => {
    const { data } = await graph.ask(
      `query ($id: ID!) { plankoppeling(id: $id) { gedeeldeDoelen${args} { streefdatum } } }`,
      { id: link.id },
    );
    return data.plankoppeling.gedeeldeDoelen.map((row: { streefdatum: string }) => row.streefdatum);
  };
  expect(await found(`(streefdatumTotEnMet: "2026-12-31")`)).toEqual(["2026-11-30", "2026-12-31"]);
  expect(await found(`(streefdatumVanaf: "2026-12-31")`)).toEqual(["2026-12-31", "2027-01-31"]);
  expect(await found("(voortgang: [NIET_GESTART])")).toHaveLength(3);
  expect(await found("(voortgang: [BEHAALD])")).toEqual([]);
});
