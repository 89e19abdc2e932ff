import type { OppVersieRow } from "../rows.ts";

/** What a version says, field by field: a plan shows it of its current version, each version of itself. */
export const VERSIE_VELDEN = {
  onderbouwing: ({ belemmerendeFactoren, bevorderendeFactoren }: OppVersieRow) => ({
    belemmerendeFactoren,
    bevorderendeFactoren,
  }),
  handelingsdeel: ({ begeleiding, doelen, ingezetteMiddelen, afwijkingen }: OppVersieRow) => ({
    begeleiding,
    doelen,
    ingezetteMiddelen,
    afwijkingenOnderwijsprogramma: afwijkingen,
  }),
  ouderOverleg: ({ overlegOp }: OppVersieRow) => ({ gevoerdOp: overlegOp }),
  instemmingHandelingsdeel: (versie: OppVersieRow) => ({
    resultaat: versie.instemmingResultaat,
    door: versie.instemmingDoor,
    datum: versie.instemmingOp,
    niveauOndertekening: versie.niveauOndertekening,
  }),
  hoorrecht: (versie: OppVersieRow) => ({
    gehoordOp: versie.gehoordOp,
    wijze: versie.hoorwijze,
    samenvattingMening: versie.samenvattingMening,
    nietGehoordReden: versie.nietGehoordReden,
  }),
  adviesCommissieVoorBegeleidingOp: ({ adviesCommissieOp }: OppVersieRow) => adviesCommissieOp,
};
