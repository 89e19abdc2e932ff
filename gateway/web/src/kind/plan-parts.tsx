import { inWords } from "../look/day.ts";

interface Goal {
  readonly id: string;
  readonly omschrijving: string;
  readonly streefdatum: string;
}

/** Goals of one plan, nearest first. */
export function Goals({ goals }: { readonly goals: readonly Goal[] }) {
  if (goals.length === 0) return null;
  const sorted = goals.toSorted((a, b) => (a.streefdatum < b.streefdatum ? -1 : 1));
  return (
    <>
      <h3>Doelen</h3>
      <ul className="goals">
        {sorted.map(({ id, omschrijving, streefdatum }) => (
          <li key={id}>
            {omschrijving}
            <span className="quiet small">vóór {inWords(streefdatum)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[] | null | undefined;
}

export function Lines({ title, lines }: LinesProps) {
  if (!lines || lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
