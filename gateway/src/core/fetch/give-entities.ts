import { attach, attachAbsence, attachFailure } from "./attach.ts";
import { copySelected } from "./copy-selected.ts";
import { Failure, isSource, NOT_AS_AGREED, type Source } from "./failure.ts";
import type { Gathered } from "./gather-entities.ts";
import type { IsKindOf } from "./places.ts";
import type { Partly } from "./representation-part.ts";
import type { Run } from "./run.ts";
import type { Selection } from "./selection.ts";
import { sieveFields } from "./sieve.ts";

export interface GivenEntities {
  /** What the subgraph answered, one for each entity in the order asked; of another length it answers none. */
  readonly list: readonly unknown[];
  /** Whether they hold nothing but what was selected of the types that they were said to be. */
  readonly isExact: boolean;
  /** Why an entity is not there, when the subgraph told that something went wrong and not where. */
  readonly absence: Failure | null;
  readonly isKindOf: IsKindOf;
}

/** Gives what was answered to every object that is that entity; true when `absence` explained something. */
export function giveEntities(run: Run, gathered: Gathered, given: GivenEntities): boolean {
  const judged = judgeAll(gathered, given);
  const { targets, entityOf, groups } = gathered;
  if (groups || targets.length > gathered.count) run.isShared = true;
  const copies = groups && new Copies(judged);
  for (let index = 0; index < targets.length; index += 1) {
    const entity = entityOf[index] ?? 0;
    const target = targets[index] as Source;
    const selection = judged.selections[entity];
    const answer = copies ? copies.of(entity, groups[index] ?? 0) : judged.answers[entity];
    if (!selection) continue;
    if (answer === null || answer === undefined) attachAbsence(target, selection);
    else if (answer instanceof Failure) attachFailure(target, answer, selection);
    else attach(target, answer, selection);
  }
  return judged.isExplained;
}

/** Gives the same reason to all of them. */
export function loseEntities(
  { batch, targets, entityOf, sentAs }: Gathered,
  failure: Failure,
): void {
  for (const [index, target] of targets.entries()) {
    const selection = batch.answers.of(sentAs[entityOf[index] ?? 0]);
    if (selection) attachFailure(target, failure, selection);
  }
}

/** By entity: what may be attached, or why nothing is, or null when nobody knows it; and which fields that is about. */
interface Judged {
  readonly answers: (Source | Failure | null)[];
  readonly selections: (Selection | null)[];
  isExplained: boolean;
}

function judgeAll(gathered: Gathered, given: GivenEntities): Judged {
  const judged = given.isExact ? judgeExact(gathered, given) : judgeEach(gathered, given);
  if (gathered.partly.size > 0) loseDependents(judged, gathered.partly);
  return judged;
}

/** There is nothing to judge then; entities of one type follow each other. */
function judgeExact({ batch, sentAs }: Gathered, { list }: GivenEntities): Judged {
  const selections: (Selection | null)[] = [];
  let typename: string | undefined;
  let selection: Selection | null = null;
  for (const sent of sentAs) {
    if (sent !== typename) selection = batch.answers.of(sent);
    typename = sent;
    selections.push(selection);
  }
  return { answers: list as (Source | null)[], selections, isExplained: false };
}

function judgeEach({ batch, count, sentAs }: Gathered, given: GivenEntities): Judged {
  const { list, absence, isKindOf } = given;
  const judged: Judged = { answers: [], selections: [], isExplained: false };
  const isAnswered = list.length === count;
  for (let entity = 0; entity < count; entity += 1) {
    const typename = sentAs[entity] ?? "";
    const answer = isAnswered ? list[entity] : NOT_AS_AGREED;
    if (answer === null && absence) {
      judged.selections.push(batch.answers.of(typename));
      judged.answers.push(absence);
      judged.isExplained = true;
    } else judge(judged, { answer, typename, isKindOf, batch });
  }
  return judged;
}

interface Answered {
  readonly answer: unknown;
  /** What it was asked about as. */
  readonly typename: string;
  readonly batch: Gathered["batch"];
  readonly isKindOf: IsKindOf;
}

function judge(judged: Judged, { answer, typename, batch, isKindOf }: Answered): void {
  const type = isSource(answer) ? claimedType(answer, typename, isKindOf) : typename;
  const selection = batch.answers.of(type ?? typename);
  judged.selections.push(selection);
  judged.answers.push(type !== null && selection ? keptOf(answer, selection) : NOT_AS_AGREED);
}

/** The type that an answer says it is of; null when that is another than was asked about. */
function claimedType(answer: Source, sentAs: string, isKindOf: IsKindOf): string | null {
  const claimed = answer["__typename"] ?? sentAs;
  return typeof claimed === "string" && isKindOf(claimed, sentAs) ? claimed : null;
}

function keptOf(answer: unknown, selection: Selection): Source | Failure | null {
  if (answer === null || answer instanceof Failure) return answer;
  return isSource(answer) ? sieveFields(answer, selection) : NOT_AS_AGREED;
}

/** Whatever a subgraph made of them without what they require, it is not what was asked. */
function loseDependents(
  { answers, selections }: Judged,
  partly: ReadonlyMap<number, Partly>,
): void {
  for (const [entity, { lost, failure }] of partly) {
    const answer = answers[entity];
    if (!isSource(answer)) continue;
    for (const { name, as } of selections[entity]?.fields ?? []) {
      if (lost.has(name)) answer[as] = failure;
    }
  }
}

/** The answer itself for the first group that wants it, and a copy for each other group. */
class Copies {
  readonly #judged: Judged;
  readonly #known = new Map<number, Map<number, Source>>();

  constructor(judged: Judged) {
    this.#judged = judged;
  }

  of(entity: number, group: number): Source | Failure | null {
    const answer = this.#judged.answers[entity] ?? null;
    const selection = this.#judged.selections[entity];
    if (!isSource(answer) || !selection) return answer;
    const byGroup = this.#known.get(entity) ?? new Map<number, Source>();
    const copy =
      byGroup.get(group) ?? (byGroup.size === 0 ? answer : copySelected(answer, selection));
    this.#known.set(entity, byGroup.set(group, copy));
    return copy;
  }
}
