import type { ONDERSTEUNINGSCATEGORIEEN } from "../tables/scholen.ts";

type Categorie = (typeof ONDERSTEUNINGSCATEGORIEEN)[number];

/** Invented wording of what schools offer, with what it is about; each offer made of it is marked `synthetisch`. */
export const BASISVOORZIENINGEN: readonly (readonly [naam: string, categorie: Categorie])[] = [
  ["Een vaste begeleider kijkt twee keer per jaar met de leraar naar elke leerling.", "LEREN"],
  ["Wie sneller of langzamer leest, krijgt een eigen leeslijn.", "TAAL_EN_SPRAAK"],
  ["Er is een stille plek voor wie zich moet kunnen terugtrekken.", "AUTISMESPECTRUM"],
  ["De school heeft afspraken met de jeugdarts en het wijkteam.", "MEDISCH"],
  ["Elke groep werkt met een dagplanning in beeld.", "AUTISMESPECTRUM"],
  ["Leraren leren samen hoe zij rust in de klas bewaren.", "GEDRAG"],
];

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

/** Invented wording of the plan of a samenwerkingsverband. */
export const ONDERSTEUNINGSPLAN = {
  verdelingMiddelen:
    "Elke school krijgt een vast bedrag per leerling; voor zwaardere hulp vraagt zij een arrangement aan.",
  plaatsing:
    "De school en de ouders vragen samen een plek aan; twee deskundigen adviseren binnen zes weken.",
  terugplaatsing:
    "In het laatste schooljaar van een toelaatbaarheidsverklaring bekijken wij of de leerling terug kan.",
  resultaten: "Meer leerlingen volgen dicht bij huis onderwijs dat bij hen past.",
  informatieAanOuders:
    "Ouders lezen in de schoolgids wat een school biedt, en vragen raad bij het steunpunt.",
} as const;

export const AFSPRAKEN = {
  AANSLUITING_OPP_HULPVERLENINGSPLAN:
    "Als een kind een ontwikkelingsperspectief en een hulpverleningsplan heeft, leggen wij ze naast elkaar.",
  OJA_FINANCIERING: "Gemeente en samenwerkingsverband betalen elk de helft van hulp in de klas.",
  THUISZITTERSAANPAK: "Wie vier weken thuiszit, bespreken wij binnen een week aan een tafel.",
  LEERLINGENVERVOER: "Wij kijken elk jaar of een leerling leert zelf te reizen.",
} as const;
