import { setImmediate as nextTurn } from "node:timers/promises";
import { Problem } from "@samenloop/schema";
import { deliver } from "../../../gateway/src/core/defer/deliver.ts";
import { partText } from "../../../gateway/src/core/defer/part-text.ts";
import { takeParts, type Taken, type TakenPart } from "../../../gateway/src/testing/take-parts.ts";
import type { Question } from "../candidate.ts";
import { Unplanned, type PlannerAside } from "../candidates/planner-aside.ts";
import { executionOf, openEngine } from "../candidates/samenloop.ts";
import type { Dice } from "../generate/dice.ts";
import type { World } from "../world/read-world.ts";

/** What a client has in the end, and in how many parts it came. */
export interface TakenInParts extends Taken {
  readonly parts: number;
}

export type TakeDeferred = (question: Question) => Promise<TakenInParts>;

/** Our own engine, asked in parts; each owner takes as many turns to answer as the dice say. */
export function takeDeferred(world: World, planner: PlannerAside, dice: Dice): TakeDeferred {
  const wait = async (): Promise<void> => {
    for (let turns = dice.int(4); turns > 0; turns--) await nextTurn();
  };
  const options = { planner: refusing(planner), usesBeforeCode: 0, wait };
  const { engine, asking } = openEngine(world, options);
  return async (question) => {
    asking.question = question;
    const execution = await executionOf(engine, question);
    const delivery = engine.deferred(execution);
    const parts: TakenPart[] = [];
    if (delivery) {
      for await (const part of deliver(delivery)) {
        parts.push(JSON.parse(partText(part, "")) as TakenPart);
      }
    } else {
      const { text, errors } = engine.write(execution, await engine.execute(execution));
      const told = errors.map(({ path }) => ({ message: "", path }));
      parts.push({ data: JSON.parse(text) as unknown, errors: told });
    }
    return { ...takeParts(parts), parts: parts.length };
  };
}

/** Says that it has no plan as a planner of the gateway does. */
const refusing = (planner: PlannerAside): PlannerAside => ({
  ...planner,
  plan: async (supergraphSdl, query) => {
    try {
      return await planner.plan(supergraphSdl, query);
    } catch (cause) {
      if (!(cause instanceof Unplanned)) throw cause;
      throw new Problem("PLAN_IMPOSSIBLE", cause.message);
    }
  },
});
