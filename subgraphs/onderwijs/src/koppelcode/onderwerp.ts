import { refuse } from "@samenloop/subgraph-kit";
import type { Onderwerp } from "./school-claims.ts";

interface Named {
  readonly ontwikkelingsperspectiefId?: string | null;
  readonly aanmeldingId?: string | null;
  readonly leerlingId?: string | null;
}

/** The one that the caller named of the three on which a link can rest; null when it is none or several. */
export function onderwerpVan(input: Named): Onderwerp | null {
  const named = [
    ["ONTWIKKELINGSPERSPECTIEF", input.ontwikkelingsperspectiefId],
    ["AANMELDING", input.aanmeldingId],
    ["LEERLING", input.leerlingId],
  ] as const;
  const [first, ...others] = named.flatMap(([soort, id]) => (id == null ? [] : [{ soort, id }]));
  return first && others.length === 0 ? first : null;
}

export const geenOnderwerp = () =>
  refuse("INVOER_ONGELDIG", {
    tekst: "Noem precies één: een ontwikkelingsperspectief, een aanmelding of een leerling.",
  });
