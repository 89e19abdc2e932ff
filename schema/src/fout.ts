/** Every reason why a change is refused, with what people are told. The code is the contract, the sentence may change. */
export const FOUTEN = {
  NIET_GEVONDEN: "Dit bestaat niet, of is niet te zien.",
  INVOER_ONGELDIG: "Deze waarde kan niet.",
  KOPPELCODE_ONGELDIG: "Dit is geen koppelcode van deze kant.",
  KOPPELCODE_VERLOPEN: "Deze koppelcode is te oud: vraag een nieuwe.",
  KOPPELCODE_GEBRUIKT: "Deze koppelcode is al gebruikt: vraag een nieuwe.",
  AL_GEKOPPELD: "Deze plannen zijn al gekoppeld.",
  VERSIE_VEROUDERD: "Intussen heeft iemand anders dit gewijzigd: kijk opnieuw.",
  STATUS_LAAT_NIET_TOE: "Dat kan niet in deze toestand.",
  SLEUTEL_HERGEBRUIKT: "Deze sleutel hoort bij een andere wijziging: kies een nieuwe.",
} as const;

export type Foutcode = keyof typeof FOUTEN;

export interface Fout {
  readonly code: Foutcode;
  readonly tekst: string;
  readonly veld: string | null;
}

/** A change that is refused: an answer to whoever asked, thrown so that all that was begun is undone. */
export class Weigering extends Error {
  override readonly name = "Weigering";
  readonly fout: Fout;

  /** The sentence is our own: it never repeats what was sent, which may hold a number of a person. */
  constructor(code: Foutcode, { veld, tekst, ...options }: WeigeringOptions = {}) {
    super(code, options);
    this.fout = { code, tekst: tekst ?? FOUTEN[code], veld: veld ?? null };
  }
}

interface WeigeringOptions extends ErrorOptions {
  /** Field of the input that it is about. */
  readonly veld?: string;
  readonly tekst?: string;
}
