import { Problem } from "@samenloop/schema";
import { answerQuestion } from "./answer-question.ts";
import type { Exchange } from "./graphql-door.ts";
import { isQuestionType } from "./media-type.ts";
import { parseJson } from "./parse-json.ts";
import { readBody } from "./read-body.ts";

/** `POST /graphql` with a JSON body. Refused by its headers, before a byte of the body is read. */
export async function postGraphql(exchange: Exchange): Promise<void> {
  const { request, door } = exchange;
  requireQuestionType(exchange);
  const text = await readBody(request, door.limits.bodyBytes);
  await answerQuestion(exchange, parseJson(text));
}

export function requireQuestionType({ request: { headers } }: Exchange): void {
  if (isQuestionType(headers["content-type"], headers["content-encoding"])) return;
  const message = "Send the question as `content-type: application/json`, in UTF-8, uncompressed.";
  throw new Problem("MEDIA_TYPE_UNSUPPORTED", message);
}
