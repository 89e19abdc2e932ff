import { Weigering, type ToestemmingRichting } from "@samenloop/schema";
import type { Gegevenscategorie } from "../resolver-types.generated.ts";

/** Which side each kind of data comes from; contacts go both ways. */
const VAN: Readonly<Record<ToestemmingRichting, readonly Gegevenscategorie[]>> = {
  SCHOOL_NAAR_JEUGDHULP: ["OPP_KERN", "OPP_HANDELINGSDEEL", "OPP_FACTOREN", "VERZUIM", "CONTACT"],
  JEUGDHULP_NAAR_SCHOOL: ["HVP_KERN", "HVP_DOELEN", "HVP_VOORZIENING", "MAATREGEL", "CONTACT"],
};

/** As little as a link is of use with. */
const KERN: readonly Gegevenscategorie[] = ["OPP_KERN", "HVP_KERN", "CONTACT"];

/** What is asked of each side; a side that would share nothing has nothing to consent to. */
export function categorieenPerRichting(
  gekozen: readonly Gegevenscategorie[] | null | undefined,
): Readonly<Record<ToestemmingRichting, readonly Gegevenscategorie[]>> {
  const wanted = new Set(gekozen ?? KERN);
  const of = (richting: ToestemmingRichting) => {
    const found = VAN[richting].filter((categorie) => wanted.has(categorie));
    if (found.length > 0) return found;
    const tekst = "Noem van elke kant ten minste één soort gegevens.";
    throw new Weigering("INVOER_ONGELDIG", { veld: "gegevenscategorieen", tekst });
  };
  return {
    SCHOOL_NAAR_JEUGDHULP: of("SCHOOL_NAAR_JEUGDHULP"),
    JEUGDHULP_NAAR_SCHOOL: of("JEUGDHULP_NAAR_SCHOOL"),
  };
}
