import { Problem } from "@samenloop/schema";

/** These codes are public: a malformed one deserves a sentence, where a child's id would simply be absent. */
export function requireWellFormed(
  code: string,
  isWellFormed: (text: string) => boolean,
  example: string,
): string {
  if (isWellFormed(code)) return code;
  throw new Problem("INPUT_INVALID", `This code is not well formed; one looks like ${example}.`);
}

/** `where: { naamBevat }` as a pattern: the signs that mean something to LIKE mean themselves. */
export const containing = (text: string): string =>
  `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
