import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createClient } from "graphql-ws";
import { WebSocket } from "ws";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { planHere } from "../../gateway/src/adapters/planner/plan-here.ts";
import { serveGateway, type RunningGateway } from "../../gateway/src/index.ts";
import { openEventStream } from "../../subgraphs/kit/testing/event-stream.ts";
import { openTestHouse, type TestHouse } from "../setup/test-house.ts";
import { openLine } from "./cuttable-line.ts";

const SUPERGRAPH = readFileSync(
  new URL("../../schema/supergraph.graphql", import.meta.url),
  "utf8",
);

/** What only the link knows, and beside it what the school and youth care say of their plans. */
const LINK = `id versie status
  ontwikkelingsperspectief { id status vestiging { naam } }
  hulpverleningsplan { id status bronhouder { naam } }
  toestemmingen { id status }`;
const FOLLOW = `subscription ($id: ID!) { link: plankoppelingGewijzigd(id: $id) { ${LINK} } }`;
const STATE = `query ($id: ID!) { link: plankoppeling(id: $id) { ${LINK} } }`;

interface Link {
  readonly id: string;
  readonly versie: number;
  readonly status: string;
  readonly ontwikkelingsperspectief: { readonly status: string } | null;
  readonly hulpverleningsplan: { readonly status: string } | null;
  readonly toestemmingen: readonly { readonly id: string; readonly status: string }[];
}

let house: TestHouse;
let active: Link[];
beforeAll(async () => {
  house = await openTestHouse({ leerlingen: "1000" });
  const { data } = await house.ask(
    `{ plankoppelingen(first: 100, where: { statussen: [ACTIEF] }) { nodes { ${LINK} } } }`,
  );
  active = data.plankoppelingen.nodes.filter((link: Link) => link.ontwikkelingsperspectief);
});
afterAll(() => house?.close());

/** Each test has a link of its own. */
function activeLink(): Link {
  const link = active.pop();
  if (!link) throw new Error("There are too few links in this house.");
  return link;
}

const read = async (id: string): Promise<Link> => (await house.ask(STATE, { id })).data.link;

async function withdraw({ toestemmingen }: Link): Promise<void> {
  const given = toestemmingen.find(({ status }) => status === "VERLEEND");
  const { data } = await house.ask(
    `mutation ($input: ToestemmingIntrekkenInput!) {
      toestemmingIntrekken(input: $input) { fouten { code } }
    }`,
    { input: { idempotentiesleutel: randomUUID(), toestemmingId: given?.id } },
  );
  expect(data).toEqual({ toestemmingIntrekken: { fouten: [] } });
}

interface Follower {
  /** The next result; null when the stream is complete. */
  // A test reads what it asked for; a wrong path shows as a failing expectation.
  // oxlint-disable-next-line no-explicit-any
  next(): Promise<any>;
  leave(): void;
}

type Follow = (url: string, id: string, query?: string) => Promise<Follower>;

const overSse: Follow = async (url, id, query = FOLLOW) => {
  const { next, leave } = await openEventStream(`${url}/graphql`, query, { id });
  onTestFinished(leave);
  return { next, leave };
};

