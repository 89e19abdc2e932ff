import type { Engine, Execution } from "../core/engine.ts";
import type { Authorized, Fetched } from "../pipeline.ts";

/** @param budgetMs how long a whole request may take, in milliseconds; a subscription may last */
export function createFetch(engine: Engine, budgetMs: number) {
  return (authorized: Authorized): Fetched | Promise<Fetched> => {
    const { prepared, coerced, variables: given, caller, incoming } = authorized;
    const isStream = prepared.stream !== null;
    const deadline = isStream ? Infinity : performance.now() + budgetMs;
    const execution = {
      prepared,
      given,
      coerced,
      bounds: { caller, deadline, signal: incoming.signal },
      beforeEvent: authorized.decideAnew,
    };
    if (isStream) return { ...authorized, execution, brought: engine.subscribe(execution) };
    return bring(engine, authorized, execution);
  };
}

async function bring(
  engine: Engine,
  authorized: Authorized,
  execution: Execution,
): Promise<Fetched> {
  return { ...authorized, execution, brought: await engine.execute(execution) };
}
