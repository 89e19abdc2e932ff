import { generateKeyPairSync, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bewijsVan } from "@samenloop/subgraph-kit";
import {
  jeugdzorgcode,
  newSigningKey,
  schoolcode,
  signedAnew,
  type Owners,
} from "../../../kit/testing/koppelcodes.ts";
import { uuid } from "../../../kit/testing/subgraph-under-test.ts";
import { openLinking, redemption, yes, type Change, type Linking } from "../testing/linking.ts";

let graph: Linking;
beforeAll(async () => void (graph = await openLinking()));
afterAll(() => graph.close());

const read = (part: string) => JSON.parse(Buffer.from(part, "base64url").toString()) as object;
const write = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** The same code with other words in its header or payload, and the signature as it was. */
function forged(code: string, header: object, payload: object = {}): string {
  const [head = "", body = "", signature = ""] = code.split(".");
  const parts = [write({ ...read(head), ...header }), write({ ...read(body), ...payload })];
  return [...parts, signature].join(".");
}

const redeem = async (more: object): Promise<Change> =>
  graph.change("koppelcodeInwisselen", { ...(await redemption(graph.owners, 1)), ...more });

/** A code that is wrong in one way, made of a good one or by a stranger. */
// prettier-ignore
const WRONG: readonly (readonly [string, (owners: Owners) => string | Promise<string>])[] = [
  ["nothing", () => ""],
  ["no code at all", () => "koppelcode"],
  ["of ten thousand characters", () => "a".repeat(10_000)],
  ["changed in its payload", async (owners) => forged(await schoolcode(owners, 1), {}, { id: uuid(2, 2) })],
  ["given a longer life", async (owners) => forged(await schoolcode(owners, 1), {}, { exp: 4_000_000_000 })],
  ["with alg none and its signature", async (owners) => forged(await schoolcode(owners, 1), { alg: "none" })],
  ["with alg none and no signature", async (owners) => forged(await schoolcode(owners, 1), { alg: "none" }).replace(/[^.]*$/, "")],
  ["with alg HS256", async (owners) => forged(await schoolcode(owners, 1), { alg: "HS256" })],
  ["with an embedded key", async (owners) => forged(await schoolcode(owners, 1), { jwk: generateKeyPairSync("ed25519").publicKey.export({ format: "jwk" }) })],
  ["signed by a stranger under the school's kid", (owners) => schoolcode({ ...owners, onderwijs: newSigningKey("school-1") }, 1)],
  ["signed by a stranger under a kid of his own", (owners) => schoolcode({ ...owners, onderwijs: newSigningKey("vreemd") }, 1)],
  ["signed by youth care as if it were the school", (owners) => schoolcode({ ...owners, onderwijs: { ...owners.jeugdzorg } }, 1)],
  ["signed by youth care under the school's kid", (owners) => schoolcode({ ...owners, onderwijs: { ...owners.jeugdzorg, jwk: { ...owners.jeugdzorg.jwk, kid: "school-1" } } }, 1)],
  ["youth care's own", (owners) => jeugdzorgcode(owners, 1)],
  ["without a kid", (owners) => schoolcode({ ...owners, onderwijs: { ...owners.onderwijs, jwk: { ...owners.onderwijs.jwk, kid: "" } } }, 1)],
  ["without an organisation", (owners) => schoolcode(owners, 1, { claims: { ontvanger: { organisatie: "", rollen: ["IB_ER"] } } })],
  ["of an unknown kind", (owners) => schoolcode(owners, 1, { claims: { soort: "KIND" as never } })],
  ["of a plan whose id is no UUID", (owners) => schoolcode(owners, 1, { claims: { id: "1" } })],
];

