import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface Told {
  readonly exit: number;
  readonly out: string;
}

/** `npm run vraag -- <words>` as a reader types it at the root of the project, without what npm itself says. */
export async function vraag(url: string, words: readonly string[]): Promise<Told> {
  const typescript =
    "typescript" in process.features && process.features.typescript ? [] : ["--import", "tsx"];
  const child = spawn(process.execPath, [...typescript, "cli/src/vraag.ts", ...words], {
    cwd: ROOT,
    env: { ...process.env, SAMENLOOP_URL: url },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [out, [exit]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  return { out, exit: exit as number };
}
