import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { FromChild, ToChild } from "../../../gateway/src/adapters/planner/planner-messages.ts";
import type { PlannerName } from "../../../gateway/src/adapters/planner/open-planner.ts";
import type { Plan } from "../../../gateway/src/core/plan/plan-step.ts";
import { freezePlan } from "../../../gateway/src/core/plan/freeze-plan.ts";

/** Plans for one world after the other, in one process that is not ours: the native planner may take its process along. */
export interface PlannerAside {
  plan(supergraphSdl: string, query: string): Promise<Plan>;
  close(): Promise<void>;
}

/** Why a planner has no plan: it says so, or it died. */
export class Unplanned extends Error {}

export function plannerAside(planner: PlannerName): PlannerAside {
  let child: ChildProcess | undefined;
  let opened: string | undefined;

  return {
    async plan(supergraphSdl, query) {
      if (opened !== supergraphSdl || !child?.connected) {
        child = child?.connected ? child : start();
        opened = undefined;
        const opening = { planner, supergraphSdl, deadlineMs: 30_000, warmUp: false };
        const said = await ask(child, { kind: "open", ...opening });
        if (said.kind !== "ready") throw new Unplanned(JSON.stringify(said));
        opened = supergraphSdl;
      }
      const said = await ask(child, { kind: "plan", query });
      if (said.kind === "plan") return freezePlan(said.plan);
      throw new Unplanned(JSON.stringify(said));
    },
    async close() {
      const last = child;
      child = undefined;
      if (!last?.connected) return;
      const gone = new Promise((resolve) => last.once("exit", resolve));
      last.disconnect();
      await gone;
    },
  };
}

function start(): ChildProcess {
  const program = new URL(
    "../../../gateway/src/adapters/planner/planner-child.ts",
    import.meta.url,
  );
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx"));
  return fork(fileURLToPath(program), [], {
    serialization: "advanced",
    execArgv: ["--import", tsx.href],
    // A panic is told on the error stream, many lines long.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

function ask(child: ChildProcess, message: ToChild): Promise<FromChild> {
  return new Promise((resolve, reject) => {
    const onExit = (): void => reject(new Unplanned("the planner died"));
    child.once("exit", onExit);
    child.once("message", (answer: FromChild) => {
      child.off("exit", onExit);
      resolve(answer);
    });
    child.send(message, (error) => error && reject(new Unplanned(error.message)));
  });
}
