import type { Leerling } from "./child.ts";

/** Who it is about, without saying who it is. */
export function ChildHeader({ leerling }: { readonly leerling: Leerling }) {
  const { aanduiding, geboortejaar, leerjaar, woongemeente, inschrijvingen } = leerling;
  const current = inschrijvingen.find(({ datumUitschrijving }) => !datumUitschrijving);
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    ["School", current?.vestiging.naam],
    ["Leerjaar", leerjaar?.toString()],
    ["Geboren in", geboortejaar.toString()],
    ["Woont in", woongemeente?.naam],
  ];
  return (
    <header className="child">
      <p className="small">
        <a href="/kind">Alle kinderen</a>
      </p>
      <h1>{aanduiding}</h1>
      <dl className="facts">
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </header>
  );
}
