import type { ONDERWIJSSOORTEN } from "../tables/scholen.ts";

export type Soort = (typeof ONDERWIJSSOORTEN)[number];

/** The kinds of school by which the odds are known. */
export type Onderwijs = "BAO" | "SBAO" | "SPECIAAL" | "PRO" | "VO";

/**
 * How many of all pupils go there, how many of them have a plan, and how many get youth care in a year: of those with
 * a plan and of those without. The shares are of October 2025; the odds are estimates, stated in the README.
 */
export const ODDS: readonly {
  readonly onderwijs: Onderwijs;
  readonly share: number;
  readonly opp: number;
  readonly hulpWithOpp: number;
  readonly hulpWithoutOpp: number;
}[] = [
  {
    onderwijs: "BAO",
    share: 0.568,
    opp: 0.03,
    hulpWithOpp: 0.4,
    hulpWithoutOpp: rest(0.1, 0.03, 0.4),
  },
  { onderwijs: "SBAO", share: 0.013, opp: 1, hulpWithOpp: 0.35, hulpWithoutOpp: 0 },
  { onderwijs: "SPECIAAL", share: 0.032, opp: 1, hulpWithOpp: 0.45, hulpWithoutOpp: 0 },
  { onderwijs: "PRO", share: 0.012, opp: 1, hulpWithOpp: 0.25, hulpWithoutOpp: 0 },
  {
    onderwijs: "VO",
    share: 0.375,
    opp: 0.045,
    hulpWithOpp: 0.45,
    hulpWithoutOpp: rest(0.13, 0.045, 0.45),
  },
];

/** What is left for those without a plan, so that all together the share is `all`. */
function rest(all: number, opp: number, hulpWithOpp: number): number {
  return (all - opp * hulpWithOpp) / (1 - opp);
}

/** Pupils of October 2025 at each kind of special school. */
export const SPECIAAL: readonly (readonly [Soort, number])[] = [
  ["SO", 15_291],
  ["VSO", 15_733],
  ["SO_VSO", 44_620],
];

/** Part of the pupils of a school of both ages that is of primary age. */
export const SO_OF_SO_VSO = 0.45;

/** Part that lives in the municipality of its school (computed from DUO, 2024-10-01; VO and PRO estimated). */
export const LIVES_NEARBY: Readonly<Record<Exclude<Onderwijs, "SPECIAAL"> | "SO" | "VSO", number>> =
  {
    BAO: 0.92,
    SBAO: 0.65,
    SO: 0.44,
    VSO: 0.37,
    VO: 0.6,
    PRO: 0.55,
  };

/** Of those who live elsewhere, the part that lives outside the samenwerkingsverband altogether. */
export const LIVES_OUTSIDE_SWV = 0.1;

/** Part of the plans that breaks a rule which is a warning; no other rule is ever broken. */
export const BREAKS_A_W_RULE = {
  BAO: 0.45,
  SBAO: 0.15,
  SPECIAAL: 0.15,
  PRO: 0.45,
  VMBO: 0.45,
  HAVO_VWO: 0.27,
};

/** Part of so and vso with an admission statement; the rest is cluster 1 or 2, or residential. */
export const SPECIAAL_WITH_TLV = 0.9;
export const TLV_CATEGORIE = [
  ["LAAG", 85],
  ["MIDDEN", 5],
  ["HOOG", 10],
] as const;
export const TLV_SCHOOL_YEARS = [
  [1, 20],
  [2, 35],
  [3, 20],
  [4, 25],
] as const;

/** Part of the children with youth care whose plan is on record; the others have none or an unrecorded one. */
export const HAS_PLAN_ON_RECORD = 0.85;

/** Trajectories by referrer, first half of 2023 (CBS 85097NED). */
export const VERWIJZERS = [
  ["GEMEENTELIJKE_TOEGANG", 328],
  ["HUISARTS", 355],
  ["JEUGDARTS", 31],
  ["GECERTIFICEERDE_INSTELLING", 85],
  ["MEDISCH_SPECIALIST", 45],
  ["RECHTER_OVJ", 3],
  ["GEEN_VERWIJZER", 147],
  ["ONBEKEND", 5],
] as const;

/** Days that a trajectory lasts, with the share of those that ended in 2021. */
export const TRAJECTORY_DAYS = [
  [60, 161],
  [135, 172],
  [270, 296],
  [550, 233],
  [900, 67],
  [1270, 31],
  [1700, 39],
] as const;

export const PRODUCTCATEGORIEEN = [
  ["45", 60],
  ["41", 8],
  ["43", 5],
  ["44", 4],
  ["46", 2],
  ["47", 2],
  ["48", 7],
  ["50", 12],
] as const;

export const JEUGDBESCHERMING = 0.076;
export const ALLEEN_METADATA = 0.25;
export const MONDELING = 0.08;

/** Of children with both plans: how many were asked to link them, and what came of it. */
export const ASKED_TO_LINK = 0.55;
export const LINK_OUTCOMES = [
  ["VERLEEND", 70],
  ["GEWEIGERD", 15],
  ["INGETROKKEN", 10],
  ["VERLOPEN", 5],
] as const;

/** Long or absolute absence among pupils who must go to school, and how much more with both plans. */
export const ABSENT = 0.0057;
export const ABSENT_WITH_BOTH = 8;

/** Estimates: part of the pupils of 5 to 17 with shorter absence, by kind, and part of all absence nobody reported in time. */
export const ABSENT_FOR_HOURS = 0.008;
export const ABSENT_WITH_LEAVE = 0.004;
export const NOT_REPORTED = 0.12;
export const REPORTED_LATE = 0.06;

/** How far the attendance officer has come. */
export const VERZUIM_BEHANDELD = [
  ["NIET_GESTART", 20],
  ["IN_BEHANDELING", 60],
  ["AFGEROND", 20],
] as const;

/** Part of the children of 6 to 17 without plan or youth care who are enrolled nowhere, and of those who are exempt. */
export const WITHOUT_SCHOOL = 0.0015;
export const EXEMPT_OF_WITHOUT = 0.25;

/** Part of the pupils who want to go to another school now, and how far that is. */
export const WANTS_OTHER_SCHOOL = 0.012;
export const AANMELDING_STAND = [
  ["AANGEMELD", 25],
  ["BEHOEFTE_ONDERZOEKEN", 20],
  ["AANBOD_AFWEGEN", 20],
  ["TOELAATBAARHEID_AANVRAGEN", 8],
  ["ANDERE_SCHOOL_ZOEKEN", 8],
  ["TOEGELATEN", 10],
  ["GEWEIGERD", 4],
  ["NIET_BEHANDELD", 2],
  ["INGETROKKEN", 3],
] as const;
export const DECIDED_LATE = 0.1;
/** Of those that are open for more than four weeks. */
export const EXTENDED = 0.4;

/** Part of the pupils with support of their own, and of all pupils at whose school a group has it. */
export const ARRANGEMENT = { withOpp: 0.6, special: 0.1, without: 0.002 };
export const GROEPSARRANGEMENT = 0.003;
export const ARRANGEMENT_STATUS = [
  ["LOPEND", 78],
  ["AFGESLOTEN", 8],
  ["TOEGEKEND", 5],
  ["AANGEVRAAGD", 6],
  ["AFGEWEZEN", 3],
] as const;

/** Part of the pupils with a plan who get fewer hours, and of secondary pupils with learning support. */
export const TIJDAFWIJKING = 0.02;
export const LWOO = 0.03;
