import { useQuery } from "@apollo/client/react";
import { VerloopVanKoppelingDocument } from "../graph/graph.generated.ts";
import { inWords } from "../look/day.ts";
import { GEBEURTENIS } from "./words.ts";

/** What happened to the link; silent when that cannot be told. */
export function History({ link }: { readonly link: string }) {
  const { data } = useQuery(VerloopVanKoppelingDocument, {
    variables: { koppeling: link },
    errorPolicy: "all",
    fetchPolicy: "no-cache",
  });
  const events = data?.plankoppeling?.historie ?? [];
  if (events.length === 0) return null;
  return (
    <details className="history">
      <summary>Wat er met de koppeling gebeurde ({events.length})</summary>
      <ol className="lines">
        {events.map(({ id, op, soort }) => (
          <li key={id}>
            <time dateTime={op}>{inWords(op)}</time>: {GEBEURTENIS[soort]}
          </li>
        ))}
      </ol>
    </details>
  );
}
