import { createServer, connect as connectSocket, type AddressInfo, type Socket } from "node:net";
import { request } from "node:http";
import { Problem, vasteKlok, type Bug } from "@samenloop/schema";
import { sql } from "drizzle-orm";
import { createClient } from "graphql-sse";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { openEventStream, type EventStream } from "../../testing/event-stream.ts";
import {
  openSubgraph,
  PEILDATUM,
  type SubgraphUnderTest,
} from "../../testing/subgraph-under-test.ts";
import { serveSubgraph, type LiveOptions, type Subgraph, type SubgraphContext } from "../index.ts";

const SECRET = "secret 999900006";

/** What is followed: the test changes it and tells of it. */
let state = { versie: 1, id: "A" };
/** What goes wrong, and where. */
let failing: Partial<Record<"begin" | "look" | "answer", unknown>> = {};
beforeEach(() => {
  state = { versie: 1, id: "A" };
  failing = {};
});

const failAt = (where: keyof typeof failing): void => {
  if (failing[where]) throw failing[where];
};

type Context = SubgraphContext<object>;
const subgraph: Subgraph<object> = {
  name: "koppelingen",
  loaders: () => ({}),
  resolvers: {
    Query: { plankoppeling: () => state },
    Subscription: {
      plankoppelingGewijzigd: {
        subscribe: (_: unknown, { id }: { id: string }, { follow }: Context) => {
          failAt("begin");
          const stateOf = async () => {
            failAt("look");
            return String(state.versie);
          };
          return follow({ channel: "proef", key: id, stateOf });
        },
        resolve: () => {
          failAt("answer");
          return { ...state };
        },
      },
    },
  },
};

let graph: SubgraphUnderTest;
beforeAll(async () => void (graph = await openSubgraph(subgraph)));
afterAll(() => graph.close());

const FOLLOW = 'subscription { link: plankoppelingGewijzigd(id: "A") { versie } }';
const link = (versie: number) => ({ data: { link: { versie } } });

async function follow(url = graph.url): Promise<EventStream> {
  const stream = await openEventStream(url, FOLLOW);
  onTestFinished(() => stream.leave());
  return stream;
}

/** Every server here listens to the same database. */
async function change(): Promise<void> {
  state = { ...state, versie: state.versie + 1 };
  await graph.owner.execute(sql`select pg_notify('proef', 'A')`);
}

/** Another server on the same database, until the test is over. */
async function serve(live: LiveOptions = {}, appUrl = graph.appUrl) {
  const bugs: Bug[] = [];
  const running = await serveSubgraph(subgraph, {
    appUrl,
    host: "127.0.0.1",
    port: 0,
    klok: vasteKlok(PEILDATUM),
    reportBug: (bug) => bugs.push(bug),
    live,
  });
  onTestFinished(() => running.close());
  return { ...running, bugs };
}

test("speaks plain GraphQL over SSE: a sign of life, and one `next` for each answer", async () => {
  const stream = await follow();
  expect(stream.status).toBe(200);
  expect(stream.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  expect(stream.headers.get("cache-control")).toBe("no-store");
  await stream.next();
  await change();
  await stream.next();
  expect(stream.wire()).toBe(
    ":\n\n" +
      `event: next\ndata: ${JSON.stringify(link(1))}\n\n` +
      `event: next\ndata: ${JSON.stringify(link(2))}\n\n`,
  );
});

test("the client of graphql-sse itself follows it, each connection for one subscription", async () => {
  const client = createClient({ url: graph.url, singleConnection: false, retryAttempts: 0 });
  onTestFinished(() => client.dispose());
  const answers = client.iterate({ query: FOLLOW });
  expect((await answers.next()).value).toEqual(link(1));
  await change();
  expect((await answers.next()).value).toEqual(link(2));
  await answers.return?.();
  await vi.waitFor(() => expect(graph.watching()).toBe(0));
});

test("answers what is no subscription once, and says that it is complete", async () => {
  const stream = await graph.subscribe('{ plankoppeling(id: "A") { versie } }');
  expect(await stream.next()).toEqual({ data: { plankoppeling: { versie: 1 } } });
  expect(await stream.next()).toBeNull();
  expect(stream.isComplete()).toBe(true);
});

test("lets who is silent know every 12 seconds that it is there", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const stream = await follow();
  await stream.next();
  vi.advanceTimersByTime(12_000);
  await change();
  await stream.next();
  expect(stream.wire()).toMatch(/^:\n\nevent: next\n.*\n\n:\n\nevent: next\n/);
});

