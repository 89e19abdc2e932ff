import type { Gap } from "./gaps.ts";

export function GapList({ gaps }: { readonly gaps: readonly Gap[] }) {
  if (gaps.length === 0) return null;
  return (
    <section className="gaps" aria-labelledby="ontbreekt">
      <h2 id="ontbreekt">Wat ontbreekt, en waarom</h2>
      <ul>
        {gaps.map(({ what, why }) => (
          <li key={`${what} ${why}`}>
            <strong>{what}</strong>
            <span>{why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
