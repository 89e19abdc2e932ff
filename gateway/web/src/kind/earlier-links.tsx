import { inWords } from "../look/day.ts";
import type { Koppeling } from "./child.ts";
import { KOPPELING_SOORT, KOPPELING_STATUS } from "./words.ts";

export function EarlierLinks({ links }: { readonly links: readonly Koppeling[] }) {
  if (links.length === 0) return null;
  return (
    <section aria-labelledby="andere">
      <h2 id="andere">Andere koppelingen</h2>
      <ul className="lines">
        {links.map(({ id, soort, status, voorgesteldOp }) => (
          <li key={id}>
            {KOPPELING_SOORT[soort]}: {KOPPELING_STATUS[status]}, voorgesteld op{" "}
            {inWords(voorgesteldOp)}
          </li>
        ))}
      </ul>
    </section>
  );
}
