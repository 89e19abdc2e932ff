import { plusDagen, schooljaarVan } from "@samenloop/schema";
import type { inschrijving, leerling } from "../tables/onderwijs.ts";
import type { Child } from "./child.ts";
import { drawWeighted, type Country, type Plaats } from "./country.ts";
import { latest } from "./days.ts";
import { uuidFor } from "./hash.ts";
import { tlvSoort } from "./tlv.ts";

type Inschrijving = typeof inschrijving.$inferInsert;

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
    onderwijssoort: soortOf(child),
    leerjaar,
    datumInschrijving: day,
    datumUitschrijving: null,
    tijdelijkePlaatsing: false,
    // Residential, or of cluster 1 or 2.
    zonderTlv: child.onderwijs === "SPECIAAL" && tlvSoort(child) === null,
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

function soortOf({ onderwijs, isVso }: Child): Inschrijving["onderwijssoort"] {
  if (onderwijs === "SPECIAAL") return isVso ? "VSO" : "SO";
  return onderwijs;
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
