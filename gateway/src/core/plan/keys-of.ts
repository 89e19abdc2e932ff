import type { PlacePath } from "./plan-step.ts";

/** The response keys of a path; conditions on types are left out. */
export const keysOf = (path: PlacePath): readonly string[] =>
  path.flatMap((segment) => (segment.kind === "key" ? [segment.key] : []));
