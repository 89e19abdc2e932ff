import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { outputOf } from "./children.ts";

const PEERS = new URL("../peers/", import.meta.url);
const MARKER = new URL("node_modules/.samenloop-lock", PEERS);

/** Installs the other gateways when they are not there, or not those of the lock file. No install script runs. */
export async function installPeers(progress: (sentence: string) => void): Promise<void> {
  const lock = createHash("sha256")
    .update(readFileSync(new URL("package-lock.json", PEERS)))
    .digest("hex");
  if (existsSync(MARKER) && readFileSync(MARKER, "utf8") === lock) return;
  progress("installing the other gateways (once: 700 MB, one to three minutes) …");
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  await outputOf("npm", ["ci", "--prefix", fileURLToPath(PEERS), ...quiet]);
  writeFileSync(MARKER, lock);
}
