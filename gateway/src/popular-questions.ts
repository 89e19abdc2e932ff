/** Which questions are asked most, as far as a sample can tell. */
export interface PopularQuestions {
  /** The body of a request, as it came. */
  note(body: unknown): void;
  /** Bodies without their variables, most asked first. */
  most(count: number): readonly object[];
}

/** One request of so many is looked at: what is asked often is seen often enough. */
const EVERY = 16;
const MOST_KEPT = 1000;
/** A larger one is not kept: all together must not weigh what the plans do. */
const LONGEST = 16 * 1024;

interface Counted {
  readonly body: object;
  times: number;
}

export function createPopularQuestions(): PopularQuestions {
  const counted = new Map<string, Counted>();
  let asked = 0;
  return {
    note: (body) => {
      if (asked++ % EVERY !== 0) return;
      const question = withoutVariables(body);
      if (!question) return;
      const key = JSON.stringify(question);
      if (key.length > LONGEST) return;
      const known = counted.get(key);
      if (known) known.times += 1;
      else counted.set(key, { body: question, times: 1 });
      if (counted.size > MOST_KEPT) forgetHalf(counted);
    },
    most: (count) =>
      [...counted.values()]
        .sort((a, b) => b.times - a.times)
        .slice(0, count)
        .map(({ body }) => body),
  };
}

/** What says which document is meant, and which operation of it. */
function withoutVariables(body: unknown): object | null {
  if (typeof body !== "object" || body === null) return null;
  const { query, operationName, documentId, extensions } = body as Record<string, unknown>;
  const persistedQuery = (extensions as { readonly persistedQuery?: unknown } | null | undefined)
    ?.persistedQuery;
  const named = persistedQuery === undefined ? undefined : { persistedQuery };
  return { query, operationName, documentId, extensions: named };
}

/** What was asked once makes room, and the others must prove themselves again. */
function forgetHalf(counted: Map<string, Counted>): void {
  for (const [key, question] of counted) {
    question.times = Math.floor(question.times / 2);
    if (question.times === 0) counted.delete(key);
  }
}
