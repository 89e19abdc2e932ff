import type { CompiledEntities } from "./compiled-plan.ts";
import { Failure, type Source } from "./failure.ts";
import { gatherEntities, type Gathered } from "./gather-entities.ts";
import { giveEntities, loseEntities } from "./give-entities.ts";
import { ask, variablesText, type Read, type Run } from "./run.ts";
import type { IsKindOf } from "./places.ts";

/** Asks fields of the entities that are in the answer already, each of them once, and gives them to every place. */
export async function fetchEntities(
  run: Run,
  entities: CompiledEntities,
  isKindOf: IsKindOf,
): Promise<void> {
  const gathered: Gathered[] = [];
  for (const batch of entities.batches) {
    const one = gatherEntities(run, batch, isKindOf);
    if (one.count > 0) gathered.push(one);
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
  for (const { batch, text, count: some } of gathered) {
    own += `${own === "" ? "" : ","}${batch.variableHead}[${text}]`;
    count += some;
  }
  const body = part.head + variablesText(run, part.variables, own);
  const sentTypes = gathered.map(({ sentAs }) => sentAs);
  const { reader } = part;
  return ask(run, { query: entities, reader, sentTypes, kind: "query", body, entities: count });
}

type Given = Extract<Read, { readonly data: Source }>;
type Lost = Extract<Read, { readonly data: null }>;

function giveAll(
  run: Run,
  { entities, gathered, isKindOf }: Asked,
  { data, isExact, loose }: Given,
): void {
  for (const point of entities.beyond) run.found.delete(point);
  // An error without a place explains whatever is missing; where nothing is, it is told on its own.
  const [reason] = loose;
  const absence = reason ? new Failure(reason.code) : null;
  let isExplained = !reason;
  for (const one of gathered) {
    const list = data[one.batch.alias];
    const given = { list: Array.isArray(list) ? list : [], isExact, absence, isKindOf };
    if (giveEntities(run, one, given) && absence) isExplained = true;
  }
  if (reason && !isExplained) run.loose.push(reason);
}

function loseAll(gathered: readonly Gathered[], { failure }: Lost): void {
  for (const one of gathered) loseEntities(one, failure);
}
