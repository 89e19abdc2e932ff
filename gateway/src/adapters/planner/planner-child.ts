import { Problem } from "@samenloop/schema";
import type { PlanNow } from "./checked-planner.ts";
import { openPlanNow } from "./open-planner.ts";
import type { FromChild, ToChild } from "./planner-messages.ts";
import { limitSelf } from "./self-limit.ts";
import { warmUpQuestion } from "./warm-up-question.ts";

/** The program of a planner process: it knows one supergraph, answers in order, and ends when its parent is gone. */
let planNow: PlanNow["plan"] | undefined;

process.on("message", (message: ToChild) => {
  void answer(message).then((said) => process.send?.(said));
});
process.on("disconnect", () => process.exit(0));
// A terminal tells every process of Ctrl-C; when to stop is the parent's to say.
process.on("SIGINT", () => undefined);

/** That it fails says nothing: nobody asked it. */
function warmUp(plan: PlanNow["plan"], supergraphSdl: string): void {
  try {
    const question = warmUpQuestion(supergraphSdl);
    if (question !== null) plan(question);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
}

function impossible({ message, cause }: Problem): FromChild {
  const why = cause instanceof Error ? cause.message : (JSON.stringify(cause) ?? "");
  return { kind: "impossible", message, why };
}

async function answer(message: ToChild): Promise<FromChild> {
  try {
    if (message.kind === "open") {
      const { plan } = await openPlanNow(message.planner, message.supergraphSdl);
      if (message.warmUp) warmUp(plan, message.supergraphSdl);
      // The parent kills first; this is for when there is none any more.
      const limited = limitSelf(2 * message.deadlineMs + 1000);
      planNow = (query) => limited(() => plan(query));
      return { kind: "ready" };
    }
    if (!planNow) throw new Error("Asked to plan before a supergraph was given.");
    return { kind: "plan", plan: planNow(message.query) };
  } catch (error) {
    if (error instanceof Problem) return impossible(error);
    return { kind: "bug", message: error instanceof Error ? (error.stack ?? error.message) : "?" };
  }
}
