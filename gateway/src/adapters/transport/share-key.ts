import type { Caller } from "../../pipeline.ts";

/** Everything in which two questions must be the same to have one answer. */
export interface ShareParts {
  readonly subgraph: string;
  /** Which of several endpoints with one contract; null where there is one. */
  readonly shard: string | null;
  readonly body: string;
  readonly caller: Caller;
  /** All that are sent, also those that are the same for everybody. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** What differs per request and changes no answer. Closed: a header that is not named here keeps callers apart. */
const WITHOUT_MEANING: ReadonlySet<string> = new Set([
  "traceparent",
  "tracestate",
  "x-samenloop-deadline-ms",
  "signature",
  "signature-input",
]);

/**
 * Equal for two questions only if every part is equal.
 *
 * JSON keeps the parts apart, whatever is in them: a quote in a value is escaped, and null is no text.
 */
export function shareKey({ subgraph, shard, body, caller, headers }: ShareParts): string {
  const { rol, organisatie, namens, doel } = caller;
  const telling = headers
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => !WITHOUT_MEANING.has(name))
    .map((header) => JSON.stringify(header))
    .sort();
  return JSON.stringify([subgraph, shard, rol, organisatie, namens, doel, telling, body]);
}
