import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../../../setup/free-port.ts";
import type { Graph } from "../scenarios/scenario.ts";
import type { Gateway } from "../starting/all-gateways.ts";
import { startGateway, type RunningGateway } from "../starting/start-gateway.ts";

/** A gateway that runs, with the supergraph file that it reads. */
export interface Contestant extends RunningGateway {
  readonly gateway: Gateway;
  /** Writes the next version of its supergraph and gives its number. */
  replaceSupergraph(): number;
}

export interface Setting {
  readonly folder: string;
  readonly graph: Graph;
  readonly urlOf: (subgraph: string) => string;
  readonly nodeFlags: readonly string[];
  readonly answerFile: string;
}

export async function startContestant(gateway: Gateway, setting: Setting): Promise<Contestant> {
  const folder = join(setting.folder, gateway.name);
  mkdirSync(folder, { recursive: true });
  const supergraphFile = join(folder, "supergraph.graphql");
  let version = 0;
  const write = (): number => {
    writeFileSync(supergraphFile, setting.graph.supergraph(setting.urlOf, version));
    return version;
  };
  write();
  const { nodeFlags, answerFile } = setting;
  const situation = { supergraphFile, folder, port: await freePort(), nodeFlags, answerFile };
  const running = await startGateway(gateway.commandFor(situation), situation);
  return {
    ...running,
    gateway,
    replaceSupergraph: () => {
      version += 1;
      return write();
    },
  };
}
