import type { Begrip, Eigenaar, Onderdeel } from "./begrip.ts";

export interface Zoekvraag {
  readonly tekst: string;
  /** Null for all of them. */
  readonly eigenaar: Eigenaar | null;
  /** Only what names an article of law itself. */
  readonly metArtikel: boolean;
}

export const ALLES: Zoekvraag = { tekst: "", eigenaar: null, metArtikel: false };

export const isAlles = ({ tekst, eigenaar, metArtikel }: Zoekvraag): boolean =>
  tekst.trim() === "" && eigenaar === null && !metArtikel;

/**
 * The words that fit, each with those of its parts that do; all of its parts when the word itself is what was meant.
 * Every word of the text must be found, in any language and any order.
 */
export function search(begrippen: readonly Begrip[], vraag: Zoekvraag): readonly Begrip[] {
  const words = vraag.tekst.toLowerCase().split(/\s+/).filter(Boolean);
  return begrippen.flatMap((begrip) => {
    const fits = (part: Begrip | Onderdeel): boolean =>
      (vraag.eigenaar === null || part.eigenaren.includes(vraag.eigenaar)) &&
      (!vraag.metArtikel || part.artikelen.length > 0) &&
      words.every((word) => textOf(part, begrip).includes(word));
    if (fits(begrip)) return [begrip];
    const onderdelen = begrip.onderdelen.filter(fits);
    return onderdelen.length > 0 ? [{ ...begrip, onderdelen }] : [];
  });
}

/** A part is also found by its coordinate: `Vestiging.leerlingen`. */
function textOf(part: Begrip | Onderdeel, begrip: Begrip): string {
  const coordinate = part === begrip ? part.naam : `${begrip.naam}.${part.naam}`;
  return [coordinate, part.nl, part.en, ...part.artikelen].join(" ").toLowerCase();
}
