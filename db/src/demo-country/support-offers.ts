import type { TransactionSql } from "postgres";
import { schooljaarVan } from "@samenloop/schema";
import { copyRows } from "../copy-rows.ts";
import { draw, pick, pickWeighted, uuidFor } from "../synthetic/hash.ts";
import { extraAanbod, ondersteuningsaanbod, ONDERSTEUNINGSCATEGORIEEN } from "../tables/scholen.ts";
import { afgesprokenVan } from "./afgesproken.ts";
import { BASISVOORZIENINGEN, EXTRA_AANBOD, GRENZEN } from "./vocabulary.ts";

type Offer = typeof ondersteuningsaanbod.$inferInsert;
type Extra = typeof extraAanbod.$inferInsert;

export interface OfferOptions {
  readonly seed: number;
  readonly peildatum: string;
}

/**
 * Gives every open location an invented offer for this school year and the one before, also a real school, where
 * it is marked `synthetisch`: no open data says what schools offer.
 */
export async function loadSupportOffers(
  tx: TransactionSql,
  options: OfferOptions,
): Promise<number> {
  await tx`truncate ondersteuningsaanbod, extra_aanbod`;
  const places = await tx<Place[]>`
    select vestigingscode, sector, swv_po as "swvPo", swv_vo as "swvVo" from vestiging where status = 'OPEN' order by vestigingscode`;
  const thisYear = schooljaarVan(options.peildatum);
  const lastYear = previous(thisYear);
  const made = places.flatMap((place) =>
    [lastYear, thisYear].map((schooljaar) => offerOf(place, schooljaar, options)),
  );
  await copyRows(
    tx,
    extraAanbod,
    made.flatMap(({ extras }) => extras),
  );
  return copyRows(
    tx,
    ondersteuningsaanbod,
    made.map(({ offer }) => offer),
  );
}

interface Place {
  readonly vestigingscode: string;
  readonly sector: string;
  readonly swvPo: string | null;
  readonly swvVo: string | null;
}

function previous(schooljaar: string): string {
  const begin = Number(schooljaar.slice(0, 4));
  return `${begin - 1}-${begin}`;
}

function offerOf(
  place: Place,
  schooljaar: string,
  { seed, peildatum }: OfferOptions,
): { readonly offer: Offer; readonly extras: readonly Extra[] } {
  const { vestigingscode, sector } = place;
  const id = uuidFor("ondersteuningsaanbod", seed, vestigingscode, schooljaar);
  const year = Number(schooljaar.slice(0, 4));
  const chance = (field: string): number => draw(seed, vestigingscode, year, field);
  const vastgesteldOp = `${year}-06-${String(1 + Math.floor(chance("dag") * 28)).padStart(2, "0")}`;
  const basis = basisOf(place, seed, chance);
  const basiscategorieen = [...new Set(basis.map(([, categorie]) => categorie))];
  const most = sector === "WEC" ? 4 : 3;
  const count =
    sector === "WEC"
      ? 1 + Math.floor(chance("aantal") * most)
      : Math.floor(chance("aantal") * most);
  const extras = extrasOf(id, count, chance);
  const offer: Offer = {
    id,
    vestigingscode,
    schooljaar,
    // The separate profile went up into the school guide on 1-8-2025 (36 443).
    soortDocument: year >= 2025 ? "SCHOOLGIDS" : "SOP",
    basisvoorzieningen: basis.map(([naam]) => naam),
    basiscategorieen,
    categorieen: [...new Set([...basiscategorieen, ...extras.map(({ categorie }) => categorie)])],
    grenzen: pick(GRENZEN, chance("grenzen")),
    vastgesteldOp,
    mrAdviesOp: `${year}-05-15`,
    bron: "verzonnen aanbod",
    peildatum,
    synthetisch: true,
  };
  return { offer, extras };
}

/** What was agreed is there but for a rare slip; what was not, some schools offer all the same. */
function basisOf({ swvPo, swvVo }: Place, seed: number, chance: (field: string) => number) {
  const agreed = new Set(
    [swvPo, swvVo].flatMap((code) => (code ? afgesprokenVan(code, seed) : [])),
  );
  return BASISVOORZIENINGEN.filter(([naam], i) => {
    return chance(`basis ${i}`) < (agreed.has(naam) ? 0.985 : 0.3);
  });
}

/** Different categories only, the more common ones more often. */
function extrasOf(id: string, count: number, chance: (field: string) => number): Extra[] {
  const left = new Map(ONDERSTEUNINGSCATEGORIEEN.map((categorie, i) => [categorie, 10 - i]));
  return Array.from({ length: count }, (_, i) => {
    const categorie = pickWeighted([...left], chance(`categorie ${i}`));
    left.delete(categorie);
    const [omschrijving, doelgroep] = EXTRA_AANBOD[categorie];
    const named = chance(`plaatsen ${i}`);
    const capaciteit = named < 0.3 ? null : 2 + Math.floor(named * 12);
    return {
      ondersteuningsaanbodId: id,
      volgnummer: i + 1,
      categorie,
      omschrijving,
      doelgroep,
      capaciteit,
    };
  });
}
