import type { CompiledStep, DeferredStep } from "./compiled-plan.ts";
import { executePlan } from "./execute-plan.ts";
import type { IsKindOf } from "./places.ts";
import type { Run } from "./run.ts";

/**
 * Runs a plan of which parts may wait. First what is wanted at once; then all parts together, and those within a part
 * after it. Nothing is asked before `first`.
 *
 * What the parts bring is written onto the same answer, but never over what stands there: what was told of it before
 * stays true.
 */
export class BringLater {
  readonly run: Run;
  readonly #step: CompiledStep | null;
  readonly #isKindOf: IsKindOf;
  readonly #waiting: DeferredStep[] = [];
  readonly #brought = new Set<string>();
  #underWay = 0;
  #hasNews = true;
  #bug: { readonly cause: unknown } | null = null;
  #tell: () => void = () => undefined;

  constructor(
    begin: (later: DeferredStep[]) => Run,
    { step, isKindOf }: { readonly step: CompiledStep | null; readonly isKindOf: IsKindOf },
  ) {
    this.run = begin(this.#waiting);
    this.#step = step;
    this.#isKindOf = isKindOf;
  }

  /** Resolves when everything is there that does not wait; the rest is under way then. */
  async first(): Promise<void> {
    if (this.#step) await executePlan(this.run, this.#step, this.#isKindOf);
    this.#beginWaiting();
  }

  /** By the name of a `@defer`, whether all is there that it asks. What the plan does not tell apart comes last. */
  isBrought(name: string): boolean {
    return this.isOver || this.#brought.has(name);
  }

  get isOver(): boolean {
    return this.#underWay === 0;
  }

  /** Resolves when more may have been brought than when this was asked before. */
  async another(): Promise<void> {
    if (!this.#hasNews && this.#underWay > 0) {
      await new Promise<void>((resolve) => {
        this.#tell = resolve;
      });
    }
    this.#hasNews = false;
    if (this.#bug) throw this.#bug.cause;
  }

  #beginWaiting(): void {
    for (const part of this.#waiting.splice(0)) void this.#bring(part);
  }

  async #bring({ name, step }: DeferredStep): Promise<void> {
    this.#underWay += 1;
    try {
      if (step) await executePlan(this.run, step, this.#isKindOf);
      this.#brought.add(name);
      this.#beginWaiting();
    } catch (cause) {
      this.#bug ??= { cause };
    } finally {
      this.#underWay -= 1;
      this.#hasNews = true;
      this.#tell();
    }
  }
}
