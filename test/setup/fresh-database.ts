import { randomBytes } from "node:crypto";
import { inject, onTestFinished } from "vitest";
import { connect, migrate, type DatabaseUrls } from "@samenloop/db";
import type { SubgraphName } from "@samenloop/schema";

/**
 * A new, migrated and empty database of one subgraph with its two roles, gone when the test is over.
 *
 * Call it inside a test, or in `beforeAll` with the returned `drop` called in `afterAll`.
 */
export async function freshDatabase(
  name: SubgraphName,
): Promise<DatabaseUrls & { drop: () => Promise<void> }> {
  const admin = connect(inject("adminUrl"), { max: 1 });
  const database = `${name}_${randomBytes(6).toString("hex")}`;
  const roles = [`${database}_owner`, `${database}_app`];
  const password = randomBytes(12).toString("hex");
  for (const role of roles) {
    await admin.sql.unsafe(
      `create role ${role} login nosuperuser nobypassrls password '${password}'`,
    );
  }
  await admin.sql.unsafe(`create database ${database} owner ${roles[0]}`);
  const drop = async (): Promise<void> => {
    await admin.sql.unsafe(`drop database ${database} with (force)`);
    for (const role of roles) await admin.sql.unsafe(`drop role ${role}`);
    await admin.close();
  };
  const url = (role: string): string => {
    const target = new URL(inject("adminUrl"));
    Object.assign(target, { username: role, password, pathname: `/${database}` });
    return target.href;
  };
  const urls = { owner: url(`${database}_owner`), app: url(`${database}_app`) };
  await migrate(name, urls);
  return { ...urls, drop };
}

/** The same for one test, which drops it when it ends. */
export async function testDatabase(name: SubgraphName): Promise<DatabaseUrls> {
  const database = await freshDatabase(name);
  onTestFinished(database.drop);
  return database;
}
