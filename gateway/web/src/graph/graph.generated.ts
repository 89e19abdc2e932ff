// Made by `npm run codegen` from test/operations/dashboard; never edited.
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends " $fragmentName" | "__typename" ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from "@graphql-typed-document-node/core";
export type BronhouderSoort = "GEMEENTE" | "JEUGDHULPAANBIEDER" | "GECERTIFICEERDE_INSTELLING";

export type Contactrol =
  /** Intern begeleider. Support coordinator of a primary school. */
  | "IB_ER"
  /** Zorgcoördinator van een school voor voortgezet onderwijs. Support coordinator of a secondary school. */
  | "ZORGCOORDINATOR"
  | "MENTOR"
  | "SWV_CONSULENT"
  | "JEUGDCONSULENT"
  | "REGIEBEHANDELAAR"
  | "LEERPLICHTAMBTENAAR"
  | "JEUGDBESCHERMER"
  | "OUDER"
  | "VERTROUWENSPERSOON";

/**
 * Soorten fouten bij een wijziging.
 * The kinds of refusal of a change.
 */
export type Foutcode =
  /** Bestaat niet, of is niet te zien. Absent, or not to be seen. */
  | "NIET_GEVONDEN"
  /** Een waarde is niet goed geschreven of kan niet. A value is malformed or impossible. */
  | "INVOER_ONGELDIG"
  /** Dit is geen koppelcode van deze kant. Not a koppelcode of this side. */
  | "KOPPELCODE_ONGELDIG"
  /** De koppelcode is te oud. The koppelcode has expired. */
  | "KOPPELCODE_VERLOPEN"
  /** Een koppelcode werkt één keer. A koppelcode works once. */
  | "KOPPELCODE_GEBRUIKT"
  /** Deze plannen zijn al gekoppeld. These plans are linked already. */
  | "AL_GEKOPPELD"
  /** Intussen heeft iemand anders dit gewijzigd. Somebody else changed this in the meantime. */
  | "VERSIE_VEROUDERD"
  /** Dat kan niet in deze toestand. Not possible as things stand. */
  | "STATUS_LAAT_NIET_TOE"
  /** Deze sleutel hoort bij een andere wijziging. This key belongs to another change. */
  | "SLEUTEL_HERGEBRUIKT";

export type GedeeldDoelToevoegenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: string | number;
  readonly plankoppelingId: string | number;
  readonly omschrijving: string;
  readonly leefgebied: Leefgebied;
  readonly eigenaar: Contactrol;
  readonly streefdatum: string;
};

export type GedeeldDoelWijzigenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: string | number;
  readonly gedeeldDoelId: string | number;
  /**
   * Versie waarop de wijziging is gebaseerd.
   * Version on which the change is based; another one in the meantime is refused.
   */
  readonly verwachteVersie: number;
  readonly streefdatum?: string | null | undefined;
  readonly eigenaar?: Contactrol | null | undefined;
  readonly voortgang?: Voortgang | null | undefined;
};

export type Gegevenscategorie =
  | "OPP_KERN"
  | "OPP_HANDELINGSDEEL"
  | "OPP_FACTOREN"
  | "HVP_KERN"
  | "HVP_DOELEN"
  | "HVP_VOORZIENING"
  | "MAATREGEL"
  | "CONTACT"
  | "VERZUIM";

export type HulpverleningsplanContactrol =
  "JEUGDCONSULENT" | "REGIEBEHANDELAAR" | "JEUGDBESCHERMER";

export type HulpverleningsplanSoort =
  | "HULPVERLENINGSPLAN"
  /** Bij kinderbescherming en jeugdreclassering. In child protection and juvenile rehabilitation. */
  | "PLAN_VAN_AANPAK"
  | "FAMILIEGROEPSPLAN";

export type HulpverleningsplanStatus =
  | "CONCEPT"
  | "IN_OVERLEG"
  | "VASTGESTELD"
  | "IN_UITVOERING"
  | "GEWIJZIGD"
  | "AFGEROND"
  | "INGETROKKEN";

export type Instemmingsresultaat = "VERLEEND" | "ONTHOUDEN" | "NOG_NIET_GEVRAAGD";

