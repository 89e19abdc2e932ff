import { attachFailure } from "./attach.ts";
import type { CompiledBatch } from "./compiled-plan.ts";
import { Failure, type Source } from "./failure.ts";
import { visitPlaces, type Holder, type IsKindOf, type PlaceVisitor } from "./places.ts";
import type { Partly, Representer } from "./represent.ts";
import type { Run } from "./run.ts";

/** The entities that one batch asks about. */
export interface Gathered {
  readonly batch: CompiledBatch;
  /** In the order of their representations. */
  readonly known: readonly Known[];
  /** JSON text of the representations, without the brackets around them. */
  readonly text: string;
}

/** One entity, asked about once, and everything in the answer that is it. */
export interface Known {
  readonly sentAs: string;
  readonly targets: Source[];
  /** For each target the group whose objects it may share; null when all are of one group. */
  readonly groups: number[] | null;
  /** What cannot be answered about it, because something that it requires is missing. */
  readonly partly: Partly | null;
  /** What may stand wherever else the same entity is found, by the twin group of its place. */
  readonly twins: (Source | undefined)[];
}

/**
 * Finds the entities of a batch, and gives a reason to each that cannot be asked about.
 *
 * Of two that say the same and nothing else, one takes the place of the other: from then on there is one object to add
 * to, to walk and to write.
 */
export function gatherEntities(run: Run, batch: CompiledBatch, isKindOf: IsKindOf): Gathered {
  const gatherer = new Gatherer(run, batch);
  for (const place of batch.places) {
    gatherer.place = place;
    const walk = { root: run.root, path: place.path, isKindOf, mayRepeat: run.isShared };
    visitPlaces(walk, gatherer);
  }
  return { batch, known: gatherer.known, text: gatherer.text };
}

type Place = CompiledBatch["places"][number];

/** A class, because it comes by every entity of every answer, and closures in its place would be made for each batch. */
class Gatherer implements PlaceVisitor {
  place: Place | null = null;
  readonly known: Known[] = [];
  text = "";
  readonly #run: Run;
  readonly #batch: CompiledBatch;
  /** By what stood there before, what took its place. */
  readonly #replaced = new Map<Source, Source>();
  readonly #byText = new Map<string, Known>();
  readonly #byType = new Map<string, Map<string, Known>>();
  #sentAs: string | null = null;
  #byKey = new Map<string, Known>();
  readonly #isOneGroup: boolean;
  /** The last group that one entity has to itself. */
  #ofItsOwn: number;
  /** Entities of one type follow each other. */
  #typename: unknown = null;
  #representer: Representer | null = null;

  constructor(run: Run, batch: CompiledBatch) {
    this.#run = run;
    this.#batch = batch;
    this.#isOneGroup = batch.places.every(({ group }) => group === 0);
    this.#ofItsOwn = batch.places.length;
  }

  visit(source: Source, holder: Holder, key: string | number): void {
    const representer = this.#representerOf(source["__typename"]);
    if (!representer) return;
    const known = this.#knownAs(source, representer);
    if (!known) return;
    const twins = this.place?.twins ?? null;
    if (twins !== null && known.partly === null && representer.isWhole(source)) {
      const twin = known.twins[twins];
      if (twin !== undefined) {
        if (this.#run.isShared) this.#replaced.set(source, twin);
        this.#run.isShared = true;
        holder[key] = twin;
        return;
      }
      known.twins[twins] = source;
    }
    known.targets.push(source);
    known.groups?.push(this.place?.group ?? (this.#ofItsOwn += 1));
  }

  /** Who was replaced in one place must be in all of them: nobody brings anything to it any more. */
  visitAgain(source: Source, holder: Holder, key: string | number): void {
    const twin = this.#replaced.get(source);
    if (twin) holder[key] = twin;
  }

  #representerOf(typename: unknown): Representer | null {
    if (typename !== this.#typename) {
      this.#typename = typename;
      this.#representer = typeof typename === "string" ? this.#batch.representers(typename) : null;
    }
    return this.#representer;
  }

  /** By the one text that tells it apart, where there is one; what it is told of with is written only once then. */
  #knownAs(source: Source, representer: Representer): Known | null {
    const { onlyKey } = representer;
    const key = onlyKey === null ? null : source[onlyKey];
    const byKey = typeof key === "string" ? this.#namesOf(representer) : null;
    const before = byKey?.get(key as string);
    if (before) return before;
    const text = representer.write(source);
    if (typeof text !== "string") return this.#knownPartly(source, representer, text);
    const known = byKey ? this.#add(representer, text, null) : this.#knownByText(representer, text);
    byKey?.set(key as string, known);
    return known;
  }

  /** One type may not be taken for another with the same key. */
  #namesOf({ sentAs }: Representer): Map<string, Known> {
    if (sentAs !== this.#sentAs) {
      this.#sentAs = sentAs;
      this.#byKey = this.#byType.get(sentAs) ?? new Map<string, Known>();
      this.#byType.set(sentAs, this.#byKey);
    }
    return this.#byKey;
  }

  #knownByText(representer: Representer, text: string, partly: Partly | null = null): Known {
    const known = this.#byText.get(text) ?? this.#add(representer, text, partly);
    this.#byText.set(text, known);
    return known;
  }

  #knownPartly(source: Source, representer: Representer, failure: Failure): Known | null {
    const partly = representer.writePartly(source);
    const selection = this.#batch.answers.of(representer.sentAs);
    const isUseful = selection?.fields.some(
      ({ name }) => name !== "__typename" && partly?.lost.has(name) === false,
    );
    if (partly && isUseful) return this.#knownByText(representer, partly.text, partly);
    this.#lose(source, representer, new Failure(failure.code));
    return null;
  }

  #lose(source: Source, { sentAs }: Representer, failure: Failure): void {
    const selection = this.#batch.answers.of(sentAs);
    if (selection) attachFailure(source, failure, selection);
  }

  #add({ sentAs }: Representer, text: string, partly: Partly | null): Known {
    const known: Known = {
      sentAs,
      targets: [],
      partly,
      groups: this.#isOneGroup ? null : [],
      twins: [],
    };
    this.known.push(known);
    this.text += this.text === "" ? text : `,${text}`;
    return known;
  }
}