describe("KOPPELCODE_ONGELDIG: a code of the school", () => {
  test.each(WRONG)("%s", async (_what, make) => {
    const before = await graph.digest();
    const answer = await redeem({ codeVanSchool: await make(graph.owners) });
    expect(answer).toMatchObject({
      plankoppeling: null,
      fouten: [{ code: "KOPPELCODE_ONGELDIG", veld: "codeVanSchool" }],
    });
    expect(await graph.digest()).toBe(before);
  });

  test.each([
    { aud: "samenloop:onderwijs" },
    { aud: ["elders"] },
    { iss: "samenloop:jeugdzorg" },
    { iss: undefined },
    { jti: undefined },
    { jti: "" },
    { exp: undefined },
    { typ: "JWT" },
    { typ: "at+jwt" },
    { typ: null },
  ])("well signed, with %j", async (claims) => {
    const { onderwijs } = graph.owners;
    const codeVanSchool = await signedAnew(onderwijs, await schoolcode(graph.owners, 1), claims);
    const { fouten } = await redeem({ codeVanSchool });
    expect(fouten).toMatchObject([{ code: "KOPPELCODE_ONGELDIG", veld: "codeVanSchool" }]);
  });

  test("is good again when it is signed anew as it was", async () => {
    const { onderwijs } = graph.owners;
    const codeVanSchool = await signedAnew(onderwijs, await schoolcode(graph.owners, 4), {});
    const codeVanJeugdzorg = await jeugdzorgcode(graph.owners, 4);
    expect((await redeem({ codeVanSchool, codeVanJeugdzorg })).fouten).toEqual([]);
  });

  test.each([
    ["nobody", { SCHOOL_NAAR_JEUGDHULP: [], JEUGDHULP_NAAR_SCHOOL: [] }],
    ["one direction only", { SCHOOL_NAAR_JEUGDHULP: ["OUDER_1"], JEUGDHULP_NAAR_SCHOOL: [] }],
    [
      "a child of eleven alone",
      { SCHOOL_NAAR_JEUGDHULP: ["JEUGDIGE"], JEUGDHULP_NAAR_SCHOOL: ["JEUGDIGE"] },
    ],
    [
      "somebody unknown",
      { SCHOOL_NAAR_JEUGDHULP: ["BUURMAN"], JEUGDHULP_NAAR_SCHOOL: ["BUURMAN"] },
    ],
  ])("nor one of youth care that asks %s", async (_who, gevers) => {
    const code = await jeugdzorgcode(graph.owners, 1, { claims: { gevers: gevers as never } });
    const { fouten } = await redeem({ codeVanJeugdzorg: code });
    expect(fouten).toMatchObject([{ code: "KOPPELCODE_ONGELDIG", veld: "codeVanJeugdzorg" }]);
  });
});

test("a code may be copied with space around it", async () => {
  const codeVanSchool = `  ${await schoolcode(graph.owners, 5)}\n`;
  const codeVanJeugdzorg = await jeugdzorgcode(graph.owners, 5);
  expect((await redeem({ codeVanSchool, codeVanJeugdzorg })).fouten).toEqual([]);
});

test("asks exactly those whom youth care names, for what was chosen and for as long", async () => {
  const claims = {
    leeftijdsregime: "VAN_12_TOT_16",
    gevers: {
      SCHOOL_NAAR_JEUGDHULP: ["VOOGD_GI"],
      JEUGDHULP_NAAR_SCHOOL: ["JEUGDIGE", "VOOGD_GI"],
    },
  } as const;
  const { plankoppeling: link } = await redeem({
    codeVanSchool: await schoolcode(graph.owners, 6),
    codeVanJeugdzorg: await jeugdzorgcode(graph.owners, 6, { claims }),
    gegevenscategorieen: ["OPP_FACTOREN", "HVP_DOELEN", "HVP_DOELEN"],
    toestemmingGeldigTot: "2026-12-31",
    doel: "THUISZITTEN",
  });
  const { data } = await graph.ask(
    `query ($id: ID!) { plankoppeling(id: $id) { toestemmingen {
      richting gegevenDoor doel geldigTot leeftijdsregime gegevenscategorieen
      ontvangers { organisatie rol }
    } } }`,
    { id: link!.id },
  );
  const all = { doel: "THUISZITTEN", geldigTot: "2026-12-31", leeftijdsregime: "VAN_12_TOT_16" };
  const fromSchool = {
    ...all,
    richting: "SCHOOL_NAAR_JEUGDHULP",
    gegevenscategorieen: ["OPP_FACTOREN"],
    ontvangers: [{ organisatie: "00000099000000000012", rol: "JEUGDCONSULENT" }],
  };
  const fromCare = {
    ...all,
    richting: "JEUGDHULP_NAAR_SCHOOL",
    gegevenscategorieen: ["HVP_DOELEN"],
    ontvangers: [{ organisatie: "99ZZ01", rol: "IB_ER" }],
  };
  const bySpeaker = (a: { gegevenDoor: string }, b: { gegevenDoor: string }) =>
    a.gegevenDoor < b.gegevenDoor ? -1 : 1;
  const of = (richting: string) =>
    data.plankoppeling.toestemmingen
      .filter((row: { richting: string }) => row.richting === richting)
      .toSorted(bySpeaker);
  expect(of("SCHOOL_NAAR_JEUGDHULP")).toEqual([{ ...fromSchool, gegevenDoor: "VOOGD_GI" }]);
  expect(of("JEUGDHULP_NAAR_SCHOOL")).toEqual([
    { ...fromCare, gegevenDoor: "JEUGDIGE" },
    { ...fromCare, gegevenDoor: "VOOGD_GI" },
  ]);
});

