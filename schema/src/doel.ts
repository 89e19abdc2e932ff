/** Why someone asks (doelbinding, AVG art. 5 lid 1b). A request without a purpose does not exist. */
export const DOELEN = [
  "BEGELEIDEN_LEERLING",
  "TOEWIJZEN_ONDERSTEUNING",
  "VERLENEN_JEUGDHULP",
  "AFSTEMMEN_PLANNEN",
  "HANDHAVEN_LEERPLICHT",
  "INZAGE_BETROKKENE",
  "BELEID_EN_ONDERZOEK",
  /** Looking at invented children. */
  "DEMONSTRATIE",
] as const;

export type Doel = (typeof DOELEN)[number];
