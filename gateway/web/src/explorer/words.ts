import type { Doel } from "@samenloop/schema/doel";
import type { Rol } from "@samenloop/schema/rol";

export const ROL: Record<Rol, string> = {
  INTERN_BEGELEIDER: "Intern begeleider van een school",
  COMMISSIE_VOOR_DE_BEGELEIDING: "Commissie voor de begeleiding van een school",
  SCHOOLBESTUUR: "Schoolbestuur",
  SWV_COORDINATOR: "Coördinator van een samenwerkingsverband",
  TLV_DESKUNDIGE: "Deskundige die over een toelaatbaarheidsverklaring adviseert",
  ONDERWIJSCONSULENT: "Onderwijsconsulent",
  OUDER_EN_JEUGDSTEUNPUNT: "Ouder- en jeugdsteunpunt: mag niets zien",
  JEUGDCONSULENT: "Jeugdconsulent van een gemeente",
  JEUGDBESCHERMER: "Jeugdbeschermer van een gecertificeerde instelling",
  JEUGDARTS: "Jeugdarts",
  LEERPLICHTAMBTENAAR: "Leerplichtambtenaar van een gemeente",
  OUDER: "Ouder",
  JEUGDIGE: "Kind of jongere",
  ANALIST: "Analist: ziet alleen aantallen",
  INTEGRATOR: "Integrator: sluit een gemeente aan",
  DEMO: "Demo: iedereen, zolang er geen inloggen is",
};

export const DOEL: Record<Doel, string> = {
  BEGELEIDEN_LEERLING: "Een leerling begeleiden",
  TOEWIJZEN_ONDERSTEUNING: "Ondersteuning toewijzen",
  VERLENEN_JEUGDHULP: "Jeugdhulp geven",
  AFSTEMMEN_PLANNEN: "Plannen op elkaar afstemmen",
  HANDHAVEN_LEERPLICHT: "Zorgen dat een kind naar school gaat",
  INZAGE_BETROKKENE: "Zien wat er over mij of mijn kind staat",
  BELEID_EN_ONDERZOEK: "Beleid en onderzoek",
  DEMONSTRATIE: "Rondkijken bij verzonnen kinderen",
};
