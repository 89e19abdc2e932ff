import { inWords } from "../look/day.ts";
import type { Hulpverleningsplan } from "./child.ts";
import { Goals, Lines } from "./plan-parts.tsx";
import { BRONHOUDER, HVP_SOORT, HVP_STATUS } from "./words.ts";

interface CarePlanProps {
  readonly plan: Hulpverleningsplan | null;
  readonly isSilent: boolean;
}

export function CarePlan({ plan, isSilent }: CarePlanProps) {
  const title = plan?.soort ? HVP_SOORT[plan.soort] : "Hulpverleningsplan";
  const instead = isSilent ? "Dit deel antwoordt nu niet." : "Hier is nu niets te zien.";
  return (
    <section
      className="plan sheet"
      data-side="care"
      data-seen={plan !== null}
      aria-labelledby="hulpplan"
    >
      <p className="side">Jeugdhulp</p>
      <h2 id="hulpplan">{title}</h2>
      {plan ? <Contents plan={plan} /> : <p className="quiet">{instead}</p>}
    </section>
  );
}

function Contents({ plan }: { readonly plan: Hulpverleningsplan }) {
  const { bronhouder } = plan;
  return (
    <>
      <p className="quiet small">{stateOf(plan)}</p>
      <p>
        Ligt bij: <strong>{bronhouder.naam ?? `de ${BRONHOUDER[bronhouder.soort]}`}</strong>
      </p>
      {plan.inhoud === "ALLEEN_METADATA" && (
        <p className="quiet">
          De gemeente weet alleen dat dit plan er is. De inhoud staat hier niet.
        </p>
      )}
      <Goals goals={plan.doelen ?? []} />
      <Lines title="Hulp" lines={plan.voorzieningen} />
      <Lines title="Wat er gebeurt" lines={plan.activiteiten} />
    </>
  );
}

function stateOf({ status, vastgesteldOp, vorm }: Hulpverleningsplan): string {
  const set = vastgesteldOp ? `vastgesteld op ${inWords(vastgesteldOp)}` : null;
  const state = status === "VASTGESTELD" && set ? null : HVP_STATUS[status];
  const form = vorm === "MONDELING" ? "alleen mondeling afgesproken" : null;
  return capital([state, set, form].filter(Boolean).join(", "));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
