import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plankoppeling } from "@samenloop/db/tables/koppelingen";
import { FOUTEN, REGELCODES, plusDagen } from "@samenloop/schema";
import { jeugdzorgcode, schoolcode } from "../../../kit/testing/koppelcodes.ts";
import { PEILDATUM as TODAY, uuid } from "../../../kit/testing/subgraph-under-test.ts";
import {
  contact,
  doel,
  documentOf,
  evaluatie,
  openLinking,
  redemption,
  yes,
  type Link,
  type Linking,
  type Mutatie,
} from "../testing/linking.ts";

const YESTERDAY = plusDagen(TODAY, -1);
const TOMORROW = plusDagen(TODAY, 1);
const TOO_FAR = plusDagen(TODAY, 366);
/** Nobody's number: of the official test range. */
const BSN = "999900018";

let graph: Linking;
/** Links in the states that matter, with what belongs to them. */
let active: Link;
let waiting: Link;
let withdrawn: Link;
let ended: Link;
let goalOf: (link: Link) => string;
let contactOf: (link: Link) => string;
const seen = new Set<string>();

beforeAll(async () => {
  graph = await openLinking();
  const goals = new Map<string, string>();
  const contacts = new Map<string, string>();
  const filled = async (number: number): Promise<Link> => {
    const link = await graph.activeLink(number);
    const goal = await graph.change("gedeeldDoelToevoegen", doel(link));
    const added = await graph.change("contactpersoonToevoegen", contact(link));
    goals.set(link.id, goal.gedeeldDoel!.id);
    contacts.set(link.id, added.contactpersoon!.id);
    return graph.read(link.id);
  };
  goalOf = ({ id }) => goals.get(id)!;
  contactOf = ({ id }) => contacts.get(id)!;
  active = await filled(1);
  waiting = await graph.link(2);
  withdrawn = await filled(3);
  await graph.change("toestemmingIntrekken", { toestemmingId: withdrawn.toestemmingen[0]!.id });
  withdrawn = await graph.read(withdrawn.id);
  ended = await filled(4);
  const own = eq(plankoppeling.id, ended.id);
  await graph.owner.update(plankoppeling).set({ eindOp: TODAY }).where(own);
});
afterAll(() => graph.close());

type Example = readonly [
  what: string,
  mutatie: Mutatie,
  input: () => object | Promise<object>,
  code: string,
  veld?: string,
];

const redeem = async (more: object = {}) => ({ ...(await redemption(graph.owners, 50)), ...more });
const goal = (more: object) => ({ gedeeldDoelId: goalOf(active), verwachteVersie: 1, ...more });
const end = (link: Link, more: object = {}) => ({
  plankoppelingId: link.id,
  verwachteVersie: link.versie,
  ...more,
});
const asks = (link: Link, more: object = {}) => ({ ...yes(link.toestemmingen[0]!), ...more });

