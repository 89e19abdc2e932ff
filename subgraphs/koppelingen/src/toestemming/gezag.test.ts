import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { plusDagen, type Klok, type ToestemmingGever } from "@samenloop/schema";
import { jeugdzorgcode, schoolcode } from "../../../kit/testing/koppelcodes.ts";
import {
  codesOf,
  giversOf,
  latest,
  made,
  openLinking,
  redemption,
  yes,
  type Link,
  type Linking,
} from "../testing/linking.ts";

let dag = "2026-10-01";
const klok: Klok = { vandaag: () => dag };
let graph: Linking;
beforeAll(async () => void (graph = await openLinking(klok)));
afterAll(() => graph.close());
beforeEach(() => void (dag = "2026-10-01"));

/** A code of youth care that names these as those with custody. */
const code = (number: number, gezag: readonly ToestemmingGever[]): Promise<string> =>
  jeugdzorgcode(graph.owners, number, {
    geldigTot: dag,
    claims: { gevers: { SCHOOL_NAAR_JEUGDHULP: gezag, JEUGDHULP_NAAR_SCHOOL: gezag } },
  });

async function linked(number: number, gezag: readonly ToestemmingGever[]): Promise<Link> {
  const redeem = {
    ...(await redemption(graph.owners, number)),
    codeVanJeugdzorg: await code(number, gezag),
  };
  return made(await graph.change("koppelcodeInwisselen", redeem));
}

const renew = async ({ id, versie }: Link, codeVanJeugdzorg: string) =>
  graph.change("toestemmingenHernieuwen", {
    plankoppelingId: id,
    verwachteVersie: versie,
    codeVanJeugdzorg,
  });

/** One parent says yes to all that is asked of that parent. */
async function sayYes(link: Link, gever: ToestemmingGever): Promise<Link> {
  for (const row of latest(link).filter(({ gegevenDoor }) => gegevenDoor === gever)) {
    await graph.change("toestemmingVastleggen", yes(row));
  }
  return graph.read(link.id);
}

const of = (link: Link, gever: ToestemmingGever) =>
  latest(link).filter(({ gegevenDoor }) => gegevenDoor === gever);

describe("two parents with custody", () => {
  test("both must say yes to share, and one is enough to withdraw", async () => {
    const link = await linked(1, ["OUDER_1", "OUDER_2"]);
    expect(await sayYes(link, "OUDER_1")).toMatchObject({ status: "WACHT_OP_TOESTEMMING" });
    const opened = await sayYes(link, "OUDER_2");
    expect(opened).toMatchObject({ status: "ACTIEF" });

    await graph.change("toestemmingIntrekken", { toestemmingId: of(opened, "OUDER_2")[0]!.id });
    expect(await graph.read(link.id)).toMatchObject({
      status: "INGETROKKEN",
      hulpverleningsplan: null,
      nalevingssignalen: [{ code: "LNK_1", sinds: dag }],
    });
  });

  test("a refusing parent: the link is suspended, says so, and shows nothing", async () => {
    const link = await sayYes(await linked(2, ["OUDER_1", "OUDER_2"]), "OUDER_1");
    const no = { ...yes(of(link, "OUDER_2")[0]!), antwoord: "GEWEIGERD" };
    expect((await graph.change("toestemmingVastleggen", no)).plankoppeling).toMatchObject({
      status: "OPGESCHORT",
      opschortreden: "TOESTEMMING_GEWEIGERD",
      hulpverleningsplan: null,
    });
  });

  test("an unreachable parent: the link waits however long it takes, and closes nothing that was open", async () => {
    const link = await sayYes(await linked(3, ["OUDER_1", "OUDER_2"]), "OUDER_1");
    for (const days of [30, 180, 364]) {
      dag = plusDagen("2026-10-01", days);
      expect(await graph.read(link.id)).toMatchObject({
        status: "WACHT_OP_TOESTEMMING",
        opschortreden: null,
        hulpverleningsplan: null,
        nalevingssignalen: [{ code: "LNK_1", sinds: "2026-10-01" }],
      });
    }
  });

  test("an unreachable parent: the other may withdraw meanwhile, and whoever answers late still can", async () => {
    const link = await sayYes(await linked(4, ["OUDER_1", "OUDER_2"]), "OUDER_1");
    dag = plusDagen(dag, 90);
    expect(await sayYes(link, "OUDER_2")).toMatchObject({ status: "ACTIEF" });
    await graph.change("toestemmingIntrekken", { toestemmingId: of(link, "OUDER_1")[0]!.id });
    expect(await graph.read(link.id)).toMatchObject({ status: "INGETROKKEN" });
  });

  test("an unreachable parent: youth care, when somebody else decides, gives a code that says so", async () => {
    const link = await sayYes(await linked(5, ["OUDER_1", "OUDER_2"]), "OUDER_1");
    dag = plusDagen(dag, 90);
    const renewed = made(await renew(link, await code(5, ["OUDER_1"])));
    expect(renewed).toMatchObject({ status: "ACTIEF", nalevingssignalen: [] });
    expect(giversOf(renewed, "JEUGDHULP_NAAR_SCHOOL")).toEqual(["OUDER_1"]);
  });
});

