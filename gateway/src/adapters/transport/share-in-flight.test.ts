import { expect, test } from "vitest";
import type { SubAnswer, SubgraphClient, SubQuestion } from "../../core/fetch/subgraph-client.ts";
import { shareInFlight, type SharingOptions } from "./share-in-flight.ts";
import { CALLER, question, until, type Said } from "./testing/asking.ts";

interface Asked {
  readonly question: SubQuestion;
  answer(text: string): void;
  fail(): void;
}

/** Answers when the test says so, and writes down what it was asked. */
function slowClient(): SubgraphClient & { readonly asked: Asked[] } {
  const asked: Asked[] = [];
  return {
    asked,
    ask: (question) =>
      new Promise<SubAnswer>((resolve) => {
        asked.push({
          question,
          answer: (text) => resolve({ text, ascii: null, bytes: text.length }),
          fail: () => resolve({ failed: "SUBGRAPH_UNREACHABLE" }),
        });
      }),
    subscribe: () => [][Symbol.iterator]() as unknown as AsyncIterableIterator<SubAnswer>,
    close: () => Promise.resolve(),
  };
}

const open = (said: Said = {}): SubQuestion => question({ isPublic: true, ...said });

function sharing(options: Partial<SharingOptions> = {}) {
  const inner = slowClient();
  const client = shareInFlight(inner, { isOn: true, ...options });
  return { asked: inner.asked, client };
}

test("the same public query of the same caller, at the same time, is asked once", async () => {
  const { asked, client } = sharing();
  const waiting = [client.ask(open()), client.ask(open()), client.ask(open())];
  expect(asked).toHaveLength(1);
  asked[0]!.answer("een");
  expect(await Promise.all(waiting)).toEqual(
    waiting.map(() => ({ text: "een", ascii: null, bytes: 3 })),
  );
});

test("nothing is kept: asked again after the answer, it is asked again", async () => {
  const { asked, client } = sharing();
  const first = client.ask(open());
  asked[0]!.answer("een");
  await first;
  const second = client.ask(open());
  expect(asked).toHaveLength(2);
  asked[1]!.answer("twee");
  expect(await second).toMatchObject({ text: "twee" });
});

test("unless it is switched on, nothing is shared", async () => {
  const inner = slowClient();
  expect(shareInFlight(inner)).toBe(inner);
  expect(shareInFlight(inner, { isOn: false })).toBe(inner);
});

test.each<[string, Said]>([
  ["what is not public", { isPublic: false }],
  ["a mutation", { kind: "mutation" }],
])("%s is never shared", (_, said) => {
  const { asked, client } = sharing();
  void client.ask(open(said));
  void client.ask(open(said));
  expect(asked).toHaveLength(2);
  expect(asked[0]!.question).not.toBe(asked[1]!.question);
});

const OTHERS: readonly [what: string, said: Said][] = [
  ["subgraph", { subgraph: "school" }],
  ["body", { body: '{"query":"{ motto } "}' }],
  ["variables", { body: '{"query":"{ motto }","variables":{"a":1}}' }],
  ["role", { caller: { ...CALLER, rol: "OUDER" } }],
  ["organisation", { caller: { ...CALLER, organisatie: "00000001001564410001" } }],
  ["no organisation", { caller: { ...CALLER, organisatie: null } }],
  ["organisation called null", { caller: { ...CALLER, organisatie: "null" } }],
  ["principal", { caller: { ...CALLER, namens: "00000001001564410001" } }],
  ["principal that is empty", { caller: { ...CALLER, namens: "" } }],
  [
    "caller with organisation and principal swapped",
    { caller: { ...CALLER, organisatie: null, namens: CALLER.organisatie } },
  ],
  ["purpose", { caller: { ...CALLER, doel: "INZAGE_BETROKKENE" } }],
  [
    "organisation that holds a quote and the rest of a key",
    { caller: { ...CALLER, organisatie: `${CALLER.organisatie}",null,"x` } },
  ],
  ["organisation called __proto__", { caller: { ...CALLER, organisatie: "__proto__" } }],
  ["subgraph called __proto__", { subgraph: "__proto__" }],
];

test("no two callers or questions that differ get one answer", async () => {
  const { asked, client } = sharing();
  const all: Said[] = [{}, ...OTHERS.map(([, said]) => said)];
  const waiting = all.map((said) => client.ask(open(said)));
  const again = all.map((said) => client.ask(open(said)));
  expect(asked).toHaveLength(all.length);
  asked.forEach(({ answer }, i) => answer(`antwoord ${i}`));
  const expected = all.map((_, i) => expect.objectContaining({ text: `antwoord ${i}` }));
  expect(await Promise.all(waiting)).toEqual(expected);
  expect(await Promise.all(again)).toEqual(expected);
});

