import { parse, type DocumentNode, type Token } from "graphql";
import { Problem } from "@samenloop/schema";
import { measure } from "../core/limit/measure.ts";
import { refuseReservedNames } from "../core/limit/reserved-names.ts";
import { scanText, type TextLimits } from "../core/limit/scan-text.ts";
import { createWeightedCache } from "../core/plan/weighted-cache.ts";
import type { Identified, Limited } from "../pipeline.ts";

/** How large an operation may be. Each refusal names the limit, the value and, where there is one, the place. */
export interface Limits extends TextLimits {
  /** Levels of selection, not counting `edges`, `nodes` and `node`. */
  readonly depth: number;
  readonly aliases: number;
  /** Fields after every fragment has been written out at every place. */
  readonly selections: number;
}

export const DEFAULT_LIMITS: Limits = {
  tokens: 4000,
  nesting: 64,
  depth: 16,
  aliases: 60,
  selections: 4000,
};

/** What the texts of questions may weigh together, each about forty times its length once it is parsed. */
const MOST_BYTES = 64 << 20;
const WEIGHT_OF_A_CHARACTER = 40;

/**
 * Parses, and refuses what would be costly to plan, before a planner sees it.
 *
 * A text that came by before is the same document again, for whoever keeps more about it.
 */
export function createLimit(limits: Limits) {
  const known = createWeightedCache<DocumentNode>(MOST_BYTES);
  return (identified: Identified): Limited => {
    const { source } = identified;
    let document = known.get(source);
    if (!document) {
      document = parseWithin(limits, source);
      known.set(source, document, WEIGHT_OF_A_CHARACTER * source.length);
    }
    return Object.assign(identified, { document });
  };
}

function parseWithin(limits: Limits, source: string): DocumentNode {
  const overrun = scanText(source, limits);
  if (overrun) throw exceeded(overrun.name, limits, { at: overrun.token });
  const document = parse(source);
  refuseReservedNames(document);
  const size = measure(document);
  for (const name of ["depth", "aliases", "selections"] as const) {
    const at = name === "depth" ? size.deepest?.loc?.startToken : undefined;
    if (size[name] > limits[name]) throw exceeded(name, limits, { value: size[name], at });
  }
  return document;
}

interface Excess {
  /** Left out where counting stopped at the first one too many. */
  readonly value?: number;
  readonly at?: Token | undefined;
}

function exceeded(name: keyof Limits, limits: Limits, { value, at }: Excess): Problem {
  const limit = limits[name];
  const much = Number.isFinite(value ?? 0) ? (value ?? limit + 1) : "endless";
  const place = at ? `, at line ${at.line}, column ${at.column}` : "";
  return new Problem(
    "LIMIT_EXCEEDED",
    `Over the limit: ${name} ${much} of at most ${limit}${place}.`,
  );
}
