import { randomBytes } from "node:crypto";
import { inject, onTestFinished } from "vitest";
import { connect, migrate, type DatabaseUrls } from "@samenloop/db";
import type { SubgraphName } from "@samenloop/schema";
import { templatesFor, urlsOf, type Filling, type Urls } from "./templates.ts";

/** New databases, filled so, of which no other test has any; gone with `drop`. */
export async function freshDatabases<Name extends SubgraphName>(
  names: readonly Name[],
  filling: Filling<Name>,
): Promise<{ readonly urls: Urls<Name>; drop(): Promise<void> }> {
  const admin = connect(inject("adminUrl"), { max: 1 });
  const template = await templatesFor(admin, names, filling);
  const ending = randomBytes(6).toString("hex");
  for (const name of names) {
    await admin.sql.unsafe(
      `create database ${name}_${ending} template ${name}_${template} owner ${name}_owner`,
    );
  }
  const drop = async (): Promise<void> => {
    for (const name of names) {
      await admin.sql.unsafe(`drop database ${name}_${ending} with (force)`);
    }
    await admin.close();
  };
  return { urls: urlsOf(names, ending), drop };
}

/**
 * A new, migrated and empty database of one subgraph with its two roles, gone when the test is over.
 *
 * Call it inside a test, or in `beforeAll` with the returned `drop` called in `afterAll`.
 */
export async function freshDatabase(
  name: SubgraphName,
): Promise<DatabaseUrls & { drop: () => Promise<void> }> {
  const { urls, drop } = await freshDatabases([name], { key: "migrated", fill: migrateAll });
  return { ...urls[name], drop };
}

/** As every subgraph does before it serves. */
export async function migrateAll(all: Urls<SubgraphName>): Promise<void> {
  const entries = Object.entries(all) as [SubgraphName, DatabaseUrls][];
  await Promise.all(entries.map(([name, urls]) => migrate(name, urls)));
}

/** The same for one test, which drops it when it ends. */
export async function testDatabase(name: SubgraphName): Promise<DatabaseUrls> {
  const database = await freshDatabase(name);
  onTestFinished(database.drop);
  return database;
}