// prettier-ignore
const EXAMPLES: readonly Example[] = [
  // What is absent, and what is not to be seen.
  ["a link that is not there", "gedeeldDoelToevoegen", () => doel({ id: uuid(1, 999) }), "NIET_GEVONDEN"],
  ["a link by an id that is no UUID", "koppelingBeeindigen", () => end({ ...active, id: "x" }), "NIET_GEVONDEN"],
  ["a consent that is not there", "toestemmingVastleggen", () => yes({ id: uuid(4, 999) }), "NIET_GEVONDEN"],
  ["a consent by an id that is no UUID", "toestemmingIntrekken", () => ({ toestemmingId: "x" }), "NIET_GEVONDEN"],
  ["a goal that is not there", "gedeeldDoelWijzigen", () => goal({ gedeeldDoelId: uuid(5, 999), voortgang: "LOOPT" }), "NIET_GEVONDEN"],
  ["a goal of a closed link, by its id", "gedeeldDoelWijzigen", () => goal({ gedeeldDoelId: goalOf(withdrawn), voortgang: "LOOPT" }), "NIET_GEVONDEN"],
  ["a goal of an ended link, by its id", "gedeeldDoelWijzigen", () => goal({ gedeeldDoelId: goalOf(ended), voortgang: "LOOPT" }), "NIET_GEVONDEN"],
  ["a contact of a closed link, by its id", "contactpersoonVerwijderen", () => ({ contactpersoonId: contactOf(withdrawn) }), "NIET_GEVONDEN"],
  ["a contact that is not there", "contactpersoonVerwijderen", () => ({ contactpersoonId: uuid(6, 999) }), "NIET_GEVONDEN"],
  // Only an active link.
  ["a goal for a link that waits", "gedeeldDoelToevoegen", () => doel(waiting), "STATUS_LAAT_NIET_TOE"],
  ["a goal for a link that was closed", "gedeeldDoelToevoegen", () => doel(withdrawn), "STATUS_LAAT_NIET_TOE"],
  ["a contact for a link that waits", "contactpersoonToevoegen", () => contact(waiting), "STATUS_LAAT_NIET_TOE"],
  ["a contact for a link that was closed", "contactpersoonToevoegen", () => contact(withdrawn), "STATUS_LAAT_NIET_TOE"],
  ["an evaluation of a link that waits", "gezamenlijkeEvaluatieVastleggen", () => evaluatie(waiting), "STATUS_LAAT_NIET_TOE"],
  ["an evaluation of an ended link", "gezamenlijkeEvaluatieVastleggen", () => evaluatie(ended), "STATUS_LAAT_NIET_TOE"],
  // Consents.
  ["an answer on an ended link", "toestemmingVastleggen", () => asks(ended), "STATUS_LAAT_NIET_TOE"],
  ["a no to what was given", "toestemmingVastleggen", () => asks(active, { antwoord: "GEWEIGERD" }), "STATUS_LAAT_NIET_TOE"],
  ["a withdrawal of what was never given", "toestemmingIntrekken", () => ({ toestemmingId: waiting.toestemmingen[0]!.id }), "STATUS_LAAT_NIET_TOE"],
  ["a second withdrawal", "toestemmingIntrekken", () => ({ toestemmingId: withdrawn.toestemmingen[0]!.id }), "STATUS_LAAT_NIET_TOE"],
  ["a consent for more than a year", "toestemmingVastleggen", () => asks(waiting, { geldigTot: TOO_FAR }), "INVOER_ONGELDIG", "geldigTot"],
  ["a consent that ended yesterday", "toestemmingVastleggen", () => asks(waiting, { geldigTot: YESTERDAY }), "INVOER_ONGELDIG", "geldigTot"],
  // Versions.
  ["the end of a link that changed", "koppelingBeeindigen", () => end(active, { verwachteVersie: 1 }), "VERSIE_VEROUDERD", "verwachteVersie"],
  ["a change of a goal that changed", "gedeeldDoelWijzigen", () => goal({ verwachteVersie: 2, voortgang: "LOOPT" }), "VERSIE_VEROUDERD", "verwachteVersie"],
  ["a second end", "koppelingBeeindigen", () => end(ended), "STATUS_LAAT_NIET_TOE"],
  // Words and days.
  ["a goal of nothing", "gedeeldDoelToevoegen", () => ({ ...doel(active), omschrijving: " \n " }), "INVOER_ONGELDIG", "omschrijving"],
  ["a goal of 501 characters", "gedeeldDoelToevoegen", () => ({ ...doel(active), omschrijving: "x".repeat(501) }), "INVOER_ONGELDIG", "omschrijving"],
  ["a goal with a control character", "gedeeldDoelToevoegen", () => ({ ...doel(active), omschrijving: "a\u0007b" }), "INVOER_ONGELDIG", "omschrijving"],
  ["a goal with a BSN", "gedeeldDoelToevoegen", () => ({ ...doel(active), omschrijving: `voor ${BSN}` }), "INVOER_ONGELDIG", "omschrijving"],
  ["an organisation with a BSN", "contactpersoonToevoegen", () => ({ ...contact(active), organisatie: `school ${BSN}` }), "INVOER_ONGELDIG", "organisatie"],
  ["a contact with a BSN in groups", "contactpersoonToevoegen", () => ({ ...contact(active), functioneelContact: "9999 00 018" }), "INVOER_ONGELDIG", "functioneelContact"],
  ["a goal for yesterday", "gedeeldDoelToevoegen", () => ({ ...doel(active), streefdatum: YESTERDAY }), "INVOER_ONGELDIG", "streefdatum"],
  ["a goal moved to yesterday", "gedeeldDoelWijzigen", () => goal({ streefdatum: YESTERDAY }), "INVOER_ONGELDIG", "streefdatum"],
  ["a change of nothing", "gedeeldDoelWijzigen", () => goal({ eigenaar: null }), "INVOER_ONGELDIG"],
  ["an evaluation of tomorrow", "gezamenlijkeEvaluatieVastleggen", () => ({ ...evaluatie(active), datum: TOMORROW }), "INVOER_ONGELDIG", "datum"],
  ["an evaluation from before the link", "gezamenlijkeEvaluatieVastleggen", () => ({ ...evaluatie(active), datum: YESTERDAY }), "INVOER_ONGELDIG", "datum"],
  ["an evaluation by nobody", "gezamenlijkeEvaluatieVastleggen", () => ({ ...evaluatie(active), aanwezigen: [] }), "INVOER_ONGELDIG", "aanwezigen"],
  // Keys.
  ["a key that is no UUID", "gedeeldDoelToevoegen", () => ({ ...doel(active), idempotentiesleutel: "1" }), "INVOER_ONGELDIG", "idempotentiesleutel"],
  // Redeeming.
  ["plans that are linked already", "koppelcodeInwisselen", () => redemption(graph.owners, 2), "AL_GEKOPPELD"],
  ["what only one side shares", "koppelcodeInwisselen", () => redeem({ gegevenscategorieen: ["OPP_KERN"] }), "INVOER_ONGELDIG", "gegevenscategorieen"],
  ["consents for more than a year", "koppelcodeInwisselen", () => redeem({ toestemmingGeldigTot: TOO_FAR }), "INVOER_ONGELDIG", "toestemmingGeldigTot"],
  ["codes of the wrong sides", "koppelcodeInwisselen", async () => redeem({ codeVanSchool: await jeugdzorgcode(graph.owners, 50) }), "KOPPELCODE_ONGELDIG", "codeVanSchool"],
  ["a link with a plan, to be moved up", "koppelingOptillen", async () => end(active, { codeVanSchool: await schoolcode(graph.owners, 1) }), "STATUS_LAAT_NIET_TOE"],
];

