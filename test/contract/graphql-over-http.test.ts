import { readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readManifest, serveGateway, type RunningGateway } from "@samenloop/gateway";

const SUPERGRAPH = readFileSync(
  new URL("../../schema/supergraph.graphql", import.meta.url),
  "utf8",
);

const KNOWN = "{ __typename }";
const documents = readManifest(
  JSON.stringify({ [createHash("sha256").update(KNOWN).digest("hex")]: KNOWN }),
);

interface Finding {
  readonly status: "notice" | "warn";
  readonly why: string;
}

/** What an audit finds that is not "ok", and why that is so. None is an error. */
const ACCEPTED: Readonly<Record<string, Finding>> = {
  "5A70": {
    status: "notice",
    why: "MAY answer a GET with a text: a text in an address ends up in logs and histories.",
  },
  D6D5: { status: "notice", why: "MAY take variables with such a GET: there is none." },
  "6A70": { status: "notice", why: "The same, for a client of the older media type." },
};

const serve = (withDocuments: boolean): Promise<RunningGateway> =>
  serveGateway({
    supergraphSdl: SUPERGRAPH,
    subgraphUrls: {},
    host: "127.0.0.1",
    port: 0,
    allowedOrigins: [],
    today: () => "2026-10-01",
    reportBug: () => undefined,
    ...(withDocuments && { documents }),
  });

describe.each([
  ["as it starts", false],
  ["with trusted documents, for which GET asks", true],
])("the audit of GraphQL over HTTP of a gateway %s", (_, withDocuments) => {
  let gateway: RunningGateway;
  beforeAll(async () => void (gateway = await serve(withDocuments)));
  afterAll(() => gateway.close());

  const audits = serverAudits({ url: () => `${gateway.url}/graphql`, fetchFn: fetch });

  test("is whole", () => {
    expect(audits).toHaveLength(61);
    expect(audits.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(ACCEPTED)));
  });

  test.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))("$id: $name", async (audit) => {
    const result = await audit.fn();
    const reason = "reason" in result ? result.reason : undefined;
    expect({ ...result, reason }).toMatchObject({ status: ACCEPTED[audit.id]?.status ?? "ok" });
  });
});
