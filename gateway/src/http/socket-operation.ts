import { MessageType, type SubscribeMessage } from "graphql-ws";
import { Problem } from "@samenloop/schema";
import type { Answer } from "../pipeline.ts";
import { refuseParts } from "./multipart.ts";
import { relay } from "./relay.ts";
import { isGivenUp, requestFailure } from "./request-failure.ts";
import type { Session } from "./socket-session.ts";

/** Answers one operation of a WebSocket: as many `next` as it has events, then `complete`; or `error`, and nothing after it. */
export async function runOperation(session: Session, message: SubscribeMessage): Promise<void> {
  const { door, send, operations } = session;
  const { id, payload } = message;
  const leave = new AbortController();
  const { signal } = leave;
  const isFull = operations.size >= door.limits.operationsPerSocket;
  operations.set(id, leave);
  try {
    if (isFull) throw tooMany(door.limits.operationsPerSocket);
    const answer = await door.pipeline({ body: payload, signal });
    await sendAnswer(session, { id, leave, answer });
    if (!signal.aborted) await send(JSON.stringify({ id, type: MessageType.Complete }));
  } catch (error) {
    if (isGivenUp(error, signal)) return;
    const { errors } = requestFailure(error, door.reportBug);
    if (!signal.aborted) {
      await send(JSON.stringify({ id, type: MessageType.Error, payload: errors }));
    }
  } finally {
    // The client may have ended this one and given its id to another.
    if (operations.get(id) === leave) operations.delete(id);
    leave.abort();
    if (operations.size === 0) session.onIdle();
  }
}

interface Outcome {
  readonly id: string;
  readonly leave: AbortController;
  readonly answer: Answer;
}

async function sendAnswer(session: Session, { id, leave, answer }: Outcome): Promise<void> {
  const { send, door } = session;
  const name = JSON.stringify(id);
  // The answer is JSON already and goes in as it is.
  const next = (text: string): Promise<boolean> =>
    send(`{"id":${name},"type":"${MessageType.Next}","payload":${text}}`);
  if (answer.kind === "response") {
    if (!leave.signal.aborted) await next(answer.text);
    return;
  }
  if (answer.kind === "parts") throw refuseParts(answer.parts);
  const forget = door.streams.add(() => leave.abort());
  await relay(answer.events, leave.signal, next).finally(forget);
}

const tooMany = (limit: number): Problem =>
  new Problem("LIMIT_EXCEEDED", `Over the limit: operations per WebSocket, at most ${limit}.`);
