import { deliver, type Delivery } from "../core/defer/deliver.ts";
import { partText } from "../core/defer/part-text.ts";
import type { Engine } from "../core/engine.ts";
import type { AskedOnce, Run } from "../core/fetch/run.ts";
import { closedError } from "../core/shape/closed-error.ts";
import type { Answer, AnswerPart, Fetched } from "../pipeline.ts";

/** How an answer was made, without a value of what was asked. */
export type Explain = (fetched: Fetched, asked: readonly AskedOnce[]) => object | null;

/** Writes what was asked, and every error in words of our own: the text of a subgraph never passes. */
export function createShape(engine: Engine, explain: Explain) {
  const textOf = (fetched: Fetched, run: Run): string => {
    const { text, errors } = engine.write(fetched.execution, run);
    const more = explanationOf(fetched, explain);
    if (errors.length === 0 && run.loose.length === 0) return `{"data":${text}${more}}`;
    const loose = run.loose.map(({ code }) => ({ code, path: undefined }));
    const closed = [...errors, ...loose].map(closedError);
    return `{"data":${text},"errors":${JSON.stringify(closed)}${more}}`;
  };
  return (fetched: Fetched): Answer => {
    const { brought } = fetched;
    if ("bringing" in brought) {
      return { kind: "parts", parts: eachPart(brought, () => explanationOf(fetched, explain)) };
    }
    if (!(Symbol.asyncIterator in brought)) {
      return { kind: "response", text: textOf(fetched, brought) };
    }
    return { kind: "stream", events: eachEvent(brought, (run) => textOf(fetched, run)) };
  };
}

function explanationOf(fetched: Fetched, explain: Explain): string {
  const { watched } = fetched;
  if (!watched) return "";
  return `,"extensions":${JSON.stringify({ uitleg: explain(fetched, watched) })}`;
}

async function* eachEvent(
  runs: AsyncIterableIterator<Run>,
  textOf: (run: Run) => string,
): AsyncGenerator<string, undefined> {
  for await (const run of runs) yield textOf(run);
}

/** How it was made is told at the end, when all of it is known. */
async function* eachPart(
  delivery: Delivery,
  explanation: () => string,
): AsyncGenerator<AnswerPart, undefined> {
  for await (const part of deliver(delivery)) {
    const isLast = !part.hasNext;
    yield { text: partText(part, isLast ? explanation() : ""), isLast };
  }
}
