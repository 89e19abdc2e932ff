import { assignSwv } from "../open-data/swv-toewijzing.ts";
import type { HistoryRecord } from "../open-data/leerlingaantallen.ts";
import type { GemeenteRecord } from "../open-data/gemeenten.ts";
import type { VestigingInsert, VestigingRecord } from "../open-data/vestiging-record.ts";
import { draw, pick } from "../synthetic/hash.ts";
import { inventedPlaces, type PlaceOf } from "./invented-places.ts";

type Soort = VestigingInsert["soort"];

/** The national mix of October 2025 at about one in four; VO a little more, so that no samenwerkingsverband is empty. */
const MIX: readonly (readonly [Soort, VestigingInsert["sector"], string, number])[] = [
  ["BAO", "PO", "basisschool", 1524],
  ["SBAO", "PO", "school voor speciaal basisonderwijs", 64],
  ["SO", "WEC", "school voor speciaal onderwijs", 43],
  ["SO_VSO", "WEC", "school voor speciaal en voortgezet speciaal onderwijs", 69],
  ["VSO", "WEC", "school voor voortgezet speciaal onderwijs", 39],
  ["VO", "VO", "school voor voortgezet onderwijs", 371],
  ["PRO", "VO", "school voor praktijkonderwijs", 37],
];

/** Of a school of this kind, roughly; secondary schools have no counts, as in the open data. */
const PUPILS: Partial<Record<Soort, number>> = {
  BAO: 230,
  SBAO: 125,
  SO: 90,
  SO_VSO: 160,
  VSO: 100,
};
const YEARS = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

export const DEMOLAND = "demoland";

export interface InventedSchools {
  readonly open: readonly VestigingRecord[];
  readonly history: readonly HistoryRecord[];
}

/** Schools that do not exist, in municipalities that do: the same for the same seed. */
export function inventSchools(gemeenten: readonly GemeenteRecord[], seed: number): InventedSchools {
  const placeOf = inventedPlaces(gemeenten, seed);
  const places = { PO: pairsOf(gemeenten, "PO"), VO: pairsOf(gemeenten, "VO") };
  const open: VestigingRecord[] = [];
  for (const [soort, sector, kind, count] of MIX) {
    const pairs = soort === "VO" || soort === "PRO" || soort === "VSO" ? places.VO : places.PO;
    for (const [gemeente, code] of spread(pairs, { seed, soort, count })) {
      open.push(
        inventSchool({ soort, sector, kind, gemeente, code, placeOf, number: open.length }),
      );
    }
  }
  const history = open
    .filter(({ vestiging }) => PUPILS[vestiging.soort])
    .flatMap((record, i) => [seriesOf(record, i, seed), ...closedTwin(record, i, seed)]);
  return { open, history };
}

type Pair = readonly [gemeente: GemeenteRecord, code: string];

/** Every samenwerkingsverband in every gemeente it covers. */
const pairsOf = (gemeenten: readonly GemeenteRecord[], sector: string): readonly Pair[] =>
  gemeenten.flatMap((gemeente) =>
    gemeente.codes.filter((code) => code.startsWith(sector)).map((code): Pair => [gemeente, code]),
  );

interface Spread {
  readonly seed: number;
  readonly soort: Soort;
  readonly count: number;
}

/**
 * Places for `count` schools. Of a common kind every place gets one, and chance places the rest; of a rare kind each
 * samenwerkingsverband has one before any has two, so that special schools stand all over the country.
 */
function spread(pairs: readonly Pair[], { seed, soort, count }: Spread): readonly Pair[] {
  const codes = [...new Set(pairs.map(([, code]) => code))].toSorted();
  const begin = draw(seed, soort, 0, "begin");
  return Array.from({ length: count }, (_, i) => {
    const random = draw(seed, soort, i, "plaats");
    if (count >= pairs.length) return pairs[i] ?? pick(pairs, random);
    const own = pick(codes, ((i + begin) / count) % 1);
    return pick(
      pairs.filter(([, code]) => code === own),
      random,
    );
  });
}