test.each([
  ["does not parse", "subscription {", {}],
  ["asks for a field that is not there", "subscription { bsn }", {}],
  [
    "asks for two things",
    'subscription { a: plankoppelingGewijzigd(id: "A") { id } b: plankoppelingGewijzigd(id: "B") { id } }',
    {},
  ],
  [
    "leaves out a variable",
    "subscription ($id: ID!) { plankoppelingGewijzigd(id: $id) { id } }",
    {},
  ],
  ["names no operation of two", "query A { __typename } query B { __typename }", {}],
])("GRAPHQL_INVALID: a question that %s gets one answer that says so", async (_, query) => {
  const known = graph.bugs.length;
  const stream = await graph.subscribe(query);
  const { data, errors } = await stream.next();
  expect(data).toBeUndefined();
  expect(errors).toEqual([
    expect.objectContaining({
      extensions: { code: "GRAPHQL_INVALID" },
      message: expect.any(String),
    }),
  ]);
  expect(await stream.next()).toBeNull();
  expect(stream.isComplete()).toBe(true);
  expect(graph.bugs.length).toBe(known);
  expect(graph.watching()).toBe(0);
});

test.each([
  ["no question", JSON.stringify({})],
  ["a question that is no text", JSON.stringify({ query: 1 })],
])("GRAPHQL_INVALID: %s is refused before there is a stream", async (_, body) => {
  const headers = { "content-type": "application/json", accept: "text/event-stream" };
  const answer = await fetch(graph.url, { method: "POST", headers, body });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({
    errors: [{ message: expect.any(String), extensions: { code: "GRAPHQL_INVALID" } }],
  });
});

test.each(["text/plain", "application/x-www-form-urlencoded"])(
  "a page of somebody else cannot open a stream with %s",
  async (type) => {
    const headers = { "content-type": type, accept: "text/event-stream" };
    const answer = await fetch(graph.url, { method: "POST", headers, body: "x" });
    expect(answer.status).toBe(415);
  },
);

test("GRAPHQL_INVALID: who asks for JSON is told how to ask for a subscription", async () => {
  const { data, errors } = await graph.ask(FOLLOW);
  expect(data).toBeUndefined();
  expect(errors).toEqual([
    expect.objectContaining({
      message: expect.stringContaining("text/event-stream"),
      extensions: { code: "GRAPHQL_INVALID" },
    }),
  ]);
});

test.each([
  ["when it begins", "begin", null],
  ["when it first looks", "look", null],
  ["when it answers", "answer", { link: null }],
] as const)("INTERNAL: a bug %s is masked and reported", async (_, where, data) => {
  const known = graph.bugs.length;
  failing = { [where]: new Error(SECRET) };
  const answer = await (await follow()).next();
  expect(answer.data ?? null).toEqual(data);
  expect(answer.errors).toEqual([
    expect.objectContaining({
      message: "Internal error.",
      path: ["link"],
      extensions: { code: "INTERNAL" },
    }),
  ]);
  expect(JSON.stringify([answer, graph.bugs])).not.toMatch(/secret|999900006/);
  expect(graph.bugs.length).toBe(known + 1);
});

test("NOT_ALLOWED: a problem keeps its code and sentence, and is no bug", async () => {
  const known = graph.bugs.length;
  failing = { begin: new Problem("NOT_ALLOWED", "Not you.", { cause: new Error(SECRET) }) };
  const stream = await follow();
  expect((await stream.next()).errors).toEqual([
    expect.objectContaining({ message: "Not you.", extensions: { code: "NOT_ALLOWED" } }),
  ]);
  expect(await stream.next()).toBeNull();
  expect(graph.bugs.length).toBe(known);
});

test("a look that fails costs no change: it looks again soon", async () => {
  const stream = await follow();
  expect(await stream.next()).toEqual(link(1));
  failing = { look: new Error(SECRET) };
  const known = graph.bugs.length;
  await change();
  await vi.waitFor(() => expect(graph.bugs.length).toBe(known + 1));
  failing = {};
  expect(await stream.next()).toEqual(link(2));
});

test("an answer that failed is given again soon, whole", async () => {
  const stream = await follow();
  expect(await stream.next()).toEqual(link(1));
  failing = { answer: new Error(SECRET) };
  await change();
  expect((await stream.next()).errors).toHaveLength(1);
  failing = {};
  expect(await stream.next()).toEqual(link(2));
});

