import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { connect as connectSocket, type Socket } from "node:net";
import postgres, { type Sql } from "postgres";
import { Problem } from "@samenloop/schema";

export type Database = PostgresJsDatabase;

export interface Connection {
  readonly sql: Sql;
  readonly db: Database;
  close(): Promise<void>;
}

export interface ConnectOptions {
  readonly max?: number;
  /** Told of every statement sent, so that it can be counted and weighed. Never log one: it may hold values. */
  readonly onStatement?: (statement: string, parameters: readonly unknown[]) => void;
}

/** A pool on one database; nothing is sent before the first statement. */
export function connect(url: string, options: ConnectOptions = {}): Connection {
  const { max = 5, onStatement } = options;
  const sql = postgres(url, {
    ...ipv6Address(url),
    ...(isHere(url) && { socket: openSocket }),
    max,
    connect_timeout: 5,
    onnotice: () => undefined,
    ...(onStatement && {
      debug: (_connection: number, statement: string, parameters: unknown[]) =>
        onStatement(statement, parameters),
    }),
  });
  return { sql, db: drizzle(sql), close: () => sql.end({ timeout: 5 }) };
}

/** The driver takes `[::1]` for a host called `[`; named in a list, which its types do not know, it stays whole. */
function ipv6Address(url: string): object {
  const { hostname, port } = new URL(url);
  if (!hostname.startsWith("[")) return {};
  return { host: [hostname.slice(1, -1)], port: [Number(port || 5432)] };
}

const isHere = (url: string): boolean =>
  ["127.0.0.1", "localhost", "[::1]"].includes(new URL(url).hostname);

/**
 * Sends small packets at once. A COPY ends with two of them, and the system holds each back for 40 ms: most of the
 * time of a small load. Only on this machine, where a socket needs nothing else that the driver knows to do.
 */
function openSocket({ host, port }: { host: readonly string[]; port: readonly number[] }): Socket {
  return connectSocket({ host: host[0] ?? "", port: port[0] ?? 5432, noDelay: true });
}

/**
 * Asks the database for a sign of life; the URL holds a password and is therefore never in the message.
 *
 * The driver itself would try for ever where something accepts its connections and closes them again.
 */
export async function requireReachable(
  connection: Connection,
  name: string,
  seconds = 10,
): Promise<void> {
  const deadline = AbortSignal.timeout(seconds * 1000);
  const late = new Promise<never>((_resolve, reject) => {
    deadline.addEventListener("abort", () => reject(deadline.reason as Error));
  });
  try {
    await Promise.race([connection.sql`select 1`, late]);
  } catch (cause) {
    const message = `The database of ${name} does not answer; check its URL and whether PostgreSQL runs.`;
    throw new Problem("DATABASE_UNREACHABLE", message, { cause });
  }
}
