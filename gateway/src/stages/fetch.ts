import type { ExecutionResult } from "graphql";
import type { Authorized, Fetched } from "../pipeline.ts";

/** What the pipeline needs from an executor: one authorised operation in, one result out. */
export type Execute = (authorized: Authorized) => Promise<ExecutionResult>;

export function createFetch(execute: Execute) {
  return async (authorized: Authorized): Promise<Fetched> => ({
    ...authorized,
    result: await execute(authorized),
  });
}