export type KoppelingGebeurtenisSoort =
  | "VOORGESTELD"
  | "OPGETILD"
  | "TOESTEMMING_GEVRAAGD"
  | "TOESTEMMING_VERLEEND"
  | "TOESTEMMING_GEWEIGERD"
  | "TOESTEMMING_INGETROKKEN"
  | "DOEL_TOEGEVOEGD"
  | "DOEL_GEWIJZIGD"
  | "CONTACT_TOEGEVOEGD"
  | "CONTACT_VERWIJDERD"
  | "GEEVALUEERD"
  | "BEEINDIGD";

export type KoppelingSoort =
  | "EEN_PLAN_AFSTEMMING"
  /** Onderwijsjeugdhulparrangement voor een leerling. Arrangement for one pupil. */
  | "OJA_INDIVIDUEEL"
  | "OJA_COLLECTIEF"
  /** Onderwijszorgarrangement. Arrangement of school and care. */
  | "OZA"
  | "THUISZITTERSAANPAK";

export type KoppelingStatus =
  /** Er is nog niets gevraagd. Nothing has been asked yet. */
  | "VOORGESTELD"
  | "WACHT_OP_TOESTEMMING"
  /** Elke nodige toestemming is gegeven en geldig. Every consent needed is given and valid. */
  | "ACTIEF"
  /** Stilgelegd, of een toestemming is geweigerd. Suspended, or a consent was refused. */
  | "OPGESCHORT"
  /** Een toestemming is ingetrokken. A consent was withdrawn. */
  | "INGETROKKEN"
  | "BEEINDIGD"
  /** Een toestemming is verlopen. A consent has expired. */
  | "VERLOPEN";

export type Leefgebied = "ONDERWIJS" | "THUIS" | "VRIJE_TIJD" | "GEZONDHEID" | "VEILIGHEID";

export type OppEvaluatieuitkomst = "VOORTZETTEN" | "BIJSTELLEN" | "BEEINDIGEN";

export type OppStatus =
  | "CONCEPT"
  | "IN_OVERLEG"
  | "WACHT_OP_INSTEMMING"
  | "VASTGESTELD"
  | "IN_UITVOERING"
  | "IN_EVALUATIE"
  | "BIJGESTELD"
  | "BEEINDIGD"
  | "GESCHIL";

export type Planinhoud =
  | "VOLLEDIG"
  /** De bron weet alleen dat het plan er is. The source knows only that the plan exists. */
  | "ALLEEN_METADATA";

export type Planvorm = "SCHRIFTELIJK" | "MONDELING";

export type TlvSoort = "SBAO" | "SO" | "VSO" | "PRO";

export type ToestemmingDoel = "AFSTEMMEN_PLANNEN" | "AANVRAAG_OJA" | "THUISZITTEN" | "EVALUATIE";

export type ToestemmingGever = "OUDER_1" | "OUDER_2" | "JEUGDIGE" | "VOOGD_GI";

export type ToestemmingIntrekkenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: string | number;
  readonly toestemmingId: string | number;
};

export type ToestemmingRichting =
  /** AVG en UAVG. Under the GDPR. */
  | "SCHOOL_NAAR_JEUGDHULP"
  /** Jeugdwet artikel 7.3.11. */
  | "JEUGDHULP_NAAR_SCHOOL";

/**
 * Wat de gever antwoordt.
 * What the giver answers.
 */
export type Toestemmingsantwoord = "VERLEEND" | "GEWEIGERD";

export type ToestemmingStatus = "GEVRAAGD" | "VERLEEND" | "GEWEIGERD" | "INGETROKKEN" | "VERLOPEN";

export type ToestemmingVastleggenInput = {
  /**
   * Door de vrager gekozen UUID: twee keer sturen met dezelfde sleutel is één keer doen.
   * A UUID chosen by the caller: sent twice with the same key it is done once.
   */
  readonly idempotentiesleutel: string | number;
  readonly toestemmingId: string | number;
  readonly antwoord: Toestemmingsantwoord;
  readonly vorm: ToestemmingVorm;
  /** Laatste dag, hooguit een jaar vooruit; zonder keuze die van de vraag. Last day, at most a year from now; that of the request when nothing is said. */
  readonly geldigTot?: string | null | undefined;
};

export type ToestemmingVorm = "SCHRIFTELIJK" | "DIGITAAL" | "MONDELING_VASTGELEGD";

export type Voortgang =
  "NIET_GESTART" | "LOOPT" | "BEHAALD" | "DEELS" | "NIET_BEHAALD" | "VERVALLEN";

