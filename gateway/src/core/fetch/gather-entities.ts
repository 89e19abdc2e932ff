import { attachFailure } from "./attach.ts";
import type { CompiledBatch } from "./compiled-plan.ts";
import { Failure, type Source } from "./failure.ts";
import { visitPlaces, type Holder, type IsKindOf, type PlaceVisitor } from "./places.ts";
import type { Representer } from "./represent.ts";
import type { Partly } from "./representation-part.ts";
import type { Run } from "./run.ts";

/**
 * The entities that one batch asks about, and everything in the answer that is one of them.
 *
 * Lists side by side and no object for each entity: there may be thousands, and all of them live for as long as a
 * subgraph thinks.
 */
export interface Gathered {
  readonly batch: CompiledBatch;
  /** How many different ones are asked about. */
  readonly count: number;
  /** JSON text of their representations, without the brackets around them. */
  readonly text: string;
  /** For each of them the type that it was said to be. */
  readonly sentAs: readonly string[];
  /** What cannot be answered about one of them, because something that it requires is missing. */
  readonly partly: ReadonlyMap<number, Partly>;
  /** The objects of the answer that get what is brought. */
  readonly targets: readonly Source[];
  /** For each target, which entity it is. */
  readonly entityOf: readonly number[];
  /** For each target, the group whose objects it may share; null when all are of one group. */
  readonly groups: readonly number[] | null;
}

/**
 * Finds the entities of a batch, and gives a reason to each that cannot be asked about.
 *
 * Of two that say the same and nothing else, one takes the place of the other: from then on there is one object to add
 * to, to walk and to write.
 */
export function gatherEntities(run: Run, batch: CompiledBatch, isKindOf: IsKindOf): Gathered {
  const gatherer = new Gatherer(run, batch);
  const { root, found } = run;
  for (const place of batch.places) {
    gatherer.enter(place);
    visitPlaces({ root, found, way: place.way, isKindOf, mayRepeat: run.isShared }, gatherer);
  }
  return gatherer.gathered();
}

type Place = CompiledBatch["places"][number];

interface Standing {
  readonly holder: Holder;
  readonly key: string | number;
}

/** What may stand wherever else the same entity is found, by entity; and the last place at which it was found. */
interface Twins {
  readonly sources: Source[];
  readonly places: Place[];
}

/** A class, because it comes by every entity of every answer, and closures in its place would be made for each batch. */
class Gatherer implements PlaceVisitor {
  readonly #run: Run;
  readonly #batch: CompiledBatch;
  #place: Place | null = null;
  #count = 0;
  #text = "";
  readonly #sentAs: string[] = [];
  readonly #partly = new Map<number, Partly>();
  readonly #targets: Source[] = [];
  readonly #entityOf: number[] = [];
  readonly #groups: number[] | null;
  readonly #twins: (Twins | undefined)[] = [];
  readonly #byText = new Map<string, number>();
  readonly #byType = new Map<string, Map<string, number>>();
  #byKey = new Map<string, number>();
  #keysAreOf: string | null = null;
  /** The last group that one entity has to itself. */
  #ofItsOwn: number;
  /** Entities of one type follow each other. */
  #typename: unknown = null;
  #representer: Representer | null = null;

  constructor(run: Run, batch: CompiledBatch) {
    this.#run = run;
    this.#batch = batch;
    this.#groups = batch.places.every(({ group }) => group === 0) ? null : [];
    this.#ofItsOwn = batch.places.length;
  }

  enter(place: Place): void {
    this.#place = place;
  }

  /** Without what it took to find them: it must not outlive the time that a subgraph thinks. */
  gathered(): Gathered {
    return {
      batch: this.#batch,
      count: this.#count,
      text: this.#text,
      sentAs: this.#sentAs,
      partly: this.#partly,
      targets: this.#targets,
      entityOf: this.#entityOf,
      groups: this.#groups,
    };
  }

  visit(source: Source, holder: Holder, key: string | number): Source | null {
    const representer = this.#representerOf(source["__typename"]);
    if (!representer) return source;
    const entity = this.#entityOfSource(source, representer);
    if (entity < 0) return source;
    const twins = representer.isWhole(source) ? this.#twinsOf(entity) : null;
    if (twins?.sources[entity]) return this.#replace({ holder, key }, twins, entity);
    if (twins && this.#place) {
      twins.sources[entity] = source;
      twins.places[entity] = this.#place;
    }
    this.#targets.push(source);
    this.#entityOf.push(entity);
    this.#groups?.push(this.#place?.group ?? (this.#ofItsOwn += 1));
    return source;
  }

  #twinsOf(entity: number): Twins | null {
    const group = this.#place?.twins ?? null;
    if (group === null || this.#partly.has(entity)) return null;
    return (this.#twins[group] ??= { sources: [], places: [] });
  }

  #replace({ holder, key }: Standing, twins: Twins, entity: number): Source | null {
    const twin = twins.sources[entity] as Source;
    this.#run.isShared = true;
    holder[key] = twin;
    const place = this.#place as Place;
    if (twins.places[entity] === place) return null;
    twins.places[entity] = place;
    return twin;
  }

  #representerOf(typename: unknown): Representer | null {
    if (typename !== this.#typename) {
      this.#typename = typename;
      this.#representer = typeof typename === "string" ? this.#batch.representers(typename) : null;
    }
    return this.#representer;
  }

  /** By the one text that tells it apart, where there is one; what it is told of with is written only once then. */
  #entityOfSource(source: Source, representer: Representer): number {
    const { onlyKey } = representer;
    const key = onlyKey === null ? null : source[onlyKey];
    const byKey = typeof key === "string" ? this.#keysOf(representer) : null;
    const before = byKey?.get(key as string);
    if (before !== undefined) return before;
    const text = representer.write(source);
    if (typeof text !== "string") return this.#entityPartly(source, representer, text);
    if (!byKey) return this.#entityByText(representer, text);
    byKey.set(key as string, this.#count);
    return this.#add(representer, text);
  }

  /** One type may not be taken for another with the same key. */
  #keysOf({ sentAs }: Representer): Map<string, number> {
    if (sentAs !== this.#keysAreOf) {
      this.#keysAreOf = sentAs;
      this.#byKey = this.#byType.get(sentAs) ?? new Map<string, number>();
      this.#byType.set(sentAs, this.#byKey);
    }
    return this.#byKey;
  }

  #entityByText(representer: Representer, text: string): number {
    const before = this.#byText.get(text);
    if (before !== undefined) return before;
    this.#byText.set(text, this.#count);
    return this.#add(representer, text);
  }

  #add({ sentAs }: Representer, text: string): number {
    this.#sentAs.push(sentAs);
    this.#text += this.#count === 0 ? text : `,${text}`;
    this.#count += 1;
    return this.#count - 1;
  }

  /** Negative when nothing can be asked about it. */
  #entityPartly(source: Source, representer: Representer, failure: Failure): number {
    const partly = representer.writePartly(source);
    const selection = this.#batch.answers.of(representer.sentAs);
    const isUseful = selection?.fields.some(
      ({ name }) => name !== "__typename" && partly?.lost.has(name) === false,
    );
    if (partly && isUseful) {
      const entity = this.#entityByText(representer, partly.text);
      this.#partly.set(entity, partly);
      return entity;
    }
    if (selection) attachFailure(source, new Failure(failure.code), selection);
    return -1;
  }
}
