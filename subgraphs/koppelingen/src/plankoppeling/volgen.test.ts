import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { connect } from "@samenloop/db";
import { plankoppeling, toestemming } from "@samenloop/db/tables/koppelingen";
import { serveSubgraph } from "@samenloop/subgraph-kit";
import { openEventStream, type EventStream } from "../../../kit/testing/event-stream.ts";
import { openSubgraph, uuid } from "../../../kit/testing/subgraph-under-test.ts";
import { koppelingen } from "../index.ts";
import { addActief, koppelingId } from "../testing/invented-rows.ts";
import { doel, latest, openLinking, yes, type Link, type Linking } from "../testing/linking.ts";

const FOLLOW = `subscription ($id: ID!) {
  link: plankoppelingGewijzigd(id: $id) {
    id versie status hulpverleningsplan { id } gedeeldeDoelen { id } toestemmingen { status }
  }
}`;

let linking: Linking;
beforeAll(async () => void (linking = await openLinking()));
afterAll(() => linking.close());

/** Follows a link until the test is over. */
async function follow(id: string, url = linking.url): Promise<EventStream> {
  const stream = await openEventStream(url, FOLLOW, { id });
  onTestFinished(() => stream.leave());
  return stream;
}

const linkOf = async (stream: EventStream) => {
  const { data, errors } = await stream.next();
  expect(errors).toBeUndefined();
  return data.link;
};

const RAISE = { versie: sql`${plankoppeling.versie} + 1` };

async function withdraw(link: Link): Promise<Link> {
  const [consent] = latest(link);
  const { fouten } = await linking.change("toestemmingIntrekken", { toestemmingId: consent?.id });
  expect(fouten).toEqual([]);
  return linking.read(link.id);
}

const STATE = `query ($id: ID!) {
  link: plankoppeling(id: $id) {
    id versie status hulpverleningsplan { id } gedeeldeDoelen { id } toestemmingen { status }
  }
}`;

test("begins with the state of now, as a query answers it", async () => {
  const { id, versie } = await linking.activeLink(1);
  const first = await linkOf(await follow(id));
  expect(first).toEqual((await linking.ask(STATE, { id })).data.link);
  expect(first).toMatchObject({
    versie,
    status: "ACTIEF",
    hulpverleningsplan: { id: expect.any(String) },
  });
});

test("tells of each consent that is given, and shows the plan from the last one on", async () => {
  const { id, toestemmingen, versie } = await linking.link(2);
  const stream = await follow(id);
  const asked = { versie, status: "WACHT_OP_TOESTEMMING", hulpverleningsplan: null };
  expect(await linkOf(stream)).toMatchObject(asked);

  const plan = { id: expect.any(String) };
  for (const [index, consent] of toestemmingen.entries()) {
    await linking.change("toestemmingVastleggen", yes(consent));
    const isLast = index === toestemmingen.length - 1;
    expect(await linkOf(stream)).toMatchObject({
      versie: versie + index + 1,
      status: isLast ? "ACTIEF" : "WACHT_OP_TOESTEMMING",
      hulpverleningsplan: isLast ? plan : null,
    });
  }
});

test("tells at once that a consent is withdrawn, and no longer shows the plan", async () => {
  const link = await linking.activeLink(3);
  const stream = await follow(link.id);
  expect((await linkOf(stream)).hulpverleningsplan).not.toBeNull();

  const { versie } = await withdraw(link);
  const closed = { versie, status: "INGETROKKEN", hulpverleningsplan: null };
  expect(await linkOf(stream)).toMatchObject(closed);
});

test("tells of what belongs to the link: a goal that is added", async () => {
  const link = await linking.activeLink(4);
  const stream = await follow(link.id);
  expect((await linkOf(stream)).gedeeldeDoelen).toEqual([]);
  await linking.change("gedeeldDoelToevoegen", doel(link));
  expect(await linkOf(stream)).toMatchObject({
    versie: link.versie + 1,
    gedeeldeDoelen: [{ id: expect.any(String) }],
  });
});

test("who was away sees in the first event what became of it, with a higher versie", async () => {
  const link = await linking.activeLink(5);
  const before = await follow(link.id);
  const { versie } = await linkOf(before);
  before.leave();
  await linking.change("gedeeldDoelToevoegen", doel(link));
  const now = await withdraw(link);

  const after = await linkOf(await follow(link.id));
  expect(after).toMatchObject({ versie: now.versie, status: "INGETROKKEN" });
  expect(after.versie).toBe(versie + 2);
});

test("all who follow a link are told, and nobody who follows another", async () => {
  const [one, other] = [await linking.activeLink(6), await linking.activeLink(7)];
  const [first, second, third] = [
    await follow(one.id),
    await follow(one.id.toUpperCase()),
    await follow(other.id),
  ];
  for (const stream of [first, second, third]) await linkOf(stream);

  const changed = await withdraw(one);
  for (const stream of [first, second]) {
    expect(await linkOf(stream)).toMatchObject({ id: one.id, versie: changed.versie });
  }
  // Had it been told of the first change, that would be what comes now.
  const otherChanged = await withdraw(other);
  expect(await linkOf(third)).toMatchObject({ id: other.id, versie: otherChanged.versie });
});

test("the word of a change is part of it: what is rolled back is told to nobody", async () => {
  const link = await linking.activeLink(8);
  const stream = await follow(link.id);
  await linkOf(stream);
  const failing = linking.owner.transaction(async (tx) => {
    await tx.update(plankoppeling).set(RAISE).where(eq(plankoppeling.id, link.id));
    throw new Error("not after all");
  });
  await expect(failing).rejects.toThrow("not after all");
  const refused = await linking.change("koppelingBeeindigen", {
    plankoppelingId: link.id,
    verwachteVersie: link.versie + 5,
  });
  expect(refused.fouten).toHaveLength(1);

  const { versie } = await withdraw(link);
  expect(await linkOf(stream)).toMatchObject({ versie });
});

