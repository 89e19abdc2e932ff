import type { TakenPath } from "../../../gateway/src/testing/take-parts.ts";
import { errorPlaces, type Difference, type Observed } from "../compare.ts";
import { canonical, type Run } from "../world/node.ts";
import type { TakenInParts } from "./take-deferred.ts";

/** In what the parts together are not the answer to the same question without `@defer`; null when they are. */
export function differenceInParts(
  { answer }: Observed,
  { data, errors, lost }: TakenInParts,
  run: Run,
): Difference | null {
  const about = (kind: Difference["kind"], expected: unknown, got: unknown): Difference => ({
    kind,
    expected: String(expected),
    got: String(got),
  });
  const together = lost.reduce((kept, path) => withNull(kept, answer.data, path), data);
  const [expected, got] = [canonical(answer.data), canonical(together)];
  if (expected !== got) return about("data", expected, got);
  const places = errorPlaces(answer);
  const gotPlaces = errorPlaces({ data: together, errors });
  if (places !== gotPlaces) return about("errors", places, gotPlaces);
  return run.faults.length > 0 ? about("fault", "", run.faults.join("; ")) : null;
}

/**
 * A part that is lost leaves what came before it as it is. Without `@defer` null would have come up from there: where it
 * came to stand, it is put here too.
 */
function withNull(data: unknown, whole: unknown, path: TakenPath): unknown {
  if (whole === null) return null;
  const [key, ...rest] = path;
  if (key === undefined || typeof data !== "object" || data === null) return data;
  const here = (Array.isArray(data) ? [...(data as unknown[])] : { ...data }) as Holder;
  here[key] = withNull(here[key], (whole as Holder)[key], rest);
  return here;
}

type Holder = Record<string | number, unknown>;
