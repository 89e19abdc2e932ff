import type { ONDERSTEUNINGSCATEGORIEEN } from "../tables/scholen.ts";

type Categorie = (typeof ONDERSTEUNINGSCATEGORIEEN)[number];

/** Invented wording of what schools offer; each offer made of it is marked `synthetisch`. */
export const BASISVOORZIENINGEN = [
  "Een vaste begeleider kijkt twee keer per jaar met de leraar naar elke leerling.",
  "Wie sneller of langzamer leest, krijgt een eigen leeslijn.",
  "Er is een stille plek voor wie zich moet kunnen terugtrekken.",
  "De school heeft afspraken met de jeugdarts en het wijkteam.",
  "Elke groep werkt met een dagplanning in beeld.",
  "Leraren leren samen hoe zij rust in de klas bewaren.",
] as const;

export const EXTRA_AANBOD: Readonly<
  Record<Categorie, readonly [omschrijving: string, doelgroep: string]>
> = {
  GEDRAG: [
    "Begeleiding in een kleine groep, drie ochtenden per week.",
    "Leerlingen die vastlopen in de grote groep.",
  ],
  AUTISMESPECTRUM: [
    "Een vaste coach en een prikkelarme werkplek.",
    "Leerlingen die veel duidelijkheid nodig hebben.",
  ],
  LEREN: ["Een eigen leerlijn voor rekenen en taal.", "Leerlingen die meer tijd nodig hebben."],
  TAAL_EN_SPRAAK: [
    "Een logopedist werkt mee in de klas.",
    "Leerlingen die moeilijk spreken of verstaan.",
  ],
  MOTORIEK: [
    "Aangepast meubilair en hulp bij het bewegen.",
    "Leerlingen die moeilijk lopen of schrijven.",
  ],
  ZINTUIGLIJK: [
    "Lesmateriaal in groot schrift en met geluid.",
    "Leerlingen die slecht zien of horen.",
  ],
  MEDISCH: [
    "Opgeleide begeleiders voor medicatie en rust.",
    "Leerlingen die op school zorg nodig hebben.",
  ],
  HOOGBEGAAFD: [
    "Een dag per week een plusgroep.",
    "Leerlingen die veel meer uitdaging nodig hebben.",
  ],
};

export const GRENZEN = [
  "Als een leerling de hele dag een eigen begeleider nodig heeft, zoeken wij samen een andere plek.",
  "Medische handelingen die een verpleegkundige vragen, kunnen wij niet bieden.",
  "Wij kunnen ten hoogste twee leerlingen met deze ondersteuning in een groep plaatsen.",
] as const;
