import { createHash, randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Database } from "@samenloop/db";
import type { Klok } from "@samenloop/schema";
import {
  jeugdzorgcode,
  newOwners,
  schoolcode,
  type Owners,
} from "../../../kit/testing/koppelcodes.ts";
import { openSubgraph, type SubgraphUnderTest } from "../../../kit/testing/subgraph-under-test.ts";
import { koppelingen } from "../index.ts";

/** `koppelingen` with both owners beside it, so that links can be made. */
export interface Linking extends SubgraphUnderTest {
  readonly owners: Owners;
  /** One change, with a key of its own unless it brings one. */
  change(mutatie: Mutatie, input: object): Promise<Change>;
  /** Redeems an owner's message that a plan is elsewhere now. */
  move(bericht: string, sleutel?: string): Promise<Moved>;
  /** Everyone whose consent is asked for says yes. */
  consentAll(link: Link): Promise<Link>;
  /** A new link between the plans with this number. */
  link(number: number): Promise<Link>;
  /** The same, consented by everyone. */
  activeLink(number: number): Promise<Link>;
  read(id: string): Promise<Link>;
  /** One text for all rows of all tables. */
  digest(): Promise<string>;
}

export interface Change {
  readonly plankoppeling: Link | null;
  readonly toestemming?: Consent | null;
  readonly gedeeldDoel?: { readonly id: string; readonly versie: number } | null;
  readonly contactpersoon?: { readonly id: string } | null;
  readonly fouten: readonly { readonly code: string; readonly veld: string | null }[];
}

export interface Moved {
  readonly plankoppelingen: readonly Link[];
  readonly fouten: readonly { readonly code: string; readonly veld: string | null }[];
}

export interface Consent {
  readonly id: string;
  readonly status: string;
  readonly richting: string;
  readonly gegevenDoor: string;
  readonly geldigTot: string;
  readonly gevraagdOp: string;
  readonly leeftijdsregime: string;
  readonly bewijsRef: string | null;
  readonly opvolger: { readonly id: string } | null;
  readonly ontvangers: readonly { readonly organisatie: string; readonly rol: string }[];
}

export interface Link {
  readonly id: string;
  readonly status: string;
  readonly opschortreden: string | null;
  readonly nalevingssignalen: readonly { readonly code: string; readonly sinds: string }[];
  readonly schoolzijde: string;
  readonly versie: number;
  readonly startOp: string | null;
  readonly eindOp: string | null;
  readonly ontwikkelingsperspectief: { readonly id: string } | null;
  readonly aanmelding: { readonly id: string } | null;
  readonly leerling: { readonly id: string } | null;
  readonly hulpverleningsplan: { readonly gemeentecode: string; readonly id: string } | null;
  readonly toestemmingen: readonly Consent[];
  readonly gedeeldeDoelen: readonly { readonly id: string; readonly versie: number }[];
  readonly contactpersonen: readonly { readonly id: string }[];
  readonly gezamenlijkeEvaluaties: readonly { readonly id: string }[];
  readonly historie: readonly {
    readonly volgnummer: number;
    readonly soort: string;
    readonly betreft: string | null;
  }[];
}

const CONSENT =
  "id status richting gegevenDoor geldigTot gevraagdOp leeftijdsregime bewijsRef opvolger { id } ontvangers { organisatie rol }";
const LINK = `id status opschortreden nalevingssignalen { code sinds } schoolzijde versie startOp eindOp
  ontwikkelingsperspectief { id } aanmelding { id } leerling { id } hulpverleningsplan { gemeentecode id }
  toestemmingen { ${CONSENT} } gedeeldeDoelen { id omschrijving streefdatum voortgang versie verantwoordelijken zichtbaarVoor herkomst { plan doelnummer } }
  contactpersonen { id } gezamenlijkeEvaluaties { id datum }
  historie { volgnummer soort betreft }`;

/** Every mutation, with what its outcome shows beside the link. */
const MUTATIES = {
  koppelcodeInwisselen: ["KoppelcodeInwisselenInput", ""],
  koppelingOptillen: ["KoppelingOptillenInput", ""],
  toestemmingVastleggen: ["ToestemmingVastleggenInput", `toestemming { ${CONSENT} }`],
  toestemmingIntrekken: ["ToestemmingIntrekkenInput", `toestemming { ${CONSENT} }`],
  toestemmingenHernieuwen: ["ToestemmingenHernieuwenInput", ""],
  gedeeldDoelToevoegen: ["GedeeldDoelToevoegenInput", "gedeeldDoel { id versie }"],
  gedeeldDoelWijzigen: ["GedeeldDoelWijzigenInput", "gedeeldDoel { id versie }"],
  contactpersoonToevoegen: ["ContactpersoonToevoegenInput", "contactpersoon { id }"],
  contactpersoonVerwijderen: ["ContactpersoonVerwijderenInput", "contactpersoon { id }"],
  gezamenlijkeEvaluatieVastleggen: ["GezamenlijkeEvaluatieInput", ""],
  koppelingBeeindigen: ["KoppelingBeeindigenInput", ""],
} as const;
export type Mutatie = keyof typeof MUTATIES;