export type GedeeldDoelToevoegenMutationVariables = Exact<{
  input: GedeeldDoelToevoegenInput;
}>;

export type GedeeldDoelToevoegenMutation = {
  readonly gedeeldDoelToevoegen: {
    readonly gedeeldDoel: { readonly id: string; readonly versie: number } | null;
    readonly fouten: ReadonlyArray<{
      readonly code: Foutcode;
      readonly tekst: string;
      readonly veld: string | null;
    }>;
  };
};

export type GedeeldDoelWijzigenMutationVariables = Exact<{
  input: GedeeldDoelWijzigenInput;
}>;

export type GedeeldDoelWijzigenMutation = {
  readonly gedeeldDoelWijzigen: {
    readonly gedeeldDoel: { readonly id: string; readonly versie: number } | null;
    readonly fouten: ReadonlyArray<{
      readonly code: Foutcode;
      readonly tekst: string;
      readonly veld: string | null;
    }>;
  };
};

export type GekoppeldeLeerlingenQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type GekoppeldeLeerlingenQuery = {
  readonly plankoppelingen: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly soort: KoppelingSoort;
      readonly geldigTot: string | null;
      readonly ontwikkelingsperspectief: {
        readonly id: string;
        readonly leerling: {
          readonly id: string;
          readonly aanduiding: string;
          readonly leerjaar: number | null;
        };
      } | null;
      readonly hulpverleningsplan: {
        readonly gemeentecode: string;
        readonly id: string;
        readonly inhoud: Planinhoud;
      } | null;
    }>;
  };
};

export type KoppelingenVanLeerlingQueryVariables = Exact<{
  leerling: string | number;
}>;

export type KoppelingenVanLeerlingQuery = {
  readonly leerling: {
    readonly id: string;
    readonly koppelingen: ReadonlyArray<{
      readonly id: string;
      readonly soort: KoppelingSoort;
      readonly status: KoppelingStatus;
      readonly voorgesteldOp: string;
      readonly startOp: string | null;
      readonly eindOp: string | null;
      readonly geldigTot: string | null;
      readonly toestemmingen: ReadonlyArray<{
        readonly id: string;
        readonly richting: ToestemmingRichting;
        readonly gegevenDoor: ToestemmingGever;
        readonly doel: ToestemmingDoel;
        readonly status: ToestemmingStatus;
        readonly gegevenOp: string | null;
        readonly geweigerdOp: string | null;
        readonly ingetrokkenOp: string | null;
        readonly geldigTot: string;
        readonly gegevenscategorieen: ReadonlyArray<Gegevenscategorie>;
        readonly ontvangers: ReadonlyArray<{
          readonly organisatie: string;
          readonly rol: Contactrol;
        }>;
      }>;
      readonly gedeeldeDoelen: ReadonlyArray<{
        readonly id: string;
        readonly omschrijving: string;
        readonly leefgebied: Leefgebied;
        readonly eigenaar: Contactrol;
        readonly streefdatum: string;
        readonly voortgang: Voortgang;
      }>;
      readonly contactpersonen: ReadonlyArray<{
        readonly id: string;
        readonly rol: Contactrol;
        readonly organisatie: string;
        readonly functioneelContact: string;
      }>;
      readonly hulpverleningsplan: {
        readonly gemeentecode: string;
        readonly id: string;
        readonly soort: HulpverleningsplanSoort | null;
        readonly inhoud: Planinhoud;
        readonly status: HulpverleningsplanStatus;
        readonly vorm: Planvorm | null;
        readonly begindatum: string;
        readonly einddatum: string | null;
        readonly vastgesteldOp: string | null;
        readonly activiteiten: ReadonlyArray<string> | null;
        readonly voorzieningen: ReadonlyArray<string> | null;
        readonly bronhouder: { readonly soort: BronhouderSoort; readonly naam: string | null };
        readonly doelen: ReadonlyArray<{
          readonly id: string;
          readonly omschrijving: string;
          readonly streefdatum: string;
        }> | null;
        readonly contactpersoon: {
          readonly rol: HulpverleningsplanContactrol;
          readonly functioneelContact: string;
        } | null;
        readonly evaluaties: ReadonlyArray<{
          readonly datum: string;
          readonly uitkomst: string;
        }> | null;
      } | null;
    }>;
  } | null;
};

export type LeerlingQueryVariables = Exact<{
  leerling: string | number;
}>;

