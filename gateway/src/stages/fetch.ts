import type { Delivery } from "../core/defer/deliver.ts";
import type { Engine, Execution } from "../core/engine.ts";
import type { AskedOnce, Run } from "../core/fetch/run.ts";
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
    };
    if (isStream) return follow(engine, authorized, execution);
    return bring(engine, authorized, execution);
  };
}

function follow(engine: Engine, authorized: Authorized, execution: Execution): Fetched {
  const { decideAnew } = authorized;
  if (!decideAnew) throw new Error("Every event of a subscription is authorised.");
  if (!authorized.incoming.isExplained) {
    const brought = engine.subscribe({ ...execution, beforeEvent: decideAnew });
    return Object.assign(authorized, { execution, brought, watched: null });
  }
  const watched: AskedOnce[] = [];
  const watch = (asked: AskedOnce): void => void watched.push(asked);
  const beforeEvent = (): unknown => {
    // What the last event asked was told with it, before this one came.
    watched.length = 0;
    return decideAnew();
  };
  const brought = engine.subscribe({ ...execution, watch, beforeEvent });
  return Object.assign(authorized, { execution, brought, watched });
}

async function bring(
  engine: Engine,
  authorized: Authorized,
  execution: Execution,
): Promise<Fetched> {
  if (!authorized.incoming.isExplained) {
    const brought = await begin(engine, execution);
    return Object.assign(authorized, { execution, brought, watched: null });
  }
  const watched: AskedOnce[] = [];
  const watch = (asked: AskedOnce): void => void watched.push(asked);
  const brought = await begin(engine, { ...execution, watch });
  return Object.assign(authorized, { execution, brought, watched });
}

/** What is deferred is asked for when its answer is wanted. */
function begin(engine: Engine, execution: Execution): Promise<Run> | Delivery {
  const delivery = execution.prepared.deferLabels && engine.deferred(execution);
  return delivery ?? engine.execute(execution);
}
