import type { DocumentNode } from "graphql";
import type { Doel, Rol } from "@samenloop/schema";
import type { Delivery } from "./core/defer/deliver.ts";
import type { Execution } from "./core/engine.ts";
import type { LeaveSignal } from "./core/fetch/subgraph-client.ts";
import type { AskedOnce, Run } from "./core/fetch/run.ts";
import type { PreparedOperation } from "./core/operation/prepared-operation.ts";

/**
 * The whole gateway, in reading order. Each stage accepts only what the one before it made, so that a stage
 * cannot be skipped: `fetch` without `authorize` does not compile. A stage adds to what it was given: a copy each time
 * took a thirtieth of all that a small answer costs.
 */
export function createPipeline(stages: Stages): Pipeline {
  return async (incoming) => {
    const received = stages.receive(incoming);
    const identified = stages.authenticate(received);
    const limited = stages.limit(isPending(identified) ? await identified : identified);
    const planned = stages.plan(limited);
    const authorized = stages.authorize(isPending(planned) ? await planned : planned);
    const fetched = await stages.fetch(authorized);
    return stages.shape(fetched);
  };
}

/** To wait for what is there already takes its time too. */
const isPending = <T>(value: T | Promise<T>): value is Promise<T> => value instanceof Promise;

export type Pipeline = (incoming: Incoming) => Promise<Answer>;

export interface Stages {
  /** Body → operation text, name and variables. */
  receive(incoming: Incoming): Received;
  /** Who asks, for whom and why. */
  authenticate(received: Received): Identified | Promise<Identified>;
  /** Text → document, refused before anything costly sees it. */
  limit(identified: Identified): Limited;
  /** Document → who will be asked what, in which order; with the variables coerced. */
  plan(limited: Limited): Planned | Promise<Planned>;
  /** Whether everything that the plan lets travel may travel, and to whom. */
  authorize(planned: Planned): Authorized;
  /** Asks the subgraphs and merges what they answer. */
  fetch(authorized: Authorized): Fetched | Promise<Fetched>;
  /** Exactly what was asked, with every error from the closed list. */
  shape(fetched: Fetched): Answer;
}

/** What came over HTTP, parsed as JSON and not yet believed. */
export interface Incoming {
  /** The parameters of one GraphQL request, by whichever transport: `query`, `variables`, … */
  readonly body: unknown;
  /** Aborts when the client is gone. */
  readonly signal: LeaveSignal;
  /** Whether the answer must say how it was made, to somebody who may know. */
  readonly isExplained?: boolean;
}

export interface Received {
  readonly source: string;
  readonly operationName: string | null;
  /** As the client gave them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly incoming: Incoming;
}

/** Who asks: never a name, always a role in an organisation, on whose behalf, and for a purpose. */
export interface Caller {
  readonly rol: Rol;
  /** OIN of the organisation, or null for a person who asks for himself. */
  readonly organisatie: string | null;
  /** OIN of the organisation on whose behalf a supplier asks. */
  readonly namens: string | null;
  readonly doel: Doel;
}

export interface Identified extends Received {
  readonly caller: Caller;
}

export interface Limited extends Identified {
  readonly document: DocumentNode;
}

export interface Planned extends Limited {
  /** The plan and whatever else is the same for all who ask this. */
  readonly prepared: PreparedOperation;
  /** The variables as the schema reads them, defaults filled in. */
  readonly coerced: Readonly<Record<string, unknown>>;
}

export interface Authorized extends Planned {
  readonly decision: Decision;
  /**
   * The same question, asked of the policies once more: for each event of a subscription, which may outlast a
   * permission. Null for whatever is answered at once. @throws Problem `NOT_ALLOWED`
   */
  readonly decideAnew: (() => Decision) | null;
}

/** Why the coordinates may travel; kept with the request so that an audit can show it. */
export interface Decision {
  readonly policy: string;
  readonly allowed: true;
}

/** What was brought: one answer, one that comes in parts, or one for each event of a subscription. */
export interface Fetched extends Authorized {
  readonly execution: Execution;
  readonly brought: Run | Delivery | AsyncIterableIterator<Run>;
  /** Each sub-query that was asked, when the answer must say how it was made; else null. */
  readonly watched: readonly AskedOnce[] | null;
}

/** What goes back to the client, as JSON text: one response, one in parts, or one for each event of a subscription. */
export type Answer =
  | { readonly kind: "response"; readonly text: string }
  | { readonly kind: "parts"; readonly parts: AsyncIterableIterator<AnswerPart> }
  | { readonly kind: "stream"; readonly events: AsyncIterableIterator<string> };

/** One part of an answer of which some is deferred. */
export interface AnswerPart {
  readonly text: string;
  readonly isLast: boolean;
}
