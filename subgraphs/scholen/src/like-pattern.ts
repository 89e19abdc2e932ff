/** `where: { naamBevat }` as a pattern: the signs that mean something to LIKE mean themselves. */
export const containing = (text: string): string =>
  `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
