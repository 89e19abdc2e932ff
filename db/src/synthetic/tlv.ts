import { plusDagen, schooljaarVan } from "@samenloop/schema";
import type { inschrijving, toelaatbaarheidsverklaring } from "../tables/onderwijs.ts";
import type { Child } from "./child.ts";
import type { Country } from "./country.ts";
import { earliest } from "./days.ts";
import { pick, pickWeighted, uuidFor } from "./hash.ts";
import { ownSwv } from "./home.ts";
import {
  SPECIAAL_WITH_TLV,
  TLV_BEZWAAR,
  TLV_CATEGORIE,
  TLV_SCHOOL_YEARS,
  TLV_VERVOLG_BEKEND,
  TLV_ZONDER_VERVOLG,
} from "./odds.ts";
import type { Setting } from "./pupil.ts";

type Inschrijving = typeof inschrijving.$inferInsert;
type Tlv = typeof toelaatbaarheidsverklaring.$inferInsert;

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
    const afgegevenOp = plusDagen(geldigVan, -30 - Math.floor(child.chance("tlv afgifte") * 60));
    tlvs.push({
      id: uuidFor("tlv", setting.seed, child.index, number),
      leerlingId: first.leerlingId,
      swvCode,
      volgnummer: `${geldigVan.slice(0, 4)}-${String(child.index + 1).padStart(6, "0")}-${number}`,
      soort,
      categorie: soort === "SO" || soort === "VSO" ? categorie : null,
      status: "AFGEGEVEN",
      geldigVan,
      geldigTot,
      afgegevenOp,
      deskundigenadviezen: adviezen(child, afgegevenOp),
      ...bezwaar(child, { afgegevenOp, isLast: geldigTot > setting.peildatum, setting }),
      ...vervolg(child, { geldigTot, number, setting }),
    });
    geldigVan = plusDagen(geldigTot, 1);
  }
  return tlvs;
}

const TWEEDE_DESKUNDIGEN = ["kinder- of jeugdpsycholoog", "jeugdarts", "maatschappelijk werker"];

/** TLV-5: a behavioural expert and another one, before the statement. */
const adviezen = (child: Child, afgegevenOp: string) => [
  { deskundigheid: "orthopedagoog", datum: plusDagen(afgegevenOp, -21) },
  {
    deskundigheid: pick(TWEEDE_DESKUNDIGEN, child.chance("tlv deskundige")),
    datum: plusDagen(afgegevenOp, -14),
  },
];

interface Afgifte {
  readonly afgegevenOp: string;
  readonly isLast: boolean;
  readonly setting: Setting;
}

/** Now and then somebody objects, which does not stop a statement (Awb art. 6:16). */
function bezwaar(child: Child, { afgegevenOp, isLast, setting }: Afgifte): Partial<Tlv> {
  if (child.edge || !isLast || child.chance("tlv bezwaar") >= TLV_BEZWAAR) return {};
  const bezwaarIngediendOp = earliest(plusDagen(afgegevenOp, 30), setting.peildatum);
  return { status: "IN_BEZWAAR", bezwaarIngediendOp };
}

interface Einde {
  readonly geldigTot: string;
  readonly number: number;
  readonly setting: Setting;
}

/** What comes next is known of what is over, save for some (TLV-4), and early on of some that end this year. */
function vervolg(child: Child, { geldigTot, number, setting }: Einde): Partial<Tlv> {
  const { peildatum } = setting;
  const draw = child.chance(`tlv vervolg ${number}`);
  if (geldigTot < peildatum) {
    if (!child.edge && draw < TLV_ZONDER_VERVOLG) return {};
    return { vervolgbesluit: "NIEUWE_TLV", vervolgbesluitOp: plusDagen(geldigTot, -75) };
  }
  const isLastYear = schooljaarVan(geldigTot) === schooljaarVan(peildatum);
  if (child.edge || !isLastYear || draw >= TLV_VERVOLG_BEKEND) return {};
  const isBack = child.chance("tlv terugplaatsing") < 0.2;
  return {
    vervolgbesluit: isBack ? "TERUGPLAATSING" : "NIEUWE_TLV",
    vervolgbesluitOp: plusDagen(peildatum, -Math.floor(child.chance("tlv vervolgdag") * 30)),
  };
}

function endOf(geldigVan: string, years: number): string {
  const begin = Number(schooljaarVan(geldigVan).slice(0, 4));
  const added = geldigVan.endsWith("-08-01") ? 0 : 1;
  return `${begin + years + added}-07-31`;
}

/** Null for who needs none: at a regular school, residential, or of cluster 1 or 2. */
export function tlvSoort(child: Child): Tlv["soort"] | null {
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
