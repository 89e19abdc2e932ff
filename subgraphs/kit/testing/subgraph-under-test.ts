import { connect, type Database } from "@samenloop/db";
import { vasteKlok, type Bug } from "@samenloop/schema";
import { freshDatabase } from "@samenloop/test/fresh-database";
import { openEventStream, type EventStream } from "./event-stream.ts";
import { serveSubgraph, type ServeOptions, type Subgraph } from "../src/index.ts";

/** The day on which every test of a subgraph lives, unless it says otherwise. */
export const PEILDATUM = "2026-10-01";

export interface Answer {
  // A test reads what it asked for; a wrong path shows as a failing expectation.
  // oxlint-disable-next-line no-explicit-any
  readonly data: any;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

export interface SubgraphUnderTest {
  /** As the owner: where a test puts its rows. */
  readonly owner: Database;
  readonly appUrl: string;
  readonly url: string;
  readonly bugs: readonly Bug[];
  ask(query: string, variables?: object): Promise<Answer>;
  subscribe(query: string, variables?: object): Promise<EventStream>;
  /** How many subscriptions watch the database now. */
  watching(): number;
  /** Statements that one question costs, without what a new connection says to introduce itself. */
  countStatements(query: string, variables?: object): Promise<number>;
  close(): Promise<void>;
}

/** A subgraph as the gateway meets it: over HTTP, on a database of its own that is empty and goes with it. */
export async function openSubgraph<Loaders>(
  subgraph: Subgraph<Loaders>,
  dag: string = PEILDATUM,
  extra: Partial<ServeOptions> = {},
): Promise<SubgraphUnderTest> {
  const database = await freshDatabase(subgraph.name);
  const owner = connect(database.owner, { max: 1 });
  const bugs: Bug[] = [];
  const statements: string[] = [];
  const running = await serveSubgraph(subgraph, {
    appUrl: database.app,
    host: "127.0.0.1",
    port: 0,
    klok: vasteKlok(dag),
    reportBug: (bug) => bugs.push(bug),
    onStatement: (statement) => statements.push(statement),
    ...extra,
  });
  const ask = (query: string, variables: object = {}): Promise<Answer> =>
    post(running.url, { query, variables });
  return {
    owner: owner.db,
    appUrl: database.app,
    url: running.url,
    bugs,
    ask,
    subscribe: (query, variables) => openEventStream(running.url, query, variables),
    watching: running.watching,
    countStatements: async (query, variables) => {
      statements.length = 0;
      await ask(query, variables);
      return statements.filter((statement) => !statement.includes("pg_catalog")).length;
    },
    close: async () => {
      await running.close();
      await owner.close();
      await database.drop();
    },
  };
}

async function post(url: string, body: object): Promise<Answer> {
  const headers = { "content-type": "application/json", connection: "close" };
  const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  return (await answer.json()) as Answer;
}

/** A UUID that says which row of a test it is. */
export const uuid = (kind: number, number: number): string =>
  `${kind.toString(16).padStart(8, "0")}-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
