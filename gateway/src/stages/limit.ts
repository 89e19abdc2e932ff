import { GraphQLError, parse } from "graphql";
import { Problem } from "@samenloop/schema";
import { measure } from "../core/limit/measure.ts";
import type { Identified, Limited } from "../pipeline.ts";

/** How large an operation may be. Each refusal names the limit and the value. */
export interface Limits {
  /** Lexical tokens of the text. */
  readonly tokens: number;
  /** Levels of selection, not counting `edges`, `nodes` and `node`. */
  readonly depth: number;
  readonly aliases: number;
  /** Fields after every fragment has been written out at every place. */
  readonly selections: number;
}

export const DEFAULT_LIMITS: Limits = { tokens: 4000, depth: 16, aliases: 60, selections: 4000 };

/** Parses, and refuses what would be costly to plan, before a planner sees it. */
export function createLimit(limits: Limits) {
  return (identified: Identified): Limited => {
    const document = parseWithin(identified.source, limits.tokens);
    const size = measure(document);
    refuseOver("depth", size.depth, limits.depth);
    refuseOver("aliases", size.aliases, limits.aliases);
    refuseOver("selections", size.selections, limits.selections);
    return { ...identified, document };
  };
}

function parseWithin(source: string, maxTokens: number) {
  try {
    return parse(source, { maxTokens });
  } catch (cause) {
    if (!(cause instanceof GraphQLError)) throw cause;
    if (!cause.message.includes("tokens")) throw cause;
    throw new Problem("LIMIT_EXCEEDED", `The operation has more than ${maxTokens} tokens.`, {
      cause,
    });
  }
}

function refuseOver(name: keyof Limits, value: number, limit: number): void {
  if (value <= limit) return;
  const message = `The operation has ${Number.isFinite(value) ? value : "endless"} ${name}; the limit is ${limit}.`;
  throw new Problem("LIMIT_EXCEEDED", message);
}
