import { attach, failureOf } from "./attach.ts";
import type { CompiledFetch } from "./compiled-plan.ts";
import { Failure } from "./failure.ts";
import { ask, variablesText, type Read, type Run } from "./run.ts";
import { sieveFields } from "./sieve.ts";

/** Asks the root fields of one subgraph, and puts them into the answer. */
export async function fetchRoot(run: Run, fetch: CompiledFetch): Promise<void> {
  const body = fetch.head + variablesText(run, fetch.variables, "");
  const { operationKind: kind, reader } = fetch;
  const asking = { query: fetch, reader, sentTypes: [], kind, body, entities: 0 };
  const read = await ask(run, asking);
  attachRoot(run, fetch, read);
}

export function attachRoot(
  run: Run,
  { selection, operationKind, beyond }: CompiledFetch,
  read: Read,
): void {
  for (const point of beyond) run.found.delete(point);
  if (read.data) {
    const kept = read.isExact ? read.data : sieveFields(read.data, selection);
    attach(run.root, kept, selection);
    run.loose.push(...read.loose.slice(0, 1));
  } else {
    for (const field of selection.fields) {
      const own = read.errors.find(({ path }) => path?.[0] === field.key);
      const failure = own ? new Failure(own.code, own.path ?? []) : read.failure;
      run.root[field.as] ??= failureOf(failure, field);
    }
  }
  if (operationKind === "mutation" && selection.fields.some(({ as }) => isLost(run.root[as]))) {
    run.hasFailedMutation = true;
  }
}

const isLost = (value: unknown): boolean => value instanceof Failure;
