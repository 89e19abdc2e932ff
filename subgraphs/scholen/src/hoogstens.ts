import { Problem } from "@samenloop/schema";

/** How many of a list that has no pages: as a page of any other list, and no cursor to go on with. */
export function hoogstens(most: number, first: number): number {
  if (first >= 0 && first <= most) return first;
  throw new Problem("PAGE_INVALID", `\`first\` lies between 0 and ${most}, not ${first}.`);
}
