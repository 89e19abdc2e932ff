import { Problem } from "@samenloop/schema";
import type { PlanNow } from "./checked-planner.ts";
import { openPlanNow } from "./open-planner.ts";
import type { FromChild, ToChild } from "./planner-messages.ts";

/** The program of a planner process: it knows one supergraph, answers in order, and ends when its parent is gone. */
let planner: PlanNow | undefined;

process.on("message", (message: ToChild) => {
  void answer(message).then((said) => process.send?.(said));
});
process.on("disconnect", () => process.exit(0));
// A terminal tells every process of Ctrl-C; when to stop is the parent's to say.
process.on("SIGINT", () => undefined);

async function answer(message: ToChild): Promise<FromChild> {
  try {
    if (message.kind === "open") {
      planner = await openPlanNow(message.planner, message.supergraphSdl);
      return { kind: "ready" };
    }
    if (!planner) throw new Error("Asked to plan before a supergraph was given.");
    return { kind: "plan", plan: planner.plan(message.query) };
  } catch (error) {
    if (error instanceof Problem) return { kind: "impossible", message: error.message };
    return { kind: "bug", message: error instanceof Error ? (error.stack ?? error.message) : "?" };
  }
}
