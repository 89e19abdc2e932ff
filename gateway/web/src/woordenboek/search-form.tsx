import { EIGENAREN, type Eigenaar } from "./begrip.ts";
import type { Zoekvraag } from "./search.ts";

interface SearchFormProps {
  readonly vraag: Zoekvraag;
  readonly change: (vraag: Zoekvraag) => void;
  readonly found: string;
}

export function SearchForm({ vraag, change, found }: SearchFormProps) {
  return (
    <form role="search" className="search" onSubmit={(event) => event.preventDefault()}>
      <label className="field">
        Zoek een woord, een zin of een wetsartikel
        <input
          type="search"
          value={vraag.tekst}
          placeholder="instemming, Jeugdwet 4.1.3, …"
          onChange={(event) => change({ ...vraag, tekst: event.target.value })}
        />
      </label>
      <label className="field">
        Van wie
        <select
          value={vraag.eigenaar ?? ""}
          onChange={(event) =>
            change({ ...vraag, eigenaar: (event.target.value || null) as Eigenaar | null })
          }
        >
          <option value="">iedereen</option>
          {EIGENAREN.map((eigenaar) => (
            <option key={eigenaar}>{eigenaar}</option>
          ))}
        </select>
      </label>
      <label className="tick">
        <input
          type="checkbox"
          checked={vraag.metArtikel}
          onChange={(event) => change({ ...vraag, metArtikel: event.target.checked })}
        />
        alleen wat een wetsartikel noemt
      </label>
      <p role="status" className="quiet small">
        {found}
      </p>
    </form>
  );
}
