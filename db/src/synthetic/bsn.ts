import { isBsn } from "@samenloop/schema";

export { isBsn };

const FIRST = 999_900_006;
const LAST = 999_999_990;

/** True for a number that is given to nobody: the range set apart for testing. */
export const isTestBsn = (text: string): boolean =>
  isBsn(text) && Number(text) >= FIRST && Number(text) <= LAST;

/** The test numbers in order: 9,091 of them, so that most children of a large set have none. */
export function* testBsns(): Generator<string> {
  for (let number = FIRST; number <= LAST; number += 1) {
    if (isBsn(String(number))) yield String(number);
  }
}
