import { execFileSync } from "node:child_process";
import { applyAutocannon } from "./apply-autocannon.ts";
import { applyWrk, hasWrk } from "./apply-wrk.ts";
import type { ApplyLoad } from "./load.ts";

/** `wrk` where it is, or where this user may install it; else `autocannon`, which the other gateways come with. */
export function chooseLoad(folder: string, progress: (sentence: string) => void): ApplyLoad {
  if (hasWrk() || installWrk(progress)) return applyWrk(folder);
  progress(
    "there is no wrk: autocannon makes the load, and the load's core will be the limit sooner",
  );
  return applyAutocannon();
}

function installWrk(progress: (sentence: string) => void): boolean {
  if (process.getuid?.() !== 0) return false;
  try {
    progress("installing wrk …");
    const quiet = {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    } as const;
    execFileSync(
      "sh",
      ["-c", "apt-get install -y -qq wrk || (apt-get update -qq && apt-get install -y -qq wrk)"],
      quiet,
    );
  } catch {
    return false;
  }
  return hasWrk();
}
