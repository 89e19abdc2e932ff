import { useQuery } from "@apollo/client/react";
import { VerloopVanKoppelingDocument } from "../graph/graph.generated.ts";
import { inWords } from "../look/day.ts";
import { AddGoal } from "./add-goal.tsx";
import type { GedeeldDoel, Koppeling } from "./child.ts";
import { MoveGoal } from "./move-goal.tsx";
import { LEEFGEBIED, ROL, VOORTGANG } from "./words.ts";

interface SharedGoalsProps {
  /** Null unless the link is open. */
  readonly link: Koppeling | null;
  readonly isAsking: boolean;
  readonly today: string;
}

/** What school and youth care want together. */
export function SharedGoals({ link, isAsking, today }: SharedGoalsProps) {
  return (
    <section
      className="plan sheet"
      data-side="shared"
      data-seen={link !== null}
      aria-labelledby="samen"
    >
      <p className="side">Samen</p>
      <h2 id="samen">Gedeelde doelen</h2>
      {link && <OpenLink link={link} today={today} />}
      {!link && (
        <p className="quiet">
          {isAsking
            ? "Bezig met ophalen …"
            : "Zonder koppeling zijn er geen gedeelde doelen te zien."}
        </p>
      )}
    </section>
  );
}

function OpenLink({ link, today }: { readonly link: Koppeling; readonly today: string }) {
  const versions = useVersions(link.id);
  const goals = link.gedeeldeDoelen.toSorted((a, b) => (a.streefdatum < b.streefdatum ? -1 : 1));
  return (
    <>
      {goals.length === 0 && <p className="quiet">Er is nog geen gedeeld doel.</p>}
      <ul className="goals">
        {goals.map((goal) => (
          <Goal key={goal.id} goal={goal} version={versions.get(goal.id)} />
        ))}
      </ul>
      <AddGoal link={link.id} today={today} />
    </>
  );
}

/** On which version of each goal a change is based: asked with the page, so that a change made meanwhile is refused. */
function useVersions(link: string): ReadonlyMap<string, number> {
  const { data } = useQuery(VerloopVanKoppelingDocument, {
    variables: { koppeling: link },
    errorPolicy: "all",
    fetchPolicy: "no-cache",
  });
  return new Map(data?.plankoppeling?.gedeeldeDoelen.map(({ id, versie }) => [id, versie]));
}

interface GoalProps {
  readonly goal: GedeeldDoel;
  readonly version: number | undefined;
}

function Goal({ goal, version }: GoalProps) {
  const { omschrijving, leefgebied, eigenaar, streefdatum, voortgang } = goal;
  return (
    <li>
      <span className="tag">{LEEFGEBIED[leefgebied]}</span>
      {omschrijving}
      <span className="quiet small">
        {VOORTGANG[voortgang]}, vóór {inWords(streefdatum)}. {ROL[eigenaar]} trekt dit doel.
      </span>
      {version !== undefined && <MoveGoal goal={goal} version={version} />}
    </li>
  );
}
