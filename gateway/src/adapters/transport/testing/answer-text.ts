import { isAscii } from "node:buffer";
import type { SubAnswerText } from "../../../core/fetch/subgraph-client.ts";

/** What a client makes of an answer with this body. */
export function answerText(text: string): SubAnswerText {
  const body = Buffer.from(text);
  return { text, ascii: isAscii(body) ? body : null, bytes: body.length };
}