describe("a former parent", () => {
  test("whose custody ended is not needed any more, and what the other gave still counts", async () => {
    const link = await graph.consentAll(await linked(6, ["OUDER_1", "OUDER_2"]));
    const renewed = made(await renew(link, await code(6, ["OUDER_1"])));

    expect(renewed.status).toBe("ACTIEF");
    expect(giversOf(renewed, "SCHOOL_NAAR_JEUGDHULP")).toEqual(["OUDER_1"]);
    expect(of(renewed, "OUDER_1")).toEqual(of(link, "OUDER_1"));
  });

  test("who had refused no longer stands in the way", async () => {
    const link = await sayYes(await linked(7, ["OUDER_1", "OUDER_2"]), "OUDER_1");
    const no = { ...yes(of(link, "OUDER_2")[0]!), antwoord: "GEWEIGERD" };
    const refused = made(await graph.change("toestemmingVastleggen", no));

    expect(made(await renew(refused, await code(7, ["OUDER_1"])))).toMatchObject({
      status: "ACTIEF",
      opschortreden: null,
    });
  });

  test("cannot open a link by a consent that was followed by another's", async () => {
    const link = await graph.consentAll(await linked(8, ["OUDER_1", "OUDER_2"]));
    const renewed = made(await renew(link, await code(8, ["OUDER_1"])));
    const former = of(link, "OUDER_2")[0]!;

    expect(codesOf(await graph.change("toestemmingVastleggen", yes(former)))).toEqual([
      "STATUS_LAAT_NIET_TOE",
    ]);
    expect(
      codesOf(await graph.change("toestemmingIntrekken", { toestemmingId: former.id })),
    ).toEqual(["STATUS_LAAT_NIET_TOE"]);
    expect(await graph.read(link.id)).toEqual(renewed);
  });
});

describe("a guardian institution", () => {
  test("gives consent in the place of the parents", async () => {
    const link = await linked(9, ["VOOGD_GI"]);
    expect(giversOf(link, "JEUGDHULP_NAAR_SCHOOL")).toEqual(["VOOGD_GI"]);
    expect(await sayYes(link, "VOOGD_GI")).toMatchObject({ status: "ACTIEF" });
  });

  test("that takes over is asked anew: what the parents gave does not count for it", async () => {
    const link = await graph.consentAll(await linked(10, ["OUDER_1", "OUDER_2"]));
    const renewed = made(await renew(link, await code(10, ["VOOGD_GI"])));
    expect(renewed).toMatchObject({ status: "WACHT_OP_TOESTEMMING", hulpverleningsplan: null });
    expect(giversOf(renewed, "SCHOOL_NAAR_JEUGDHULP")).toEqual(["VOOGD_GI"]);
    expect(await sayYes(renewed, "VOOGD_GI")).toMatchObject({ status: "ACTIEF" });
  });
});

describe("a renewal is refused, and changes nothing,", () => {
  let link: Link;
  beforeAll(async () => void (link = await graph.consentAll(await linked(11, ["OUDER_1"]))));

  test.each<[string, () => Promise<string>, string]>([
    ["by a code of another plan", () => code(12, ["OUDER_1"]), "KOPPELCODE_ONGELDIG"],
    [
      "by a code of the same plan under another municipality",
      () => jeugdzorgcode(graph.owners, 11, { claims: { gemeentecode: "GM0363" } }),
      "KOPPELCODE_ONGELDIG",
    ],
    ["by a code of the school", () => schoolcode(graph.owners, 11), "KOPPELCODE_ONGELDIG"],
  ])("%s", async (_, make, expected) => {
    const codeVanJeugdzorg = await make();
    const before = await graph.digest();
    expect(codesOf(await renew(link, codeVanJeugdzorg))).toEqual([expected]);
    expect(await graph.digest()).toBe(before);
  });

  test("by a code that was used before, or on a version of before", async () => {
    const used = await code(11, ["OUDER_1"]);
    const renewed = made(await renew(link, used));
    const before = await graph.digest();
    expect(codesOf(await renew(renewed, used))).toEqual(["KOPPELCODE_GEBRUIKT"]);
    expect(codesOf(await renew(link, await code(11, ["OUDER_1"])))).toEqual(["VERSIE_VEROUDERD"]);
    expect(await graph.digest()).toBe(before);
  });
});

test("where the evidence is kept stands with the answer, and never a number of a person", async () => {
  const link = await linked(13, ["OUDER_1"]);
  const [first, second] = latest(link);
  const good = { ...yes(first!), bewijsRef: "dossier 2026-14, blad 3" };
  expect((await graph.change("toestemmingVastleggen", good)).toestemming).toMatchObject({
    bewijsRef: "dossier 2026-14, blad 3",
  });
  const bad = { ...yes(second!), bewijsRef: "van 999900006" };
  expect(codesOf(await graph.change("toestemmingVastleggen", bad))).toEqual(["INVOER_ONGELDIG"]);
});
