import type { GraphQLFormattedError } from "graphql";
import type { Answer } from "./candidate.ts";
import type { Run } from "./world/node.ts";

export interface Observed {
  readonly answer: Answer;
  readonly run: Run;
}

/** In what an answer is not what one schema would have answered; null when they agree. */
export function difference(expected: Observed, got: Observed): Difference | null {
  const data = JSON.stringify(expected.answer.data);
  const gotData = JSON.stringify(got.answer.data);
  const about = (kind: Difference["kind"], expected: unknown, got: unknown): Difference => ({
    kind,
    expected: String(expected),
    got: String(got),
  });
  if (data !== gotData) return about("data", data, gotData);
  const { text } = got.answer;
  if (text !== undefined && !text.includes(`"data":${data}`)) return about("text", data, text);
  const errors = errorPlaces(expected.answer);
  const gotErrors = errorPlaces(got.answer);
  if (errors !== gotErrors) return about("errors", errors, gotErrors);
  if (expected.run.log.join() !== got.run.log.join())
    return about("order", expected.run.log, got.run.log);
  return got.run.faults.length > 0 ? about("fault", "", got.run.faults.join("; ")) : null;
}

export interface Difference {
  readonly kind: "data" | "errors" | "fault" | "order" | "text" | "threw" | "unplanned";
  readonly expected: string;
  readonly got: string;
}

/**
 * Where errors are, as a set. An error beneath a null that spread upwards counts for the place of that null: which
 * of several such errors is told, the specification leaves open. An error of a field that nobody asked for (a gateway
 * may have asked it for itself) is at no place at all.
 */
export function errorPlaces({ data, errors }: Answer): string {
  const places = errors.flatMap((error) => placeOf(data, error) ?? []);
  return [...new Set(places)].sort().join(" ");
}

function placeOf(data: unknown, { path }: GraphQLFormattedError): string | undefined {
  if (!path) return data === null ? "/" : "(no path)";
  let value = data;
  for (const [at, segment] of path.entries()) {
    if (value === null) return `/${path.slice(0, at).join("/")}`;
    if (typeof value !== "object" || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string | number, unknown>)[segment];
  }
  return `/${path.join("/")}${value === null ? "" : " (has a value)"}`;
}
