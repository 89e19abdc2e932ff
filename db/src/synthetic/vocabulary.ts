/** Invented, plain wording for plans; nothing here describes a real child. */
export const BELEMMEREND = [
  "Raakt snel het overzicht kwijt bij een lange taak.",
  "Heeft moeite om aan iets nieuws te beginnen.",
  "Is na een drukke ochtend vaak moe.",
  "Vindt het lastig om hulp te vragen.",
  "Mist door ziekte geregeld een dag.",
] as const;

export const BEVORDEREND = [
  "Werkt graag met een duidelijk plan.",
  "Leert snel van een voorbeeld.",
  "Heeft een goede band met de mentor.",
  "Vertelt goed wat wel en niet helpt.",
  "Krijgt thuis veel steun.",
] as const;

export const BEGELEIDING = [
  "Twee keer per week een half uur begeleiding in een kleine groep.",
  "Elke ochtend de dag doornemen met de leraar.",
  "Een stille werkplek bij toetsen.",
  "Een maatje voor de pauzes.",
] as const;

export const OPP_DOELEN = [
  "Begint binnen vijf minuten zelf aan een taak.",
  "Vraagt op tijd om hulp.",
  "Leest aan het eind van het jaar twee niveaus hoger.",
  "Is elke dag op tijd op school.",
] as const;

export const AFWIJKINGEN = [
  "Volgt rekenen in een lagere groep.",
  "Heeft meer tijd voor toetsen.",
] as const;

export const MENINGEN = [
  "Wil graag meer rust in de klas.",
  "Vindt het fijn om vooraf te weten wat er komt.",
  "Wil liever in de klas geholpen worden dan daarbuiten.",
] as const;

export const UITSTROOM = {
  BAO: ["vmbo-basis of vmbo-kader", "vmbo-gemengd of vmbo-theoretisch", "havo", "vwo"],
  SBAO: ["praktijkonderwijs", "vmbo-basis of vmbo-kader"],
  SO: ["voortgezet speciaal onderwijs", "praktijkonderwijs", "vmbo-basis of vmbo-kader"],
  VSO: ["mbo", "arbeid", "dagbesteding"],
  VO: ["mbo", "hbo", "vmbo-diploma"],
  PRO: ["arbeid", "mbo-entree"],
} as const;

export const HVP_DOELEN = [
  "Thuis is er een vaste dagindeling.",
  "Ouders en kind praten elke week samen over wat lukt.",
  "Slaapt weer een hele nacht door.",
  "Heeft elke week een activiteit met leeftijdgenoten.",
] as const;

export const ACTIVITEITEN = [
  "Elke week een gesprek met de begeleider.",
  "Ouderbegeleiding aan huis.",
  "Een training in een kleine groep.",
] as const;

export const VOORZIENINGEN = [
  "Ambulante begeleiding",
  "Dagbehandeling",
  "Begeleiding aan huis",
] as const;

export const GEDEELDE_DOELEN = [
  ["Is elke dag op school, eerst halve dagen en na acht weken hele dagen.", "ONDERWIJS"],
  ["Gebruikt thuis en op school dezelfde dagplanning.", "THUIS"],
  ["Heeft elke week een vaste sportmiddag.", "VRIJE_TIJD"],
  ["Weet bij wie hij of zij terecht kan als het te veel wordt.", "VEILIGHEID"],
  ["Slaapt genoeg om de dag vol te houden.", "GEZONDHEID"],
] as const;

export const ARRANGEMENTEN = [
  "Begeleiding in de klas door een specialist, twee uur per week.",
  "Een ondersteuner voor een deel van de week.",
  "Begeleiding van de leraar door een gedragsspecialist.",
  "Aangepast lesmateriaal en een rustige werkplek.",
] as const;

export const GROEPSARRANGEMENTEN = [
  "Een groep voor leerlingen die meer structuur nodig hebben.",
  "Een plusklas voor een dag in de week.",
  "Een schoolbrede aanpak van rekenproblemen.",
] as const;

export const TIJDAFWIJKING_REDENEN = [
  "Bouwt na een periode thuis op naar hele dagen.",
  "Kan door belastbaarheid nog geen hele dagen naar school.",
  "Combineert school met een behandeling onder schooltijd.",
] as const;
