import type { Koppeling, Leerling } from "./child.ts";
import { EVALUATIE } from "./words.ts";

export type Side = "school" | "shared" | "care";

/** One day on the time line, and what it is. */
export interface Moment {
  readonly day: string;
  readonly side: Side;
  readonly kind: "goal" | "evaluation" | "begin" | "end";
  readonly what: string;
}

/** Every dated thing of both plans and of their link, oldest first. */
export function momentsOf(leerling: Leerling, link: Koppeling | null): readonly Moment[] {
  const moments = [
    ...schoolMoments(leerling),
    ...(link ? sharedMoments(link) : []),
    ...careMoments(link),
  ];
  return moments.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function schoolMoments({ opp, tlvs }: Leerling): readonly Moment[] {
  const side = "school";
  const [tlv] = tlvs;
  return [
    ...(tlv
      ? [
          {
            day: tlv.geldigTot,
            side,
            kind: "end",
            what: `Verklaring voor ${tlv.soort.toLowerCase()} loopt af`,
          } as const,
        ]
      : []),
    ...(opp
      ? [{ day: opp.begindatum, side, kind: "begin", what: "Schoolplan begint" } as const]
      : []),
    ...(opp?.einddatum
      ? [{ day: opp.einddatum, side, kind: "end", what: "Schoolplan eindigt" } as const]
      : []),
    ...(opp?.handelingsdeel.doelen ?? []).map(
      ({ streefdatum, omschrijving }) =>
        ({ day: streefdatum, side, kind: "goal", what: omschrijving }) as const,
    ),
    ...(opp?.evaluaties ?? []).map(
      ({ datum, uitkomst }) =>
        ({
          day: datum,
          side,
          kind: "evaluation",
          what: `Evaluatie van het schoolplan: ${EVALUATIE[uitkomst]}`,
        }) as const,
    ),
  ];
}

function sharedMoments({
  startOp,
  geldigTot,
  gedeeldeDoelen,
  status,
}: Koppeling): readonly Moment[] {
  const side = "shared";
  return [
    ...(startOp ? [{ day: startOp, side, kind: "begin", what: "Plannen gekoppeld" } as const] : []),
    ...(geldigTot && status === "ACTIEF"
      ? [{ day: geldigTot, side, kind: "end", what: "Eerste toestemming loopt af" } as const]
      : []),
    ...gedeeldeDoelen.map(
      ({ streefdatum, omschrijving }) =>
        ({ day: streefdatum, side, kind: "goal", what: omschrijving }) as const,
    ),
  ];
}

function careMoments(link: Koppeling | null): readonly Moment[] {
  const plan = link?.hulpverleningsplan;
  if (!plan) return [];
  const side = "care";
  return [
    { day: plan.begindatum, side, kind: "begin", what: "Hulpplan begint" },
    ...(plan.einddatum
      ? [{ day: plan.einddatum, side, kind: "end", what: "Hulpplan eindigt" } as const]
      : []),
    ...(plan.doelen ?? []).map(
      ({ streefdatum, omschrijving }) =>
        ({ day: streefdatum, side, kind: "goal", what: omschrijving }) as const,
    ),
    ...(plan.evaluaties ?? []).map(
      ({ datum, uitkomst }) =>
        ({
          day: datum,
          side,
          kind: "evaluation",
          what: `Evaluatie van het hulpplan: ${uitkomst}`,
        }) as const,
    ),
  ];
}
