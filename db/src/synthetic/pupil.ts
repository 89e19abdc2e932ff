import { plusDagen, schooljaarVan } from "@samenloop/schema";
import type { inschrijving, leerling, toelaatbaarheidsverklaring } from "../tables/onderwijs.ts";
import type { Child } from "./child.ts";
import { drawWeighted, type Country, type Plaats } from "./country.ts";
import { ownSwv } from "./home.ts";
import { latest } from "./days.ts";
import { pickWeighted, uuidFor } from "./hash.ts";
import { SPECIAAL_WITH_TLV, TLV_CATEGORIE, TLV_SCHOOL_YEARS } from "./odds.ts";

type Inschrijving = typeof inschrijving.$inferInsert;
type Tlv = typeof toelaatbaarheidsverklaring.$inferInsert;

/** What all that is made of one child has in common. */
export interface Setting {
  readonly seed: number;
  readonly peildatum: string;
  readonly country: Country;
}

export const leerlingId = (seed: number, index: number): string => uuidFor("leerling", seed, index);

export function makeLeerling(child: Child, { seed }: Setting): typeof leerling.$inferInsert {
  return {
    id: leerlingId(seed, child.index),
    aanduiding: `Leerling ${String(child.index + 1).padStart(6, "0")}`,
    geboortedatum: child.geboortedatum,
    woongemeentecode: child.woongemeentecode,
    synthetisch: true,
  };
}

/** Current enrolment last. One in eight older pupils came from another school. */
export function makeInschrijvingen(child: Child, setting: Setting): Inschrijving[] {
  const { chance, leerjaar } = child;
  const years = Math.floor(chance("jaren op school") * Math.min(leerjaar, 4));
  const begin = Number(schooljaarVan(setting.peildatum).slice(0, 4)) - years;
  const isMidYear = chance("tussentijds") < 0.08 && years > 0;
  const term = isMidYear
    ? `${begin}-11-${10 + Math.floor(chance("instroomdag") * 15)}`
    : `${begin}-08-01`;
  const day = latest(term, fourthBirthday(child.geboortedatum));
  const current = {
    id: uuidFor("inschrijving", setting.seed, child.index, 2),
    leerlingId: leerlingId(setting.seed, child.index),
    vestigingscode: child.plaats.vestigingscode,
    volgnummer: 1,
    leerjaar,
    datumInschrijving: day,
    datumUitschrijving: null,
    tijdelijkePlaatsing: false,
  };
  const moved =
    child.edge?.code === "ANDER_SWV" || (leerjaar > years + 2 && chance("verhuisd") < 0.125);
  if (!moved) return [current];
  const earlier = {
    ...current,
    id: uuidFor("inschrijving", setting.seed, child.index, 1),
    vestigingscode: earlierPlace(child, setting).vestigingscode,
    leerjaar: Math.max(1, leerjaar - years - 1),
    datumInschrijving: `${begin - 1}-08-01`,
    datumUitschrijving: plusDagen(day, -1),
  };
  return [earlier, { ...current, volgnummer: 2 }];
}

/** Nobody may be a pupil before it (WPO art. 39); four years from a leap day there is another. */
const fourthBirthday = (geboortedatum: string): string =>
  `${Number(geboortedatum.slice(0, 4)) + 4}${geboortedatum.slice(4)}`;

function earlierPlace(child: Child, { country }: Setting): Plaats {
  const { plaats, edge } = child;
  const places = country.places[plaats.soort];
  const drawn = drawWeighted(places, child.chance("vorige vestiging"));
  const isElsewhere = (place: Plaats): boolean =>
    edge?.code === "ANDER_SWV"
      ? place.swvPo !== plaats.swvPo
      : place.vestigingscode !== plaats.vestigingscode;
  return isElsewhere(drawn) ? drawn : (places.items.find(isElsewhere) ?? drawn);
}

/**
 * Admission statements without a gap from the first day of enrolment on (TLV-2); each ends on 31 July after whole
 * school years, the rest of the year of admission added (WEC art. 40 lid 15).
 */
export function makeTlvs(child: Child, first: Inschrijving, setting: Setting): Tlv[] {
  const soort = tlvSoort(child);
  const swvCode = soort && swvOf(child, setting.country);
  if (!soort || !swvCode) return [];
  const years =
    child.edge?.code === "TLV_LOOPT_AF"
      ? 1
      : pickWeighted(TLV_SCHOOL_YEARS, child.chance("tlv duur"));
  const categorie = pickWeighted(TLV_CATEGORIE, child.chance("tlv categorie"));
  const tlvs: Tlv[] = [];
  let geldigVan = first.datumInschrijving;
  while (geldigVan <= setting.peildatum) {
    const number = tlvs.length + 1;
    const geldigTot = endOf(geldigVan, years);
    tlvs.push({
      id: uuidFor("tlv", setting.seed, child.index, number),
      leerlingId: first.leerlingId,
      swvCode,
      volgnummer: `${geldigVan.slice(0, 4)}-${String(child.index + 1).padStart(6, "0")}-${number}`,
      soort,
      categorie: soort === "SO" || soort === "VSO" ? categorie : null,
      geldigVan,
      geldigTot,
      afgegevenOp: plusDagen(geldigVan, -30 - Math.floor(child.chance("tlv afgifte") * 60)),
    });
    geldigVan = plusDagen(geldigTot, 1);
  }
  return tlvs;
}

function endOf(geldigVan: string, years: number): string {
  const begin = Number(schooljaarVan(geldigVan).slice(0, 4));
  const added = geldigVan.endsWith("-08-01") ? 0 : 1;
  return `${begin + years + added}-07-31`;
}

function tlvSoort(child: Child): Tlv["soort"] | null {
  if (child.onderwijs === "SBAO" || child.onderwijs === "PRO") return child.onderwijs;
  const hasOne = child.onderwijs === "SPECIAAL" && child.chance("tlv") < SPECIAAL_WITH_TLV;
  return hasOne ? (child.isVso ? "VSO" : "SO") : null;
}

function swvOf(child: Child, country: Country): string | null {
  const own = ownSwv(child);
  if (child.edge?.code !== "SWV_FUSIE") return own;
  return (
    [...country.gemeentenVan.keys()].find((code) => code.startsWith("PO") && code !== own) ?? own
  );
}
