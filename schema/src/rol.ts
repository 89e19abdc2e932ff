import type { Doel } from "./doel.ts";

/**
 * The closed list of roles in which someone may ask. A role says what kind of work is done, an organisation for whom;
 * neither gives a right by itself.
 */
export const ROLLEN = [
  "INTERN_BEGELEIDER",
  "COMMISSIE_VOOR_DE_BEGELEIDING",
  "SCHOOLBESTUUR",
  "SWV_COORDINATOR",
  "TLV_DESKUNDIGE",
  "ONDERWIJSCONSULENT",
  "OUDER_EN_JEUGDSTEUNPUNT",
  "JEUGDCONSULENT",
  "JEUGDBESCHERMER",
  "JEUGDARTS",
  "LEERPLICHTAMBTENAAR",
  "OUDER",
  "JEUGDIGE",
  "ANALIST",
  "INTEGRATOR",
  /** Nobody was asked who they are: exists only where every child is invented. */
  "DEMO",
] as const;

export type Rol = (typeof ROLLEN)[number];

/**
 * For which purposes a role may ever ask. It is an upper bound and no permission: what a policy allows within it is
 * decided per question, and outside it no policy is asked. A samenwerkingsverband keeps a steunpunt that tells parents
 * and children what there is; it advises and needs no file of anybody, so that it may ask for nothing at all.
 */
export const DOELEN_VAN: Readonly<Record<Rol, readonly Doel[]>> = {
  INTERN_BEGELEIDER: ["BEGELEIDEN_LEERLING", "AFSTEMMEN_PLANNEN"],
  COMMISSIE_VOOR_DE_BEGELEIDING: ["BEGELEIDEN_LEERLING", "AFSTEMMEN_PLANNEN"],
  SCHOOLBESTUUR: ["BEGELEIDEN_LEERLING", "BELEID_EN_ONDERZOEK"],
  SWV_COORDINATOR: ["TOEWIJZEN_ONDERSTEUNING", "AFSTEMMEN_PLANNEN", "BELEID_EN_ONDERZOEK"],
  TLV_DESKUNDIGE: ["TOEWIJZEN_ONDERSTEUNING"],
  ONDERWIJSCONSULENT: ["BEGELEIDEN_LEERLING"],
  OUDER_EN_JEUGDSTEUNPUNT: [],
  JEUGDCONSULENT: ["VERLENEN_JEUGDHULP", "AFSTEMMEN_PLANNEN"],
  JEUGDBESCHERMER: ["VERLENEN_JEUGDHULP", "AFSTEMMEN_PLANNEN"],
  JEUGDARTS: ["VERLENEN_JEUGDHULP"],
  LEERPLICHTAMBTENAAR: ["HANDHAVEN_LEERPLICHT", "AFSTEMMEN_PLANNEN"],
  OUDER: ["INZAGE_BETROKKENE"],
  JEUGDIGE: ["INZAGE_BETROKKENE"],
  ANALIST: ["BELEID_EN_ONDERZOEK"],
  INTEGRATOR: [],
  DEMO: ["DEMONSTRATIE"],
};
