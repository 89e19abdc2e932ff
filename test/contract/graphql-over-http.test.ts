import { readFileSync } from "node:fs";
import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveGateway, type RunningGateway } from "@samenloop/gateway";

const supergraph = new URL("../../schema/supergraph.graphql", import.meta.url);

/** Questions by GET, which a server may answer and ours does not: a question in an address ends up in a log. */
const BY_GET = ["5A70", "D6D5", "6A70"];

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await serveGateway({
    supergraphSdl: readFileSync(supergraph, "utf8"),
    subgraphUrls: {},
    host: "127.0.0.1",
    port: 0,
    allowedOrigins: [],
    today: () => "2026-10-01",
    reportBug: () => undefined,
  });
});
afterAll(() => gateway.close());

const audits = serverAudits({ url: () => `${gateway.url}/graphql`, fetchFn: fetch });

test("the audit of GraphQL over HTTP is whole", () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))("$id: $name", async (audit) => {
  const result = await audit.fn();
  const reason = "reason" in result ? result.reason : undefined;
  const status = BY_GET.includes(audit.id) ? "notice" : "ok";
  expect({ ...result, reason }).toMatchObject({ status });
});
