import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { connect } from "@samenloop/db";
import { openEmbeddedServer, removeEmbeddedData } from "@samenloop/db/embedded";
import { SUBGRAPHS } from "@samenloop/schema";
import { freePort } from "./free-port.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Superuser URL of the PostgreSQL server that all tests of this run share. */
    readonly adminUrl: string;
  }
}

/** One PostgreSQL server for the whole run, in a folder of its own that goes when the run is over. */
export default async function startDatabaseServer(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "samenloop-test-"));
  const server = await openEmbeddedServer({ folder, port: await freePort() });
  await prepare(server.adminUrl());
  project.provide("adminUrl", server.adminUrl());
  return async () => {
    await server.stop();
    await removeEmbeddedData(folder);
    rmSync(folder, { recursive: true, force: true });
  };
}

/** The two roles of each subgraph, with the password of the superuser. */
async function prepare(adminUrl: string): Promise<void> {
  const { sql, close } = connect(adminUrl, { max: 1 });
  const { password } = new URL(adminUrl);
  for (const role of SUBGRAPHS.flatMap((name) => [`${name}_owner`, `${name}_app`])) {
    await sql.unsafe(`create role ${role} login nosuperuser nobypassrls password '${password}'`);
  }
  // No test needs its data after a power cut, and each would wait for the disk when it throws them away.
  await sql`alter system set fsync = off`;
  await sql`select pg_reload_conf()`;
  await close();
}
