/** A bug as it may be logged: its kind and where it happened. */
export interface Bug {
  readonly kind: string;
  /** Stack frames, innermost first. */
  readonly at: readonly string[];
}

export type ReportBug = (bug: Bug) => void;

/** Leaves the message out, and the stack's first lines that repeat it: they may quote a value of a child. */
export function describeBug(error: unknown): Bug {
  if (!(error instanceof Error)) return { kind: typeof error, at: [] };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const cause = error.cause === undefined ? { kind: "", at: [] } : describeBug(error.cause);
  return {
    kind: [error.name, cause.kind].filter(Boolean).join(" < "),
    at: [...frames.slice(0, 6).map((line) => line.trim()), ...cause.at],
  };
}
