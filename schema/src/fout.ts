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
  OPP_2: "Er is geen instemming met het handelingsdeel.",
  OPP_3: "Er is nog niet met de ouders over het plan overlegd.",
  OPP_4: "De leerling is nog niet gehoord, en er staat niet waarom niet.",
  OPP_6: "De bestemming of de onderbouwing ontbreekt.",
  OPP_7: "Het advies van de commissie voor de begeleiding ontbreekt.",
  AAN_3: "Weigeren kan alleen als een andere school de leerling wil toelaten.",
  TLV_2: "Voor deze plaats is een geldige toelaatbaarheidsverklaring nodig.",
  SWV_1: "Er is nog niet over het ondersteuningsplan overlegd met de gemeenten.",
  HVP_4: "De pleegouders hebben nog niet ingestemd.",
  HVP_5: "De toestemming voor de hulp ontbreekt of is niet van wie die moet geven.",
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
  /** All that is wrong, the first thing first. */
  readonly fouten: readonly [Fout, ...Fout[]];

  /** The sentence is our own: it never repeats what was sent, which may hold a number of a person. */
  constructor(code: Foutcode, { veld, tekst, ookNog = [], ...options }: WeigeringOptions = {}) {
    super(code, options);
    this.fouten = [{ code, tekst: tekst ?? FOUTEN[code], veld: veld ?? null }, ...ookNog];
  }
}

interface WeigeringOptions extends ErrorOptions {
  /** Field of the input that it is about. */
  readonly veld?: string;
  readonly tekst?: string;
  /** What is wrong besides. */
  readonly ookNog?: readonly Fout[];
}
