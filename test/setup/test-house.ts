import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openHouse, readSettings } from "@samenloop/cli";
import type { DatabaseUrls } from "@samenloop/db";
import { SUBGRAPHS, type SubgraphName } from "@samenloop/schema";
import { freshDatabase } from "./fresh-database.ts";

export interface TestHouse {
  readonly gatewayUrl: string;
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** Where its data are, for a test that looks or meddles behind its back. */
  readonly databases: Readonly<Partial<Record<SubgraphName, DatabaseUrls>>>;
  /** SQL statements since the last call, by subgraph. */
  takeStatements(): Readonly<Partial<Record<SubgraphName, number>>>;
  ask(query: string, variables?: object): Promise<HouseAnswer>;
  close(): Promise<void>;
}

export interface HouseAnswer {
  // A test reads what it asked for; a wrong path shows as a failing expectation.
  // oxlint-disable-next-line no-explicit-any
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
}

/**
 * The whole house as `npm start` opens it, on databases of its own, on ports that are free; with `jeugdzorg-url`
 * without a jeugdzorg.
 */
export async function openTestHouse(
  flags: Readonly<Record<string, string>> = {},
  pages?: URL,
): Promise<TestHouse> {
  const names = SUBGRAPHS.filter((name) => name !== "jeugdzorg" || !flags["jeugdzorg-url"]);
  const databases = await Promise.all(names.map((name) => freshDatabase(name)));
  const argv = names.flatMap((name, i) => [
    `--${name}-app-url=${databases[i]?.app}`,
    `--${name}-owner-url=${databases[i]?.owner}`,
  ]);
  const given = Object.entries(flags).map(([flag, value]) => `--${flag}=${value}`);
  const state = mkdtempSync(join(tmpdir(), "samenloop-house-"));
  const own = ["--port=0", "--subgraph-port=0", `--state=${state}`];
  const { settings } = readSettings([...argv, ...own, ...given], {});
  let counts: Partial<Record<SubgraphName, number>> = {};
  const house = await openHouse({
    settings,
    progress: () => undefined,
    ...(pages && { pages }),
    onStatement: (name, statement) => {
      if (!statement.includes("pg_catalog")) counts[name] = (counts[name] ?? 0) + 1;
    },
  });
  return {
    gatewayUrl: house.gatewayUrl,
    subgraphUrls: house.subgraphUrls,
    databases: settings.databases,
    takeStatements: () => {
      const taken = counts;
      counts = {};
      return taken;
    },
    ask: (query, variables = {}) => post(`${house.gatewayUrl}/graphql`, { query, variables }),
    close: async () => {
      await house.close();
      await Promise.all(databases.map((database) => database.drop()));
      rmSync(state, { recursive: true, force: true });
    },
  };
}

async function post(url: string, body: object): Promise<HouseAnswer> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  return (await response.json()) as HouseAnswer;
}
