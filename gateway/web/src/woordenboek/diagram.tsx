import { useMemo, useState } from "react";
import type { Woordenboek } from "./begrip.ts";
import { BOX, layOut, type Box, type Curve } from "./diagram-layout.ts";

/** The entities and how they lead to each other; pointing at one shows only its own lines. */
export function Diagram({ woordenboek }: { readonly woordenboek: Woordenboek }) {
  const { width, height, columns, boxes, curves } = useMemo(
    () => layOut(woordenboek),
    [woordenboek],
  );
  const [chosen, choose] = useState<string | null>(null);
  const touches = ({ van, naar }: Curve): boolean => van === chosen || naar === chosen;
  return (
    <figure className="diagram">
      <div className="scroll" tabIndex={0} role="region" aria-label="Tekening van de begrippen">
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
          {columns.map(({ eigenaar, x }) => (
            <text key={eigenaar} className="owner" x={x} y={26}>
              {eigenaar}
            </text>
          ))}
          {curves.map((curve) => (
            <path
              key={`${curve.van} ${curve.naar}`}
              d={curve.path}
              className={chosen === null ? "" : touches(curve) ? "shown" : "faded"}
            >
              <title>{`${curve.van} → ${curve.naar}: ${curve.velden.join(", ")}`}</title>
            </path>
          ))}
          {boxes.map((box) => (
            <EntityBox key={box.naam} box={box} choose={choose} />
          ))}
        </svg>
      </div>
      <figcaption className="quiet small">
        Elk vak is iets met een eigen sleutel; een lijn is een veld dat van het ene naar het andere
        leidt. Wijs een vak aan om alleen zijn lijnen te zien, of kies het om erover te lezen.
      </figcaption>
    </figure>
  );
}

interface EntityBoxProps {
  readonly box: Box;
  readonly choose: (naam: string | null) => void;
}

function EntityBox({ box: { naam, eigenaar, x, y }, choose }: EntityBoxProps) {
  return (
    <a
      href={`#${naam}`}
      data-owner={eigenaar}
      onMouseEnter={() => choose(naam)}
      onMouseLeave={() => choose(null)}
      onFocus={() => choose(naam)}
      onBlur={() => choose(null)}
    >
      <rect x={x} y={y} width={BOX.width} height={BOX.height} rx={6} />
      <text x={x + 12} y={y + 20}>
        {naam}
      </text>
    </a>
  );
}
