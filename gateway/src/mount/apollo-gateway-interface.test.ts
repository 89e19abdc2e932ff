import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { planHere } from "../adapters/planner/plan-here.ts";
import type { Caller } from "../pipeline.ts";
import type { Policy } from "../policy/policy.ts";
import { answers, openFakeSubgraph, type FakeSubgraph } from "../testing/fake-subgraph.ts";
import { asEntity, care, KINDEREN, QUESTION, smallSupergraph } from "../testing/small-graph.ts";
import { samenloop, type MountOptions } from "./apollo-gateway-interface.ts";

let school: FakeSubgraph;
let zorg: FakeSubgraph;
beforeAll(async () => {
  [school, zorg] = await Promise.all([openFakeSubgraph(), openFakeSubgraph()]);
});
afterAll(async () => void (await Promise.all([school.close(), zorg.close()])));

const servers: ApolloServer[] = [];
afterEach(async () => void (await Promise.all(servers.splice(0).map((server) => server.stop()))));

interface Context {
  readonly caller?: Caller;
}

async function serverWith(
  options: Partial<MountOptions<Context>> = {},
  plugins: ApolloServerPlugin[] = [],
) {
  const gateway = samenloop<Context>({
    supergraphSdl: smallSupergraph(),
    subgraphs: { school: { url: school.url }, zorg: { url: zorg.url } },
    openPlanner: (sdl) => planHere("hive", sdl),
    ...options,
  });
  const server = new ApolloServer({ gateway, plugins });
  servers.push(server);
  await server.start();
  const ask = async (query: string, variables = {}, contextValue: Context = {}) => {
    const { body } = await server.executeOperation({ query, variables }, { contextValue });
    // Written out and read again, as HTTP does.
    return JSON.parse(JSON.stringify(body.kind === "single" ? body.singleResult : null));
  };
  return { server, gateway, ask };
}

function behaveWell(): void {
  school.behave(answers({ data: { leerlingen: KINDEREN.map(asEntity) } }));
  zorg.behave(answers({ data: { _entities: [care("een"), care("twee")] } }));
}

const LEERLINGEN = KINDEREN.map((kind, at) => ({ ...kind, ...care(at === 0 ? "een" : "twee") }));

test("an ApolloServer answers with the engine, and every hook of a plugin runs around it", async () => {
  behaveWell();
  const ran: string[] = [];
  const plugin: ApolloServerPlugin = {
    serverWillStart: async () => ({
      schemaDidLoadOrUpdate: ({ apiSchema, coreSupergraphSdl }) => {
        const isWhole = coreSupergraphSdl === smallSupergraph();
        ran.push(`schema ${apiSchema.getType("Leerling")?.name} ${isWhole}`);
      },
    }),
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation }) => void ran.push(operation?.operation ?? ""),
      executionDidStart: async () => ({ executionDidEnd: async () => void ran.push("executed") }),
      willSendResponse: async ({ response }) => {
        ran.push("will send");
        if (response.body.kind === "single")
          response.body.singleResult.extensions = { door: "ons" };
      },
    }),
  };
  const { ask } = await serverWith({}, [plugin]);
  expect(await ask(QUESTION)).toEqual({
    data: { leerlingen: LEERLINGEN },
    extensions: { door: "ons" },
  });
  expect(ran).toEqual(["schema Leerling true", "query", "executed", "will send"]);
});

test("what a subgraph fails at is null with an error of our own at its place, and the rest arrives", async () => {
  behaveWell();
  zorg.behave(answers("PG password=geheim", { status: 500, type: "text/plain" }));
  const { data, errors } = await (await serverWith()).ask("{ leerlingen { id plan { status } } }");
  expect(data).toEqual({ leerlingen: KINDEREN.map(({ id }) => ({ id, plan: null })) });
  expect(errors.map(({ path }: { path: unknown }) => path)).toEqual([
    ["leerlingen", 0, "plan"],
    ["leerlingen", 1, "plan"],
  ]);
  expect(JSON.stringify(errors)).not.toContain("geheim");
  for (const { extensions } of errors) expect(extensions.code).toMatch(/^SUBGRAPH_/);
});

