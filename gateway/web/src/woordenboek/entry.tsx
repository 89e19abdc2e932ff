import type { Begrip, Onderdeel, Soort } from "./begrip.ts";

const SOORT: Record<Soort, string> = {
  object: "gegevens",
  invoer: "invoer",
  opsomming: "opsomming",
  scalar: "waarde",
};

interface EntryProps {
  readonly begrip: Begrip;
  readonly isOpen: boolean;
  readonly isKnown: (naam: string) => boolean;
}

/** One word: what it means in both languages, who serves it, by which law, and what is in it. */
export function Entry({ begrip, isOpen, isKnown }: EntryProps) {
  const { naam, soort, sleutel, nl, en, artikelen, eigenaren, onderdelen } = begrip;
  return (
    <details className="sheet entry" id={naam} open={isOpen}>
      <summary>
        <h3>{naam}</h3>
        <span className="quiet small">{SOORT[soort]}</span>
        {eigenaren.map((eigenaar) => (
          <span key={eigenaar} className="chip" data-owner={eigenaar}>
            {eigenaar}
          </span>
        ))}
      </summary>
      <p>
        <Sentence text={nl} />
      </p>
      <p lang="en" className="quiet">
        <Sentence text={en} />
      </p>
      <Articles articles={artikelen} />
      {sleutel !== null && (
        <p className="small">
          Sleutel: <code>{sleutel}</code>
        </p>
      )}
      {onderdelen.length > 0 && (
        <ul className="parts">
          {onderdelen.map((onderdeel) => (
            <Part key={onderdeel.naam} onderdeel={onderdeel} begrip={begrip} isKnown={isKnown} />
          ))}
        </ul>
      )}
    </details>
  );
}

interface PartProps extends Pick<EntryProps, "begrip" | "isKnown"> {
  readonly onderdeel: Onderdeel;
}

function Part({ onderdeel, begrip, isKnown }: PartProps) {
  const { naam, type, typenaam, nl, en, klasse, eigenaren, artikelen } = onderdeel;
  // Said only where it differs: what everything has in common stands above.
  const others = begrip.eigenaren.length > 1 && eigenaren.length < begrip.eigenaren.length;
  return (
    <li>
      <div className="part-name">
        <code>
          {naam}
          {type !== "" && ": "}
          {isKnown(typenaam) ? <a href={`#${typenaam}`}>{type}</a> : type}
        </code>
        {klasse !== null && <span className="quiet small">{klasse}</span>}
        {others && <span className="quiet small">van {eigenaren.join(" en ")}</span>}
      </div>
      <p>
        <Sentence text={nl} />
      </p>
      <p lang="en" className="quiet small">
        <Sentence text={en} />
      </p>
      <Articles articles={artikelen.length > 0 ? artikelen : begrip.artikelen} />
    </li>
  );
}

/** The law of a part that names none itself is the law of the whole. */
function Articles({ articles }: { readonly articles: readonly string[] }) {
  if (articles.length === 0) return null;
  return (
    <ul className="articles" aria-label="Wetsartikelen">
      {articles.map((article) => (
        <li key={article} className="chip">
          {article}
        </li>
      ))}
    </ul>
  );
}

/** What stands between backticks is code. */
function Sentence({ text }: { readonly text: string }) {
  return [...text.matchAll(/`([^`]*)`|[^`]+/g)].map(({ 0: part, 1: code, index }) =>
    code === undefined ? part : <code key={index}>{code}</code>,
  );
}
