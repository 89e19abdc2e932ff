import type { Engine, Execution } from "../core/engine.ts";
import type { AskedOnce } from "../core/fetch/run.ts";
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
    if (isStream) {
      return { ...authorized, execution, brought: engine.subscribe(execution), watched: null };
    }
    return bring(engine, authorized, execution);
  };
}

async function bring(
  engine: Engine,
  authorized: Authorized,
  execution: Execution,
): Promise<Fetched> {
  if (!authorized.incoming.isExplained) {
    return { ...authorized, execution, brought: await engine.execute(execution), watched: null };
  }
  const watched: AskedOnce[] = [];
  const watch = (asked: AskedOnce): void => void watched.push(asked);
  const brought = await engine.execute({ ...execution, watch });
  return { ...authorized, execution, brought, watched };
}