test("variables reach conditions and subgraphs", async () => {
  behaveWell();
  const { ask } = await serverWith();
  const query = "query ($met: Boolean!) { leerlingen { id plan @include(if: $met) { status } } }";
  const asked = zorg.questions.length;
  expect((await ask(query, { met: false })).data.leerlingen[0]).toEqual({ id: "1" });
  expect(zorg.questions).toHaveLength(asked);
  const withPlan = { id: "1", plan: { status: "een" } };
  expect((await ask(query, { met: true })).data.leerlingen[0]).toEqual(withPlan);
});

test("introspection shows what clients may see, and asks nobody", async () => {
  const asked = school.questions.length;
  const { ask } = await serverWith();
  const { data } = await ask('{ __type(name: "Richting") { enumValues { name } } }');
  expect(data.__type.enumValues).toEqual([{ name: "TAAL" }, { name: "REKENEN" }]);
  expect(school.questions).toHaveLength(asked);
});

test("limits hold behind a foreign door too", async () => {
  const limits = { tokens: 1000, nesting: 64, depth: 1, aliases: 10, selections: 10 };
  const { ask } = await serverWith({ limits });
  const { data, errors } = await ask("{ leerlingen { id } }");
  expect(data ?? null).toBeNull();
  expect(errors[0].extensions.code).toBe("LIMIT_EXCEEDED");
});

test("the caller is whom the context says, and passes only a policy that knows him", async () => {
  behaveWell();
  const nobody = { organisatie: null, namens: null };
  const analist: Caller = { rol: "ANALIST", doel: "BELEID_EN_ONDERZOEK", ...nobody };
  const arts: Caller = { rol: "JEUGDARTS", doel: "VERLENEN_JEUGDHULP", ...nobody };
  const forAnalysts: Policy = { code: "ANALIST", allows: ({ rol }) => rol === "ANALIST" };
  const { ask } = await serverWith({
    callerOf: ({ caller }) => caller ?? arts,
    policies: [forAnalysts],
  });
  expect((await ask("{ leerlingen { id } }", {}, { caller: analist })).errors).toBeUndefined();
  const { data, errors } = await ask("{ leerlingen { id } }");
  expect([data ?? null, errors[0].extensions.code]).toEqual([null, "NOT_ALLOWED"]);
});

test("another supergraph takes the place of the first while the server runs", async () => {
  behaveWell();
  const { gateway, ask } = await serverWith();
  expect((await ask("{ extra: __typename spreuk }")).errors[0].message).toMatch(/spreuk/);
  await gateway.replaceSupergraph(
    smallSupergraph().replace(
      /^ {2}motto: String/m,
      "  spreuk: String @join__field(graph: SCHOOL)\n$&",
    ),
  );
  school.behave(answers({ data: { spreuk: "samen" } }));
  expect(await ask("{ spreuk }")).toEqual({ data: { spreuk: "samen" } });
});

test("stop waits for what is under way and closes what was open", async () => {
  let closed = 0;
  const { server, ask } = await serverWith({
    openPlanner: async (sdl) => {
      const planner = await planHere("hive", sdl);
      return { ...planner, close: async () => void (closed += 1) };
    },
  });
  let arrived = (): void => undefined;
  let release = (): void => undefined;
  const hasArrived = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  school.behave((response) => {
    release = () => answers({ data: { motto: "samen" } })(response, { query: "", variables: {} });
    arrived();
  });
  const answer = ask("{ motto }");
  await hasArrived;
  const stopped = server.stop();
  servers.length = 0;
  expect(closed).toBe(0);
  release();
  expect(await answer).toEqual({ data: { motto: "samen" } });
  await stopped;
  expect(closed).toBe(1);
});
