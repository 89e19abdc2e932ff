import type { AnswerError } from "./ask.ts";
import { printable } from "./printable.ts";

/** Errors of an answer as lines; what went wrong in many places alike is said once, with the first place. */
export function errorLines(errors: readonly AnswerError[]): string[] {
  const alike = new Map<string, AnswerError[]>();
  for (const error of errors) {
    const said = `${error.extensions?.code ?? "ERROR"}: ${error.message}`;
    alike.set(said, [...(alike.get(said) ?? []), error]);
  }
  return [...alike].map(([said, all]) => {
    const place = placeOf(all[0]);
    const more = all.length > 1 ? ` and ${all.length - 1} more` : "";
    return printable(place ? `${said} (at ${place}${more})` : said);
  });
}

/** Where in the answer, or for a question that was not understood, where in the file. */
function placeOf(error: AnswerError | undefined): string {
  if (error?.path) return error.path.join(".");
  const [location] = error?.locations ?? [];
  return location ? `line ${location.line}, column ${location.column}` : "";
}