/** The operation of one mutation, for who sends it himself. */
export function documentOf(mutatie: Mutatie): string {
  const [input, beside] = MUTATIES[mutatie];
  return `mutation ($input: ${input}!) {
    change: ${mutatie}(input: $input) {
      plankoppeling { ${LINK} } ${beside} fouten { code veld tekst }
    }
  }`;
}

const MOVE = `mutation ($input: VerhuizingMeldenInput!) {
  verhuizingMelden(input: $input) { plankoppelingen { ${LINK} } fouten { code veld tekst } }
}`;

/** Waits for an answer, and no other consent has come in its place. */
const isAsked = ({ status, opvolger }: Consent): boolean =>
  status === "GEVRAAGD" && opvolger === null;

/** Of each giver and direction the consent that counts. */
export const latest = ({ toestemmingen }: Link): readonly Consent[] =>
  toestemmingen.filter(({ opvolger }) => opvolger === null);

/** Who is asked in a direction now. */
export const giversOf = (link: Link, richting: string): string[] =>
  latest(link)
    .filter((row) => row.richting === richting)
    .map(({ gegevenDoor }) => gegevenDoor)
    .toSorted();

export async function openLinking(klok?: Klok): Promise<Linking> {
  const owners = newOwners();
  const graph = await openSubgraph(koppelingen, undefined, {
    koppelcode: { trusted: owners.trusted },
    ...(klok && { klok }),
  });
  const ask = async (query: string, variables: object) => {
    const { data, errors } = await graph.ask(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const change: Linking["change"] = async (mutatie, given) => {
    const input = { idempotentiesleutel: randomUUID(), ...given };
    return (await ask(documentOf(mutatie), { input })).change;
  };
  const read: Linking["read"] = async (id) =>
    (await ask(`query ($id: ID!) { plankoppeling(id: $id) { ${LINK} } }`, { id })).plankoppeling;
  const link: Linking["link"] = async (number) =>
    made(await change("koppelcodeInwisselen", await redemption(owners, number)));
  const activeLink: Linking["activeLink"] = async (number) => {
    return consentAll(await link(number));
  };
  const consentAll: Linking["consentAll"] = async ({ id, toestemmingen }) => {
    for (const consent of toestemmingen.filter(isAsked))
      await change("toestemmingVastleggen", yes(consent));
    return read(id);
  };
  const move: Linking["move"] = async (bericht, idempotentiesleutel = randomUUID()) => {
    const input = { idempotentiesleutel, bericht };
    return (await ask(MOVE, { input })).verhuizingMelden;
  };
  const digest = (): Promise<string> => digestOf(graph.owner);
  return { ...graph, owners, change, move, consentAll, read, link, activeLink, digest };
}

/** What is needed to link the plans with this number. */
export async function redemption(owners: Owners, number: number): Promise<object> {
  return {
    codeVanSchool: await schoolcode(owners, number),
    codeVanJeugdzorg: await jeugdzorgcode(owners, number),
    soort: "EEN_PLAN_AFSTEMMING",
    initiatief: "OUDER",
  };
}

export const yes = ({ id }: { readonly id: string }) => ({
  toestemmingId: id,
  antwoord: "VERLEEND",
  vorm: "DIGITAAL",
});

export const doel = ({ id }: { readonly id: string }) => ({
  plankoppelingId: id,
  omschrijving: "Is elke dag op school.",
  leefgebied: "ONDERWIJS",
  eigenaar: "IB_ER",
  streefdatum: "2027-01-31",
});

export const contact = ({ id }: { readonly id: string }) => ({
  plankoppelingId: id,
  rol: "MENTOR",
  organisatie: "Verzonnen school",
  functioneelContact: "ondersteuning@school.voorbeeld.invalid",
});

export const evaluatie = ({ id }: { readonly id: string }) => ({
  plankoppelingId: id,
  datum: "2026-10-01",
  aanwezigen: ["IB_ER", "JEUGDCONSULENT"],
  metOuders: true,
  metJeugdige: true,
  uitkomst: "VOORTZETTEN",
});

export function made({ plankoppeling, fouten }: Change): Link {
  if (!plankoppeling) throw new Error(`refused: ${JSON.stringify(fouten)}`);
  return plankoppeling;
}

export const codesOf = ({ fouten }: Change): string[] => fouten.map(({ code }) => code);

const TABLES = [
  "plankoppeling",
  "toestemming",
  "gedeeld_doel",
  "contactpersoon",
  "gezamenlijke_evaluatie",
  "gebeurtenis",
  "wijziging",
  "gebruikte_koppelcode",
  "lading",
];

export async function digestOf(owner: Database): Promise<string> {
  const found = await owner.execute<{ name: string }>(
    sql`select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  const names = found.map(({ name }) => name);
  if (names.join() !== TABLES.toSorted().join()) throw new Error("a table is not in the digest");
  const hash = createHash("sha256");
  for (const name of names) {
    const rows = await owner.execute<{ row: string }>(
      sql`select to_jsonb(t)::text as row from ${sql.identifier(name)} t order by 1`,
    );
    for (const { row } of rows) hash.update(`${name} ${row}\n`);
  }
  return hash.digest("hex");
}
