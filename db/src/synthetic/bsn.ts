const FIRST = 999_900_006;
const LAST = 999_999_990;

/** The weights of the elfproef: nine digits whose weighted sum is a multiple of eleven. */
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** True for any nine digits that could be somebody's number. */
export function isBsn(text: string): boolean {
  if (!/^\d{9}$/.test(text) || text === "000000000") return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return sum % 11 === 0;
}

/** True for a number that is given to nobody: the range set apart for testing. */
export const isTestBsn = (text: string): boolean =>
  isBsn(text) && Number(text) >= FIRST && Number(text) <= LAST;

/** The test numbers in order: 9,091 of them, so that most children of a large set have none. */
export function* testBsns(): Generator<string> {
  for (let number = FIRST; number <= LAST; number += 1) {
    if (isBsn(String(number))) yield String(number);
  }
}
