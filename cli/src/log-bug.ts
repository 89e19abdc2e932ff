import type { Bug, ReportBug } from "@samenloop/schema";

/** One line of JSON on stderr, of what may be logged and nothing else. */
export function logBugsOf(where: string): ReportBug {
  return ({ kind, at }: Bug): void => {
    process.stderr.write(`${JSON.stringify({ level: "error", where, kind, at })}\n`);
  };
}
