import {
  createSourceEventStream,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
} from "graphql";
import type { StateEvent } from "./follow-state.ts";

/** The answers to a subscription, as `graphql-sse` wants them. */
export type Answers = AsyncGenerator<ExecutionResult, void, void>;

/**
 * Answers a subscription: once for each event, with the context of that event.
 *
 * The `subscribe` of graphql-js has one context for the whole stream, and with it one set of loaders: the second answer
 * would be that of the first.
 */
export async function subscribe(args: ExecutionArgs): Promise<ExecutionResult | Answers> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  // Every subscription of a subgraph follows a state: there are no other events.
  const events = (source as AsyncIterable<StateEvent<unknown>>)[Symbol.asyncIterator]();
  const answer = async ({ context, settle }: StateEvent<unknown>): Promise<ExecutionResult> => {
    const result = await execute({ ...args, contextValue: context });
    settle(!result.errors);
    return result;
  };
  const end = async (): Promise<IteratorReturnResult<undefined>> => {
    await events.return?.();
    return { done: true, value: undefined };
  };
  const answers: Answers = {
    next: async () => {
      const { done, value } = await events.next();
      return done === true
        ? { done, value: undefined }
        : { done: false, value: await answer(value) };
    },
    return: end,
    throw: async (cause) => {
      await end();
      throw cause;
    },
    [Symbol.asyncIterator]: () => answers,
  };
  return answers;
}
