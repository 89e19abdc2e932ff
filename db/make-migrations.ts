/**
 * Makes the migrations that bring each database to its tables in `src/tables`: `npm run migrations -- --name what-changes`.
 *
 * drizzle-kit writes a migration from the difference with the last one; it is never edited.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { SUBGRAPHS } from "@samenloop/schema";

const here = fileURLToPath(new URL(".", import.meta.url));
const kit = join(dirname(createRequire(import.meta.url).resolve("drizzle-kit")), "bin.cjs");

for (const name of SUBGRAPHS) {
  const argv = [kit, "generate", "--config", "drizzle.config.ts", ...process.argv.slice(2)];
  const env = { ...process.env, SUBGRAPH: name };
  const { status } = spawnSync(process.execPath, argv, { cwd: here, env, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 70);
}