describe("a link that begins without a plan", () => {
  const begin = async (number: number, soort: "AANMELDING" | "LEERLING") => {
    const claims = { soort, id: uuid(7, number) };
    const codeVanSchool = await schoolcode(graph.owners, number, { claims });
    const codeVanJeugdzorg = await jeugdzorgcode(graph.owners, number);
    const { plankoppeling } = await redeem({ codeVanSchool, codeVanJeugdzorg });
    for (const row of plankoppeling!.toestemmingen) {
      await graph.change("toestemmingVastleggen", yes(row));
    }
    return graph.read(plankoppeling!.id);
  };
  const lift = async (
    { id, versie }: { readonly id: string; readonly versie: number },
    codeVanSchool: string,
  ) =>
    graph.change("koppelingOptillen", {
      plankoppelingId: id,
      verwachteVersie: versie,
      codeVanSchool,
    });

  test.each([
    ["AANMELDING", "aanmelding", 20],
    ["LEERLING", "leerling", 21],
  ] as const)("of an %s moves up to the plan of the same pupil", async (soort, field, number) => {
    const link = await begin(number, soort);
    expect(link).toMatchObject({
      status: "ACTIEF",
      schoolzijde: soort,
      ontwikkelingsperspectief: null,
      [field]: { id: uuid(7, number) },
    });

    const { plankoppeling: lifted } = await lift(link, await schoolcode(graph.owners, number));
    expect(lifted).toMatchObject({
      id: link.id,
      status: "ACTIEF",
      schoolzijde: "ONTWIKKELINGSPERSPECTIEF",
      ontwikkelingsperspectief: { id: uuid(2, number) },
      aanmelding: null,
      leerling: null,
      versie: link.versie + 1,
    });
    expect(lifted!.historie[0]).toMatchObject({ soort: "OPGETILD" });
  });

  test("forgets the pupil as soon as it rests on a plan", async () => {
    const link = await begin(22, "LEERLING");
    expect(await everything()).toContain(uuid(7, 22));
    await lift(link, await schoolcode(graph.owners, 22));
    expect(await everything()).not.toContain(uuid(7, 22));
  });

  test("does not move up to the plan of another pupil, nor to no plan", async () => {
    const link = await begin(23, "LEERLING");
    const before = await graph.digest();
    const noPlan = { claims: { soort: "AANMELDING", id: randomUUID() } } as const;
    for (const code of [
      await schoolcode(graph.owners, 24),
      await schoolcode(graph.owners, 23, noPlan),
    ]) {
      expect((await lift(link, code)).fouten).toMatchObject([{ code: "KOPPELCODE_ONGELDIG" }]);
    }
    const good = await schoolcode(graph.owners, 23);
    const stale = await lift({ id: link.id, versie: link.versie - 1 }, good);
    expect(stale.fouten).toMatchObject([{ code: "VERSIE_VEROUDERD" }]);
    expect(await graph.digest()).toBe(before);
    expect((await lift(link, good)).fouten).toEqual([]);
  });

  test("AL_GEKOPPELD: does not move up to a plan that is linked already", async () => {
    const link = await begin(25, "LEERLING");
    await graph.link(25);
    const before = await graph.digest();
    const { fouten } = await lift(link, await schoolcode(graph.owners, 25));
    expect(fouten).toMatchObject([{ code: "AL_GEKOPPELD" }]);
    expect(await graph.digest()).toBe(before);
  });

  test("AL_GEKOPPELD: is not made twice for one pupil, by application and as such", async () => {
    await begin(26, "LEERLING");
    const claims = { soort: "AANMELDING", id: randomUUID() } as const;
    const { fouten } = await redeem({
      codeVanSchool: await schoolcode(graph.owners, 26, { claims }),
      codeVanJeugdzorg: await jeugdzorgcode(graph.owners, 26),
    });
    expect(fouten).toMatchObject([{ code: "AL_GEKOPPELD" }]);
  });

  test("asks anew for a plan at another school, which nobody consented to", async () => {
    const link = await begin(27, "AANMELDING");
    const claims = { ontvanger: { organisatie: "99ZZ02", rollen: ["IB_ER"] } };
    const code = await schoolcode(graph.owners, 27, { claims });
    const { plankoppeling: lifted } = await lift(link, code);
    expect(lifted).toMatchObject({ status: "WACHT_OP_TOESTEMMING", hulpverleningsplan: null });
    const asked = lifted!.toestemmingen.filter(({ status }) => status === "GEVRAAGD");
    expect(asked.map(({ richting }) => richting)).toEqual([
      "JEUGDHULP_NAAR_SCHOOL",
      "JEUGDHULP_NAAR_SCHOOL",
    ]);
    for (const row of asked) await graph.change("toestemmingVastleggen", yes(row));
    expect(await graph.read(link.id)).toMatchObject({ status: "ACTIEF" });
  });
});

test("a plan's code leaves nothing of the pupil in any table", async () => {
  const { onderwijs } = graph.owners;
  await graph.link(30);
  const rows = await everything();
  expect(rows).toContain(uuid(2, 30));
  expect(rows).not.toContain(bewijsVan(uuid(8, 30), onderwijs));
});

async function everything(): Promise<string> {
  const rows = await graph.owner.execute(
    `select to_jsonb(p)::text as row from plankoppeling p
     union all select to_jsonb(g)::text from gebeurtenis g
     union all select to_jsonb(w)::text from wijziging w
     union all select to_jsonb(k)::text from gebruikte_koppelcode k`,
  );
  return JSON.stringify(rows);
}
