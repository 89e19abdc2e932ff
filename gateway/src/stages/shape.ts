import type { Engine } from "../core/engine.ts";
import type { Run } from "../core/fetch/run.ts";
import { closedError } from "../core/shape/closed-error.ts";
import type { Answer, Fetched } from "../pipeline.ts";

/** Writes what was asked, and every error in words of our own: the text of a subgraph never passes. */
export function createShape(engine: Engine) {
  const textOf = ({ execution }: Fetched, run: Run): string => {
    const { text, errors } = engine.write(execution, run);
    if (errors.length === 0 && run.loose.length === 0) return `{"data":${text}}`;
    const loose = run.loose.map(({ code }) => ({ code, path: undefined }));
    const closed = [...errors, ...loose].map(closedError);
    return `{"data":${text},"errors":${JSON.stringify(closed)}}`;
  };
  return (fetched: Fetched): Answer => {
    const { brought } = fetched;
    if (!(Symbol.asyncIterator in brought)) {
      return { kind: "response", text: textOf(fetched, brought) };
    }
    return { kind: "stream", events: eachEvent(brought, (run) => textOf(fetched, run)) };
  };
}

async function* eachEvent(
  runs: AsyncIterableIterator<Run>,
  textOf: (run: Run) => string,
): AsyncGenerator<string, undefined> {
  for await (const run of runs) yield textOf(run);
}
