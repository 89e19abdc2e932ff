import { endChild, nodeArgs, startChild } from "../starting/children.ts";
import type { Counts } from "./canned-server.ts";

export interface RunningSubgraphs {
  readonly urlOf: (subgraph: string) => string;
  /** Calls and misses since the last time. */
  count(): Promise<Counts>;
  close(): Promise<void>;
}

const PROGRAM = new URL("serve-subgraphs.ts", import.meta.url);

/** The subgraphs of a scenario, in a process of their own on the load's core. */
export async function startSubgraphs(scenario: string): Promise<RunningSubgraphs> {
  const child = startChild(process.execPath, nodeArgs(PROGRAM, scenario), {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const nextMessage = (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const onExit = (): void => reject(new Error("the subgraphs have ended"));
      child.once("exit", onExit).once("message", (message) => {
        child.off("exit", onExit);
        resolve(message);
      });
    });
  const port = (await nextMessage()) as number;
  return {
    urlOf: (subgraph) => `http://127.0.0.1:${port}/${subgraph}`,
    count: () => {
      const counts = nextMessage() as Promise<Counts>;
      child.send("count");
      return counts;
    },
    close: () => endChild(child),
  };
}
