import { inWords } from "../look/day.ts";
import type { Leerling, Opp } from "./child.ts";
import { Goals, Lines } from "./plan-parts.tsx";
import { OPP_STATUS } from "./words.ts";

export function SchoolPlan({ leerling }: { readonly leerling: Leerling }) {
  const { opp } = leerling;
  return (
    <section className="plan sheet" data-side="school" aria-labelledby="schoolplan">
      <p className="side">School</p>
      <h2 id="schoolplan">Ontwikkelingsperspectief</h2>
      {opp ? (
        <Contents opp={opp} />
      ) : (
        <p className="quiet">De school heeft nu geen plan voor dit kind.</p>
      )}
    </section>
  );
}

function Contents({ opp }: { readonly opp: Opp }) {
  const { handelingsdeel, onderbouwing, hoorrecht } = opp;
  return (
    <>
      <p className="quiet small">{stateOf(opp)}</p>
      {opp.uitstroombestemming && (
        <p>
          De school verwacht: <strong>{opp.uitstroombestemming}</strong>
        </p>
      )}
      <Goals goals={handelingsdeel.doelen} />
      <Lines title="Begeleiding" lines={handelingsdeel.begeleiding} />
      <Lines title="Anders dan in de klas" lines={handelingsdeel.afwijkingenOnderwijsprogramma} />
      <Lines title="Wat helpt" lines={onderbouwing.bevorderendeFactoren} />
      <Lines title="Wat hindert" lines={onderbouwing.belemmerendeFactoren} />
      {hoorrecht.samenvattingMening && (
        <Lines title="Wat het kind zelf zegt" lines={[hoorrecht.samenvattingMening]} />
      )}
    </>
  );
}

function stateOf({ versie, status, vastgesteldOp }: Opp): string {
  const set = vastgesteldOp ? `vastgesteld op ${inWords(vastgesteldOp)}` : null;
  const state = status === "VASTGESTELD" && set ? null : OPP_STATUS[status];
  return [`Versie ${versie}`, state, set].filter(Boolean).join(", ");
}
