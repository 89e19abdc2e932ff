import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { outputOf } from "../starting/children.ts";
import type { ApplyLoad, Load } from "./load.ts";

const SCRIPT = fileURLToPath(new URL("wrk.lua", import.meta.url));

export function hasWrk(): boolean {
  try {
    execFileSync("wrk", ["-v"], { stdio: "ignore" });
    return true;
  } catch (error) {
    // It says its version and then ends with 1.
    return (error as NodeJS.ErrnoException).code !== "ENOENT";
  }
}

/** Load by `wrk`, one thread; the body goes to it in a file of this folder. */
export function applyWrk(folder: string): ApplyLoad {
  const bodyFile = join(folder, "body.json");
  let first = 0;
  return async ({ url, body, seconds, connections }) => {
    writeFileSync(bodyFile, body);
    first += 1_000_000;
    const args = [
      "-t1",
      `-c${connections}`,
      `-d${seconds}s`,
      "--timeout",
      "30s",
      "-s",
      SCRIPT,
      url,
    ];
    const env = { ...process.env, BENCH_BODY: bodyFile, BENCH_FIRST: String(first) };
    const said = await outputOf("wrk", args, env);
    const line = said.split("\n").find((one) => one.startsWith("{"));
    if (!line) throw new Error("wrk did not say what it measured");
    return JSON.parse(line) as Load;
  };
}
