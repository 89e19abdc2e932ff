import { attach, failureOf } from "./attach.ts";
import type { CompiledFetch } from "./compiled-plan.ts";
import { Failure, type Source } from "./failure.ts";
import { ask, variablesText, type Read, type Run } from "./run.ts";
import type { Selection } from "./selection.ts";
import { sieveFields } from "./sieve.ts";

/** Asks the root fields of one subgraph, and puts them into the answer. */
export async function fetchRoot(run: Run, fetch: CompiledFetch): Promise<void> {
  attachRoot(run, fetch, await askRoot(run, fetch));
}

export function askRoot(run: Run, fetch: CompiledFetch): Promise<Read> {
  const body = fetch.head + variablesText(run, fetch.variables, "");
  const { operationKind: kind, reader } = fetch;
  return ask(run, { query: fetch, reader, sentTypes: [], kind, body, entities: 0 });
}

export function attachRoot(
  run: Run,
  { selection, operationKind, beyond }: CompiledFetch,
  read: Read,
): void {
  for (const point of beyond) run.found.delete(point);
  if (read.data) {
    attach(run.root, keptRoot(run, selection, read), selection);
  } else {
    loseRoot(run.root, selection, read);
  }
  if (operationKind === "mutation" && selection.fields.some(({ as }) => isLost(run.root[as]))) {
    run.hasFailedMutation = true;
  }
}

/** What was selected of what was answered; one error that explains nothing is told on its own. */
export function keptRoot(
  run: Run,
  selection: Selection,
  { data, isExact, loose: [loose] }: Extract<Read, { readonly data: Source }>,
): Source {
  if (loose) run.loose.push(loose);
  return isExact ? data : sieveFields(data, selection);
}

/** Gives the root, or what leads back to it, a reason for each field that it should have got. */
export function loseRoot(
  root: Source,
  { fields }: Selection,
  { errors, failure }: Extract<Read, { readonly data: null }>,
): void {
  for (const field of fields) {
    const own = errors.find(({ path }) => path?.[0] === field.key);
    root[field.as] ??= failureOf(own ? new Failure(own.code, own.path ?? []) : failure, field);
  }
}

const isLost = (value: unknown): boolean => value instanceof Failure;
