import type { Schoolzijde } from "../resolver-types.generated.ts";
import type { PlankoppelingRow } from "../rows.ts";

/** What a link rests on at the school's side: a plan or, while there is none, an application or the pupil. */
export interface SchoolzijdeSleutel {
  readonly soort: Schoolzijde;
  readonly id: string;
}

export function schoolzijdeVan({
  ontwikkelingsperspectiefId,
  aanmeldingId,
  leerlingId,
}: PlankoppelingRow): SchoolzijdeSleutel {
  if (ontwikkelingsperspectiefId !== null)
    return { soort: "ONTWIKKELINGSPERSPECTIEF", id: ontwikkelingsperspectiefId };
  if (aanmeldingId !== null) return { soort: "AANMELDING", id: aanmeldingId };
  if (leerlingId !== null) return { soort: "LEERLING", id: leerlingId };
  throw new Error("a link rests on nothing at the school's side");
}
