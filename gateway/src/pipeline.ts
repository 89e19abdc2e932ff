import type { DocumentNode, ExecutionResult, OperationDefinitionNode } from "graphql";
import type { Doel, Rol } from "@samenloop/schema";

/**
 * The whole gateway, in reading order. Each stage accepts only what the one before it made, so that a stage
 * cannot be skipped: `fetch` without `authorize` does not compile.
 */
export function createPipeline(stages: Stages): Pipeline {
  return async (incoming) => {
    const received = stages.receive(incoming);
    const identified = await stages.authenticate(received);
    const limited = stages.limit(identified);
    const planned = await stages.plan(limited);
    const authorized = stages.authorize(planned);
    const fetched = await stages.fetch(authorized);
    return stages.shape(fetched);
  };
}

export type Pipeline = (incoming: Incoming) => Promise<Answer>;

export interface Stages {
  /** Body → operation text, name and variables. */
  receive(incoming: Incoming): Received;
  /** Who asks, for whom and why. */
  authenticate(received: Received): Promise<Identified>;
  /** Text → document, refused before anything costly sees it. */
  limit(identified: Identified): Limited;
  /** Document → operation that is valid against the schema, with its variables coerced. */
  plan(limited: Limited): Promise<Planned>;
  /** Which coordinates may travel, and why. */
  authorize(planned: Planned): Authorized;
  /** Asks the subgraphs and merges what they answer. */
  fetch(authorized: Authorized): Promise<Fetched>;
  /** Exactly what was asked, with every error from the closed list. */
  shape(fetched: Fetched): Answer;
}

/** What came over HTTP, parsed as JSON and not yet believed. */
export interface Incoming {
  /** The parameters of one GraphQL request, by whichever transport: `query`, `variables`, … */
  readonly body: unknown;
  /** Aborts when the client is gone. */
  readonly signal: AbortSignal;
}

export interface Received {
  readonly source: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
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
  readonly operation: OperationDefinitionNode;
  /** `Type.field` of everything the operation selects. */
  readonly coordinates: ReadonlySet<string>;
}

export interface Authorized extends Planned {
  readonly decision: Decision;
}

/** Why the coordinates may travel; kept with the request so that an audit can show it. */
export interface Decision {
  readonly policy: string;
  readonly allowed: true;
}

export interface Fetched extends Authorized {
  readonly result: ExecutionResult;
}

/** What goes back to the client: one response, or one for each event of a subscription; each is JSON text. */
export type Answer =
  | { readonly kind: "response"; readonly text: string }
  | { readonly kind: "stream"; readonly events: AsyncIterableIterator<string> };
