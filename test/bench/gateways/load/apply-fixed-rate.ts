import { nodeArgs, outputOf } from "../starting/children.ts";
import type { FixedRate, FixedRateResult } from "./fixed-rate.ts";

const PROGRAM = new URL("fixed-rate.ts", import.meta.url);

export async function applyFixedRate(load: FixedRate): Promise<FixedRateResult> {
  const said = await outputOf(process.execPath, nodeArgs(PROGRAM, JSON.stringify(load)));
  return JSON.parse(said) as FixedRateResult;
}
