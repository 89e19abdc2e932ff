import { plusDagen } from "@samenloop/schema";
import type { beschikking, toewijzing, verwijzing } from "../tables/jeugdzorg.ts";
import type { Child } from "./child.ts";
import { earliest, latest } from "./days.ts";
import { pickWeighted, uuidFor } from "./hash.ts";
import * as odds from "./odds.ts";
import type { Setting } from "./pupil.ts";
import { VOORZIENINGEN } from "./vocabulary.ts";

/** Help that was assigned, with who referred to it and the decision that it rests on, if there is one. */
export interface Toegewezen {
  readonly toewijzing: typeof toewijzing.$inferInsert;
  readonly verwijzing: typeof verwijzing.$inferInsert;
  readonly beschikking: typeof beschikking.$inferInsert | null;
}

export function makeToewijzing(
  child: Child,
  jeugdigeId: string,
  { seed, peildatum }: Setting,
): Toegewezen {
  const { chance, geboortedatum } = child;
  const days = pickWeighted(odds.TRAJECTORY_DAYS, chance("trajectduur"));
  const drawn = plusDagen(peildatum, -Math.floor(chance("traject begin") * days) - 1);
  const ingangsdatum = latest(drawn, geboortedatum);
  const einddatum = plusDagen(ingangsdatum, days);
  const keyed = (name: string) => ({
    gemeentecode: child.woongemeentecode,
    id: uuidFor(name, seed, child.index),
    jeugdigeId,
  });
  const verwijzer = pickWeighted(odds.VERWIJZERS, chance("verwijzer"));
  const verwezenOp = latest(plusDagen(ingangsdatum, -14), geboortedatum);
  const beschikking =
    verwijzer === "GEMEENTELIJKE_TOEGANG"
      ? { ...keyed("beschikking"), ...decided(child, { verwezenOp, ingangsdatum, einddatum }) }
      : null;
  return {
    verwijzing: { ...keyed("verwijzing"), verwijzer, verwezenOp },
    beschikking,
    toewijzing: {
      ...keyed("toewijzing"),
      beschikkingId: beschikking?.id ?? null,
      verwijzingId: keyed("verwijzing").id,
      ingangsdatum,
      einddatum,
      ...assigned(child),
      ...messages(child, ingangsdatum, peildatum),
    },
  };
}

interface Days {
  readonly verwezenOp: string;
  readonly ingangsdatum: string;
  readonly einddatum: string;
}

/** Only the municipality itself decides; help by way of a doctor or a judge has no decision. */
const decided = ({ chance, index }: Child, { verwezenOp, ingangsdatum, einddatum }: Days) => ({
  nummer: `B-${String(index + 1).padStart(6, "0")}`,
  status: "AFGEGEVEN" as const,
  afgifteOp: latest(verwezenOp, plusDagen(ingangsdatum, -7)),
  ingangsdatum,
  einddatum,
  voorzieningen: [VOORZIENINGEN[Math.floor(chance("beschikte voorziening") * 3)] ?? ""],
  leveringsvorm: chance("leveringsvorm") < 0.05 ? ("PGB" as const) : ("ZIN" as const),
});

/** A product of a list that is invented, and an AGB code that belongs to nobody. */
function assigned({ chance, index }: Child) {
  const productcategorie = pickWeighted(odds.PRODUCTCATEGORIEEN, chance("productcategorie"));
  const aanbieder = String(10 + Math.floor(chance("aanbieder") * 80));
  const hasBudget = chance("budget") < 0.1;
  return {
    toewijzingnummer: String(index + 1),
    productcategorie,
    productcode: `${productcategorie}V${String(1 + Math.floor(chance("product") * 9)).padStart(2, "0")}`,
    omvangVolume: hasBudget ? null : 1 + Math.floor(chance("volume") * 8),
    omvangEenheid: hasBudget ? null : "04",
    omvangFrequentie: hasBudget ? null : "2",
    budget: hasBudget ? 100_000 + 25_000 * Math.floor(chance("bedrag") * 20) : null,
    aanbiederAgb: `990002${aanbieder}`,
    aanbiederNaam: `Verzonnen jeugdhulpaanbieder ${aanbieder}`,
  };
}

/** Most help begins within three weeks; a little of it stops early or never begins. */
function messages({ chance, edge }: Child, ingangsdatum: string, peildatum: string) {
  const begins = plusDagen(ingangsdatum, Math.floor(chance("start na") * 21));
  if (!edge && chance("geannuleerd") < 0.02) return { geannuleerdOp: ingangsdatum };
  if (begins > peildatum) return {};
  const stops = plusDagen(begins, 30);
  const stopsEarly = !edge && chance("eerder gestopt") < 0.08 && stops <= peildatum;
  return { gestartOp: begins, gestoptOp: stopsEarly ? earliest(stops, peildatum) : null };
}
