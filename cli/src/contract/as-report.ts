import { printable } from "../vraag/printable.ts";
import type { Verdict } from "./try-server.ts";

/** A line for each check, and below a failed one what is wrong and what to do. */
export function asReport(verdicts: readonly Verdict[]): string {
  const width = Math.max(...verdicts.map(({ id }) => id.length));
  const passed = verdicts.filter(({ ok }) => ok).length;
  const lines = verdicts.flatMap((verdict) => linesOf(verdict, width));
  // What differs may be named by the server itself.
  return `${[...lines, "", `${passed} of ${verdicts.length} checks pass.`].map(printable).join("\n")}\n`;
}

function linesOf({ id, ok, eis, wat, doe }: Verdict, width: number): readonly string[] {
  const line = (mark: string, name: string, text: string): string =>
    `${mark.padEnd(4)}  ${name.padEnd(width)}  ${text}`;
  if (ok) return [line("ok", id, eis)];
  return [line("FOUT", id, eis), line("", "", `Wrong: ${wat}.`), line("", "", `To do: ${doe}.`)];
}
