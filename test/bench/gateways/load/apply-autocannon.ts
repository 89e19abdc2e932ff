import { fileURLToPath } from "node:url";
import { outputOf } from "../starting/children.ts";
import type { ApplyLoad, Load } from "./load.ts";

const PROGRAM = fileURLToPath(new URL("../peers/autocannon.mjs", import.meta.url));

/** Load by `autocannon`, where there is no `wrk`: it costs the load's core several times as much. */
export function applyAutocannon(): ApplyLoad {
  let first = 0;
  return async (request) => {
    first += 1_000_000;
    const said = await outputOf(process.execPath, [PROGRAM, JSON.stringify({ ...request, first })]);
    return JSON.parse(said) as Load;
  };
}
