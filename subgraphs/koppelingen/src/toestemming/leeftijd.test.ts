import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  geversVan,
  leeftijdsregimeOp,
  leeftijdsregimeTotEnMet,
  plusDagen,
  TOESTEMMING_RICHTINGEN,
  type Gezag,
  type Klok,
} from "@samenloop/schema";
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

/** A clock that a test walks through birthdays. */
let dag = "2026-10-01";
const klok: Klok = { vandaag: () => dag };

let graph: Linking;
beforeAll(async () => void (graph = await openLinking(klok)));
afterAll(() => graph.close());
beforeEach(() => void (dag = "2026-10-01"));

const OUDERS: readonly Gezag[] = [
  { rol: "OUDER_MET_GEZAG", volgnummer: 1 },
  { rol: "OUDER_MET_GEZAG", volgnummer: 2 },
];
let number = 0;

/** What youth care says today of a child born on that day: by its own rule, the birthday itself is not in it. */
function code(of: number, geboortedatum: string): Promise<string> {
  const leeftijdsregime = leeftijdsregimeOp(geboortedatum, dag);
  const [heen, terug] = TOESTEMMING_RICHTINGEN.map(
    (richting) => geversVan(richting, leeftijdsregime, OUDERS) ?? [],
  );
  const gevers = { SCHOOL_NAAR_JEUGDHULP: heen ?? [], JEUGDHULP_NAAR_SCHOOL: terug ?? [] };
  const totEnMet = leeftijdsregimeTotEnMet(geboortedatum, dag);
  const claims = { leeftijdsregime, leeftijdsregimeTotEnMet: totEnMet, gevers };
  return jeugdzorgcode(graph.owners, of, { geldigTot: dag, claims });
}

/** An active link of such a child. */
async function linked(geboortedatum: string): Promise<Link> {
  number += 1;
  const redeem = { ...(await redemption(graph.owners, number)), ...(await fresh(geboortedatum)) };
  return graph.consentAll(made(await graph.change("koppelcodeInwisselen", redeem)));
}

const fresh = async (geboortedatum: string) => ({
  codeVanSchool: await schoolcode(graph.owners, number, { geldigTot: dag }),
  codeVanJeugdzorg: await code(number, geboortedatum),
});

const renew = async ({ id, versie }: Link, geboortedatum: string) =>
  graph.change("toestemmingenHernieuwen", {
    plankoppelingId: id,
    verwachteVersie: versie,
    codeVanJeugdzorg: await code(number, geboortedatum),
  });

const heen = (link: Link) => giversOf(link, "SCHOOL_NAAR_JEUGDHULP");
const terug = (link: Link) => giversOf(link, "JEUGDHULP_NAAR_SCHOOL");

const BIRTHDAYS = [
  ["12th", "2014-10-05", "2026-10-04", ["OUDER_1", "OUDER_2"], ["JEUGDIGE", "OUDER_1", "OUDER_2"]],
  ["16th", "2010-10-05", "2026-10-04", ["JEUGDIGE"], ["JEUGDIGE"]],
  ["18th", "2008-10-05", "2026-10-04", ["JEUGDIGE"], ["JEUGDIGE"]],
  [
    "12th, born on 29 February",
    "2016-02-29",
    "2028-02-28",
    ["OUDER_1", "OUDER_2"],
    ["JEUGDIGE", "OUDER_1", "OUDER_2"],
  ],
  ["16th, born on 29 February", "2012-02-29", "2028-02-28", ["JEUGDIGE"], ["JEUGDIGE"]],
  ["18th, born on 29 February", "2008-02-29", "2026-02-28", ["JEUGDIGE"], ["JEUGDIGE"]],
] as const;

