/** The first message of a stream (GraphQL over SSE), parsed; null when it ends without one. The rest is not waited for. */
export async function firstEvent({ body }: Response): Promise<unknown> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const bytes of body ?? []) {
    text += decoder.decode(bytes as Uint8Array, { stream: true });
    const [, data] = /^event: next\ndata: (.*)\n\n/m.exec(text) ?? [];
    if (data !== undefined) return JSON.parse(data);
  }
  return null;
}
