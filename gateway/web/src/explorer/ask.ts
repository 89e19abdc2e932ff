/** What the gateway answered; null `data` when the whole question was refused. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName?: string | null;
}

const NO_ANSWER: Answer = {
  errors: [{ message: "Samenloop antwoordt nu niet. Probeer het zo nog eens." }],
};

export async function ask(asked: Asked): Promise<Answer> {
  const headers = { "content-type": "application/json", accept: "application/json" };
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers,
      body: JSON.stringify(asked),
    });
    return (await response.json()) as Answer;
  } catch {
    // No answer, or one that is not JSON: for the reader that is the same thing.
    return NO_ANSWER;
  }
}
