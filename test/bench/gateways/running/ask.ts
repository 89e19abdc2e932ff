/** The text of an answer; throws when there is none. */
export async function ask(url: string, body: string): Promise<string> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body,
    signal: AbortSignal.timeout(30_000),
  });
  return response.text();
}

/** The data of an answer without errors as text, in the order in which it came, to be compared with another's. */
export function dataOf(answer: string): string {
  const { data, errors } = JSON.parse(answer) as { data?: unknown; errors?: readonly unknown[] };
  if (errors || !data) throw new Error(`an answer with errors: ${answer.slice(0, 300)}`);
  return JSON.stringify(data);
}
