import type { GraphQLFormattedError } from "graphql";
import type { Run } from "./world/node.ts";
import type { World } from "./world/read-world.ts";

/** Whatever answers the operations of a world. */
export interface Candidate {
  readonly name: string;
  answer(question: Question): Promise<Answer>;
  /** Forgets what it prepared for this world. */
  forget?(world: World): Promise<void>;
  /** Ends whatever it started. */
  close?(): Promise<void>;
}

export interface Question {
  readonly world: World;
  readonly run: Run;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | undefined;
}

export interface Answer {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
  /** As it would go to the client, where the candidate writes text. */
  readonly text?: string;
}
