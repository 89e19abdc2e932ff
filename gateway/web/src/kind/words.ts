import type {
  BronhouderSoort,
  Contactrol,
  Gegevenscategorie,
  HulpverleningsplanContactrol,
  HulpverleningsplanSoort,
  HulpverleningsplanStatus,
  KoppelingGebeurtenisSoort,
  KoppelingSoort,
  KoppelingStatus,
  Leefgebied,
  OppEvaluatieuitkomst,
  OppStatus,
  ToestemmingDoel,
  ToestemmingGever,
  ToestemmingStatus,
  Voortgang,
} from "../graph/graph.generated.ts";

// Every value of the graph in plain Dutch. A value that the graph gains and this file lacks does not compile.

export const OPP_STATUS: Record<OppStatus, string> = {
  CONCEPT: "nog een concept",
  IN_OVERLEG: "in overleg met de ouders",
  WACHT_OP_INSTEMMING: "wacht op instemming",
  VASTGESTELD: "vastgesteld",
  IN_UITVOERING: "loopt",
  IN_EVALUATIE: "wordt geëvalueerd",
  BIJGESTELD: "bijgesteld",
  BEEINDIGD: "beëindigd",
  GESCHIL: "er is een geschil",
};

export const EVALUATIE: Record<OppEvaluatieuitkomst, string> = {
  VOORTZETTEN: "doorgaan",
  BIJSTELLEN: "plan aanpassen",
  BEEINDIGEN: "plan beëindigen",
};

export const HVP_SOORT: Record<HulpverleningsplanSoort, string> = {
  HULPVERLENINGSPLAN: "Hulpverleningsplan",
  PLAN_VAN_AANPAK: "Plan van aanpak",
  FAMILIEGROEPSPLAN: "Familiegroepsplan",
};

export const HVP_STATUS: Record<HulpverleningsplanStatus, string> = {
  CONCEPT: "nog een concept",
  IN_OVERLEG: "in overleg",
  VASTGESTELD: "vastgesteld",
  IN_UITVOERING: "loopt",
  GEWIJZIGD: "gewijzigd",
  AFGEROND: "afgerond",
  INGETROKKEN: "ingetrokken",
};

export const BRONHOUDER: Record<BronhouderSoort, string> = {
  GEMEENTE: "gemeente",
  JEUGDHULPAANBIEDER: "jeugdhulpaanbieder",
  GECERTIFICEERDE_INSTELLING: "gecertificeerde instelling",
};

export const KOPPELING_SOORT: Record<KoppelingSoort, string> = {
  EEN_PLAN_AFSTEMMING: "Plannen op elkaar afstemmen",
  OJA_INDIVIDUEEL: "Jeugdhulp op school, voor dit kind",
  OJA_COLLECTIEF: "Jeugdhulp op school, voor een groep",
  OZA: "Onderwijs en zorg samen",
  THUISZITTERSAANPAK: "Weer naar school",
};

export const KOPPELING_STATUS: Record<KoppelingStatus, string> = {
  VOORGESTELD: "voorgesteld",
  WACHT_OP_TOESTEMMING: "wacht op toestemming",
  ACTIEF: "gekoppeld",
  OPGESCHORT: "stilgelegd",
  INGETROKKEN: "toestemming ingetrokken",
  BEEINDIGD: "beëindigd",
  VERLOPEN: "toestemming verlopen",
};

export const GEVER: Record<ToestemmingGever, string> = {
  OUDER_1: "Ouder 1",
  OUDER_2: "Ouder 2",
  JEUGDIGE: "Het kind zelf",
  VOOGD_GI: "De voogd",
};

export const TOESTEMMING_STATUS: Record<ToestemmingStatus, string> = {
  GEVRAAGD: "nog geen antwoord",
  VERLEEND: "gegeven",
  GEWEIGERD: "geweigerd",
  INGETROKKEN: "ingetrokken",
  VERLOPEN: "verlopen",
};

