import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fillDatabases, openHouse, readSettings } from "@samenloop/cli";
import type { DatabaseUrls } from "@samenloop/db";
import { SUBGRAPHS, type SubgraphName } from "@samenloop/schema";
import { freshDatabases, migrateAll } from "./fresh-database.ts";
import type { Filling } from "./templates.ts";

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
export async function openTestHouse(flags: Flags = {}, pages?: URL): Promise<TestHouse> {
  const names = SUBGRAPHS.filter((name) => name !== "jeugdzorg" || !flags["jeugdzorg-url"]);
  const databases = await freshDatabases(names, loadedWith(flags));
  const argv = names.flatMap((name) => [
    `--${name}-app-url=${databases.urls[name].app}`,
    `--${name}-owner-url=${databases.urls[name].owner}`,
  ]);
  const given = argvOf(flags);
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
      await databases.drop();
      rmSync(state, { recursive: true, force: true });
    },
  };
}

type Flags = Readonly<Record<string, string>>;

const argvOf = (flags: Flags): string[] =>
  Object.entries(flags).map(([flag, value]) => `--${flag}=${value}`);

/** As the first house with these flags would load it: the same country is invented once, and copied from then on. */
function loadedWith(flags: Flags): Filling<SubgraphName> {
  const decides = ["data", "leerlingen", "seed", "peildatum"];
  const given = argvOf(flags).filter((argument) =>
    decides.some((flag) => argument.startsWith(`--${flag}=`)),
  );
  return {
    key: given.toSorted().join(" "),
    async fill(urls) {
      await migrateAll(urls);
      await fillDatabases(readSettings(given, {}).settings, urls, () => undefined);
    },
  };
}

async function post(url: string, body: object): Promise<HouseAnswer> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  return (await response.json()) as HouseAnswer;
}
