import { inWords } from "../look/day.ts";
import { currentConsents, type Koppeling, type Toestemming } from "./child.ts";
import { GiveConsent } from "./give-consent.tsx";
import { CATEGORIE, DOEL, GEVER, ROL, TOESTEMMING_STATUS } from "./words.ts";
import { WithdrawConsent } from "./withdraw-consent.tsx";

interface ConsentsProps {
  readonly link: Koppeling;
  readonly conceal: (isConcealed: boolean) => void;
}

const DIRECTIONS = [
  ["SCHOOL_NAAR_JEUGDHULP", "De school deelt met de jeugdhulp", "school"],
  ["JEUGDHULP_NAAR_SCHOOL", "De jeugdhulp deelt met de school", "care"],
] as const;

/** Who agreed to what, until when. In the demo the reader plays every giver. */
export function Consents({ link, conceal }: ConsentsProps) {
  const consents = currentConsents(link.toestemmingen);
  const isOver = link.status === "BEEINDIGD";
  return (
    <section aria-labelledby="toestemming">
      <h2 id="toestemming">Toestemming</h2>
      <p className="quiet">
        De plannen zijn alleen samen te zien zolang iedereen hieronder ja zegt. Wie ja zei, mag dat
        altijd intrekken. In deze demo speelt u zelf elke rol.
      </p>
      <div className="directions">
        {DIRECTIONS.map(([richting, title, side]) => (
          <Direction
            key={richting}
            title={title}
            side={side}
            consents={consents.filter((consent) => consent.richting === richting)}
            {...(!isOver && { conceal })}
          />
        ))}
      </div>
    </section>
  );
}

interface DirectionProps {
  readonly title: string;
  readonly side: "school" | "care";
  readonly consents: readonly Toestemming[];
  readonly conceal?: ConsentsProps["conceal"];
}

function Direction({ title, side, consents, conceal }: DirectionProps) {
  const [first] = consents;
  if (!first) return null;
  const recipients = first.ontvangers.map(({ organisatie, rol }) => `${ROL[rol]} (${organisatie})`);
  return (
    <section className="direction sheet" data-side={side} aria-label={title}>
      <h3>{title}</h3>
      <dl>
        <dt>Wat</dt>
        <dd>{first.gegevenscategorieen.map((categorie) => CATEGORIE[categorie]).join(", ")}</dd>
        <dt>Waarvoor</dt>
        <dd>{DOEL[first.doel]}</dd>
        <dt>Wie het ziet</dt>
        <dd>{recipients.join(", ")}</dd>
      </dl>
      <ul className="givers">
        {consents.map((consent) => (
          <Giver key={consent.id} consent={consent} title={title} {...(conceal && { conceal })} />
        ))}
      </ul>
    </section>
  );
}

interface GiverProps {
  readonly consent: Toestemming;
  readonly title: string;
  readonly conceal?: ConsentsProps["conceal"];
}

function Giver({ consent, title, conceal }: GiverProps) {
  const { gegevenDoor, status } = consent;
  const what = `${GEVER[gegevenDoor]}: ${title.toLowerCase()}`;
  return (
    <li data-status={status}>
      <span>
        <strong>{GEVER[gegevenDoor]}</strong>
        <span className="quiet small">{sentenceOf(consent)}</span>
      </span>
      {conceal && status === "VERLEEND" && (
        <WithdrawConsent consent={consent} what={what} conceal={conceal} />
      )}
      {conceal && status !== "VERLEEND" && <GiveConsent consent={consent} what={what} />}
    </li>
  );
}

function sentenceOf({ status, geldigTot, ingetrokkenOp, geweigerdOp }: Toestemming): string {
  const state = TOESTEMMING_STATUS[status];
  if (status === "VERLEEND") return `${state}, tot en met ${inWords(geldigTot)}`;
  const on = ingetrokkenOp ?? geweigerdOp ?? (status === "VERLOPEN" ? geldigTot : null);
  return on ? `${state} op ${inWords(on)}` : state;
}
