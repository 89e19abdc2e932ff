import { Problem } from "@samenloop/schema";
import type { Answer } from "../pipeline.ts";
import { Asked } from "./client-presence.ts";
import type { Exchange } from "./graphql-door.ts";
import { acceptedType, eventsAccepted, isWellFormed } from "./media-type.ts";
import { mayExplain } from "./may-explain.ts";
import { answerInParts } from "./multipart.ts";
import { letGo } from "./relay.ts";
import { requestFailure } from "./request-failure.ts";
import { oneEvent, streamEvents } from "./sse.ts";
import { writeAnswer } from "./write-answer.ts";

/** Puts a question to the pipeline, and answers in the form that the client accepts. */
export async function answerQuestion(exchange: Exchange, body: unknown): Promise<void> {
  const { request, response, door } = exchange;
  const asked = new Asked(response, body, mayExplain(exchange));
  const { accept } = request.headers;
  const events = eventsAccepted(accept);
  if (events === "rather") return answerWithEvents(exchange, asked);
  const answer = await door.pipeline(asked);
  if (answer.kind === "response") {
    return writeAnswer(exchange, { status: 200, type: acceptedType(accept), text: answer.text });
  }
  if (answer.kind === "parts") return answerInParts(exchange, answer.parts, asked);
  if (events === "yes") return streamEvents(exchange, answer.events, asked);
  asked.leave();
  letGo(answer.events);
  throw new Problem("NOT_ACCEPTABLE", "A subscription needs `accept: text/event-stream`.");
}

/** Whoever would rather have events gets whatever was found out about a well-formed question as events. */
async function answerWithEvents(exchange: Exchange, asked: Asked): Promise<void> {
  const answer = await answerOrRefusal(exchange, asked);
  if (answer.kind === "parts") return answerInParts(exchange, answer.parts, asked);
  const events = answer.kind === "stream" ? answer.events : oneEvent(answer.text);
  return streamEvents(exchange, events, asked);
}

async function answerOrRefusal({ door }: Exchange, asked: Asked): Promise<Answer> {
  try {
    return await door.pipeline(asked);
  } catch (error) {
    const { code, errors } = requestFailure(error, () => undefined);
    if (!isWellFormed(code)) throw error;
    return { kind: "response", text: JSON.stringify({ errors }) };
  }
}
