import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
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
  /** Told of every statement sent, so that a test can count them. Never log the text: it may hold values. */
  readonly onStatement?: (statement: string) => void;
}

/** A pool on one database; nothing is sent before the first statement. */
export function connect(url: string, options: ConnectOptions = {}): Connection {
  const { max = 5, onStatement } = options;
  const sql = postgres(url, {
    max,
    connect_timeout: 5,
    onnotice: () => undefined,
    ...(onStatement && {
      debug: (_connection: number, statement: string) => onStatement(statement),
    }),
  });
  return { sql, db: drizzle(sql), close: () => sql.end({ timeout: 5 }) };
}

/** Asks the database for a sign of life; the URL holds a password and is therefore never in the message. */
export async function requireReachable(connection: Connection, name: string): Promise<void> {
  try {
    await connection.sql`select 1`;
  } catch (cause) {
    const message = `The database of ${name} does not answer; check its URL and whether PostgreSQL runs.`;
    throw new Problem("DATABASE_UNREACHABLE", message, { cause });
  }
}
