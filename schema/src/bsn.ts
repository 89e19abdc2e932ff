/** The weights of the elfproef: nine digits whose weighted sum is a multiple of eleven. */
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** True for any nine digits that could be somebody's number. */
export function isBsn(text: string): boolean {
  if (!/^\d{9}$/.test(text) || text === "000000000") return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return sum % 11 === 0;
}

/** Groups of digits with at most one space, dot or hyphen between them: `1234 56 782`. */
const DIGITS = /\d+(?:[ .-]\d+)*/g;

/**
 * True when a number that could be somebody's BSN stands anywhere in the text, written whole or in groups, also in
 * digits that only look different, such as full-width ones.
 */
export function containsBsn(text: string): boolean {
  const runs = text.normalize("NFKC").match(DIGITS) ?? [];
  return runs.some((run) => {
    const groups = run.split(/[ .-]/);
    return groups.some((_, first) =>
      groups.some((_, last) => isBsn(groups.slice(first, last + 1).join(""))),
    );
  });
}
