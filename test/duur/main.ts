/**
 * What takes too long for every change: 100,000 requests in five rounds with a flat heap, 200 reloads under load, and
 * 1,000 generated worlds whose answers are compared with those of one schema.
 *
 * `npm run duur -- [--requests 100000] [--reloads 200] [--werelden 1000] [--zaad 1] [--vragen 10]`, where 0 leaves a part
 * out; exits with 1 when something fails, fails to end, grows, or differs.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startGateway } from "./gateway-process.ts";
import { compareGeneratedWorlds } from "./generated-worlds.ts";
import { reloadUnderLoad } from "./reloads.ts";
import { fiveRounds } from "./rounds.ts";
import { openTwoSubgraphs } from "./two-subgraphs.ts";

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "100000" },
    reloads: { type: "string", default: "200" },
    werelden: { type: "string", default: "1000" },
    zaad: { type: "string", default: "1" },
    vragen: { type: "string", default: "10" },
  },
});
const began = performance.now();
const say = (sentence: string): void => {
  const seconds = ((performance.now() - began) / 1000).toFixed(0).padStart(5);
  console.log(`${seconds} s  ${sentence}`);
};

const requests = Number(values.requests);
const reloads = Number(values.reloads);
const failures = [
  ...(requests + reloads > 0 ? await burden() : []),
  ...(await compareGeneratedWorlds(
    {
      count: Number(values.werelden),
      seed: Number(values.zaad),
      operations: Number(values.vragen),
    },
    say,
  )),
];
for (const failure of failures) console.log(`FAILED: ${failure}`);
console.log(failures.length === 0 ? "All of it held." : `${failures.length} did not hold.`);
process.exitCode = failures.length === 0 ? 0 : 1;

/** One gateway bears it all, so that what is left after the requests is still there during the reloads. */
async function burden(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "samenloop-duur-"));
  const subgraphs = await openTwoSubgraphs();
  try {
    const file = join(folder, "supergraph.graphql");
    writeFileSync(file, subgraphs.supergraph(0));
    const gateway = await startGateway(folder, file);
    const failures = [
      ...(requests > 0 ? await fiveRounds(gateway, requests, say) : []),
      ...(reloads > 0 ? await reloadUnderLoad({ gateway, subgraphs, file }, reloads, say) : []),
    ];
    const exit = await gateway.close();
    return exit === 0 ? failures : [...failures, `it ended with exit code ${exit}`];
  } finally {
    subgraphs.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
