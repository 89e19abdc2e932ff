import type { TakenPart } from "./take-parts.ts";

/** What a client of `multipart/mixed` asks with. */
export const IN_PARTS = "multipart/mixed;incrementalSpec=v0.2, application/json";

const DELIMITER = "\r\n---";

/** The parts of an answer, each as soon as the delimiter after it is there; throws when it does not end as it should. */
export async function* readParts(response: Response): AsyncGenerator<TakenPart, undefined> {
  let text = "";
  let read = 0;
  for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += piece;
    for (let end = text.indexOf(DELIMITER); end >= 0; end = text.indexOf(DELIMITER)) {
      const part = text.slice(0, end);
      text = text.slice(end + DELIMITER.length);
      read += 1;
      // Before the first delimiter stands nothing.
      if (read === 1 && part !== "") throw new Error(`A preamble: ${part}`);
      if (read > 1) yield partOf(part);
    }
  }
  if (text !== "--\r\n") throw new Error("The last delimiter says that it is the last.");
}

function partOf(text: string): TakenPart {
  const head = "\r\ncontent-type: application/json; charset=utf-8\r\n\r\n";
  if (!text.startsWith(head)) throw new Error(`Not the head of a part: ${text}`);
  return JSON.parse(text.slice(head.length)) as TakenPart;
}
