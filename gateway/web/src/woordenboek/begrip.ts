import type { Beschrijving } from "@samenloop/schema/beschrijving";

export const EIGENAREN = ["scholen", "onderwijs", "koppelingen", "jeugdzorg"] as const;
export type Eigenaar = (typeof EIGENAREN)[number];

export type Soort = "object" | "invoer" | "opsomming" | "scalar";

/** A field, an argument's input field, or a value of an enumeration. */
export interface Onderdeel extends Beschrijving {
  readonly naam: string;
  /** As it is written in the contract: `[Vestiging!]!`; empty for a value of an enumeration. */
  readonly type: string;
  /** Name within `type`, to look up; empty for a value. */
  readonly typenaam: string;
  readonly eigenaren: readonly Eigenaar[];
  readonly klasse: string | null;
  /** Articles of law that its own description names. */
  readonly artikelen: readonly string[];
}

/** One word of the graph: a type with what is in it. */
export interface Begrip extends Beschrijving {
  readonly naam: string;
  readonly soort: Soort;
  /** Whoever has most of it first; several serve parts of the same entity. */
  readonly eigenaren: readonly Eigenaar[];
  /** How it is named across owners, for an entity: `gemeentecode id`. */
  readonly sleutel: string | null;
  readonly artikelen: readonly string[];
  readonly onderdelen: readonly Onderdeel[];
}

/** From one entity to another, by a field or by a list of them. */
export interface Lijn {
  readonly van: string;
  readonly naar: string;
  readonly veld: string;
}

export interface Woordenboek {
  readonly begrippen: readonly Begrip[];
  readonly lijnen: readonly Lijn[];
}
