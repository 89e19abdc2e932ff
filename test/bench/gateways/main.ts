/** Samenloop beside the other federation gateways of Node: `npm run bench -- --help`; README.md here says how. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { constants, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { chooseLoad } from "./load/choose-load.ts";
import { asksForHelp, WrongFlag } from "../../setup/flags.ts";
import { HELP, readOptions, type Options } from "./options.ts";
import { asJson } from "./report/as-json.ts";
import { asTable } from "./report/as-table.ts";
import type { Row } from "./report/row.ts";
import { writeReadme } from "./report/write-readme.ts";
import { runScenario } from "./running/run-scenario.ts";
import { installPeers } from "./starting/install-peers.ts";
import { pinToLoadCore } from "./starting/pinning.ts";
import { hasSamenloop } from "./starting/samenloop-command.ts";

const README = new URL("../../../README.md", import.meta.url);

// Whatever still runs ends with this process.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => process.exit(128 + constants.signals[signal]));

const folder = mkdtempSync(join(tmpdir(), "samenloop-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

try {
  const argv = process.argv.slice(2);
  if (asksForHelp(argv)) console.log(HELP);
  else await bench(readOptions(argv));
} catch (error) {
  if (!(error instanceof WrongFlag)) throw error;
  console.error(error.message);
  process.exitCode = 64;
}

async function bench(asked: Options): Promise<void> {
  const progress = createProgress();
  const complain = (sentence: string): void => {
    progress(`! ${sentence}`);
    process.exitCode = 1;
  };
  await installPeers(progress);
  const applyLoad = chooseLoad(folder, progress);
  if (!pinToLoadCore()) progress("cannot pin: gateway and load share all cores");
  const options = withoutAbsent(asked, complain);
  const run = { options, applyLoad, folder, progress, complain };
  console.log(conditions(options));
  const rows: Row[] = [];
  const share = (options.budget * 1000) / options.scenarios.length;
  const began = performance.now();
  for (const [i, scenario] of options.scenarios.entries()) {
    const isOver = (): boolean => performance.now() > began + share * (i + 1);
    const measured = await runScenario(scenario, { ...run, isOver }).catch((error: unknown) => {
      complain(`${scenario.name} broke off: ${error instanceof Error ? error.message : "?"}`);
      return [];
    });
    if (measured.length === 0) continue;
    rows.push(...measured);
    console.log(`\n${scenario.name}\n${asTable(measured)}`);
    // After each: whoever ends a long run keeps what it has measured.
    if (options.json) writeFileSync(options.json, asJson(rows));
  }
  if (options.readme && !writeReadme(README, rows))
    complain("README.md has no <!-- bench --> and <!-- /bench --> to write between");
}

function withoutAbsent(options: Options, complain: (sentence: string) => void): Options {
  if (hasSamenloop()) return options;
  const gateways = options.gateways.filter(({ name }) => !name.startsWith("samenloop"));
  if (gateways.length < options.gateways.length)
    complain("Samenloop has no gateway command yet and is left out");
  return { ...options, gateways };
}

function conditions({ rounds, seconds, semiRuimte }: Options): string {
  const flag = semiRuimte > 0 ? `--max-semi-space-size=${semiRuimte}` : "no flags";
  const [cpu] = cpus();
  return `Node ${process.versions.node}, ${cpu?.model.trim() ?? "?"}, ${flag}; ${rounds} rounds of ${seconds} s`;
}

/** To stderr, so that stdout stays the tables. */
function createProgress(): (sentence: string) => void {
  const began = performance.now();
  return (sentence) => {
    const seconds = ((performance.now() - began) / 1000).toFixed(0).padStart(5);
    process.stderr.write(`${seconds} s  ${sentence}\n`);
  };
}
