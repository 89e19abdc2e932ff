/**
 * What takes too long for every change: 100,000 requests in five rounds with a flat heap, and 200 reloads under load.
 *
 * `npm run duur -- [--requests 100000] [--reloads 200]`; exits with 1 when something fails, fails to end, or grows.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startGateway } from "./gateway-process.ts";
import { reloadUnderLoad } from "./reloads.ts";
import { fiveRounds } from "./rounds.ts";
import { openTwoSubgraphs } from "./two-subgraphs.ts";

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "100000" },
    reloads: { type: "string", default: "200" },
  },
});
const began = performance.now();
const say = (sentence: string): void => {
  const seconds = ((performance.now() - began) / 1000).toFixed(0).padStart(5);
  console.log(`${seconds} s  ${sentence}`);
};

const folder = mkdtempSync(join(tmpdir(), "samenloop-duur-"));
const subgraphs = await openTwoSubgraphs();
try {
  const failures = await run();
  for (const failure of failures) console.log(`FAILED: ${failure}`);
  console.log(failures.length === 0 ? "All of it held." : `${failures.length} did not hold.`);
  process.exitCode = failures.length === 0 ? 0 : 1;
} finally {
  subgraphs.close();
  rmSync(folder, { recursive: true, force: true });
}

async function run(): Promise<readonly string[]> {
  const file = join(folder, "supergraph.graphql");
  writeFileSync(file, subgraphs.supergraph(0));
  const gateway = await startGateway(folder, file);
  const failures = [
    ...(await fiveRounds(gateway, Number(values.requests), say)),
    ...(await reloadUnderLoad({ gateway, subgraphs, file }, Number(values.reloads), say)),
  ];
  const exit = await gateway.close();
  return exit === 0 ? failures : [...failures, `it ended with exit code ${exit}`];
}