describe("a change that is refused says why and changes no row", () => {
  test.each(
    EXAMPLES.map(([what, mutatie, input, code, veld]) => ({ what, mutatie, input, code, veld })),
  )("$code: $what ($mutatie)", async ({ mutatie, input, code, veld }) => {
    const before = await graph.digest();
    const answer = await graph.change(mutatie, await input());

    expect(answer).toMatchObject({
      plankoppeling: null,
      fouten: [{ code, veld: veld ?? null, tekst: expect.any(String) }],
    });
    expect(JSON.stringify(answer)).not.toMatch(/9999 ?00 ?018/);
    expect(await graph.digest()).toBe(before);
    seen.add(code);
  });

  test("SLEUTEL_HERGEBRUIKT: a key of another change, or of the same with other words", async () => {
    const idempotentiesleutel = randomUUID();
    const input = { ...contact(active), idempotentiesleutel };
    await graph.change("contactpersoonToevoegen", input);
    const before = await graph.digest();
    const others = [
      await graph.change("contactpersoonToevoegen", { ...input, rol: "OUDER" }),
      await graph.change("gedeeldDoelToevoegen", { ...doel(active), idempotentiesleutel }),
    ];

    for (const { fouten } of others) {
      expect(fouten).toMatchObject([{ code: "SLEUTEL_HERGEBRUIKT", veld: "idempotentiesleutel" }]);
    }
    expect(await graph.digest()).toBe(before);
    seen.add("SLEUTEL_HERGEBRUIKT");
  });

  test("KOPPELCODE_GEBRUIKT: a code that was spent, whatever stands beside it", async () => {
    const input = { ...(await redemption(graph.owners, 60)) };
    await graph.change("koppelcodeInwisselen", input);
    const fresh = await redemption(graph.owners, 61);
    const before = await graph.digest();
    for (const veld of ["codeVanSchool", "codeVanJeugdzorg"]) {
      const mixed = { ...fresh, [veld]: (input as Record<string, string>)[veld] };
      const { fouten } = await graph.change("koppelcodeInwisselen", mixed);
      expect(fouten).toMatchObject([{ code: "KOPPELCODE_GEBRUIKT", veld }]);
    }
    expect(await graph.digest()).toBe(before);
    seen.add("KOPPELCODE_GEBRUIKT");
  });

  test("KOPPELCODE_VERLOPEN: a code works on its last day and not on the next", async () => {
    const last = await schoolcode(graph.owners, 70, { geldigTot: TODAY });
    const over = await schoolcode(graph.owners, 70, { geldigTot: YESTERDAY });
    const rest = await redemption(graph.owners, 70);
    const before = await graph.digest();
    const refused = await graph.change("koppelcodeInwisselen", { ...rest, codeVanSchool: over });

    expect(refused.fouten).toMatchObject([{ code: "KOPPELCODE_VERLOPEN", veld: "codeVanSchool" }]);
    expect(await graph.digest()).toBe(before);
    const made = await graph.change("koppelcodeInwisselen", { ...rest, codeVanSchool: last });
    expect(made.fouten).toEqual([]);
    seen.add("KOPPELCODE_VERLOPEN");
  });

  test("the examples hold every reason there is, but for the rules of other owners", () => {
    const ofRules: readonly string[] = REGELCODES;
    const reasons = Object.keys(FOUTEN).filter((code) => !ofRules.includes(code));
    expect([...seen].toSorted()).toEqual(reasons.toSorted());
  });

  test("what is hidden is refused in the very bytes in which what is absent is", async () => {
    const bytes = async (mutatie: Mutatie, input: object): Promise<string> => {
      const { headers, ...answer } = await raw(mutatie, input);
      expect(headers.get("content-type")).toMatch(/json/);
      return JSON.stringify(answer);
    };
    const gone = (gedeeldDoelId: string) => ({
      gedeeldDoelId,
      verwachteVersie: 1,
      voortgang: "LOOPT",
    });
    const absent = await bytes("gedeeldDoelWijzigen", gone(uuid(5, 999)));
    for (const id of [goalOf(withdrawn), goalOf(ended), "x"]) {
      expect(await bytes("gedeeldDoelWijzigen", gone(id))).toBe(absent);
    }
    const noContact = await bytes("contactpersoonVerwijderen", { contactpersoonId: uuid(6, 999) });
    const hidden = { contactpersoonId: contactOf(withdrawn) };
    expect(await bytes("contactpersoonVerwijderen", hidden)).toBe(noContact);
  });
});

async function raw(mutatie: Mutatie, given: object) {
  const input = { idempotentiesleutel: randomUUID(), ...given };
  const response = await fetch(graph.url, {
    method: "POST",
    headers: { "content-type": "application/json", connection: "close" },
    body: JSON.stringify({ query: documentOf(mutatie), variables: { input } }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
