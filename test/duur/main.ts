/** What takes too long for every change: `npm run duur -- --help`. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asksForHelp, WrongFlag } from "../setup/flags.ts";
import { startGateway } from "./gateway-process.ts";
import { compareGeneratedWorlds } from "./generated-worlds.ts";
import { reloadUnderLoad } from "./reloads.ts";
import { HELP, readOptions, type Options } from "./options.ts";
import { fiveRounds } from "./rounds.ts";
import { openTwoSubgraphs } from "./two-subgraphs.ts";

const began = performance.now();
const say = (sentence: string): void => {
  const seconds = ((performance.now() - began) / 1000).toFixed(0).padStart(5);
  console.log(`${seconds} s  ${sentence}`);
};

try {
  const argv = process.argv.slice(2);
  if (asksForHelp(argv)) console.log(HELP);
  else await endure(readOptions(argv));
} catch (error) {
  if (!(error instanceof WrongFlag)) throw error;
  console.error(error.message);
  process.exitCode = 64;
}

async function endure(options: Options): Promise<void> {
  const { worlds: count, seed, operations, requests, reloads } = options;
  const failures = [
    ...(requests + reloads > 0 ? await burden(options) : []),
    ...(await compareGeneratedWorlds({ count, seed, operations }, say)),
  ];
  for (const failure of failures) console.log(`FAILED: ${failure}`);
  console.log(failures.length === 0 ? "All of it held." : `${failures.length} did not hold.`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

/** One gateway bears it all, so that what is left after the requests is still there during the reloads. */
async function burden({ requests, reloads }: Options): Promise<readonly string[]> {
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
