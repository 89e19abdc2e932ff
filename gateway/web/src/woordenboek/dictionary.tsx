import { useEffect, useMemo, useState } from "react";
import type { Begrip, Woordenboek } from "./begrip.ts";
import { Diagram } from "./diagram.tsx";
import { Entry } from "./entry.tsx";
import { ALLES, isAlles, search, type Zoekvraag } from "./search.ts";
import { SearchForm } from "./search-form.tsx";

/** The page at `/woordenboek`: every word of the graph, to look up by name, by meaning and by law. */
export function Dictionary({ woordenboek }: { readonly woordenboek: Woordenboek }) {
  const { begrippen } = woordenboek;
  const [vraag, ask] = useState<Zoekvraag>(ALLES);
  const found = useMemo(() => search(begrippen, vraag), [begrippen, vraag]);
  const known = useMemo(() => new Set(begrippen.map(({ naam }) => naam)), [begrippen]);
  const target = useTarget(ask);
  return (
    <>
      <section aria-labelledby="woordenboek" className="head">
        <h1 id="woordenboek">Woordenboek</h1>
        <p>
          Alle woorden die u in een vraag kunt gebruiken, in het Nederlands en in het Engels, met de
          wet waar zij vandaan komen en wie de gegevens heeft.
        </p>
      </section>
      <section aria-labelledby="samenhang">
        <h2 id="samenhang">Hoe de begrippen samenhangen</h2>
        <Diagram woordenboek={woordenboek} />
      </section>
      <section aria-labelledby="begrippen">
        <h2 id="begrippen">Begrippen</h2>
        <SearchForm vraag={vraag} change={ask} found={countOf(found)} />
        {found.map((begrip) => (
          <Entry
            key={begrip.naam}
            begrip={begrip}
            isOpen={begrip.naam === target || (!isAlles(vraag) && found.length <= OPEN_AT_MOST)}
            isKnown={(naam) => known.has(naam)}
          />
        ))}
      </section>
    </>
  );
}

/** So few results are read at once; more are easier to choose from when they are closed. */
const OPEN_AT_MOST = 12;

function countOf(found: readonly Begrip[]): string {
  if (found.length === 0) return "Niets gevonden. Probeer een korter woord.";
  const parts = found.reduce((sum, { onderdelen }) => sum + onderdelen.length, 0);
  return `${found.length} begrippen, ${parts.toLocaleString("nl")} onderdelen`;
}

/** The word that the address names: it is opened, and shown whatever was searched for before. */
function useTarget(ask: (vraag: Zoekvraag) => void): string {
  const [target, setTarget] = useState(() => decodeURIComponent(location.hash.slice(1)));
  useEffect(() => {
    const move = (): void => {
      ask(ALLES);
      setTarget(decodeURIComponent(location.hash.slice(1)));
    };
    addEventListener("hashchange", move);
    return () => removeEventListener("hashchange", move);
  }, [ask]);
  useEffect(() => {
    // Newer browsers answer with a promise, which React would take for the end of the effect.
    document.getElementById(target)?.scrollIntoView();
  }, [target]);
  return target;
}
