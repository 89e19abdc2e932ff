import { containsBsn, plusDagen, Weigering } from "@samenloop/schema";
import type { Geopend } from "./wijzig-koppeling.ts";

const ongeldig = (veld: string, tekst: string): Weigering =>
  new Weigering("INVOER_ONGELDIG", { veld, tekst });

/** Text of people, without the spaces around it. What may hold somebody's number is refused and not repeated. */
export function vrijeTekst(veld: string, text: string, most: number): string {
  const tekst = text.trim();
  if (tekst === "") throw ongeldig(veld, "Hier moet iets staan.");
  if (tekst.length > most) throw ongeldig(veld, `Dit is langer dan ${most} tekens.`);
  if (/\p{Cc}/u.test(tekst)) throw ongeldig(veld, "Gebruik gewone tekens, op één regel.");
  if (!containsBsn(tekst)) return tekst;
  throw ongeldig(veld, "Hier staat een getal dat een BSN kan zijn; zet geen nummers van mensen.");
}

interface Grenzen {
  readonly vanaf?: string;
  readonly totEnMet?: string;
}

export function dagBinnen(veld: string, dag: string, { vanaf, totEnMet }: Grenzen): string {
  if (vanaf !== undefined && dag < vanaf) throw ongeldig(veld, `Kies een dag vanaf ${vanaf}.`);
  if (totEnMet === undefined || dag <= totEnMet) return dag;
  throw ongeldig(veld, `Kies een dag tot en met ${totEnMet}.`);
}

/** A consent always ends, at most a year from now; without a choice it is that year. */
export function laatsteDagVan(veld: string, gekozen: string | null | undefined, dag: string) {
  const eenJaar = plusDagen(dag, 365);
  return dagBinnen(veld, gekozen ?? eenJaar, { vanaf: dag, totEnMet: eenJaar });
}

export function lijst<T>(veld: string, items: readonly T[]): T[] {
  if (items.length === 0) throw ongeldig(veld, "Noem er ten minste één.");
  return [...new Set(items)];
}

/** The gate of LNK-1 for changes: what only an active link shows, only an active link lets change. */
export function eisActief({ status }: Geopend): void {
  if (status !== "ACTIEF") throw new Weigering("STATUS_LAAT_NIET_TOE");
}

/** The same for who named a goal or contact: while it is not shown, it is absent. */
export function eisZichtbaar({ status }: Geopend): void {
  if (status !== "ACTIEF") throw new Weigering("NIET_GEVONDEN");
}

/** What has ended stays as it is. */
export function eisNietBeeindigd({ status }: Geopend): void {
  if (status !== "BEEINDIGD") return;
  throw new Weigering("STATUS_LAAT_NIET_TOE", { tekst: "Deze koppeling is beëindigd." });
}