const overWebSocket: Follow = async (url, id, query = FOLLOW) => {
  const client = createClient({
    url: `${url.replace("http", "ws")}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    onNonLazyError: () => undefined,
  });
  const leave = (): void => void client.dispose();
  onTestFinished(leave);
  const results = client.iterate({ query, variables: { id } });
  return {
    leave,
    next: async () => {
      const { done, value } = await results.next();
      return done ? null : value;
    },
  };
};

async function linkOf(follower: Follower): Promise<Link> {
  const { data, errors } = await follower.next();
  expect(errors).toBeUndefined();
  return data.link;
}

describe.each([
  ["server-sent events", overSse],
  ["a WebSocket", overWebSocket],
])("a link that is followed through the gateway, over %s", (_, follow) => {
  test("begins as it is now, with what the owners of both plans say", async () => {
    const { id } = activeLink();
    const first = await linkOf(await follow(house.gatewayUrl, id));
    expect(first).toEqual(await read(id));
    expect(first).toMatchObject({
      status: "ACTIEF",
      ontwikkelingsperspectief: {
        status: expect.any(String),
        vestiging: { naam: expect.any(String) },
      },
      hulpverleningsplan: { status: expect.any(String), bronhouder: { naam: expect.any(String) } },
    });
  });

  test("tells at once that a consent is withdrawn, and shows no plan from then on", async () => {
    const link = activeLink();
    const follower = await follow(house.gatewayUrl, link.id);
    const first = await linkOf(follower);
    await withdraw(link);
    const next = await linkOf(follower);
    expect(next).toMatchObject({
      id: link.id,
      status: "INGETROKKEN",
      ontwikkelingsperspectief: null,
      hulpverleningsplan: null,
    });
    expect(next.versie).toBeGreaterThan(first.versie);
    expect(next).toEqual(await read(link.id));
  });

  test("loses nothing to who was away: the first event is what became of it", async () => {
    const link = activeLink();
    const before = await follow(house.gatewayUrl, link.id);
    const { versie } = await linkOf(before);
    before.leave();
    await withdraw(link);
    const first = await linkOf(await follow(house.gatewayUrl, link.id));
    expect(first.status).toBe("INGETROKKEN");
    expect(first.versie).toBeGreaterThan(versie);
  });

  test("is null, once, where there is none; and the next thing that is heard is of another", async () => {
    const link = activeLink();
    const nothing = await follow(house.gatewayUrl, randomUUID());
    expect(await nothing.next()).toEqual({ data: { link: null } });
    const [silence, other] = [nothing.next(), await follow(house.gatewayUrl, link.id)];
    await linkOf(other);
    await withdraw(link);
    expect((await linkOf(other)).status).toBe("INGETROKKEN");
    expect(await Promise.race([silence, Promise.resolve("silence")])).toBe("silence");
  });
});

/** Another gateway before the same subgraphs, for a test that closes it or cuts its lines. */
async function openGateway(subgraphUrls = house.subgraphUrls): Promise<RunningGateway> {
  const gateway = await serveGateway({
    supergraphSdl: SUPERGRAPH,
    subgraphUrls,
    host: "127.0.0.1",
    port: 0,
    allowedOrigins: [],
    reportBug: (bug) => {
      throw new Error(JSON.stringify(bug));
    },
    openPlanner: (sdl) => planHere("hive", sdl),
  });
  onTestFinished(() => gateway.close());
  return gateway;
}

const codeIn = ({ errors }: { errors: { extensions: { code: string } }[] }): string | undefined =>
  errors[0]?.extensions.code;

test("a subscription that is not valid is refused before anybody is asked", async () => {
  house.takeStatements();
  const query = "subscription { plankoppelingGewijzigd { bestaatNiet } }";
  const overEvents = await overSse(house.gatewayUrl, "", query);
  expect(codeIn(await overEvents.next())).toBe("GRAPHQL_INVALID");
  expect(await overEvents.next()).toBeNull();
  const refused = await (await overWebSocket(house.gatewayUrl, "", query)).next().catch((it) => it);
  expect(refused).toMatchObject([{ extensions: { code: "GRAPHQL_INVALID" } }, {}]);
  expect(house.takeStatements()).toEqual({});
});

test("who does not accept events is told that a subscription needs them", async () => {
  const { data, errors } = await house.ask(FOLLOW, { id: activeLink().id });
  expect(data).toBeUndefined();
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["NOT_ACCEPTABLE"]);
});

test("NOT_READY, and then that it is complete, is what a gateway that closes says over server-sent events", async () => {
  const gateway = await openGateway();
  const { id } = activeLink();
  const stream = await openEventStream(`${gateway.url}/graphql`, FOLLOW, { id });
  expect((await stream.next()).data.link.id).toBe(id);
  await gateway.close();
  expect(codeIn(await stream.next())).toBe("NOT_READY");
  expect([await stream.next(), stream.isComplete()]).toEqual([null, true]);
});

test("a gateway that closes hangs up on a WebSocket, saying that it goes away", async () => {
  const gateway = await openGateway();
  const { id } = activeLink();
  const follower = await overWebSocket(gateway.url, id);
  expect((await linkOf(follower)).id).toBe(id);
  const last = follower.next().catch((reason: unknown) => reason);
  await gateway.close();
  expect(await last).toMatchObject({ code: 1001 });
});

test.each([
  ["server-sent events", overSse],
  ["a WebSocket", overWebSocket],
])("SUBGRAPH_UNREACHABLE ends a link whose owner was killed, over %s", async (_, follow) => {
  const line = await openLine(house.subgraphUrls["koppelingen"] ?? "");
  onTestFinished(() => line.cut());
  const gateway = await openGateway({ ...house.subgraphUrls, koppelingen: line.url });
  const follower = await follow(gateway.url, activeLink().id);
  expect((await linkOf(follower)).status).toBe("ACTIEF");
  await line.cut();
  const last = await follower.next();
  expect(last.data).toEqual({ link: null });
  expect(codeIn(last)).toBe("SUBGRAPH_UNREACHABLE");
  expect(await follower.next()).toBeNull();
});

test("a plan whose owner does not answer is lost from the event, and nothing else", async () => {
  const line = await openLine(house.subgraphUrls["jeugdzorg"] ?? "");
  await line.cut();
  const gateway = await openGateway({ ...house.subgraphUrls, jeugdzorg: line.url });
  const { id, ontwikkelingsperspectief } = activeLink();
  const follower = await overSse(gateway.url, id);
  const { data, errors } = await follower.next();
  expect(data.link).toMatchObject({ id, status: "ACTIEF", ontwikkelingsperspectief });
  expect(errors.map(({ extensions }: { extensions: object }) => extensions)).toContainEqual({
    code: "SUBGRAPH_UNREACHABLE",
  });
});
