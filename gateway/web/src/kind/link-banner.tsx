import { inWords } from "../look/day.ts";
import type { Koppeling } from "./child.ts";
import { KOPPELING_SOORT, KOPPELING_STATUS } from "./words.ts";

/** The one thing a reader must know first: whether the two plans are linked. */
export function LinkBanner({ link }: { readonly link: Koppeling | null }) {
  const isActive = link?.status === "ACTIEF";
  return (
    <p className="banner" data-linked={isActive} role="status">
      <Joint isClosed={isActive} />
      <span>
        <strong>{headlineOf(link)}</strong>
        <span className="quiet">{explanationOf(link)}</span>
      </span>
    </p>
  );
}

function headlineOf(link: Koppeling | null): string {
  if (!link) return "De plannen zijn niet gekoppeld";
  if (link.status === "ACTIEF") return "De twee plannen zijn gekoppeld";
  return `De plannen zijn niet samen te zien: ${KOPPELING_STATUS[link.status]}`;
}

function explanationOf(link: Koppeling | null): string {
  if (!link) return "U ziet alleen het plan van de school.";
  const soort = KOPPELING_SOORT[link.soort];
  if (link.status === "ACTIEF" && link.geldigTot) {
    return `${soort}. Toestemming tot en met ${inWords(link.geldigTot)}.`;
  }
  return `${soort}. Voorgesteld op ${inWords(link.voorgesteldOp)}.`;
}

/** Two lines that meet, or that do not. */
function Joint({ isClosed }: { readonly isClosed: boolean }) {
  return (
    <svg viewBox="0 0 48 32" fill="none" strokeWidth="4" strokeLinecap="round" aria-hidden="true">
      <path d={isClosed ? "M3 7c14 0 14 9 26 9" : "M3 7h26"} stroke="var(--school)" />
      <path d={isClosed ? "M3 25c14 0 14-9 26-9" : "M3 25h26"} stroke="var(--care)" />
      {isClosed && <path d="M29 16h16" stroke="var(--shared)" />}
    </svg>
  );
}
