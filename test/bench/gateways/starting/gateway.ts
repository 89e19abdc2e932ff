/** What a gateway is started with. */
export interface Situation {
  readonly supergraphFile: string;
  /** A folder of its own, for whatever it must be told by file. */
  readonly folder: string;
  readonly port: number;
  /** The same for all: `--max-semi-space-size=…`, or nothing. */
  readonly nodeFlags: readonly string[];
  /** The bytes that the first gateway answered, for the one that does nothing but write them. */
  readonly answerFile: string;
}

/** How to run a gateway: always Node, so that all of them get the same flags. */
export interface Command {
  /** Program and arguments, after Node's own. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where its GraphQL is served. */
  readonly path: string;
}

export type CommandFor = (situation: Situation) => Command;
