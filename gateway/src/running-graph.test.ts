import { createClient } from "graphql-sse";
import { expect, onTestFinished, test } from "vitest";
import type { LoadedGraph } from "./load-graph.ts";
import type { Answer, Pipeline } from "./pipeline.ts";
import { createRunningGraph } from "./running-graph.ts";
import { openDoor, response, stream } from "./testing/door-under-test.ts";
import { heldEvents } from "./testing/held-events.ts";

interface Counted extends LoadedGraph {
  readonly closed: () => number;
}

function graphThat(pipeline: Pipeline): Counted {
  let closed = 0;
  return {
    pipeline,
    warm: async () => undefined,
    explain: async () => null,
    apiSchema: null as never,
    apiSdl: () => "",
    subgraphs: [],
    close: async () => void (closed += 1),
    closed: () => closed,
  };
}

const incoming = () => ({ body: {}, signal: new AbortController().signal });
const says =
  (text: string): Pipeline =>
  () =>
    Promise.resolve(response(text));

/** An answer that the test gives when it wants to. */
function held(): { readonly pipeline: Pipeline; give(answer: Answer): void } {
  let give: (answer: Answer) => void = () => undefined;
  const promise = new Promise<Answer>((resolve) => {
    give = resolve;
  });
  return { pipeline: () => promise, give };
}

test("NOT_READY: without a graph nothing is answered, and neither is after the last one", async () => {
  const running = createRunningGraph();
  await expect(running.pipeline(incoming())).rejects.toMatchObject({ code: "NOT_READY" });
  const only = graphThat(says("een"));
  running.replace(only);
  expect(await running.pipeline(incoming())).toEqual(response("een"));
  await running.close();
  await expect(running.pipeline(incoming())).rejects.toMatchObject({ code: "NOT_READY" });
  expect(only.closed()).toBe(1);
});

test("a request that began before the change is answered by the old graph, which closes after it", async () => {
  const running = createRunningGraph();
  const slow = held();
  const old = graphThat(slow.pipeline);
  running.replace(old);
  const began = running.pipeline(incoming());
  running.replace(graphThat(says("nieuw")));
  expect(await running.pipeline(incoming())).toEqual(response("nieuw"));
  expect(old.closed()).toBe(0);
  slow.give(response("oud"));
  expect(await began).toEqual(response("oud"));
  await running.drain();
  expect(old.closed()).toBe(1);
});

test("a request that fails leaves nothing behind that keeps the old graph open", async () => {
  const running = createRunningGraph();
  const old = graphThat(() => Promise.reject(new Error("stuk")));
  running.replace(old);
  await expect(running.pipeline(incoming())).rejects.toThrow("stuk");
  running.replace(graphThat(says("nieuw")));
  await Promise.resolve();
  expect(old.closed()).toBe(1);
});

test("an old graph closes once, however much was under way", async () => {
  const running = createRunningGraph();
  const slow = held();
  const old = graphThat(slow.pipeline);
  running.replace(old);
  const all = [1, 2, 3].map(() => running.pipeline(incoming()));
  running.replace(graphThat(says("nieuw")));
  slow.give(response("oud"));
  await Promise.all(all);
  await running.drain();
  expect(old.closed()).toBe(1);
});

test("SCHEMA_GEWIJZIGD: an open subscription hears of the change, and is then complete", async () => {
  const running = createRunningGraph();
  const source = heldEvents();
  const old = graphThat(async () => stream(source.events));
  running.replace(old);
  const door = await openDoor(running.pipeline);
  onTestFinished(() => door.close());
  const client = createClient({ url: `${door.url}/graphql`, retryAttempts: 0 });
  const results = client.iterate({ query: "subscription { motto }" });
  source.push('{"data":{"motto":"een"}}');
  expect((await results.next()).value).toEqual({ data: { motto: "een" } });
  await source.askedFor(2);
  running.replace(graphThat(says("nieuw")));
  expect((await results.next()).value).toEqual({
    errors: [
      {
        message: "The graph has changed; subscribe again.",
        extensions: { code: "SCHEMA_GEWIJZIGD" },
      },
    ],
  });
  expect((await results.next()).done).toBe(true);
  await source.returned;
  expect([old.closed(), door.bugs]).toEqual([1, []]);
});

test("a subscription that begins while its graph is replaced ends at once", async () => {
  const running = createRunningGraph();
  const late = held();
  const old = graphThat(late.pipeline);
  running.replace(old);
  const began = running.pipeline(incoming());
  running.replace(graphThat(says("nieuw")));
  late.give(stream(heldEvents().events));
  const answer = await began;
  if (answer.kind !== "stream") throw new Error("It is a stream.");
  await expect(answer.events.next()).rejects.toMatchObject({ code: "SCHEMA_GEWIJZIGD" });
  expect(await answer.events.next()).toEqual({ done: true, value: undefined });
  expect(old.closed()).toBe(1);
});

test("a subscription that its reader leaves keeps nothing open", async () => {
  const running = createRunningGraph();
  const old = graphThat(async () => stream(heldEvents().events));
  running.replace(old);
  const answer = await running.pipeline(incoming());
  if (answer.kind !== "stream") throw new Error("It is a stream.");
  await answer.events.return?.();
  running.replace(graphThat(says("nieuw")));
  await Promise.resolve();
  expect(old.closed()).toBe(1);
});