export type LeerlingQuery = {
  readonly leerling: {
    readonly id: string;
    readonly aanduiding: string;
    readonly geboortejaar: number;
    readonly leerjaar: number | null;
    readonly woongemeente: { readonly gemeentecode: string; readonly naam: string } | null;
    readonly inschrijvingen: ReadonlyArray<{
      readonly id: string;
      readonly datumUitschrijving: string | null;
      readonly vestiging: { readonly vestigingscode: string; readonly naam: string };
    }>;
    readonly tlvs: ReadonlyArray<{
      readonly id: string;
      readonly soort: TlvSoort;
      readonly geldigTot: string;
    }>;
    readonly opp: {
      readonly id: string;
      readonly versie: number;
      readonly status: OppStatus;
      readonly begindatum: string;
      readonly einddatum: string | null;
      readonly vastgesteldOp: string | null;
      readonly uitstroombestemming: string | null;
      readonly onderbouwing: {
        readonly belemmerendeFactoren: ReadonlyArray<string>;
        readonly bevorderendeFactoren: ReadonlyArray<string>;
      };
      readonly handelingsdeel: {
        readonly begeleiding: ReadonlyArray<string>;
        readonly afwijkingenOnderwijsprogramma: ReadonlyArray<string>;
        readonly doelen: ReadonlyArray<{
          readonly id: string;
          readonly omschrijving: string;
          readonly streefdatum: string;
        }>;
      };
      readonly instemmingHandelingsdeel: { readonly resultaat: Instemmingsresultaat };
      readonly hoorrecht: {
        readonly gehoordOp: string | null;
        readonly samenvattingMening: string | null;
      };
      readonly evaluaties: ReadonlyArray<{
        readonly id: string;
        readonly datum: string;
        readonly uitkomst: OppEvaluatieuitkomst;
      }>;
    } | null;
  } | null;
};

export type LeerlingenMetPlanQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;

export type LeerlingenMetPlanQuery = {
  readonly leerlingen: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly aanduiding: string;
      readonly leerjaar: number | null;
      readonly koppelingen: ReadonlyArray<{
        readonly id: string;
        readonly soort: KoppelingSoort;
        readonly status: KoppelingStatus;
        readonly geldigTot: string | null;
      }>;
    }>;
  };
};

export type ToestemmingIntrekkenMutationVariables = Exact<{
  input: ToestemmingIntrekkenInput;
}>;

export type ToestemmingIntrekkenMutation = {
  readonly toestemmingIntrekken: {
    readonly toestemming: {
      readonly id: string;
      readonly status: ToestemmingStatus;
      readonly ingetrokkenOp: string | null;
    } | null;
    readonly plankoppeling: { readonly id: string; readonly status: KoppelingStatus } | null;
    readonly fouten: ReadonlyArray<{
      readonly code: Foutcode;
      readonly tekst: string;
      readonly veld: string | null;
    }>;
  };
};

export type ToestemmingVastleggenMutationVariables = Exact<{
  input: ToestemmingVastleggenInput;
}>;

export type ToestemmingVastleggenMutation = {
  readonly toestemmingVastleggen: {
    readonly toestemming: {
      readonly id: string;
      readonly status: ToestemmingStatus;
      readonly gegevenOp: string | null;
      readonly geldigTot: string;
    } | null;
    readonly plankoppeling: { readonly id: string; readonly status: KoppelingStatus } | null;
    readonly fouten: ReadonlyArray<{
      readonly code: Foutcode;
      readonly tekst: string;
      readonly veld: string | null;
    }>;
  };
};

export type VerloopVanKoppelingQueryVariables = Exact<{
  koppeling: string | number;
}>;

export type VerloopVanKoppelingQuery = {
  readonly plankoppeling: {
    readonly id: string;
    readonly gedeeldeDoelen: ReadonlyArray<{ readonly id: string; readonly versie: number }>;
    readonly historie: ReadonlyArray<{
      readonly id: string;
      readonly op: string;
      readonly soort: KoppelingGebeurtenisSoort;
    }>;
  } | null;
};

export const GedeeldDoelToevoegenDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "GedeeldDoelToevoegen" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "input" } },
          type: {
            kind: "NonNullType",
            type: { kind: "NamedType", name: { kind: "Name", value: "GedeeldDoelToevoegenInput" } },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "gedeeldDoelToevoegen" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "input" },
                value: { kind: "Variable", name: { kind: "Name", value: "input" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                {
                  kind: "Field",
                  name: { kind: "Name", value: "gedeeldDoel" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "versie" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "fouten" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "code" } },
                      { kind: "Field", name: { kind: "Name", value: "tekst" } },
                      { kind: "Field", name: { kind: "Name", value: "veld" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GedeeldDoelToevoegenMutation, GedeeldDoelToevoegenMutationVariables>;
export const GedeeldDoelWijzigenDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "GedeeldDoelWijzigen" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "input" } },
          type: {
            kind: "NonNullType",
            type: { kind: "NamedType", name: { kind: "Name", value: "GedeeldDoelWijzigenInput" } },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "gedeeldDoelWijzigen" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "input" },
                value: { kind: "Variable", name: { kind: "Name", value: "input" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                {
                  kind: "Field",
                  name: { kind: "Name", value: "gedeeldDoel" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "versie" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "fouten" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "code" } },
                      { kind: "Field", name: { kind: "Name", value: "tekst" } },
                      { kind: "Field", name: { kind: "Name", value: "veld" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GedeeldDoelWijzigenMutation, GedeeldDoelWijzigenMutationVariables>;
export const GekoppeldeLeerlingenDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "query",
      name: { kind: "Name", value: "GekoppeldeLeerlingen" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "first" } },
          type: { kind: "NamedType", name: { kind: "Name", value: "Int" } },
        },
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "after" } },
          type: { kind: "NamedType", name: { kind: "Name", value: "String" } },
        },
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "last" } },
          type: { kind: "NamedType", name: { kind: "Name", value: "Int" } },
        },
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "before" } },
          type: { kind: "NamedType", name: { kind: "Name", value: "String" } },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "plankoppelingen" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "first" },
                value: { kind: "Variable", name: { kind: "Name", value: "first" } },
              },
              {
                kind: "Argument",
                name: { kind: "Name", value: "after" },
                value: { kind: "Variable", name: { kind: "Name", value: "after" } },
              },
              {
                kind: "Argument",
                name: { kind: "Name", value: "last" },
                value: { kind: "Variable", name: { kind: "Name", value: "last" } },
              },
              {
                kind: "Argument",
                name: { kind: "Name", value: "before" },
                value: { kind: "Variable", name: { kind: "Name", value: "before" } },
              },
              {
                kind: "Argument",
                name: { kind: "Name", value: "where" },
                value: {
                  kind: "ObjectValue",
                  fields: [
                    {
                      kind: "ObjectField",
                      name: { kind: "Name", value: "statussen" },
                      value: {
                        kind: "ListValue",
                        values: [{ kind: "EnumValue", value: "ACTIEF" }],
                      },
                    },
                  ],
                },
              },
              {
                kind: "Argument",
                name: { kind: "Name", value: "orderBy" },
                value: {
                  kind: "ObjectValue",
                  fields: [
                    {
                      kind: "ObjectField",
                      name: { kind: "Name", value: "veld" },
                      value: { kind: "EnumValue", value: "GELDIG_TOT" },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "totalCount" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "pageInfo" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "hasNextPage" } },
                      { kind: "Field", name: { kind: "Name", value: "hasPreviousPage" } },
                      { kind: "Field", name: { kind: "Name", value: "startCursor" } },
                      { kind: "Field", name: { kind: "Name", value: "endCursor" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "nodes" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "soort" } },
                      { kind: "Field", name: { kind: "Name", value: "geldigTot" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "ontwikkelingsperspectief" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "id" } },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "leerling" },
                              selectionSet: {
                                kind: "SelectionSet",
                                selections: [
                                  { kind: "Field", name: { kind: "Name", value: "id" } },
                                  { kind: "Field", name: { kind: "Name", value: "aanduiding" } },
                                  { kind: "Field", name: { kind: "Name", value: "leerjaar" } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "hulpverleningsplan" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "gemeentecode" } },
                            { kind: "Field", name: { kind: "Name", value: "id" } },
                            { kind: "Field", name: { kind: "Name", value: "inhoud" } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GekoppeldeLeerlingenQuery, GekoppeldeLeerlingenQueryVariables>;
export const KoppelingenVanLeerlingDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "query",
      name: { kind: "Name", value: "KoppelingenVanLeerling" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "leerling" } },
          type: {
            kind: "NonNullType",
            type: { kind: "NamedType", name: { kind: "Name", value: "ID" } },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "leerling" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "id" },
                value: { kind: "Variable", name: { kind: "Name", value: "leerling" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "id" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "koppelingen" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "soort" } },
                      { kind: "Field", name: { kind: "Name", value: "status" } },
                      { kind: "Field", name: { kind: "Name", value: "voorgesteldOp" } },
                      { kind: "Field", name: { kind: "Name", value: "startOp" } },
                      { kind: "Field", name: { kind: "Name", value: "eindOp" } },
                      { kind: "Field", name: { kind: "Name", value: "geldigTot" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "toestemmingen" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "id" } },
                            { kind: "Field", name: { kind: "Name", value: "richting" } },
                            { kind: "Field", name: { kind: "Name", value: "gegevenDoor" } },
                            { kind: "Field", name: { kind: "Name", value: "doel" } },
                            { kind: "Field", name: { kind: "Name", value: "status" } },
                            { kind: "Field", name: { kind: "Name", value: "gegevenOp" } },
                            { kind: "Field", name: { kind: "Name", value: "geweigerdOp" } },
                            { kind: "Field", name: { kind: "Name", value: "ingetrokkenOp" } },
                            { kind: "Field", name: { kind: "Name", value: "geldigTot" } },
                            { kind: "Field", name: { kind: "Name", value: "gegevenscategorieen" } },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "ontvangers" },
                              selectionSet: {
                                kind: "SelectionSet",
                                selections: [
                                  { kind: "Field", name: { kind: "Name", value: "organisatie" } },
                                  { kind: "Field", name: { kind: "Name", value: "rol" } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "gedeeldeDoelen" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "id" } },
                            { kind: "Field", name: { kind: "Name", value: "omschrijving" } },
                            { kind: "Field", name: { kind: "Name", value: "leefgebied" } },
                            { kind: "Field", name: { kind: "Name", value: "eigenaar" } },
                            { kind: "Field", name: { kind: "Name", value: "streefdatum" } },
                            { kind: "Field", name: { kind: "Name", value: "voortgang" } },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "contactpersonen" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "id" } },
                            { kind: "Field", name: { kind: "Name", value: "rol" } },
                            { kind: "Field", name: { kind: "Name", value: "organisatie" } },
                            { kind: "Field", name: { kind: "Name", value: "functioneelContact" } },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "hulpverleningsplan" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "gemeentecode" } },
                            { kind: "Field", name: { kind: "Name", value: "id" } },
                            { kind: "Field", name: { kind: "Name", value: "soort" } },
                            { kind: "Field", name: { kind: "Name", value: "inhoud" } },
                            { kind: "Field", name: { kind: "Name", value: "status" } },
                            { kind: "Field", name: { kind: "Name", value: "vorm" } },
                            { kind: "Field", name: { kind: "Name", value: "begindatum" } },
                            { kind: "Field", name: { kind: "Name", value: "einddatum" } },
                            { kind: "Field", name: { kind: "Name", value: "vastgesteldOp" } },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "bronhouder" },
                              selectionSet: {
                                kind: "SelectionSet",
                                selections: [
                                  { kind: "Field", name: { kind: "Name", value: "soort" } },
                                  { kind: "Field", name: { kind: "Name", value: "naam" } },
                                ],
                              },
                            },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "doelen" },
                              selectionSet: {
                                kind: "SelectionSet",
                                selections: [
                                  { kind: "Field", name: { kind: "Name", value: "id" } },
                                  { kind: "Field", name: { kind: "Name", value: "omschrijving" } },
                                  { kind: "Field", name: { kind: "Name", value: "streefdatum" } },
                                ],
                              },
                            },
                            { kind: "Field", name: { kind: "Name", value: "activiteiten" } },
                            { kind: "Field", name: { kind: "Name", value: "voorzieningen" } },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "contactpersoon" },
                              selectionSet: {
                                kind: "SelectionSet",
                                selections: [
                                  { kind: "Field", name: { kind: "Name", value: "rol" } },
                                  {
                                    kind: "Field",
                                    name: { kind: "Name", value: "functioneelContact" },
                                  },
                                ],
                              },
                            },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "evaluaties" },
                              selectionSet: {
                                kind: "SelectionSet",
                                selections: [
                                  { kind: "Field", name: { kind: "Name", value: "datum" } },
                                  { kind: "Field", name: { kind: "Name", value: "uitkomst" } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<KoppelingenVanLeerlingQuery, KoppelingenVanLeerlingQueryVariables>;
export const LeerlingDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "query",
      name: { kind: "Name", value: "Leerling" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "leerling" } },
          type: {
            kind: "NonNullType",
            type: { kind: "NamedType", name: { kind: "Name", value: "ID" } },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "leerling" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "id" },
                value: { kind: "Variable", name: { kind: "Name", value: "leerling" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "id" } },
                { kind: "Field", name: { kind: "Name", value: "aanduiding" } },
                { kind: "Field", name: { kind: "Name", value: "geboortejaar" } },
                { kind: "Field", name: { kind: "Name", value: "leerjaar" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "woongemeente" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "gemeentecode" } },
                      { kind: "Field", name: { kind: "Name", value: "naam" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "inschrijvingen" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "datumUitschrijving" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "vestiging" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "vestigingscode" } },
                            { kind: "Field", name: { kind: "Name", value: "naam" } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "tlvs" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "soort" } },
                      { kind: "Field", name: { kind: "Name", value: "geldigTot" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "opp" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "versie" } },
                      { kind: "Field", name: { kind: "Name", value: "status" } },
                      { kind: "Field", name: { kind: "Name", value: "begindatum" } },
                      { kind: "Field", name: { kind: "Name", value: "einddatum" } },
                      { kind: "Field", name: { kind: "Name", value: "vastgesteldOp" } },
                      { kind: "Field", name: { kind: "Name", value: "uitstroombestemming" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "onderbouwing" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "belemmerendeFactoren" },
                            },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "bevorderendeFactoren" },
                            },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "handelingsdeel" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "begeleiding" } },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "doelen" },
                              selectionSet: {
                                kind: "SelectionSet",
                                selections: [
                                  { kind: "Field", name: { kind: "Name", value: "id" } },
                                  { kind: "Field", name: { kind: "Name", value: "omschrijving" } },
                                  { kind: "Field", name: { kind: "Name", value: "streefdatum" } },
                                ],
                              },
                            },
                            {
                              kind: "Field",
                              name: { kind: "Name", value: "afwijkingenOnderwijsprogramma" },
                            },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "instemmingHandelingsdeel" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "resultaat" } },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "hoorrecht" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "gehoordOp" } },
                            { kind: "Field", name: { kind: "Name", value: "samenvattingMening" } },
                          ],
                        },
                      },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "evaluaties" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "id" } },
                            { kind: "Field", name: { kind: "Name", value: "datum" } },
                            { kind: "Field", name: { kind: "Name", value: "uitkomst" } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LeerlingQuery, LeerlingQueryVariables>;
export const LeerlingenMetPlanDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "query",
      name: { kind: "Name", value: "LeerlingenMetPlan" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "first" } },
          type: { kind: "NamedType", name: { kind: "Name", value: "Int" } },
        },
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "after" } },
          type: { kind: "NamedType", name: { kind: "Name", value: "String" } },
        },
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "last" } },
          type: { kind: "NamedType", name: { kind: "Name", value: "Int" } },
        },
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "before" } },
          type: { kind: "NamedType", name: { kind: "Name", value: "String" } },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "leerlingen" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "first" },
                value: { kind: "Variable", name: { kind: "Name", value: "first" } },
              },
              {
                kind: "Argument",
                name: { kind: "Name", value: "after" },
                value: { kind: "Variable", name: { kind: "Name", value: "after" } },
              },
              {
                kind: "Argument",
                name: { kind: "Name", value: "last" },
                value: { kind: "Variable", name: { kind: "Name", value: "last" } },
              },
              {
                kind: "Argument",
                name: { kind: "Name", value: "before" },
                value: { kind: "Variable", name: { kind: "Name", value: "before" } },
              },
              {
                kind: "Argument",
                name: { kind: "Name", value: "where" },
                value: {
                  kind: "ObjectValue",
                  fields: [
                    {
                      kind: "ObjectField",
                      name: { kind: "Name", value: "metOpp" },
                      value: { kind: "BooleanValue", value: true },
                    },
                  ],
                },
              },
              {
                kind: "Argument",
                name: { kind: "Name", value: "orderBy" },
                value: {
                  kind: "ObjectValue",
                  fields: [
                    {
                      kind: "ObjectField",
                      name: { kind: "Name", value: "veld" },
                      value: { kind: "EnumValue", value: "AANDUIDING" },
                    },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "totalCount" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "pageInfo" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "hasNextPage" } },
                      { kind: "Field", name: { kind: "Name", value: "hasPreviousPage" } },
                      { kind: "Field", name: { kind: "Name", value: "startCursor" } },
                      { kind: "Field", name: { kind: "Name", value: "endCursor" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "nodes" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "aanduiding" } },
                      { kind: "Field", name: { kind: "Name", value: "leerjaar" } },
                      {
                        kind: "Field",
                        name: { kind: "Name", value: "koppelingen" },
                        selectionSet: {
                          kind: "SelectionSet",
                          selections: [
                            { kind: "Field", name: { kind: "Name", value: "id" } },
                            { kind: "Field", name: { kind: "Name", value: "soort" } },
                            { kind: "Field", name: { kind: "Name", value: "status" } },
                            { kind: "Field", name: { kind: "Name", value: "geldigTot" } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LeerlingenMetPlanQuery, LeerlingenMetPlanQueryVariables>;
export const ToestemmingIntrekkenDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "ToestemmingIntrekken" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "input" } },
          type: {
            kind: "NonNullType",
            type: { kind: "NamedType", name: { kind: "Name", value: "ToestemmingIntrekkenInput" } },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "toestemmingIntrekken" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "input" },
                value: { kind: "Variable", name: { kind: "Name", value: "input" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                {
                  kind: "Field",
                  name: { kind: "Name", value: "toestemming" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "status" } },
                      { kind: "Field", name: { kind: "Name", value: "ingetrokkenOp" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "plankoppeling" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "status" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "fouten" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "code" } },
                      { kind: "Field", name: { kind: "Name", value: "tekst" } },
                      { kind: "Field", name: { kind: "Name", value: "veld" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ToestemmingIntrekkenMutation, ToestemmingIntrekkenMutationVariables>;
export const ToestemmingVastleggenDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "mutation",
      name: { kind: "Name", value: "ToestemmingVastleggen" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "input" } },
          type: {
            kind: "NonNullType",
            type: {
              kind: "NamedType",
              name: { kind: "Name", value: "ToestemmingVastleggenInput" },
            },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "toestemmingVastleggen" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "input" },
                value: { kind: "Variable", name: { kind: "Name", value: "input" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                {
                  kind: "Field",
                  name: { kind: "Name", value: "toestemming" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "status" } },
                      { kind: "Field", name: { kind: "Name", value: "gegevenOp" } },
                      { kind: "Field", name: { kind: "Name", value: "geldigTot" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "plankoppeling" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "status" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "fouten" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "code" } },
                      { kind: "Field", name: { kind: "Name", value: "tekst" } },
                      { kind: "Field", name: { kind: "Name", value: "veld" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ToestemmingVastleggenMutation, ToestemmingVastleggenMutationVariables>;
export const VerloopVanKoppelingDocument = {
  kind: "Document",
  definitions: [
    {
      kind: "OperationDefinition",
      operation: "query",
      name: { kind: "Name", value: "VerloopVanKoppeling" },
      variableDefinitions: [
        {
          kind: "VariableDefinition",
          variable: { kind: "Variable", name: { kind: "Name", value: "koppeling" } },
          type: {
            kind: "NonNullType",
            type: { kind: "NamedType", name: { kind: "Name", value: "ID" } },
          },
        },
      ],
      selectionSet: {
        kind: "SelectionSet",
        selections: [
          {
            kind: "Field",
            name: { kind: "Name", value: "plankoppeling" },
            arguments: [
              {
                kind: "Argument",
                name: { kind: "Name", value: "id" },
                value: { kind: "Variable", name: { kind: "Name", value: "koppeling" } },
              },
            ],
            selectionSet: {
              kind: "SelectionSet",
              selections: [
                { kind: "Field", name: { kind: "Name", value: "id" } },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "gedeeldeDoelen" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "versie" } },
                    ],
                  },
                },
                {
                  kind: "Field",
                  name: { kind: "Name", value: "historie" },
                  selectionSet: {
                    kind: "SelectionSet",
                    selections: [
                      { kind: "Field", name: { kind: "Name", value: "id" } },
                      { kind: "Field", name: { kind: "Name", value: "op" } },
                      { kind: "Field", name: { kind: "Name", value: "soort" } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<VerloopVanKoppelingQuery, VerloopVanKoppelingQueryVariables>;
