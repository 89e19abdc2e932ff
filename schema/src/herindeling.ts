import { plusDagen } from "./klok.ts";

/** A gemeente that went up into another: from `per` on everything of it belongs to `opvolger`. */
export interface Herindeling {
  readonly code: string;
  readonly naam: string;
  readonly opvolger: string;
  readonly per: string;
}

/**
 * The herindelingen since 2021 in which a gemeente went up whole into one other, as CBS publishes them. One that was
 * divided among several has no single successor and is not here: who lived where is for its own registers.
 */
export const HERINDELINGEN: readonly Herindeling[] = [
  { code: "GM0003", naam: "Appingedam", opvolger: "GM1979", per: "2021-01-01" },
  { code: "GM0010", naam: "Delfzijl", opvolger: "GM1979", per: "2021-01-01" },
  { code: "GM0024", naam: "Loppersum", opvolger: "GM1979", per: "2021-01-01" },
  { code: "GM0370", naam: "Beemster", opvolger: "GM0439", per: "2022-01-01" },
  { code: "GM0398", naam: "Heerhugowaard", opvolger: "GM1980", per: "2022-01-01" },
  { code: "GM0416", naam: "Langedijk", opvolger: "GM1980", per: "2022-01-01" },
  { code: "GM0756", naam: "Boxmeer", opvolger: "GM1982", per: "2022-01-01" },
  { code: "GM0786", naam: "Grave", opvolger: "GM1982", per: "2022-01-01" },
  { code: "GM0815", naam: "Mill en Sint Hubert", opvolger: "GM1982", per: "2022-01-01" },
  { code: "GM0856", naam: "Uden", opvolger: "GM1991", per: "2022-01-01" },
  { code: "GM1684", naam: "Cuijk", opvolger: "GM1982", per: "2022-01-01" },
  { code: "GM1685", naam: "Landerd", opvolger: "GM1991", per: "2022-01-01" },
  { code: "GM1702", naam: "Sint Anthonis", opvolger: "GM1982", per: "2022-01-01" },
  { code: "GM0457", naam: "Weesp", opvolger: "GM0363", per: "2022-03-24" },
  { code: "GM0501", naam: "Brielle", opvolger: "GM1992", per: "2023-01-01" },
  { code: "GM0530", naam: "Hellevoetsluis", opvolger: "GM1992", per: "2023-01-01" },
  { code: "GM0614", naam: "Westvoorne", opvolger: "GM1992", per: "2023-01-01" },
];

/** Gemeenten that did not exist before their herindeling; the other successors only grew. */
const NIEUW: ReadonlySet<string> = new Set(["GM1979", "GM1980", "GM1982", "GM1991", "GM1992"]);

const BY_CODE: ReadonlyMap<string, Herindeling> = new Map(
  HERINDELINGEN.map((herindeling) => [herindeling.code, herindeling]),
);

/** How a gemeente ceased to be, as known on that day; undefined for one that is, or that nobody knows. */
export function herindelingVan(gemeentecode: string, dag: string): Herindeling | undefined {
  const found = BY_CODE.get(gemeentecode);
  return found && found.per <= dag ? found : undefined;
}

/** First and last day of a gemeente as far as a herindeling says so: null where none does. */
export const geldigheidVan = (gemeentecode: string) => ({
  geldigVanaf: NIEUW.has(gemeentecode)
    ? (HERINDELINGEN.find(({ opvolger }) => opvolger === gemeentecode)?.per ?? null)
    : null,
  geldigTot: dagVoor(BY_CODE.get(gemeentecode)?.per),
});

const dagVoor = (dag: string | undefined): string | null => (dag ? plusDagen(dag, -1) : null);

/** The code that a gemeente has on that day: its own, or that of the gemeente that it went up into. */
export function geldendeGemeentecode(code: string, dag: string): string {
  const opvolger = herindelingVan(code, dag)?.opvolger;
  return opvolger === undefined ? code : geldendeGemeentecode(opvolger, dag);
}
