/**
 * Every way a request or a command can end other than well.
 *
 * The code is the contract with callers and scripts; the message is for people and may change.
 * `status` is the HTTP status when it ends a whole request, `exit` the exit code when it ends a command
 * (after sysexits.h), `retry` whether the same thing asked again later may succeed.
 */
export const PROBLEMS = {
  /** The request is not a GraphQL request at all: no JSON, no `query`. */
  REQUEST_INVALID: { status: 400, exit: 65, retry: false },
  /** The operation does not parse, or is not valid against the schema. */
  GRAPHQL_INVALID: { status: 400, exit: 65, retry: false },
  /** A value is of the right type and yet not acceptable, such as a malformed code. */
  INPUT_INVALID: { status: 400, exit: 65, retry: false },
  PAGE_INVALID: { status: 400, exit: 65, retry: false },
  CURSOR_INVALID: { status: 400, exit: 65, retry: false },
  /** The operation exceeds a limit; the message names the limit, the value and the place. */
  LIMIT_EXCEEDED: { status: 400, exit: 65, retry: false },
  /** No owner can answer what is asked in the way that it is asked. */
  PLAN_IMPOSSIBLE: { status: 422, exit: 65, retry: false },
  /** Planning took longer than it may; asking for less at once helps. */
  PLAN_TOO_SLOW: { status: 422, exit: 65, retry: false },
  /** Only documents that are known beforehand are answered here, and this one is not. */
  DOCUMENT_UNKNOWN: { status: 400, exit: 65, retry: false },
  /** A request that a browser may send without asking first needs a header that it may not. */
  PREFLIGHT_REQUIRED: { status: 403, exit: 65, retry: false },
  NOT_ACCEPTABLE: { status: 406, exit: 65, retry: false },
  BODY_TOO_LARGE: { status: 413, exit: 65, retry: false },
  MEDIA_TYPE_UNSUPPORTED: { status: 415, exit: 65, retry: false },
  METHOD_NOT_ALLOWED: { status: 405, exit: 65, retry: false },
  NOT_FOUND: { status: 404, exit: 66, retry: false },
  NOT_ALLOWED: { status: 403, exit: 77, retry: false },
  SUBGRAPH_UNREACHABLE: { status: 502, exit: 69, retry: true },
  SUBGRAPH_ANSWER_INVALID: { status: 502, exit: 76, retry: false },
  /** The time for the whole request was over before this part of it was there. */
  DEADLINE_EXCEEDED: { status: 504, exit: 75, retry: true },
  /** A change before this one failed, so this one was not made. */
  MUTATION_NOT_ATTEMPTED: { status: 424, exit: 75, retry: true },
  /** The graph changed while a subscription was open; subscribe again. */
  SCHEMA_GEWIJZIGD: { status: 410, exit: 75, retry: true },
  NOT_READY: { status: 503, exit: 69, retry: true },
  DATABASE_UNREACHABLE: { status: 503, exit: 69, retry: true },
  DATABASE_NOT_INSTALLED: { status: 500, exit: 69, retry: false },
  DATA_OF_OTHER_VERSION: { status: 500, exit: 78, retry: false },
  /** The data were made with other settings than those asked for now. */
  DATA_OF_OTHER_SETTINGS: { status: 500, exit: 78, retry: false },
  /** A file of open data is missing, unreadable or has another header than its loader knows. */
  SOURCE_FILE_INVALID: { status: 500, exit: 66, retry: false },
  SETTING_INVALID: { status: 500, exit: 64, retry: false },
  PORT_IN_USE: { status: 500, exit: 71, retry: true },
  SCHEMA_DOES_NOT_COMPOSE: { status: 500, exit: 65, retry: false },
  OFFLINE: { status: 503, exit: 69, retry: true },
  /** A bug of ours: logged in full, shown as no more than this. */
  INTERNAL: { status: 500, exit: 70, retry: false },
} as const satisfies Record<string, { status: number; exit: number; retry: boolean }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** An expected failure, safe to show to whoever asked. Anything else that is thrown is a bug and is masked. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
