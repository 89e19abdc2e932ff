import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A new folder for the state of a house. The account that PostgreSQL runs under may pass, also when that is not ours,
 * so that its data lie inside and go when the folder goes.
 */
export function makeStateFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "samenloop-state-"));
  chmodSync(folder, 0o711);
  return folder;
}