test.each(
  BIRTHDAYS.map(([birthday, geboortedatum, last, naarHulp, naarSchool]) => ({
    birthday,
    geboortedatum,
    last,
    naarHulp,
    naarSchool,
  })),
)(
  "LNK-2: on the $birthday birthday the link closes until those who decide now said yes",
  async ({ geboortedatum, last, naarHulp, naarSchool }) => {
    dag = plusDagen(last, -30);
    const link = await linked(geboortedatum);
    expect(link).toMatchObject({ status: "ACTIEF", opschortreden: null, nalevingssignalen: [] });
    expect(latest(link).map(({ geldigTot }) => geldigTot)).toEqual(latest(link).map(() => last));

    dag = last;
    expect(await graph.read(link.id)).toMatchObject({ status: "ACTIEF", nalevingssignalen: [] });

    dag = plusDagen(last, 1);
    const closed = await graph.read(link.id);
    expect(closed).toMatchObject({
      status: "OPGESCHORT",
      opschortreden: "LEEFTIJD_GEWIJZIGD",
      nalevingssignalen: [{ code: "LNK_2", sinds: dag }],
      hulpverleningsplan: null,
      ontwikkelingsperspectief: null,
    });

    const asked = made(await renew(closed, geboortedatum));
    expect(asked).toMatchObject({ status: "WACHT_OP_TOESTEMMING", hulpverleningsplan: null });
    expect(heen(asked)).toEqual(naarHulp);
    expect(terug(asked)).toEqual(naarSchool);
    const opened = await graph.consentAll(asked);
    expect(opened).toMatchObject({ status: "ACTIEF", opschortreden: null, nalevingssignalen: [] });
  },
);

test("LNK-2: after eighteen no birthday closes the link any more", async () => {
  const link = await linked("2008-10-01");

  dag = plusDagen(dag, 365);
  expect(await graph.read(link.id)).toMatchObject({ status: "ACTIEF", opschortreden: null });
});

test("LNK-2: who decided before the birthday cannot say yes after it, nor be asked the same again", async () => {
  const link = await linked("2014-10-05");
  const given = latest(link)[0]!;

  dag = "2026-10-05";
  const before = await graph.digest();
  expect(codesOf(await graph.change("toestemmingVastleggen", yes(given)))).toEqual([
    "STATUS_LAAT_NIET_TOE",
  ]);
  expect(await graph.digest()).toBe(before);
});

test("LNK-2: nobody chooses a last day past the birthday", async () => {
  const link = await linked("2014-10-05");
  const chosen = await graph.change("toestemmingVastleggen", {
    ...yes(latest(link)[0]!),
    geldigTot: "2027-06-01",
  });

  expect(chosen.toestemming).toMatchObject({ geldigTot: "2026-10-04" });
});

test("a consent withdrawn before the birthday stays withdrawn after it, and renewing asks anew", async () => {
  const link = await linked("2010-10-05");
  await graph.change("toestemmingIntrekken", { toestemmingId: latest(link)[0]!.id });

  dag = "2026-10-05";
  const closed = await graph.read(link.id);
  expect(closed).toMatchObject({ status: "INGETROKKEN", hulpverleningsplan: null });
  const asked = made(await renew(closed, "2010-10-05"));
  expect(asked.status).toBe("WACHT_OP_TOESTEMMING");
  expect(terug(asked)).toEqual(["JEUGDIGE"]);
});

test("an earlier consent says which one came in its place, and keeps all it said", async () => {
  const link = await linked("2010-10-05");
  const earlier = link.toestemmingen.find(({ gegevenDoor }) => gegevenDoor === "OUDER_1")!;

  dag = "2026-10-05";
  const asked = made(await renew(await graph.read(link.id), "2010-10-05"));
  const followed = asked.toestemmingen.find(({ id }) => id === earlier.id)!;
  const follower = latest(asked).find(({ richting }) => richting === earlier.richting)!;
  expect(followed).toMatchObject({ ...earlier, status: "VERLOPEN", opvolger: { id: follower.id } });
  expect(follower.gegevenDoor).toBe("JEUGDIGE");
});

test("renewing before the birthday asks nobody who has said yes already", async () => {
  const link = await linked("2014-10-05");
  const asked = made(await renew(link, "2014-10-05"));

  expect(asked.status).toBe("ACTIEF");
  expect(latest(asked)).toEqual(latest(link));
  expect(asked.historie[0]).toMatchObject({ soort: "TOESTEMMINGEN_HERNIEUWD" });
});