test("a state that was sent is not sent again, however often it is told of", async () => {
  const link = await linking.activeLink(9);
  const stream = await follow(link.id);
  await linkOf(stream);
  for (let i = 0; i < 5; i += 1) {
    await linking.owner.execute(sql`select pg_notify('plankoppeling_gewijzigd', ${link.id})`);
  }
  const { versie } = await withdraw(link);
  expect(await linkOf(stream)).toMatchObject({ versie });
});

test("of many changes at once the last state comes, and none goes back", async () => {
  const link = await linking.activeLink(10);
  const stream = await follow(link.id);
  let { versie } = await linkOf(stream);
  const last = versie + 40;
  for (let i = 0; i < 40; i += 1) {
    await linking.owner.update(plankoppeling).set(RAISE).where(eq(plankoppeling.id, link.id));
  }
  while (versie < last) {
    const next = await linkOf(stream);
    expect(next.versie).toBeGreaterThan(versie);
    versie = next.versie;
  }
  expect(versie).toBe(last);
});

test("tells what an owner mends by hand in a consent, though versie stays", async () => {
  const link = await linking.activeLink(11);
  const stream = await follow(link.id);
  const { versie } = await linkOf(stream);
  const gone = { ingetrokkenOp: "2026-10-01" };
  const [consent] = latest(link);
  await linking.owner
    .update(toestemming)
    .set(gone)
    .where(eq(toestemming.id, consent?.id ?? ""));
  expect(await linkOf(stream)).toMatchObject({ versie, status: "INGETROKKEN" });
});

test("what changes by the day alone is told once that day is there", async () => {
  let dag = "2026-10-01";
  const { url, close } = await serveSubgraph(koppelingen, {
    appUrl: linking.appUrl,
    host: "127.0.0.1",
    port: 0,
    klok: { vandaag: () => dag },
    reportBug: () => undefined,
    live: { recheckMs: 20 },
  });
  onTestFinished(close);
  await addActief(linking.owner, 12);
  const stream = await follow(koppelingId(12), url);
  expect(await linkOf(stream)).toMatchObject({ versie: 1, status: "ACTIEF" });
  dag = "2027-01-01";
  const closed = { versie: 1, status: "VERLOPEN", hulpverleningsplan: null };
  expect(await linkOf(stream)).toMatchObject(closed);
});

test.each([
  ["an id that no link has", uuid(99, 1)],
  ["an id that is none", "999900006"],
])("%s gives null once, and the stream stays open", async (_, id) => {
  const stream = await follow(id);
  expect(await stream.next()).toEqual({ data: { link: null } });
  await linking.owner.execute(sql`select pg_notify('plankoppeling_gewijzigd', ${id})`);
  const seen = await Promise.race([stream.next(), linking.activeLink(Math.trunc(20 + id.length))]);
  // The link was made before anything more came.
  expect(seen).toMatchObject({ status: "ACTIEF" });
  expect(stream.isComplete()).toBe(false);
});

test("a link that disappears looks like one that was never there", async () => {
  await addActief(linking.owner, 30);
  const stream = await follow(koppelingId(30));
  expect(await linkOf(stream)).toMatchObject({ status: "ACTIEF" });
  await linking.owner.delete(plankoppeling).where(eq(plankoppeling.id, koppelingId(30)));
  expect(await stream.next()).toEqual({ data: { link: null } });
});

/** Ends connections of the app role to this database, as when it starts anew. */
async function terminate(appUrl: string, which: "listening" | "all"): Promise<number> {
  const { sql: app, close } = connect(appUrl, { max: 1 });
  const rows = await app`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and usename = current_user and pid <> pg_backend_pid()
      and (${which === "all"} or query ilike 'listen%')`;
  await close();
  return rows.length;
}

test("however many follow, one connection listens", async () => {
  const [one, other] = [await linking.activeLink(40), await linking.activeLink(41)];
  const streams = [await follow(one.id), await follow(one.id), await follow(other.id)];
  for (const stream of streams) await linkOf(stream);
  expect(await terminate(linking.appUrl, "listening")).toBe(1);
});

/** The next event that could be answered whole. */
async function wholeLinkOf(stream: EventStream) {
  for (;;) {
    const { data, errors } = await stream.next();
    if (!errors) return data.link;
  }
}

test.each(["listening", "all"] as const)(
  "after its connections were cut (%s), it tells what changed meanwhile and what changes later",
  async (which) => {
    const graph = await openSubgraph(koppelingen);
    onTestFinished(() => graph.close());
    await addActief(graph.owner, 1);
    const change = () =>
      graph.owner
        .update(plankoppeling)
        .set(RAISE)
        .where(eq(plankoppeling.id, koppelingId(1)));
    const stream = await follow(koppelingId(1), graph.url);
    expect(await linkOf(stream)).toMatchObject({ versie: 1 });
    const cut = terminate(graph.appUrl, which);
    await change();
    expect(await cut).toBeGreaterThan(0);
    expect(await wholeLinkOf(stream)).toMatchObject({ versie: 2 });
    await change();
    expect(await wholeLinkOf(stream)).toMatchObject({ versie: 3 });
  },
);

test("who goes away is no longer looked for", async () => {
  const before = linking.watching();
  const link = await linking.activeLink(43);
  const streams = [await follow(link.id), await follow(link.id)];
  for (const stream of streams) await linkOf(stream);
  expect(linking.watching()).toBe(before + 2);
  for (const stream of streams) stream.leave();
  await vi.waitFor(() => expect(linking.watching()).toBe(before));
});