interface School {
  readonly soort: Soort;
  readonly sector: VestigingInsert["sector"];
  readonly kind: string;
  readonly gemeente: GemeenteRecord;
  readonly code: string;
  readonly placeOf: PlaceOf;
  readonly number: number;
}

function inventSchool(school: School): VestigingRecord {
  const { soort, sector, kind, gemeente, code, placeOf, number } = school;
  const vestigingscode = `${brinOf(number)}00`;
  return {
    bestuursnummer: sector === "VO" ? null : String(1 + (number % 400)).padStart(5, "0"),
    vestiging: {
      vestigingscode,
      brin: vestigingscode.slice(0, 4),
      vestigingsnummer: "00",
      naam: `Verzonnen ${kind} ${String(number + 1).padStart(4, "0")} (${gemeente.naam})`,
      sector,
      soort,
      voStructuur: soort === "VO" ? "VBO/MAVO/HAVO/VWO" : soort === "PRO" ? "PRO" : null,
      denominatie: number % 50 === 7 ? "Reformatorisch" : "Openbaar",
      status: "OPEN",
      plaats: gemeente.naam,
      ...placeOf(gemeente.gemeentecode, number),
      gemeentecode: gemeente.gemeentecode,
      ...assignSwv(soort, { po: code, vo: code }, gemeente.codes),
      ...ownCode(soort, code, gemeente),
      bron: DEMOLAND,
      peildatum: "2025-10-01",
      synthetisch: true,
    },
  };
}

/** A school of both ages was placed by its primary code; the secondary one is any of its gemeente. */
function ownCode(soort: Soort, code: string, gemeente: GemeenteRecord): Partial<VestigingInsert> {
  if (soort !== "SO_VSO") return {};
  return { swvPo: code, swvVo: gemeente.codes.find((other) => other.startsWith("VO")) ?? null };
}

/** The open data have no BRIN above 50 and no board below 10000, so that none of these is a real one's. */
function brinOf(number: number): string {
  const letter = (n: number): string => String.fromCharCode(65 + (n % 26));
  return `${90 + Math.floor(number / 676)}${letter(Math.floor(number / 26))}${letter(number)}`;
}

/** One school in a hundred is so small that its counts are masked, as DUO masks what is under five. */
function seriesOf(record: VestigingRecord, index: number, seed: number): HistoryRecord {
  const { vestigingscode, soort } = record.vestiging;
  const isTiny = draw(seed, "klein", index, soort) < 0.01;
  const usual = (PUPILS[soort] ?? 0) * (0.4 + 1.2 * draw(seed, "omvang", index, soort));
  const size = isTiny ? 4.4 : usual;
  const trend = (draw(seed, "trend", index, soort) - 0.55) * 0.04;
  const aantallen = YEARS.map((year, i) => ({
    vestigingscode,
    peildatum: `${year}-10-01`,
    aantal: masked(Math.round(size * (1 + trend * i))),
    bron: DEMOLAND,
  }));
  return { ...record, aantallen };
}

const masked = (aantal: number): number | null => (aantal > 0 && aantal < 5 ? null : aantal);

/** One in fifteen schools had a second location that has closed: history must not lose its pupils. */
function closedTwin(record: VestigingRecord, index: number, seed: number): HistoryRecord[] {
  if (index % 15 !== 0) return [];
  const last = 2 + Math.floor(draw(seed, "sluiting", index, "jaar") * 7);
  const vestigingscode = `${record.vestiging.brin}01`;
  const { aantallen } = seriesOf(record, index + 100_000, seed);
  return [
    {
      bestuursnummer: record.bestuursnummer,
      vestiging: {
        ...record.vestiging,
        vestigingscode,
        vestigingsnummer: "01",
        naam: `${record.vestiging.naam}, gesloten`,
        status: "GESLOTEN",
        swvHerkomst: "GEMEENTE",
      },
      aantallen: aantallen.map((row, i) => ({
        ...row,
        vestigingscode,
        aantal: i <= last ? row.aantal : 0,
      })),
    },
  ];
}
