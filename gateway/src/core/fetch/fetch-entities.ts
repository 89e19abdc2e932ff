import { attach, attachAbsence, attachFailure } from "./attach.ts";
import type { CompiledEntities } from "./compiled-plan.ts";
import { copySelected } from "./copy-selected.ts";
import { Failure, isSource, NOT_AS_AGREED, type Source } from "./failure.ts";
import { gatherEntities, type Gathered, type Known } from "./gather-entities.ts";
import type { Partly } from "./represent.ts";
import { ask, variablesText, type Read, type Run } from "./run.ts";
import type { IsKindOf } from "./places.ts";
import type { Selection, SelectionByType } from "./selection.ts";
import { sieveFields } from "./sieve.ts";

/** Asks fields of the entities that are in the answer already, each of them once, and gives them to every place. */
export async function fetchEntities(
  run: Run,
  entities: CompiledEntities,
  isKindOf: IsKindOf,
): Promise<void> {
  const gathered: Gathered[] = [];
  for (const batch of entities.batches) {
    const one = gatherEntities(run, batch, isKindOf);
    if (one.known.length > 0) gathered.push(one);
  }
  if (gathered.length === 0) return;
  const asked = { entities, gathered, isKindOf };
  const read = await askTogether(run, asked);
  if (read.data) return giveAll(run, asked, read);
  const isHopeless = gathered.length === 1 || read.errors.length === 0;
  const [lost, others] = isHopeless ? [gathered, []] : divide(gathered, read);
  loseAll(lost, read);
  // One batch that fails takes all of them along, because `_entities` may not be null: each is asked alone.
  await Promise.all(others.map((one) => askAlone(run, { ...asked, gathered: [one] })));
}

interface Asked {
  readonly entities: CompiledEntities;
  readonly gathered: readonly Gathered[];
  readonly isKindOf: IsKindOf;
}

/** Those that an error names, and the rest. */
function divide(gathered: readonly Gathered[], { errors }: Lost): [Gathered[], Gathered[]] {
  const isNamed = ({ batch }: Gathered): boolean =>
    errors.some(({ path }) => path?.[0] === batch.alias);
  return [gathered.filter(isNamed), gathered.filter((one) => !isNamed(one))];
}

async function askAlone(run: Run, asked: Asked): Promise<void> {
  const read = await askTogether(run, asked);
  if (read.data) giveAll(run, asked, read);
  else loseAll(asked.gathered, read);
}

function askTogether(run: Run, { entities, gathered }: Asked): Promise<Read> {
  const part = entities.only(gathered.map(({ batch }) => batch));
  let own = "";
  let count = 0;
  for (const { batch, known, text } of gathered) {
    own += `${own === "" ? "" : ","}${batch.variableHead}[${text}]`;
    count += known.length;
  }
  const body = part.head + variablesText(run, part.variables, own);
  return ask(run, { query: entities, kind: "query", body, entities: count });
}

type Given = Extract<Read, { readonly data: Source }>;
type Lost = Extract<Read, { readonly data: null }>;

function giveAll(run: Run, asked: Asked, { data, loose }: Given): void {
  // An error without a place explains whatever is missing; where nothing is, it is told on its own.
  const [reason] = loose;
  const absence = reason ? new Failure(reason.code) : null;
  let isExplained = !reason;
  for (const { batch, known } of asked.gathered) {
    const given = data[batch.alias];
    const list = Array.isArray(given) && given.length === known.length ? given : [];
    for (let index = 0; index < known.length; index += 1) {
      const one = known[index] as Known;
      const answer: unknown = list[index] === null ? absence : list[index];
      if (answer instanceof Failure) isExplained = true;
      giveOne(run, { one, answers: batch.answers, isKindOf: asked.isKindOf }, answer);
    }
  }
  if (reason && !isExplained) run.loose.push(reason);
}

interface Giving {
  readonly one: Known;
  readonly answers: SelectionByType;
  readonly isKindOf: IsKindOf;
}

function giveOne(run: Run, giving: Giving, answer: unknown): void {
  const { one, answers } = giving;
  const { sentAs, targets } = one;
  if (answer === null) {
    const selection = answers.of(sentAs);
    if (selection) for (const target of targets) attachAbsence(target, selection);
    return;
  }
  if (!isSource(answer)) {
    return loseOne(one, answers, answer instanceof Failure ? answer : NOT_AS_AGREED);
  }
  const typename = answer["__typename"] ?? sentAs;
  const isIt = typeof typename === "string" && giving.isKindOf(typename, sentAs);
  const selection = isIt ? answers.of(typename) : null;
  if (!selection) return loseOne(one, answers, NOT_AS_AGREED);
  const kept = sieveFields(answer, selection);
  if (one.partly) loseDependents(kept, selection, one.partly);
  attachTo(run, one, { kept, selection });
}

/** Whatever a subgraph made of them without what they require, it is not what was asked. */
function loseDependents(kept: Source, { fields }: Selection, { lost, failure }: Partly): void {
  for (const { name, as } of fields) if (lost.has(name)) kept[as] = failure;
}

interface Attaching {
  readonly kept: Source;
  readonly selection: Selection;
}

/** By reference to all of one group, as a copy to each group after the first. */
function attachTo(run: Run, { targets, groups }: Known, { kept, selection }: Attaching): void {
  if (!groups) {
    if (targets.length > 1) run.isShared = true;
    for (const target of targets) attach(target, kept, selection);
    return;
  }
  run.isShared = true;
  const copies = new Map<number | undefined, Source>();
  for (const [index, target] of targets.entries()) {
    const group = groups[index];
    const copy = copies.get(group) ?? (copies.size === 0 ? kept : copySelected(kept, selection));
    copies.set(group, copy);
    attach(target, copy, selection);
  }
}

function loseAll(gathered: readonly Gathered[], { failure }: Lost): void {
  for (const { batch, known } of gathered) {
    for (const one of known) loseOne(one, batch.answers, failure);
  }
}

function loseOne({ sentAs, targets }: Known, answers: SelectionByType, failure: Failure): void {
  const selection = answers.of(sentAs);
  if (!selection) return;
  for (const target of targets) attachFailure(target, failure, selection);
}
