import type { Koppeling, Leerling } from "./child.ts";
import type { Side } from "./moments.ts";

/** One of the three rows of the time line. */
export interface Lane {
  readonly side: Side;
  readonly name: string;
  readonly label: string;
  readonly from: string;
  /** Null while no end is known. */
  readonly to: string | null;
  /** False for what is not there or may not be seen: drawn as a gap, not as a plan. */
  readonly isSeen: boolean;
}

/** Always three rows in this order, so that what is missing is seen to be missing. */
export function lanesOf(
  leerling: Leerling,
  link: Koppeling | null,
  today: string,
): readonly Lane[] {
  const { opp } = leerling;
  const plan = link?.hulpverleningsplan;
  const isActive = link?.status === "ACTIEF";
  const shared = { side: "shared", name: "Samen" } as const;
  return [
    opp
      ? lane("school", "School", { label: "Schoolplan", from: opp.begindatum, to: opp.einddatum })
      : unseen("school", "School", { label: "geen plan", today }),
    isActive
      ? {
          ...shared,
          label: "Gekoppeld",
          from: link.startOp ?? link.voorgesteldOp,
          to: link.geldigTot,
          isSeen: true,
        }
      : unseen("shared", "Samen", { label: "niet gekoppeld", today }),
    plan
      ? lane("care", "Jeugdhulp", { label: "Hulpplan", from: plan.begindatum, to: plan.einddatum })
      : unseen("care", "Jeugdhulp", { label: "niet te zien", today }),
  ];
}

type Span = Pick<Lane, "label" | "from" | "to">;

const lane = (side: Side, name: string, span: Span): Lane => ({
  side,
  name,
  ...span,
  isSeen: true,
});

const unseen = (
  side: Side,
  name: string,
  { label, today }: { label: string; today: string },
): Lane => ({
  side,
  name,
  label,
  from: today,
  to: null,
  isSeen: false,
});
