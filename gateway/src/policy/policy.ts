import type { Caller } from "../pipeline.ts";

/** One rule of access, readable by a privacy officer. What no policy allows is refused. */
export interface Policy {
  readonly code: string;
  /** Whether this caller may have these coordinates (`Type.field`) travel. */
  allows(caller: Caller, coordinates: ReadonlySet<string>): boolean;
}