test.each(OTHERS)("another %s is another question", (_, said) => {
  const { asked, client } = sharing();
  void client.ask(open());
  void client.ask(open(said));
  expect(asked).toHaveLength(2);
  expect(asked[1]!.question).toMatchObject({
    subgraph: said.subgraph ?? "zorg",
    request: { caller: said.caller ?? CALLER },
  });
});

test("another shard or header is another question; another trace is not", () => {
  let sent: ReturnType<NonNullable<SharingOptions["sentWith"]>>;
  const { asked, client } = sharing({ sentWith: () => sent });
  const trace = (id: string) => ["traceparent", id] as const;
  sent = { shard: "GM0363", headers: [trace("1")] };
  void client.ask(open());
  sent = { shard: "GM0363", headers: [trace("2")] };
  void client.ask(open());
  expect(asked).toHaveLength(1);
  sent = { shard: "GM0599", headers: [trace("1")] };
  void client.ask(open());
  sent = { shard: "GM0363", headers: [trace("1"), ["x-sleutel", "a"]] };
  void client.ask(open());
  sent = { shard: "GM0363", headers: [trace("1"), ["x-sleutel", "b"]] };
  void client.ask(open());
  expect(asked).toHaveLength(4);
});

test("what one waiter does with its answer, another does not see", async () => {
  const { asked, client } = sharing();
  const waiting = [client.ask(open()), client.ask(open())];
  asked[0]!.answer("een");
  const [mine, yours] = (await Promise.all(waiting)) as { text: string }[];
  mine!.text = "vals";
  expect(yours).toEqual({ text: "een", ascii: null, bytes: 3 });
});

test("a failure is shared as well, and the next is asked anew", async () => {
  const { asked, client } = sharing();
  const waiting = [client.ask(open()), client.ask(open())];
  asked[0]!.fail();
  expect(await Promise.all(waiting)).toEqual(
    waiting.map(() => ({ failed: "SUBGRAPH_UNREACHABLE" })),
  );
  void client.ask(open());
  expect(asked).toHaveLength(2);
});

test("DEADLINE_EXCEEDED: each waiter has its own time; the others wait on", async () => {
  const { asked, client } = sharing();
  const patient = client.ask(open({ budget: 30_000 }));
  const hurried = client.ask(open({ budget: 60 }));
  expect(await hurried).toEqual({ failed: "DEADLINE_EXCEEDED" });
  expect(asked).toHaveLength(1);
  expect(asked[0]!.question.request.signal.aborted).toBe(false);
  asked[0]!.answer("een");
  expect(await patient).toMatchObject({ text: "een" });
});

test("who has much longer than the first asks for himself", () => {
  const { asked, client } = sharing();
  void client.ask(open({ budget: 1_000 }));
  void client.ask(open({ budget: 10_000 }));
  void client.ask(open({ budget: 10_000 }));
  expect(asked).toHaveLength(2);
  expect(asked[1]!.question.request.deadline - performance.now()).toBeGreaterThan(9_000);
});

test("only when the last waiter leaves is the call cancelled, and who comes then asks anew", async () => {
  const { asked, client } = sharing();
  const leaves = [new AbortController(), new AbortController()];
  const waiting = leaves.map(({ signal }) => client.ask(open({ signal })));
  const { signal } = asked[0]!.question.request;
  leaves[0]!.abort();
  expect(await waiting[0]).toEqual({ failed: "SUBGRAPH_UNREACHABLE" });
  expect(signal.aborted).toBe(false);
  leaves[1]!.abort();
  expect(await waiting[1]).toEqual({ failed: "SUBGRAPH_UNREACHABLE" });
  expect(signal.aborted).toBe(true);
  const next = client.ask(open());
  expect(asked).toHaveLength(2);
  asked[0]!.answer("te laat");
  asked[1]!.answer("twee");
  expect(await next).toMatchObject({ text: "twee" });
});

test("who is gone before it begins neither shares nor holds up", async () => {
  const { asked, client } = sharing();
  void client.ask(open({ signal: AbortSignal.abort() }));
  void client.ask(open({ budget: 0 }));
  void client.ask(open());
  expect(asked).toHaveLength(3);
  await until(() => !asked[2]!.question.request.signal.aborted);
});
