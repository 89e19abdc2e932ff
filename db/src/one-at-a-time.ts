import { connect, type Connection } from "./connect.ts";

/** What two processes that begin together may not do at once; PostgreSQL knows a lock by its number. */
const LOCKS = { provision: 1, migrate: 2, load: 3 } as const;

/** Waits until no other process does the same with this database; ends with the connection. */
export async function takeTurn({ sql }: Connection, what: keyof typeof LOCKS): Promise<void> {
  await sql`select pg_advisory_lock(${LOCKS[what]})`;
}

/** Runs the work when it is our turn to load this database; whoever waited may find it done. */
export async function whileLoading<T>(ownerUrl: string, work: () => Promise<T>): Promise<T> {
  const connection = connect(ownerUrl, { max: 1 });
  try {
    await takeTurn(connection, "load");
    return await work();
  } finally {
    await connection.close();
  }
}
