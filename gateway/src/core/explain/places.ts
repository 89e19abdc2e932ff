import { keysOf } from "../plan/keys-of.ts";
import type { OutputRewrite } from "../plan/plan-step.ts";

/** The path as the client knows it: a key that a planner invented becomes the one that was meant. */
export function rewritten(
  path: readonly string[],
  rewrites: readonly OutputRewrite[],
): readonly string[] {
  let known = path;
  for (const rewrite of rewrites) {
    const keys = keysOf(rewrite.path);
    const fits = keys.length <= path.length && keys.every((key, at) => key === path[at]);
    if (fits) known = known.with(keys.length - 1, rewrite.renameTo);
  }
  return known;
}
