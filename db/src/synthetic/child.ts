import { plusDagen } from "@samenloop/schema";
import { drawWeighted, type Country, type Plaats } from "./country.ts";
import { draw, pickWeighted } from "./hash.ts";
import type { EdgeCase } from "./edge-cases.ts";
import { homeOf } from "./home.ts";
import { ODDS, SO_OF_SO_VSO, SPECIAAL, type Onderwijs, type Soort } from "./odds.ts";

/** What decides everything else about one child. */
export interface Child {
  readonly index: number;
  readonly onderwijs: Onderwijs;
  /** Whether taught at primary or secondary age, which at a school of both ages is not its own. */
  readonly isVso: boolean;
  readonly plaats: Plaats;
  readonly geboortedatum: string;
  readonly leeftijd: number;
  readonly leerjaar: number;
  readonly woongemeentecode: string;
  readonly hasOpp: boolean;
  readonly hasHulp: boolean;
  readonly edge: EdgeCase | null;
  /** A number in [0,1) for one of the child's properties, always the same. */
  readonly chance: (field: string) => number;
}

export interface ChildOptions {
  readonly seed: number;
  readonly peildatum: string;
  readonly country: Country;
  readonly edge: EdgeCase | null;
}

/** Youngest age, number of year groups: ages are spread evenly over them. */
const AGES: Readonly<Record<Onderwijs | "VSO", readonly [youngest: number, years: number]>> = {
  BAO: [4, 8],
  SBAO: [5, 7],
  SPECIAAL: [4, 9],
  VSO: [12, 8],
  VO: [12, 6],
  PRO: [12, 6],
};

/** The odds alone: which kind of school, whether a plan, whether youth care. Depends on seed and index only. */
export function drawOdds(seed: number, index: number) {
  const chance = chancesOf(seed, index);
  let left = chance("soort");
  const odds = ODDS.find(({ share }) => (left -= share) < 0) ?? ODDS.at(-1);
  if (!odds) throw new Error("There are no odds.");
  const hasOpp = chance("opp") < odds.opp;
  const hasHulp = chance("jeugdhulp") < (hasOpp ? odds.hulpWithOpp : odds.hulpWithoutOpp);
  return { onderwijs: odds.onderwijs, hasOpp, hasHulp };
}

const chancesOf =
  (seed: number, index: number) =>
  (field: string): number =>
    draw(seed, "leerling", index, field);

export function drawChild(index: number, { seed, peildatum, country, edge }: ChildOptions): Child {
  const chance = chancesOf(seed, index);
  const drawn = drawOdds(seed, index);
  const onderwijs = edge?.onderwijs ?? drawn.onderwijs;
  // The second of the twins takes all that they share from the first.
  const shared = edge?.twinOf === undefined ? chance : chancesOf(seed, edge.twinOf);
  const soort = edge?.soort ?? soortOf(onderwijs, shared("speciaal"));
  const plaats = placeOf(country, soort, { fraction: shared("vestiging"), edge });
  const isVso = soort === "VSO" || (soort === "SO_VSO" && shared("leeftijdsgroep") >= SO_OF_SO_VSO);
  const age = ageOf(isVso ? "VSO" : onderwijs, { peildatum, edge, chance: shared });
  return {
    index,
    onderwijs,
    isVso,
    plaats,
    ...age,
    woongemeentecode: homeOf({ country, plaats, onderwijs, isVso, chance: shared, edge }),
    hasOpp: edge !== null || drawn.hasOpp,
    hasHulp: edge !== null || drawn.hasHulp,
    edge,
    chance,
  };
}

interface AgeChoice {
  readonly peildatum: string;
  readonly edge: EdgeCase | null;
  readonly chance: (field: string) => number;
}

function ageOf(kind: keyof typeof AGES, { peildatum, edge, chance }: AgeChoice) {
  const [youngest, years] = AGES[kind];
  const leeftijd = edge?.leeftijd ?? youngest + Math.floor(chance("leeftijd") * years);
  const geboortedatum =
    edge?.jarigOver === undefined
      ? born(peildatum, leeftijd, Math.floor(chance("geboortedag") * 365))
      : yearsBefore(plusDagen(peildatum, edge.jarigOver), leeftijd + 1);
  const leerjaar = Math.max(1, Math.min(years, leeftijd - youngest + 1));
  return { leeftijd, geboortedatum, leerjaar };
}

function soortOf(onderwijs: Onderwijs, fraction: number): Soort {
  return onderwijs === "SPECIAAL" ? pickWeighted(SPECIAAL, fraction) : onderwijs;
}

interface PlaceChoice {
  readonly fraction: number;
  readonly edge: EdgeCase | null;
}

function placeOf(country: Country, soort: Soort, { fraction, edge }: PlaceChoice): Plaats {
  const places = country.places[soort];
  if (edge?.denominatie !== undefined) {
    const found = places.items.find((place) => place.denominatie === edge.denominatie);
    if (found) return found;
  }
  return drawWeighted(places, fraction);
}

/** Somewhere in the 365 days that make a child exactly so old on the reference date. */
const born = (peildatum: string, leeftijd: number, days: number): string =>
  plusDagen(yearsBefore(peildatum, leeftijd), -days);

/** 29 February becomes the last day of February in another year. */
function yearsBefore(datum: string, years: number): string {
  const year = Number(datum.slice(0, 4)) - years;
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  const rest = datum.slice(4) === "-02-29" && !isLeap ? "-02-28" : datum.slice(4);
  return `${year}${rest}`;
}