test("what keeps failing breaks the stream off, so that who follows begins anew", async () => {
  const stream = await follow();
  expect(await stream.next()).toEqual(link(1));
  failing = { look: new Error(SECRET) };
  await change();
  await expect(stream.next()).rejects.toThrow("terminated");
  expect(stream.isComplete()).toBe(false);
  await vi.waitFor(() => expect(graph.watching()).toBe(0));
});

test("NOT_READY: no more streams than fit, and room again for who comes after one has left", async () => {
  const small = await serve({ maxStreams: 2 });
  const streams = await Promise.all([1, 2, 3].map(() => follow(small.url)));
  expect(streams.filter(({ status }) => status === 200)).toHaveLength(2);
  const headers = { "content-type": "application/json", accept: "text/event-stream" };
  const body = JSON.stringify({ query: FOLLOW });
  const refused = await fetch(small.url, { method: "POST", headers, body });
  expect(refused.headers.get("retry-after")).toBe("5");
  expect(await refused.json()).toEqual({
    errors: [
      {
        message: "2 streams are open here and no more fit; try later.",
        extensions: { code: "NOT_READY" },
      },
    ],
  });

  streams.find(({ status }) => status === 200)?.leave();
  await vi.waitFor(() => expect(small.watching()).toBe(1));
  expect((await follow(small.url)).status).toBe(200);
});

test("who does not take what it was sent is cut off", async () => {
  const hasty = await serve({ slowMs: 20 });
  state = { versie: 1, id: "x".repeat(2_000_000) };
  const headers = { "content-type": "application/json", accept: "text/event-stream" };
  const query = FOLLOW.replace("versie", "versie id");
  const client = request(hasty.url, { method: "POST", headers }, (answer) => answer.pause());
  client.on("error", () => undefined).end(JSON.stringify({ query }));
  onTestFinished(() => void client.destroy());
  await vi.waitFor(() => expect(hasty.watching()).toBe(1));
  await vi.waitFor(
    async () => {
      await change();
      expect(hasty.watching()).toBe(0);
    },
    { timeout: 20_000 },
  );
});

/** A way to the database that can be shut for a while. */
async function openRoad(to: URL) {
  const sockets = new Set<Socket>();
  const keep = (one: Socket, other: Socket): void => {
    sockets.add(one);
    one.pipe(other);
    one
      .on("error", () => undefined)
      .once("close", () => {
        sockets.delete(one);
        other.destroy();
      });
  };
  const server = createServer((socket) => {
    const target = connectSocket(Number(to.port), to.hostname);
    keep(socket, target);
    keep(target, socket);
  });
  const open = (port = 0): Promise<void> =>
    new Promise((resolve) => void server.listen(port, "127.0.0.1", resolve));
  const shut = (): void => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  await open();
  onTestFinished(shut);
  const { port } = server.address() as AddressInfo;
  const url = Object.assign(new URL(to), { port: String(port) }).href;
  return { url, shut, open: () => open(port) };
}

test("after the database was out of reach, it tells what changed meanwhile", async () => {
  const road = await openRoad(new URL(graph.appUrl));
  const { url, bugs } = await serve({}, road.url);
  const stream = await follow(url);
  expect(await stream.next()).toEqual(link(1));

  road.shut();
  await change();
  await road.open();
  expect(await stream.next()).toEqual(link(2));
  await change();
  expect(await stream.next()).toEqual(link(3));
  expect(bugs).toEqual([]);
});

test("DATABASE_UNREACHABLE: who begins while the database is out of reach is told so", async () => {
  const road = await openRoad(new URL(graph.appUrl));
  const away = await serve({}, road.url);
  road.shut();
  const { errors } = await (await follow(away.url)).next();
  expect(errors[0].extensions).toEqual({ code: "DATABASE_UNREACHABLE" });
  expect(away.watching()).toBe(0);

  await road.open();
  expect(await (await follow(away.url)).next()).toEqual(link(1));
});

test("a server that stops ends every stream cleanly", async () => {
  const { url, close } = await serve();
  const streams = [await follow(url), await follow(url)];
  for (const stream of streams) await stream.next();
  const closed = close();
  expect(await Promise.all(streams.map((stream) => stream.next()))).toEqual([null, null]);
  expect(streams.map((stream) => stream.isComplete())).toEqual([false, false]);
  await closed;
});
