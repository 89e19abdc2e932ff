import { EIGENAREN, type Begrip, type Eigenaar, type Lijn, type Woordenboek } from "./begrip.ts";

export const BOX = { width: 216, height: 30, gap: 12 } as const;
const COLUMN = 290;
const TOP = 44;

export interface Box {
  readonly naam: string;
  readonly eigenaar: Eigenaar;
  readonly x: number;
  readonly y: number;
}

/** One curve for all fields that lead from one entity to another. */
export interface Curve {
  readonly van: string;
  readonly naar: string;
  readonly velden: readonly string[];
  readonly path: string;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly { readonly eigenaar: Eigenaar; readonly x: number }[];
  readonly boxes: readonly Box[];
  readonly curves: readonly Curve[];
}

/** A column for each owner, in which its entities stand below each other: what crosses owners crosses columns. */
export function layOut({ begrippen, lijnen }: Woordenboek): Layout {
  const entities = begrippen.filter(({ sleutel }) => sleutel !== null);
  const columns = EIGENAREN.map((eigenaar, i) => ({ eigenaar, x: 12 + i * COLUMN }));
  const boxes = columns.flatMap(({ eigenaar, x }) =>
    entities
      .filter((entity) => entity.eigenaren[0] === eigenaar)
      .toSorted((a, b) => degree(b, lijnen) - degree(a, lijnen))
      .map(({ naam }, row) => ({ naam, eigenaar, x, y: TOP + row * (BOX.height + BOX.gap) })),
  );
  return {
    width: 24 + (EIGENAREN.length - 1) * COLUMN + BOX.width + 40,
    height: Math.max(...boxes.map(({ y }) => y)) + BOX.height + 12,
    columns,
    boxes,
    curves: curvesBetween(boxes, lijnen),
  };
}

const degree = ({ naam }: Begrip, lijnen: readonly Lijn[]): number =>
  lijnen.filter(({ van, naar }) => van === naam || naar === naam).length;

function curvesBetween(boxes: readonly Box[], lijnen: readonly Lijn[]): Curve[] {
  const byName = new Map(boxes.map((box) => [box.naam, box]));
  const velden = new Map<string, string[]>();
  for (const { van, naar, veld } of lijnen) {
    if (van === naar) continue;
    const key = `${van} ${naar}`;
    velden.set(key, [...(velden.get(key) ?? []), veld]);
  }
  return [...velden].flatMap(([key, names]) => {
    const [van = "", naar = ""] = key.split(" ");
    const [from, to] = [byName.get(van), byName.get(naar)];
    return from && to ? [{ van, naar, velden: names, path: pathOf(from, to) }] : [];
  });
}

/** Out at the side that faces the other box; within a column out and in again at the right. */
function pathOf(from: Box, to: Box): string {
  const [y1, y2] = [from.y + BOX.height / 2, to.y + BOX.height / 2];
  if (from.x === to.x) {
    const x = from.x + BOX.width;
    const bow = x + 14 + Math.min(44, Math.abs(y2 - y1) / 6);
    return `M${x} ${y1}C${bow} ${y1} ${bow} ${y2} ${x} ${y2}`;
  }
  const [x1, x2] = from.x < to.x ? [from.x + BOX.width, to.x] : [from.x, to.x + BOX.width];
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}
