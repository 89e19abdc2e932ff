import { fork, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Problem } from "@samenloop/schema";
import { freezePlan } from "../../core/plan/freeze-plan.ts";
import type { Plan } from "../../core/plan/plan-step.ts";
import type { FromChild, Opening, ToChild } from "./planner-messages.ts";

/** One planner process. */
export interface PlannerWorker {
  /** Resolves when it can plan; rejects when it never will. */
  readonly ready: Promise<void>;
  /** One at a time. @throws Problem, or an error when the process is gone. */
  plan(query: string): Promise<Plan>;
  /** At once, whatever it does: native code listens to nothing else. */
  kill(): void;
  /** Resolves when the process is no more; its parent has then heard of it, so that no zombie stays. */
  readonly gone: Promise<void>;
}

export function startWorker(opening: Opening): PlannerWorker {
  const child = fork(fileURLToPath(new URL("planner-child.ts", import.meta.url)), [], {
    serialization: "advanced",
    execArgv: forTypeScript(),
    env: inherited(),
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const gone = new Promise<void>((resolve) => {
    child.once("exit", () => resolve()).once("error", () => resolve());
  });
  const ask = (message: ToChild): Promise<FromChild> => askChild(child, message);
  return {
    ready: ask({ kind: "open", ...opening }).then(requireReady),
    plan: async (query) => planIn(await ask({ kind: "plan", query })),
    kill: () => void child.kill("SIGKILL"),
    gone,
  };
}

/** What one question can make a planner use up: its memory, its stack. */
const DIED = "Planning this takes more than there is; ask for less at once.";

/** A child that dies, or cannot even start, answers nothing. */
function askChild(child: ChildProcess, message: ToChild): Promise<FromChild> {
  return new Promise((resolve, reject) => {
    const onExit = () => settle(() => reject(new Problem("PLAN_TOO_SLOW", DIED)));
    const onError = (cause: Error) =>
      settle(() => reject(new Error("The planner process does not start.", { cause })));
    const onMessage = (answer: FromChild) => settle(() => resolve(answer));
    child.once("exit", onExit).once("error", onError).once("message", onMessage);
    child.send(message, (error) => error && onError(error));

    function settle(end: () => void): void {
      child.off("exit", onExit).off("error", onError).off("message", onMessage);
      end();
    }
  });
}

function requireReady(answer: FromChild): void {
  if (answer.kind === "ready") return;
  const said = answer.kind === "plan" ? "a plan" : answer.message;
  throw new Error(`The planner does not open this supergraph: ${said}`);
}

function planIn(answer: FromChild): Plan {
  if (answer.kind === "plan") return freezePlan(answer.plan);
  if (answer.kind === "impossible")
    throw new Problem("PLAN_IMPOSSIBLE", answer.message, { cause: answer.why });
  throw new Error(answer.kind === "bug" ? answer.message : "The planner answered out of turn.");
}

/** Node strips types itself from 22.18 on; before that tsx does, which this process may have loaded in another way. */
function forTypeScript(): string[] {
  if ((process.features as { readonly typescript?: unknown }).typescript) return [];
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx"));
  return ["--import", tsx.href];
}

/** Nothing of a debugger or a profiler of the parent, and no secret of its environment. */
function inherited(): NodeJS.ProcessEnv {
  const { PATH, TMPDIR, TEMP, SystemRoot } = process.env;
  return {
    ...(PATH && { PATH }),
    ...(TMPDIR && { TMPDIR }),
    ...(TEMP && { TEMP }),
    ...(SystemRoot && { SystemRoot }),
  };
}