export const DOEL: Record<ToestemmingDoel, string> = {
  AFSTEMMEN_PLANNEN: "de plannen op elkaar afstemmen",
  AANVRAAG_OJA: "jeugdhulp op school aanvragen",
  THUISZITTEN: "weer naar school gaan",
  EVALUATIE: "samen terugkijken",
};

export const CATEGORIE: Record<Gegevenscategorie, string> = {
  OPP_KERN: "de kern van het schoolplan",
  OPP_HANDELINGSDEEL: "de begeleiding op school",
  OPP_FACTOREN: "wat helpt en wat hindert",
  HVP_KERN: "de kern van het hulpplan",
  HVP_DOELEN: "de doelen van de hulp",
  HVP_VOORZIENING: "welke hulp er is",
  MAATREGEL: "een maatregel van de rechter",
  CONTACT: "wie u kunt bellen",
  VERZUIM: "het verzuim",
};

export const ROL: Record<Contactrol | HulpverleningsplanContactrol, string> = {
  IB_ER: "Intern begeleider",
  ZORGCOORDINATOR: "Zorgcoördinator",
  MENTOR: "Mentor",
  SWV_CONSULENT: "Consulent van het samenwerkingsverband",
  JEUGDCONSULENT: "Jeugdconsulent",
  REGIEBEHANDELAAR: "Regiebehandelaar",
  LEERPLICHTAMBTENAAR: "Leerplichtambtenaar",
  JEUGDBESCHERMER: "Jeugdbeschermer",
  OUDER: "Ouder",
  VERTROUWENSPERSOON: "Vertrouwenspersoon",
};

/** Which side of the bridge a role works on; null is the family. */
export const KANT: Record<Contactrol | HulpverleningsplanContactrol, "school" | "care" | null> = {
  IB_ER: "school",
  ZORGCOORDINATOR: "school",
  MENTOR: "school",
  SWV_CONSULENT: "school",
  LEERPLICHTAMBTENAAR: "school",
  JEUGDCONSULENT: "care",
  REGIEBEHANDELAAR: "care",
  JEUGDBESCHERMER: "care",
  OUDER: null,
  VERTROUWENSPERSOON: null,
};

export const LEEFGEBIED: Record<Leefgebied, string> = {
  ONDERWIJS: "School",
  THUIS: "Thuis",
  VRIJE_TIJD: "Vrije tijd",
  GEZONDHEID: "Gezondheid",
  VEILIGHEID: "Veiligheid",
};

export const VOORTGANG: Record<Voortgang, string> = {
  NIET_GESTART: "nog niet begonnen",
  LOOPT: "loopt",
  BEHAALD: "gehaald",
  DEELS: "voor een deel gehaald",
  NIET_BEHAALD: "niet gehaald",
  VERVALLEN: "vervallen",
};

export const GEBEURTENIS: Record<KoppelingGebeurtenisSoort, string> = {
  VOORGESTELD: "Koppeling voorgesteld",
  OPGETILD: "Koppeling overgezet naar het schoolplan",
  TOESTEMMING_GEVRAAGD: "Toestemming gevraagd",
  TOESTEMMING_VERLEEND: "Toestemming gegeven",
  TOESTEMMING_GEWEIGERD: "Toestemming geweigerd",
  TOESTEMMING_INGETROKKEN: "Toestemming ingetrokken",
  DOEL_TOEGEVOEGD: "Gedeeld doel toegevoegd",
  DOEL_GEWIJZIGD: "Gedeeld doel gewijzigd",
  CONTACT_TOEGEVOEGD: "Contactpersoon toegevoegd",
  CONTACT_VERWIJDERD: "Contactpersoon verwijderd",
  GEEVALUEERD: "Samen geëvalueerd",
  TOESTEMMINGEN_HERNIEUWD: "Opnieuw gevraagd aan wie nu beslist",
  OPGESCHORT: "Stilgelegd na een verhuizing",
  BEEINDIGD: "Koppeling beëindigd",
};
