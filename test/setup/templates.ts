import { createHash } from "node:crypto";
import { inject } from "vitest";
import type { Connection, DatabaseUrls } from "@samenloop/db";
import type { SubgraphName } from "@samenloop/schema";

/** How the databases of these subgraphs are reached. */
export type Urls<Name extends SubgraphName> = Readonly<Record<Name, DatabaseUrls>>;

/** What is in the databases, and a key that no other filling has. */
export interface Filling<Name extends SubgraphName> {
  readonly key: string;
  fill(urls: Urls<Name>): Promise<void>;
}

/**
 * The ending of the names of databases that are filled so, which others are copied from and nobody opens: whoever asks
 * first in a run fills them, and whoever asks meanwhile waits.
 */
export async function templatesFor<Name extends SubgraphName>(
  { sql }: Connection,
  names: readonly Name[],
  { key, fill }: Filling<Name>,
): Promise<string> {
  const ending = createHash("sha256").update(`${names.join()} ${key}`).digest("hex").slice(0, 12);
  await sql`select pg_advisory_lock(hashtext(${ending}))`;
  try {
    // The last to get its name: with it there are all of them.
    const [found] = await sql`
      select 1 from pg_database where datname = ${`${names.at(-1)}_${ending}`}`;
    if (found) return ending;
    const draft = `${ending}_draft`;
    for (const name of names) {
      await sql.unsafe(`drop database if exists ${name}_${draft} with (force)`);
      await sql.unsafe(`create database ${name}_${draft} owner ${name}_owner`);
    }
    await fill(urlsOf(names, draft));
    for (const name of names) {
      await sql.unsafe(`alter database ${name}_${draft} rename to ${name}_${ending}`);
    }
    return ending;
  } finally {
    await sql`select pg_advisory_unlock(hashtext(${ending}))`;
  }
}

/** As the two roles that each subgraph has on the server of this run. */
export function urlsOf<Name extends SubgraphName>(
  names: readonly Name[],
  ending: string,
): Urls<Name> {
  const url = (name: string, role: string): string => {
    const own = { username: `${name}_${role}`, pathname: `/${name}_${ending}` };
    return Object.assign(new URL(inject("adminUrl")), own).href;
  };
  const entries = names.map((name) => [name, { app: url(name, "app"), owner: url(name, "owner") }]);
  return Object.fromEntries(entries) as Urls<Name>;
}
