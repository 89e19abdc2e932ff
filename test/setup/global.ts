import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openEmbeddedServer, removeEmbeddedData } from "@samenloop/db/embedded";
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
  project.provide("adminUrl", server.adminUrl());
  return async () => {
    await server.stop();
    await removeEmbeddedData(folder);
    rmSync(folder, { recursive: true, force: true });
  };
}
